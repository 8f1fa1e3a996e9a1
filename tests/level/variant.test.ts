import { describe, expect, it } from 'vitest';
import { makeLevel } from '../../src/level/campaign/make.ts';
import { variantId, variantOfId } from '../../src/level/campaign/variant.ts';
import { elementsOf } from '../../src/level/generate/level.ts';
import { type LevelSpec, specOfId } from '../../src/level/generate/spec.ts';
import { generateVariant } from '../../src/level/generate/variant.ts';
import { hashOf } from '../../src/level/hash.ts';

/** A family of every group of patterns, at an easy, a middle and a hard dial. */
const FAMILIES: LevelSpec[] = (['herd', 'deadlock', 'limits', 'success'] as const).map((pattern, i) => ({
  pattern,
  difficulty: [2, 5, 8, 4][i]!,
  domains: ['warehouse', 'music', 'systems'],
  seed: 0,
}));

describe('two variants of one spec', () => {
  it.each(FAMILIES.map(f => [f.pattern, f] as const))(
    '%s: as hard, as large, in the same hosts',
    (_, family) => {
      const [a, b] = [generateVariant({ ...family, seed: 31 }), generateVariant({ ...family, seed: 32 })];
      expect(hashOf(a.level)).not.toBe(hashOf(b.level));
      expect(a.level.scenes.map(s => s.icon)).toEqual(b.level.scenes.map(s => s.icon));
      expect(a.level.scenes.map(elementsOf)).toEqual(b.level.scenes.map(elementsOf));
      expect(a.level.par).toBe(b.level.par);
      expect(Math.abs(a.difficulty - b.difficulty)).toBeLessThanOrEqual(0.25);
    },
  );
});

describe('a student’s version of a level', () => {
  it('is found by its address, and by that with the draw in it', () => {
    expect(variantOfId(variantId('the-tour', 12345))).toEqual({ base: 'the-tour', seed: 12345 });
    expect(variantOfId(variantId('g1-1x-7', 4294967295, 3))).toEqual({
      base: 'g1-1x-7',
      seed: 4294967295,
      draw: 3,
    });
    for (const id of ['the-tour', 'v_the-tour', 'v__1', 'v_the-tour_1_2_3', 'v_../x_1'])
      expect(variantOfId(id)).toBeNull();
  });

  it('is another level than the next student’s, in the same hosts, and named like the level', () => {
    const one = makeLevel(variantId('the-tour', 1));
    const two = makeLevel(variantId('the-tour', 2));
    const given = makeLevel('the-tour');
    expect(one.truth.fair && two.truth.fair).toBe(true);
    expect(one.level.title).toBe(given.level.title);
    expect(one.level.par).toBe(two.level.par);
    expect(one.level.scenes.map(s => Object.keys(s.places).length)).toEqual(
      two.level.scenes.map(s => Object.keys(s.places).length),
    );
    expect(one.level.scenes.map(s => s.network)).not.toEqual(two.level.scenes.map(s => s.network));
    expect(makeLevel(one.level.id).level).toEqual(one.level);
  });

  it('keeps what a late year asks: a budget, and names from the whole catalogue', () => {
    const { level, truth } = makeLevel(variantId('the-keys', 5));
    expect(level.open).toBe(true);
    expect(level.budget).toBe(makeLevel('the-keys').level.budget);
    expect(truth.bundles?.length).toBeGreaterThan(0);
  });

  it('is the level itself where it was written by hand', () => {
    expect(makeLevel(variantId('monday-first-light', 9)).level.id).toBe('monday-first-light');
  });

  it('refuses what was never a level', () => {
    expect(() => makeLevel(variantId('no-such-level', 1))).toThrow(/not the address of a level/);
    expect(specOfId(variantId('the-tour', 1)).ok).toBe(false);
  });
});
