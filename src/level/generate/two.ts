import { patternById } from '../../pattern/index.ts';
import type { PatternId } from '../../pattern/types.ts';
import { examinePair, mendsOf } from '../pair.ts';
import type { Level, PairTruth } from '../types.ts';
import { alignOf } from './align.ts';
import { frame, type Product, proof, type Work } from './kinds.ts';
import { culpritsOf, finish, MARGIN, type MadeScene, prepare, type SceneOrder } from './scene.ts';

interface Pair {
  made: MadeScene;
  pair: PairTruth;
  second: NonNullable<Level['second']>;
}
type Tried = { ok: true; made: Pair; runs: number } | { ok: false; faults: string[]; runs: number };

/** Both patterns in one host, if they are fair in their turn. */
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
  const examined = examinePair(network, charge(lead, leadRoles!), charge(other, otherRoles!));
  const runs = examined.runs + 2;
  const { pair, truth, faults } = examined;
  if (faults.length > 0 || pair === null) return { ok: false, faults, runs };
  const made: MadeScene = { ...finish(order, prepared, truth), runs };
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
  const { network, places } = made.scene;
  const theirs = [...culpritsOf(second.pattern, second.roles).keys()];
  const mends = mendsOf(network, made.truth, pair, theirs, new Set(Object.keys(places)));
  return { level, truth: { ...proof(work, level, [made]), pair, mends }, scenes: [made] };
}
