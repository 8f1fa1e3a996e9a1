import type { Network, Ticks } from '../sim/network.ts';
import { paired } from './stats.ts';
import { seedOf, trialRun } from './trials.ts';

const SEEDS = 6;
/** How finely the episode is read. */
const STEP: Ticks = 250;
/** A gap has to be this many standard errors … */
const SURE = 3;
/** … and this many tokens: of credit, or in flight, where easing a station by itself takes a token or two away. */
const FEWER_ON_TIME = 2;
const MORE_IN_FLIGHT = 3;

interface Reading {
  onTime: number;
  inFlight: number;
}

function readingsOf(network: Network): Reading[][] {
  const run = trialRun(network);
  const out: Reading[][] = [];
  for (let i = 0; i < SEEDS; i++) {
    run.reset(seedOf(i));
    const readings: Reading[] = [];
    for (let t = STEP; t < network.horizon + STEP; t += STEP) {
      run.advance(Math.min(t, network.horizon));
      readings.push({ onTime: run.credit().onTime, inFlight: run.inFlight });
    }
    out.push(readings);
  }
  return out;
}

/** First step from which on `a` exceeds `b` by `least` and beyond noise, to the end; `a`'s length if there is none. */
function standsOut(a: Reading[][], b: Reading[][], key: keyof Reading, least: number): number {
  const column = (side: Reading[][], k: number): number[] => side.map(readings => readings[k]![key]);
  let k = a[0]!.length;
  for (; k > 0; k--) {
    const gap = paired(column(a, k - 1), column(b, k - 1));
    if (gap.mean < least || gap.mean <= SURE * gap.se) break;
  }
  return k;
}

/**
 * The onset of the symptom: the first tick from which on, to the end of the episode, the scene as it is differs from
 * the same scene with the culprit's best relief by more than three standard errors over six seeds, either in what has
 * been delivered on time (two tokens less) or in what is under way (three tokens more: work piles up before it is
 * late). Before it nothing on the screen tells the sick scene from the healthy one. The horizon if there is no such
 * tick.
 */
export function onsetOf(network: Network, relieved: Network): Ticks {
  const sick = readingsOf(network);
  const well = readingsOf(relieved);
  const late = standsOut(well, sick, 'onTime', FEWER_ON_TIME);
  const piled = standsOut(sick, well, 'inFlight', MORE_IN_FLIGHT);
  return Math.min(network.horizon, (Math.min(late, piled) + 1) * STEP);
}

/** Runs of the kernel that one onset takes. */
export const ONSET_RUNS = 2 * SEEDS;
