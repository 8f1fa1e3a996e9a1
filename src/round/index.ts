export { hintsLeft, nextHint } from './hint.ts';
export { keyInputs, keyRound } from './key.ts';
export { kendall, tauOf, trueOrder } from './predict.ts';
export { initial, reduce, replay, score } from './reducer.ts';
export {
  beganRight,
  bonusStands,
  callBonus,
  callCost,
  fixPoints,
  fixWorth,
  mendWorth,
  scoreState,
  spotPoints,
  wrongCost,
} from './scoring.ts';
export { bundleKey } from './standard.ts';
export { namesOf } from './step.ts';
export { TUNING, type Tuning, tuningOf, UNTIMED } from './tuning.ts';
export type * from './types.ts';
