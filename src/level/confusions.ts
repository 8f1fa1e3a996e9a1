import { PATTERNS, patternById } from '../pattern/index.ts';
import type { Pattern, PatternId, SignatureRow } from '../pattern/types.ts';

/** How much a relief of that verdict brings, as a share of the best gain. */
const BRINGS: Record<SignatureRow['is'], number> = { helps: 1, some: 0.5, idle: 0, hurts: -0.5 };
/** What a relief may bring of which a signature doesn't speak: nearer to nothing than to much. */
const UNSAID = 0.25;
/** Flow constraints look like each other, and so do loops, beyond what their reliefs say. */
const OTHER_GROUP = 0.5;

interface Entry {
  brings: number;
  /** Lines of which one suffices share one weight. */
  weight: number;
}

function vector(signature: readonly SignatureRow[]): Map<string, Entry> {
  const size = (name: string): number => signature.filter(row => row.any === name).length;
  return new Map(
    signature.map(row => {
      const weight = row.any === undefined ? 1 : 1 / size(row.any);
      return [`${row.where}.${row.relief}`, { brings: BRINGS[row.is], weight }];
    }),
  );
}

/** Squared distance of two signatures as vectors over (where, relief). Symmetric; 0 for the same signature. */
export function signatureDistance(a: readonly SignatureRow[], b: readonly SignatureRow[]): number {
  const left = vector(a);
  const right = vector(b);
  let sum = 0;
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [l, r] = [left.get(key), right.get(key)];
    const gap = (l?.brings ?? UNSAID) - (r?.brings ?? UNSAID);
    sum += gap * gap * Math.min(l?.weight ?? 1, r?.weight ?? 1);
  }
  return sum;
}

function distance(a: Pattern, b: Pattern): number {
  return signatureDistance(a.signature, b.signature) + (a.group === b.group ? 0 : OTHER_GROUP);
}

/** The `n` patterns of the catalogue that are most easily taken for this one, the nearest first. */
export function nearestConfusions(pattern: PatternId, n: number): PatternId[] {
  const asked = patternById(pattern);
  return PATTERNS.filter(p => p.id !== pattern)
    .map(p => ({ id: p.id, number: p.number, gap: distance(asked, p) }))
    .sort((a, b) => a.gap - b.gap || a.number - b.number)
    .slice(0, n)
    .map(p => p.id);
}
