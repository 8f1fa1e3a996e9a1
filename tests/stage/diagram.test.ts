import { describe, expect, it } from 'vitest';
import { overlap, within } from '../../src/layout/boxes.ts';
import { type Box, layoutStage } from '../../src/layout/index.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { PATTERNS } from '../../src/pattern/index.ts';
import { planOf } from '../../src/stage/diagram.ts';

const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 664],
  [360, 640],
  [844, 390],
] as const;

describe.each(PATTERNS.map(p => [p.name, p] as const))('%s', (_name, pattern) => {
  it.each(SIZES)('fits its diagram on %i × %i, no two shapes over each other', (w, h) => {
    const box = layoutStage(LEVELS[0]!, w, h).reveal.diagram;
    const { spots, lines } = planOf(pattern, box);
    const at = (b: Box): Box => ({ ...b, x: b.x - box.x, y: b.y - box.y });
    const shapes = spots.map(s => ({ x: s.x - s.r, y: s.y - s.r, w: 2 * s.r, h: 2 * s.r }));
    expect(spots.map(s => s.role.id).sort()).toEqual(pattern.diagram.places.map(p => p.role).sort());
    for (const shape of shapes) expect(within(at(shape), box.w, box.h)).toBe(true);
    shapes.forEach((a, i) => {
      for (const b of shapes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
    });
    for (const s of spots) {
      const name = at({ x: s.name.x - s.name.w / 2, y: s.name.y, w: s.name.w, h: s.name.h });
      expect(name.x).toBeGreaterThanOrEqual(0);
      expect(name.x + name.w).toBeLessThanOrEqual(box.w);
    }
    expect(lines.length).toBe(pattern.diagram.ways.length);
  });
});
