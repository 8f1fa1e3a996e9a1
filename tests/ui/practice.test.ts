import { describe, expect, it } from 'vitest';
import { levelById } from '../../src/level/campaign/index.ts';
import { CURATED } from '../../src/level/campaign/specs.ts';
import { TITLES } from '../../src/level/campaign/titles.ts';
import { checkSpec as checkedSpec, specOfId } from '../../src/level/generate/spec.ts';
import { NO_PROGRESS } from '../../src/store/progress.ts';
import {
  checkSpec,
  DRAWS,
  drawFair,
  patternOf,
  patternsFor,
  practiceSpec,
  soundChoice,
  WORLDS,
} from '../../src/ui/practice/draw.ts';

const seeds = Array.from({ length: 200 }, (_, i) => i * 7919 + 1);

describe('draws of practice and checks', () => {
  it('know the pattern of every level of the campaign', () => {
    for (const { id } of TITLES) {
      expect(patternOf(id), id).toBe(CURATED[id]?.spec.pattern ?? levelById(id)?.pattern);
      expect(patternOf(id), id).toBeDefined();
    }
  });

  it('ask in a check what the year before has shown, harder from year to year, in the three worlds', () => {
    for (const [year, before, difficulty] of [
      ['see', 'ship', 3],
      ['loops', 'see', 5],
      ['alone', 'loops', 7],
    ] as const) {
      const patterns = patternsFor(before, TITLES, NO_PROGRESS);
      const drawn = new Set<string>();
      for (const seed of seeds) {
        const spec = checkedSpec(checkSpec(year, TITLES, seed));
        expect(spec.difficulty).toBe(difficulty);
        expect([...spec.domains].sort()).toEqual([...WORLDS].sort());
        drawn.add(spec.pattern);
      }
      expect([...drawn].sort()).toEqual([...patterns].sort());
    }
  });

  it('practise what was seen, and the first year before anything was', () => {
    const record = { stars: 1 as const, best: 1, accuracy: null, plays: 1 };
    const seen = { ...NO_PROGRESS, levels: { louder: record, 'the-tour': record } };
    expect(patternsFor('seen', TITLES, seen).sort()).toEqual(['escalation', 'herd']);
    expect(patternsFor('seen', TITLES, NO_PROGRESS)).toEqual(patternsFor('ship', TITLES, NO_PROGRESS));
  });

  it('keep to the worlds chosen, and never use the held-out one', () => {
    expect(soundChoice({ from: 'moon', difficulty: 40, domains: ['property'] }, true)).toEqual({
      from: 'seen',
      difficulty: 10,
      domains: [...WORLDS],
    });
    expect(soundChoice({ from: 'seen', difficulty: 2, domains: [] }, false).from).toBe('ship');
    const choice = soundChoice({ from: 'see', difficulty: 4, domains: ['music', 'systems'] }, true);
    for (const seed of seeds) {
      const spec = checkedSpec(practiceSpec(choice, ['herd', 'batch'], seed));
      expect([...spec.domains].sort()).toEqual(['music', 'systems']);
    }
  });

  it('draw another one when a level can not be made fair, three times at most', async () => {
    let seed = 0;
    const asked: string[] = [];
    const spec = (s: number) => checkSpec('see', TITLES, s);
    const deps = (good: number) => ({
      seed: () => ++seed,
      prefetch: async (id: string) => {
        asked.push(id);
        if (asked.length < good) throw new Error('no fair level');
      },
    });
    const id = await drawFair(spec, deps(3));
    expect(asked).toHaveLength(3);
    expect(specOfId(id)).toEqual({ ok: true, spec: spec(3) });
    asked.length = 0;
    await expect(drawFair(spec, deps(99))).rejects.toThrow('no fair level');
    expect(asked).toHaveLength(DRAWS);
  });
});
