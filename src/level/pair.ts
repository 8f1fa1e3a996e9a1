import { relieve } from '../pattern/reliefs/index.ts';
import type { Network, NodeId } from '../sim/network.ts';
import { type Charge, examine } from './examine.ts';
import type { RaceOptions } from './race.ts';
import { estimate, paired } from './stats.ts';
import { type Ease, gainsTogether, together } from './together.ts';
import type { LeverageRow, Mends, PairTruth, SceneTruth } from './types.ts';

/** Seeds under which the two best reliefs are measured, alone and together. */
const SEEDS = 6;
/** Reliefs on offer for each of the two, and of those that only tempt. */
const EACH = 2;
/** What mending the second one must bring more after the first than before it, for the order to matter. */
const ORDER = 0.1;
/** Health up to which a scene with one of two faults mended is still one in which something is wrong. */
const STILL = 0.85;

/**
 * What the best relief of each culprit brings alone and what both bring, under the same random numbers. `gained` is
 * what the second one brings once the first is mended.
 */
function pairTruth(
  network: Network,
  first: Ease,
  second: Ease,
): { pair: PairTruth; gained: number; runs: number } {
  const gains = gainsTogether(network, [[first], [second], [first, second]], SEEDS);
  const [one, two, both] = gains as [number[], number[], number[]];
  const row = ({ element, relief }: Ease, of: readonly number[]): LeverageRow => {
    const { mean, se, n } = estimate(of);
    return { element, relief, leverage: mean, se, seeds: n };
  };
  const sum = estimate(both);
  return {
    pair: {
      first: row(first, one),
      second: row(second, two),
      both: { leverage: sum.mean, se: sum.se },
      lead: estimate(one).mean >= estimate(two).mean ? 'first' : 'second',
    },
    gained: paired(both, one).mean,
    runs: SEEDS * 4,
  };
}

/** What was found of two faults in one scene; without faults `pair` is there. */
export interface ExaminedPair {
  truth: SceneTruth;
  pair: PairTruth | null;
  faults: string[];
  runs: number;
}

/**
 * Two faults at once are fair when each is, in its turn: the leading one is the culprit of the scene as it is, the other
 * one of the scene with the first mended, and mending that one first would bring clearly less.
 */
export function examinePair(
  network: Network,
  lead: Charge,
  other: Charge,
  options: RaceOptions = {},
): ExaminedPair {
  const { truth, runs } = examine(network, lead, options);
  if (!truth.fair) return { truth, pair: null, faults: truth.faults.map(f => `first: ${f}`), runs };
  const mended = relieve(network, truth.culprit.element, truth.culprit.relief);
  const then = examine(mended, { ...other }, { ...options, highest: STILL });
  const so = runs + then.runs;
  if (!then.truth.fair)
    return { truth, pair: null, faults: then.truth.faults.map(f => `then: ${f}`), runs: so };
  const { pair, gained, runs: tried } = pairTruth(network, truth.culprit, then.truth.culprit);
  const faults = gained - pair.second.leverage < ORDER ? ['the order makes too little difference'] : [];
  return { truth, pair, faults, runs: so + tried };
}

/**
 * Reliefs to choose from when there are two faults: for each culprit the one that mends it and one that does not, and
 * two that tempt elsewhere; with what each brings alone and every two of them together.
 */
export function mendsOf(
  network: Network,
  truth: SceneTruth,
  pair: PairTruth,
  others: readonly NodeId[],
  drawn: ReadonlySet<NodeId>,
): Mends {
  const own = new Set(truth.culprit.elements);
  const theirs = new Set(others);
  const usable = truth.rows.filter(row => drawn.has(row.element));
  const weakest = (of: ReadonlySet<NodeId>, not: LeverageRow): LeverageRow[] =>
    usable
      .filter(row => of.has(row.element) && row.relief !== not.relief)
      .sort((a, b) => a.leverage - b.leverage)
      .slice(0, EACH - 1);
  const tempting: LeverageRow[] = [];
  const outside = usable.filter(row => !own.has(row.element) && !theirs.has(row.element));
  for (const row of outside.sort((a, b) => b.leverage - a.leverage)) {
    if (tempting.length < EACH && tempting.every(t => t.element !== row.element)) tempting.push(row);
  }
  const offers: Mends['offers'] = [
    ...[pair.first, ...weakest(own, pair.first)].map(row => ({ ...pick(row), on: 'first' as const })),
    ...[pair.second, ...weakest(theirs, pair.second)].map(row => ({ ...pick(row), on: 'second' as const })),
    ...tempting.map(row => ({ ...pick(row), on: 'other' as const })),
  ];
  const twos = offers.flatMap((_, a) => offers.flatMap((_, b) => (b > a ? [[a, b] as const] : [])));
  const gains = together(network, [
    ...offers.map(offer => [offer]),
    ...twos.map(([a, b]) => [offers[a]!, offers[b]!]),
  ]);
  const pairs = offers.map((_, a) => offers.map((_, b) => (a === b ? gains[a]! : 0)));
  twos.forEach(([a, b], i) => {
    const gain = gains[offers.length + i]!;
    pairs[a]![b] = gain;
    pairs[b]![a] = gain;
  });
  return { offers, pairs };
}

function pick({ element, relief }: LeverageRow): Ease {
  return { element, relief };
}
