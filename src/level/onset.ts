import type { Ticks } from '../sim/network.ts';
import { type Reading, readEpisode, STEP } from './reading.ts';
import { paired } from './stats.ts';
import { type Row, seedOf, type Trials } from './trials.ts';

const SEEDS = 4;
/** A gap has to be this many standard errors … */
const SURE = 3;
/** … and this many tokens: of credit, or in flight, where easing a station by itself takes a token or two away. */
const FEWER_ON_TIME = 2;
const MORE_IN_FLIGHT = 3;

/** First step from which on `a` exceeds `b` by `least` and beyond noise, to the end; `a`'s length if there is none. */
function standsOut(
  a: readonly Reading[][],
  b: readonly Reading[][],
  key: keyof Reading,
  least: number,
): number {
  const column = (side: readonly Reading[][], k: number): number[] => side.map(readings => readings[k]![key]);
  let k = a[0]!.length;
  for (; k > 0; k--) {
    const gap = paired(column(a, k - 1), column(b, k - 1));
    if (gap.mean < least || gap.mean <= SURE * gap.se) break;
  }
  return k;
}

/**
 * The onset of the symptom: the first tick from which on, to the end of the episode, the scene as it is differs from
 * the same scene with the culprit's best relief by more than three standard errors over four seeds, either in what has
 * been delivered on time (two tokens less) or in what is under way (three tokens more: work piles up before it is
 * late). Before it nothing on the screen tells the sick scene from the healthy one. The horizon if there is no such
 * tick.
 */
export function onsetOf(trials: Trials, best: Row): Ticks {
  trials.base(SEEDS);
  const sick = trials.readings.slice(0, SEEDS);
  const well = sick.map((_, i) => readEpisode(best.run, seedOf(i), trials.horizon));
  trials.runs += SEEDS;
  const late = standsOut(well, sick, 'onTime', FEWER_ON_TIME);
  const piled = standsOut(sick, well, 'inFlight', MORE_IN_FLIGHT);
  return Math.min(trials.horizon, (Math.min(late, piled) + 1) * STEP);
}
