import { generateLevel } from '../../src/level/generate/level.ts';
import { type LevelSpec, specId } from '../../src/level/generate/spec.ts';
import { hashOf } from '../../src/level/hash.ts';

/** A handful of specs of several kinds: what each engine has to make the same of. */
const SPECS: LevelSpec[] = [
  { pattern: 'bottleneck', difficulty: 3, domains: ['warehouse', 'music', 'systems'], seed: 5 },
  { pattern: 'deadlock', difficulty: 7, domains: ['systems', 'warehouse', 'music'], seed: 9_007_199_254 },
  { pattern: 'limits', difficulty: 5, domains: ['music'], seed: 77 },
  { kind: 'odd', pattern: 'straggler', difficulty: 2, domains: ['music', 'systems', 'warehouse'], seed: 3 },
  { pattern: 'straggler', difficulty: 4, domains: ['music'], seed: 101 },
  { pattern: 'escalation', difficulty: 9, domains: ['warehouse'], seed: 8 },
  { pattern: 'success', difficulty: 6, domains: ['systems'], seed: 31 },
  { pattern: 'delayed', difficulty: 10, domains: ['property'], seed: 2 },
  { kind: 'predict', pattern: 'contention', difficulty: 4, domains: ['systems'], seed: 12 },
];

/** Hash of level and truth of each spec, with the figures that a last bit would show in. */
export function generated(): Record<string, { level: string; truth: string; difficulty: number }> {
  return Object.fromEntries(
    SPECS.map(spec => {
      const { level, truth, difficulty } = generateLevel(spec);
      return [specId(spec), { level: hashOf(level), truth: hashOf(truth), difficulty }];
    }),
  );
}
