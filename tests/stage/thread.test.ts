import { describe, expect, it } from 'vitest';
import { layoutStage } from '../../src/layout/index.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { loosePath, obstaclesOf, tautPath } from '../../src/stage/thread-path.ts';

const inside = (b: { x: number; y: number; w: number; h: number }, p: { x: number; y: number }): boolean =>
  p.x > b.x && p.x < b.x + b.w && p.y > b.y && p.y < b.y + b.h;

describe('the thread', () => {
  const from = { x: 200, y: 100, r: 30 };
  const to = { x: 420, y: 330, r: 30 };

  it('runs from ring to ring', () => {
    const path = tautPath(from, to, { labels: [], bodies: [] });
    const [a, b] = [path[0]!, path[path.length - 1]!];
    expect(Math.hypot(a.x - from.x, a.y - from.y)).toBeCloseTo(30);
    expect(Math.hypot(b.x - to.x, b.y - to.y)).toBeCloseTo(30);
  });

  it('passes beside a label under its place', () => {
    const label = { x: 170, y: 134, w: 60, h: 17 };
    const straight = tautPath(from, { ...to, x: 200 }, { labels: [], bodies: [] });
    expect(straight.some(p => inside(label, p))).toBe(true);
    const beside = tautPath(from, { ...to, x: 200 }, { labels: [label], bodies: [] });
    expect(beside.some(p => inside(label, p))).toBe(false);
  });

  it('hangs loose towards the ribbon that is missing, up or down', () => {
    const down = loosePath(from, 160, { labels: [], bodies: [] });
    const up = loosePath(from, 20, { labels: [], bodies: [] });
    expect(down[down.length - 1]!.y).toBe(160);
    expect(up[up.length - 1]!.y).toBe(20);
  });

  it('touches few labels between the culprits of any level', () => {
    let hits = 0;
    let paths = 0;
    for (const level of LEVELS) {
      const layout = layoutStage(level, 1440, 900);
      const obstacles = obstaclesOf(layout);
      const knots = level.scenes.flatMap((scene, i) => {
        const { world, layout: own } = layout.ribbons[i]!;
        const role = ['constraint', 'loop', 'corrector'].find(r => scene.roles[r]);
        const place = own.places.find(p => p.id === scene.roles[role ?? '']?.[0]);
        if (!place) return [];
        const { box } = place;
        return [{ x: world.x + box.x + box.w / 2, y: world.y + box.y + box.h / 2, r: box.w / 2 + 8 }];
      });
      for (let i = 0; i + 1 < knots.length; i++) {
        const path = tautPath(knots[i]!, knots[i + 1]!, obstacles);
        paths++;
        if (obstacles.labels.some(l => path.some(p => inside(l, p)))) hits++;
      }
    }
    expect(paths).toBeGreaterThanOrEqual(LEVELS.length * 2);
    expect(hits / paths).toBeLessThan(0.2);
  });
});
