import type { Ticks } from '../sim/network.ts';
import type { Run } from '../sim/run.ts';

/** How finely an episode is read for its onset. */
export const STEP: Ticks = 500;

/** What a run had delivered on time, and what it had under way, at one step. */
export interface Reading {
  onTime: number;
  inFlight: number;
}

/** Runs one episode under a seed and reads it at every step; the last reading is at the horizon. */
export function readEpisode(run: Run, seed: number, horizon: Ticks): Reading[] {
  run.reset(seed);
  const out: Reading[] = [];
  for (let t = STEP; t < horizon + STEP; t += STEP) {
    run.advance(Math.min(t, horizon));
    out.push({ onTime: run.credit().onTime, inFlight: run.inFlight });
  }
  return out;
}
