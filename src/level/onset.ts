import type { Ticks } from '../sim/network.ts';
import { type Reading, readEpisode, STEP } from './reading.ts';
import { paired } from './stats.ts';
import { type Row, seedOf, type Trials } from './trials.ts';

const SEEDS = 4;
/** A gap has to be this many standard errors … */
const SURE = 3;
/** … and this many tokens: of credit, or at some one place, where chance by itself puts a token or two. */
const FEWER_ON_TIME = 2;
const MORE_IN_PLACE = 3;

function column(side: readonly Reading[], pick: (r: Reading) => number): number[] {
  return side.map(pick);
}

function over(a: readonly number[], b: readonly number[], least: number, either: boolean): boolean {
  const gap = paired(a, b);
  const mean = either ? Math.abs(gap.mean) : gap.mean;
  return mean >= least && mean > SURE * gap.se;
}

/** Whether at one step, over the seeds, anything tells the sick scene from the healthy one. */
function differs(sick: readonly Reading[], well: readonly Reading[]): boolean {
  const credit = (r: Reading): number => r.onTime;
  if (over(column(well, credit), column(sick, credit), FEWER_ON_TIME, false)) return true;
  return sick[0]!.stock.some((_, n) => {
    const stock = (r: Reading): number => r.stock[n]!;
    const lost = (r: Reading): number => r.lost[n]!;
    // A place that stands empty is as plain to see as one that is full.
    return (
      over(column(sick, stock), column(well, stock), MORE_IN_PLACE, true) ||
      over(column(sick, lost), column(well, lost), MORE_IN_PLACE, false)
    );
  });
}

/**
 * The onset of the symptom: the first tick from which on, at every step to the end of the episode, the scene as it is
 * differs (but for single steps) from the same scene with the culprit's best relief by more than three standard errors over four seeds: in
 * what has been delivered on time (two tokens less), or in what stands at some place (three more or less) or has been
 * lost there (three more). Not always in the same one: a swing is now a pile, now an empty place. Before it nothing on
 * the screen tells the sick scene from the healthy one. The horizon if there is no such tick.
 */
export function onsetOf(trials: Trials, best: Row): Ticks {
  trials.base(SEEDS);
  const sick = trials.readings.slice(0, SEEDS);
  const well = sick.map((_, i) => readEpisode(best.run, seedOf(i), trials.horizon));
  trials.runs += SEEDS;
  const at = (side: readonly Reading[][], k: number): Reading[] => side.map(readings => readings[k]!);
  const seen = (k: number): boolean => differs(at(sick, k), at(well, k));
  let first = sick[0]!.length;
  // One step that noise of four seeds makes unclear does not take back what was clear before and after it.
  while (first > 0 && (seen(first - 1) || (first > 1 && seen(first - 2)))) first--;
  while (first < sick[0]!.length && !seen(first)) first++;
  return Math.min(trials.horizon, (first + 1) * STEP);
}
