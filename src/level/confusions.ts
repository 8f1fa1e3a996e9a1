import { PATTERNS, patternById } from '../pattern/index.ts';
import type { PatternId, SignatureRow } from '../pattern/types.ts';

/** How much a relief of that verdict brings, as a share of the best gain. */
const BRINGS: Record<SignatureRow['is'], number> = { helps: 1, some: 0.5, idle: 0, hurts: -0.5 };
/** A signature that doesn't speak of a relief says little about it: a little above nothing. */
const UNSAID = 0.1;

function vector(signature: readonly SignatureRow[]): Map<string, number> {
  return new Map(signature.map(row => [`${row.where}.${row.relief}`, BRINGS[row.is]]));
}

/** Squared distance of two signatures as vectors over (where, relief). */
export function signatureDistance(a: readonly SignatureRow[], b: readonly SignatureRow[]): number {
  const left = vector(a);
  const right = vector(b);
  let sum = 0;
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const gap = (left.get(key) ?? UNSAID) - (right.get(key) ?? UNSAID);
    sum += gap * gap;
  }
  return sum;
}

/** The `n` patterns of the catalogue that are most easily taken for this one, the nearest first. */
export function nearestConfusions(pattern: PatternId, n: number): PatternId[] {
  const { signature } = patternById(pattern);
  return PATTERNS.filter(p => p.id !== pattern)
    .map(p => ({ id: p.id, number: p.number, distance: signatureDistance(signature, p.signature) }))
    .sort((a, b) => a.distance - b.distance || a.number - b.number)
    .slice(0, n)
    .map(p => p.id);
}
