import type { Network, Ticks } from '../sim/network.ts';
import type { Run } from '../sim/run.ts';
import { paired } from './stats.ts';
import { seedOf, trialRun } from './trials.ts';

const SEEDS = 6;
/** How finely the episode is read. */
const STEP: Ticks = 250;
/** The gap has to be this many standard errors and this many tokens. */
const SURE = 3;
const TOKENS = 2;

function creditsAt(run: Run, seed: number, horizon: Ticks): number[] {
  run.reset(seed);
  const out: number[] = [];
  for (let t = STEP; t < horizon + STEP; t += STEP) {
    run.advance(Math.min(t, horizon));
    out.push(run.credit().onTime);
  }
  return out;
}

/**
 * The onset of the symptom: the first tick from which on, to the end of the episode, the run with the culprit's best
 * relief has delivered more on time than the scene as it is, by at least two tokens and more than three standard
 * errors over six seeds. Before it nothing on the screen tells the sick scene from the healthy one beyond noise.
 * The horizon when there is no such tick.
 */
export function onsetOf(network: Network, relieved: Network): Ticks {
  const base = trialRun(network);
  const eased = trialRun(relieved);
  const before: number[][] = [];
  const after: number[][] = [];
  for (let i = 0; i < SEEDS; i++) {
    before.push(creditsAt(base, seedOf(i), network.horizon));
    after.push(creditsAt(eased, seedOf(i), network.horizon));
  }
  let onset = network.horizon;
  for (let k = before[0]!.length - 1; k >= 0; k--) {
    const gap = paired(
      after.map(c => c[k]!),
      before.map(c => c[k]!),
    );
    if (gap.mean < TOKENS || gap.mean <= SURE * gap.se) break;
    onset = Math.min(network.horizon, (k + 1) * STEP);
  }
  return onset;
}

/** Runs of the kernel that one onset takes. */
export const ONSET_RUNS = 2 * SEEDS;
