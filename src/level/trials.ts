import type { ReliefClass } from '../pattern/relief-classes.ts';
import { reliefsOf, relieve } from '../pattern/reliefs/index.ts';
import { createRun } from '../sim/index.ts';
import type { Network, NodeId, Ticks } from '../sim/network.ts';
import type { Run } from '../sim/run.ts';
import { type Reading, readEpisode } from './reading.ts';

/** Most events of one run: some fifty times what a playable scene has, so that a runaway one ends and is told. */
const EVENT_BUDGET = 150_000;

/** One relief of one element; `gains[i]` is its leverage under seed number i. */
export interface Measured {
  element: NodeId;
  relief: ReliefClass;
  gains: number[];
}

/** A relief with the run that measures it. */
export interface Row extends Measured {
  run: Run;
}

export interface Trials {
  rows: Row[];
  horizon: Ticks;
  /** How the unrelieved scene went, by seed. */
  readings: Reading[][];
  /** Health of the unrelieved scene by seed. */
  health: number[];
  /** Originals due by seed: what shares are of. */
  due: readonly number[];
  /** A run of the unrelieved scene ended in the event budget. */
  exhausted: boolean;
  /** Kernel runs so far. */
  runs: number;
  /** Runs the unrelieved scene under the first `seeds` seeds, where that is still missing. */
  base(seeds: number): void;
  /** Runs what is missing so that `row` has been tried under the first `seeds` seeds. */
  extend(row: Row, seeds: number): void;
}

/** The seed with this number: the same ones for every scene and every row, which makes the random numbers common. */
export function seedOf(index: number): number {
  return index + 1;
}

/** A run of the network for the truth check; it stops after a stated number of events. */
export function trialRun(network: Network): Run {
  return createRun(network, { seed: seedOf(0), budget: EVENT_BUDGET });
}

/** Every relief of every element of a network, none tried yet. Seeds are counted from the one with number `from`. */
export function trialsOf(network: Network, from = 0): Trials {
  const base = trialRun(network);
  const due: number[] = [];
  const rows: Row[] = [];
  for (const element of Object.keys(network.nodes)) {
    for (const relief of reliefsOf(network, element)) {
      rows.push({ element, relief, gains: [], run: trialRun(relieve(network, element, relief)) });
    }
  }
  const trials: Trials = {
    rows,
    horizon: network.horizon,
    readings: [],
    health: [],
    due,
    exhausted: false,
    runs: 0,
    base(seeds) {
      while (due.length < seeds) {
        trials.readings.push(readEpisode(base, seedOf(from + due.length), network.horizon));
        trials.runs++;
        const credit = base.credit();
        // Nothing due: health is 0, and the scene is found unfair for it.
        due.push(Math.max(1, credit.due));
        trials.health.push(credit.onTime / due[due.length - 1]!);
        if (base.exhausted) trials.exhausted = true;
      }
    },
    extend(row, seeds) {
      trials.base(seeds);
      while (row.gains.length < seeds) {
        const seed = row.gains.length;
        row.run.reset(seedOf(from + seed));
        row.run.advance(network.horizon);
        trials.runs++;
        row.gains.push(row.run.credit().onTime / due[seed]! - trials.health[seed]!);
      }
    },
  };
  return trials;
}
