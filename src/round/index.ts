export { initial, reduce, replay, score } from './reducer.ts';
export { bonusStands, callBonus, callCost, scoreState, spotPoints } from './scoring.ts';
export { TUNING } from './tuning.ts';
export type * from './types.ts';
