import type { Ticks } from '../sim/network.ts';
import type { Run } from '../sim/run.ts';

/** How finely an episode is read for its onset. */
export const STEP: Ticks = 500;

/** What a run had delivered on time at one step, and for each node what stood in it and what it had lost. */
export interface Reading {
  onTime: number;
  stock: number[];
  lost: number[];
}

function read(run: Run): Reading {
  const stock: number[] = [];
  const lost: number[] = [];
  for (let i = 0; i < run.nodeCount; i++) {
    const { waiting, served, blocked, holding, losses } = run.node(i);
    stock.push(waiting + served + blocked + holding);
    lost.push(losses);
  }
  return { onTime: run.credit().onTime, stock, lost };
}

/** Runs one episode under a seed and reads it at every step; the last reading is at the horizon. */
export function readEpisode(run: Run, seed: number, horizon: Ticks): Reading[] {
  run.reset(seed);
  const out: Reading[] = [];
  for (let t = STEP; t < horizon + STEP; t += STEP) {
    run.advance(Math.min(t, horizon));
    out.push(read(run));
  }
  return out;
}
