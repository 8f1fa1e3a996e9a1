import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { counterfactuals } from '../../src/level/counterfactuals.ts';
import { fixOptions } from '../../src/level/fixes.ts';
import { parseLevel } from '../../src/level/parse.ts';
import { verifyLevel, verifyScene } from '../../src/level/verify.ts';

describe.each(LEVELS.map(level => [level.id, level] as const))('%s', (_, level) => {
  const truth = verifyLevel(level);

  it('is a level in the published format', () => {
    const json = JSON.parse(JSON.stringify(level));
    const result = parseLevel(json);
    expect(result.ok ? '' : result.reason).toBe('');
    expect(result).toEqual({ ok: true, level: json });
  });

  it('is fair, and racing says the same as sixteen seeds for every row', () => {
    for (const index of level.scenes.keys()) {
      const raced = verifyScene(level, index);
      const full = verifyScene(level, index, { first: 16 });
      expect(raced.faults, `scene ${index}`).toEqual([]);
      expect(full.faults, `scene ${index}, 16 seeds`).toEqual([]);
      expect(full.rows.every(row => row.seeds === 16)).toBe(true);
      expect(raced.culprit.role).toBe(full.culprit.role);
      expect(Math.abs(raced.margin - full.margin)).toBeLessThan(4 * (raced.marginSe + full.marginSe) + 0.05);
    }
  });

  it('has four different fixes, two on the culprit, one of them worth most', () => {
    const options = fixOptions(level, truth, 7);
    expect(options).toHaveLength(4);
    expect(new Set(options.map(o => `${o.role}.${o.relief}`)).size).toBe(4);
    expect(options.filter(o => o.onCulprit).length).toBeGreaterThanOrEqual(2);
    const worths = options.map(o => o.worth).sort((a, b) => b - a);
    expect(worths[0]).toBeGreaterThan(0.85);
    expect(worths[1]).toBeLessThan(0.6);
    for (const i of level.scenes.keys()) {
      expect(new Set(options.map(o => o.scenes[i]!.words)).size).toBe(4);
    }
  });

  it('has a reveal whose first bar towers over the others', () => {
    for (const rows of counterfactuals(level, truth)) {
      expect(rows).toHaveLength(3);
      expect(rows[0]!.culprit).toBe(true);
      for (const row of rows.slice(1)) expect(row.points).toBeLessThan(rows[0]!.points);
    }
  });
});
