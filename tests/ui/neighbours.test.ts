import { describe, expect, it } from 'vitest';
import { layoutStage } from '../../src/layout/index.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { inFlowOrder, step } from '../../src/ui/play/neighbours.ts';

describe('arrow keys', () => {
  for (const [width, height] of [
    [1440, 900],
    [390, 664],
    [844, 390],
  ] as const) {
    it(`reach every place of every level at ${width}×${height}`, () => {
      for (const level of LEVELS) {
        const layout = layoutStage(level, width, height);
        const wanted = layout.ribbons.flatMap((ribbon, scene) =>
          inFlowOrder(ribbon.layout.places).map(place => `${scene}/${place.id}`),
        );
        const start = step(layout, null, 'right');
        const seen = new Set([`${start?.scene}/${start?.element}`]);
        const open = [start];
        for (const at of open) {
          for (const move of ['left', 'right', 'up', 'down'] as const) {
            const next = step(layout, at, move);
            if (!next || seen.has(`${next.scene}/${next.element}`)) continue;
            seen.add(`${next.scene}/${next.element}`);
            open.push(next);
          }
        }
        expect([...seen].sort(), level.id).toEqual(wanted.sort());
      }
    });
  }

  it('stop at the edges', () => {
    const layout = layoutStage(LEVELS[0]!, 1440, 900);
    const first = inFlowOrder(layout.ribbons[0]!.layout.places)[0]!;
    expect(step(layout, { scene: 0, element: first.id }, 'left')).toBeNull();
    expect(step(layout, { scene: 0, element: first.id }, 'up')).toBeNull();
    expect(step(layout, { scene: 0, element: first.id }, 'down')?.scene).toBe(1);
  });
});
