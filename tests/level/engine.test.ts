import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPEN_DOMAINS } from '../../src/domain/types.ts';
import { generateLevel } from '../../src/level/generate/level.ts';
import { ENGINE, type LevelSpec } from '../../src/level/generate/spec.ts';
import { hashOf } from '../../src/level/hash.ts';
import { PATTERN_IDS } from '../../src/pattern/types.ts';

/** Hashes of one level of every pattern, as this engine makes them. */
const GOLDEN: { engine: number; hashes: Record<string, string> } = JSON.parse(
  readFileSync(new URL('../golden/levels.json', import.meta.url), 'utf8'),
);

/** The levels that are held: a dial each, one domain in turn. */
function heldSpec(i: number): LevelSpec {
  return {
    pattern: PATTERN_IDS[i]!,
    difficulty: 1 + ((i * 3) % 10),
    domains: [OPEN_DOMAINS[i % OPEN_DOMAINS.length]!],
    seed: 100 + i,
  };
}

describe('levels of this engine', () => {
  it('are held for this engine: write tests/golden/levels.json anew when ENGINE rises', () => {
    expect(GOLDEN.engine).toBe(ENGINE);
  });

  it.each(PATTERN_IDS.map((id, i) => [id, i] as const))('%s: the level of a spec stays the same', (id, i) => {
    const hash = hashOf(generateLevel(heldSpec(i)).level);
    expect(hash, 'the level changed, so shared addresses and replays break: raise ENGINE').toBe(
      GOLDEN.hashes[id],
    );
  });
});
