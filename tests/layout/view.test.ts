import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutStage } from '../../src/layout/index.ts';
import { clampView, MOST_ZOOM, panned, showing, type View, viewed, zoomAt } from '../../src/layout/view.ts';
import { LOOPS } from './fixtures.ts';

const world = { x: 6, y: 74, w: 378, h: 146 };
const scene = 1;
const number = (max: number) => fc.double({ min: 0, max, noNaN: true });
const views = fc
  .record({
    zoom: fc.double({ min: 1.06, max: MOST_ZOOM, noNaN: true }),
    x: number(world.w),
    y: number(world.h),
  })
  .map(v => clampView({ scene, ...v }, world)!);
/** Which point of the world is seen at a point of the screen. */
const seenAt = (view: View, p: { x: number; y: number }) => ({
  x: view.x + p.x / view.zoom,
  y: view.y + p.y / view.zoom,
});

describe('an enlarged ribbon', () => {
  it('never shows what is beyond its world', () => {
    fc.assert(
      fc.property(views, fc.double({ min: -900, max: 900, noNaN: true }), (view, by) => {
        const v = panned(view, by, -by, world)!;
        expect(v.x).toBeGreaterThanOrEqual(0);
        expect(v.y).toBeGreaterThanOrEqual(0);
        expect(v.x + world.w / v.zoom).toBeLessThanOrEqual(world.w + 1e-6);
        expect(v.y + world.h / v.zoom).toBeLessThanOrEqual(world.h + 1e-6);
      }),
    );
  });

  it('grows around the finger: what is under it stays there', () => {
    fc.assert(
      fc.property(
        number(world.w),
        number(world.h),
        fc.double({ min: 1.2, max: 2.4, noNaN: true }),
        (x, y, f) => {
          const view = zoomAt(scene, null, f, { x, y }, world)!;
          const at = seenAt(view, { x, y });
          expect(at.x).toBeCloseTo(x, 6);
          expect(at.y).toBeCloseTo(y, 6);
        },
      ),
    );
  });

  it('is the whole again when it shrinks back', () => {
    const view = zoomAt(scene, null, 2, { x: 40, y: 100 }, world);
    expect(zoomAt(scene, view, 0.5, { x: 300, y: 20 }, world)).toBeNull();
    expect(clampView({ scene, zoom: Number.NaN, x: 0, y: 0 }, world)).toBeNull();
  });

  it('comes to what has the focus, wherever in the world that is', () => {
    fc.assert(
      fc.property(views, number(world.w - 32), number(world.h - 32), (view, x, y) => {
        const box = { x, y, w: 32, h: 32 };
        const before = { x: (x - view.x) * view.zoom, y: (y - view.y) * view.zoom };
        const seen = { ...before, w: box.w * view.zoom, h: box.h * view.zoom };
        const v = showing(view, seen, world)!;
        const left = (x - v.x) * v.zoom;
        const top = (y - v.y) * v.zoom;
        expect(left).toBeGreaterThanOrEqual(-1e-6);
        expect(left + seen.w).toBeLessThanOrEqual(world.w + 1e-6);
        expect(top + seen.h / 2).toBeGreaterThan(0);
        expect(top + seen.h / 2).toBeLessThan(world.h);
      }),
    );
  });

  it('moves the places of its own ribbon, and of no other', () => {
    const layout = layoutStage(LOOPS, 390, 664);
    const seen = viewed(layout, { scene: 0, zoom: 2, x: 50, y: 10 });
    const [before, after] = [layout.ribbons[0]!.layout.places, seen.ribbons[0]!.layout.places];
    before.forEach((place, i) => {
      expect(after[i]!.box).toEqual({
        x: 2 * (place.box.x - 50),
        y: 2 * (place.box.y - 10),
        w: 2 * place.box.w,
        h: 2 * place.box.h,
      });
    });
    expect(seen.ribbons.slice(1)).toEqual(layout.ribbons.slice(1));
    expect(viewed(layout, null)).toBe(layout);
  });
});
