import type { ReliefClass } from '../pattern/relief-classes.ts';
import { reliefsOf, relieve } from '../pattern/reliefs/index.ts';
import type { Network, NodeId } from '../sim/network.ts';
import { seedOf, trialRun } from './trials.ts';

/** A relief at an element. */
export interface Ease {
  element: NodeId;
  relief: ReliefClass;
}

/** Seeds under which things are tried together. */
export const TOGETHER_SEEDS = 4;

/** The network with these reliefs, one after the other; one that there is no longer any room for changes nothing. */
export function relieveAll(network: Network, eases: readonly Ease[]): Network {
  return eases.reduce(
    (now, { element, relief }) =>
      reliefsOf(now, element).includes(relief) ? relieve(now, element, relief) : now,
    network,
  );
}

/** What each set of reliefs brings together, seed by seed: health with all of them − health without, same random numbers. */
export function gainsTogether(
  network: Network,
  sets: readonly (readonly Ease[])[],
  seeds = TOGETHER_SEEDS,
): number[][] {
  const base = trialRun(network);
  const before: { due: number; health: number }[] = [];
  for (let i = 0; i < seeds; i++) {
    base.reset(seedOf(i));
    base.advance(network.horizon);
    const credit = base.credit();
    const due = Math.max(1, credit.due);
    before.push({ due, health: credit.onTime / due });
  }
  return sets.map(set => {
    const run = trialRun(relieveAll(network, set));
    return before.map(({ due, health }, i) => {
      run.reset(seedOf(i));
      run.advance(network.horizon);
      return run.credit().onTime / due - health;
    });
  });
}

/** The same as a mean over the seeds. */
export function together(
  network: Network,
  sets: readonly (readonly Ease[])[],
  seeds = TOGETHER_SEEDS,
): number[] {
  return gainsTogether(network, sets, seeds).map(gains => gains.reduce((a, b) => a + b, 0) / gains.length);
}
