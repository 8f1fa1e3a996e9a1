import { describe, expect, it } from 'vitest';
import { makeLevel } from '../../src/level/campaign/make.ts';
import { CURATED } from '../../src/level/campaign/specs.ts';
import { TITLES } from '../../src/level/campaign/titles.ts';
import { parseLevel } from '../../src/level/parse.ts';
import { verifyLevel } from '../../src/level/verify.ts';
import { PATTERN_IDS } from '../../src/pattern/types.ts';

/** Levels of the campaign that come from specs, made as the game makes them and checked anew. */
describe.each(Object.keys(CURATED))('%s', id => {
  const { level, truth } = makeLevel(id);
  const title = TITLES.find(t => t.id === id);

  it('is fair, and fair again when its document is checked by itself', () => {
    const json = JSON.parse(JSON.stringify(level));
    const parsed = parseLevel(json);
    if (!parsed.ok) throw new Error(parsed.reason);
    const again = verifyLevel(parsed.level);
    expect(truth.fair).toBe(true);
    expect(again.scenes.flatMap(scene => scene.faults)).toEqual([]);
    expect(again.fair).toBe(true);
  });

  it('is what its title says, and shows its trouble in time', () => {
    expect(title).toBeDefined();
    expect(level.id).toBe(id);
    expect(level.title).toBe(title!.title);
    expect(level.kind ?? 'standard').toBe(title!.kind);
    for (const scene of truth.scenes) expect(scene.onset).toBeLessThanOrEqual(10_000);
  });
});

describe('the years', () => {
  const specs = Object.entries(CURATED).map(([id, { spec }]) => ({
    spec,
    title: TITLES.find(t => t.id === id)!,
  }));

  it('the held-out domain comes only in the last one', () => {
    for (const { spec, title } of specs) {
      if (spec.domains.includes('property')) expect(title.year).toBe('alone');
    }
  });

  it('the first one has few elements', () => {
    const first = specs.filter(({ title }) => title.year === 'ship').map(({ title }) => makeLevel(title.id));
    const sizes = first.flatMap(({ level }) => level.scenes.map(scene => Object.keys(scene.places).length));
    expect(sizes.reduce((a, b) => a + b, 0) / sizes.length).toBeLessThan(10);
  });

  it('every pattern has a level that comes from a spec', () => {
    for (const pattern of PATTERN_IDS) {
      expect(specs.filter(({ spec }) => spec.pattern === pattern).length, pattern).toBeGreaterThan(0);
    }
  });
});
