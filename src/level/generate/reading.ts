import { PATTERNS, patternById } from '../../pattern/index.ts';
import type { Pattern, PatternId, SignatureRow } from '../../pattern/types.ts';
import type { NodeId } from '../../sim/network.ts';
import { readSignature, type Sides } from '../signature.ts';
import type { Measured } from '../trials.ts';
import type { SceneTruth } from '../types.ts';

/** Lines of a signature that something has to happen for: the more of them hold, the more it says. */
function positive(signature: readonly SignatureRow[]): number {
  const lines = signature.filter(line => line.is !== 'idle');
  return new Set(lines.map(line => line.any ?? `${line.where}.${line.relief}`)).size;
}

/** Elements' rows, the culprit's apart. */
function sidesOf(rows: readonly Measured[], culprit: NodeId): Sides | null {
  const own = rows.filter(row => row.element === culprit);
  const others = rows.filter(row => row.element !== culprit);
  const mean = (row: Measured): number => row.gains.reduce((a, b) => a + b, 0) / row.gains.length;
  const best = own.reduce<Measured | undefined>(
    (a, b) => (a === undefined || mean(b) > mean(a) ? b : a),
    undefined,
  );
  return best === undefined ? null : { best, culprit: own, others };
}

function bySaying(a: Pattern, b: Pattern): number {
  return (
    positive(b.signature) - positive(a.signature) ||
    b.signature.length - a.signature.length ||
    a.number - b.number
  );
}

/** Patterns whose signature these rows show with this element as the culprit; those that say most come first. */
export function readingsOf(rows: readonly Measured[], culprit: NodeId): PatternId[] {
  const sides = sidesOf(rows, culprit);
  if (sides === null) return [];
  return PATTERNS.filter(p => readSignature(p.signature, sides).holds)
    .sort(bySaying)
    .map(p => p.id);
}

/**
 * Where no signature holds to the letter: the patterns that everything speaks for that has to happen, and least
 * against (one decoy that brings a little more than a quarter, say).
 */
export function nearlyOf(rows: readonly Measured[], culprit: NodeId): PatternId[] {
  const sides = sidesOf(rows, culprit);
  if (sides === null) return [];
  const broken = (p: Pattern): number => readSignature(p.signature, sides).broken.length;
  const needed = (p: Pattern): SignatureRow[] => p.signature.filter(line => line.is !== 'idle');
  const able = PATTERNS.filter(p => readSignature(needed(p), sides).holds);
  // What has to happen and does weighs more than what should not and does a little.
  const most = Math.max(...able.map(p => positive(p.signature)));
  return able
    .filter(p => positive(p.signature) === most)
    .sort((x, y) => broken(x) - broken(y) || bySaying(x, y))
    .map(p => p.id);
}

/** Another pattern that the scene could as well be taken for by its counterfactuals, or null. */
export function rivalReading(pattern: PatternId, truth: SceneTruth): PatternId | null {
  const rows = truth.rows.map(row => ({ ...row, gains: [row.leverage] }));
  const read = readingsOf(rows, truth.culprit.element);
  const [first, second] = read;
  if (first === undefined || first === pattern) {
    if (second === undefined) return null;
    return positive(patternById(second).signature) < positive(patternById(pattern).signature) ? null : second;
  }
  return first;
}
