import { bottleneck } from './bottleneck/index.ts';
import { delayed } from './delayed/index.ts';
import { runaway } from './runaway/index.ts';
import type { Pattern, PatternId } from './types.ts';

/** The patterns that can be named, by their number in the catalogue. */
export const PATTERNS: readonly Pattern[] = [bottleneck, runaway, delayed];

const byId = new Map(PATTERNS.map(pattern => [pattern.id, pattern]));

/** The pattern with this id. Throws when the catalogue doesn't have it yet. */
export function patternById(id: PatternId): Pattern {
  const pattern = byId.get(id);
  if (!pattern) throw new Error(`no such pattern: ${id}`);
  return pattern;
}
