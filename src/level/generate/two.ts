import { patternById } from '../../pattern/index.ts';
import { relieve } from '../../pattern/reliefs/index.ts';
import type { PatternId } from '../../pattern/types.ts';
import { examine } from '../examine.ts';
import { estimate, paired } from '../stats.ts';
import { seedOf, trialRun, trialsOf } from '../trials.ts';
import type { Level, LeverageRow, PairTruth } from '../types.ts';
import { alignOf } from './align.ts';
import { frame, type Product, proof, type Work } from './kinds.ts';
import { culpritsOf, finish, MARGIN, type MadeScene, prepare, type SceneOrder } from './scene.ts';

/** What fixing the second one must bring more after the first than before it, for the order to matter. */
const ORDER = 0.1;
/** Health up to which a scene with one of two faults mended is still one in which something is wrong. */
const STILL = 0.85;
const SEEDS = 6;

interface Pair {
  made: MadeScene;
  pair: PairTruth;
  second: NonNullable<Level['second']>;
}
type Tried = { ok: true; made: Pair; runs: number } | { ok: false; faults: string[]; runs: number };

/**
 * Two patterns at once are fair when each is, in its turn: the leading one is the culprit of the scene as it is, the
 * other one of the scene with the first mended, and mending that one first would bring clearly less.
 */
function makePair(order: SceneOrder, lead: PatternId, other: PatternId): Tried {
  const prepared = prepare(order, [lead, other]);
  if (typeof prepared === 'string') return { ok: false, faults: [prepared], runs: 2 };
  const [leadRoles, otherRoles] = prepared.composed.roles;
  const { network } = prepared;
  const charge = (pattern: PatternId, roles: Level['scenes'][number]['roles']) => ({
    pattern,
    signature: patternById(pattern).signature,
    culprits: culpritsOf(pattern, roles),
    margin: MARGIN,
  });
  const first = examine(network, charge(lead, leadRoles!));
  let runs = first.runs + 2;
  if (!first.truth.fair) return { ok: false, faults: first.truth.faults.map(f => `first: ${f}`), runs };
  const { element, relief } = first.truth.culprit;
  const mended = relieve(network, element, relief);
  const then = examine(mended, charge(other, otherRoles!), { highest: STILL });
  runs += then.runs;
  if (!then.truth.fair) return { ok: false, faults: then.truth.faults.map(f => `then: ${f}`), runs };

  const trials = trialsOf(network);
  const measured = (at: {
    element: string;
    relief: LeverageRow['relief'];
  }): { row: LeverageRow; gains: number[] } => {
    const trial = trials.rows.find(r => r.element === at.element && r.relief === at.relief)!;
    trials.extend(trial, SEEDS);
    const { mean, se, n } = estimate(trial.gains);
    return {
      row: { element: at.element, relief: at.relief, leverage: mean, se, seeds: n },
      gains: trial.gains,
    };
  };
  const one = measured(first.truth.culprit);
  const two = measured(then.truth.culprit);
  const run = trialRun(relieve(mended, then.truth.culprit.element, then.truth.culprit.relief));
  const gains = trials.health.slice(0, SEEDS).map((health, i) => {
    run.reset(seedOf(i));
    run.advance(network.horizon);
    return run.credit().onTime / trials.due[i]! - health;
  });
  runs += trials.runs + SEEDS;
  const both = estimate(gains);
  const gained = paired(gains, one.gains);
  if (gained.mean - two.row.leverage < ORDER) {
    return { ok: false, faults: ['the order makes too little difference'], runs };
  }
  const made: MadeScene = { ...finish(order, prepared, first.truth), runs };
  const pair: PairTruth = {
    first: one.row,
    second: two.row,
    both: { leverage: both.mean, se: both.se },
    lead: 'first',
  };
  return { ok: true, made: { made, pair, second: { pattern: other, roles: otherRoles! } }, runs };
}

/** One ribbon with two patterns, to be fixed in order. */
export function two(work: Work): Product | string {
  const { spec, setting, draw } = work;
  const { made, pair, second } = work.attempt('two', order => makePair(order, spec.pattern, setting.partner));
  const level: Level = {
    ...frame(work, spec.pattern, [made]),
    second,
    align: alignOf(spec.pattern, [made.scene], draw),
  };
  return { level, truth: { ...proof(work, level, [made]), pair }, scenes: [made] };
}
