import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../src/ui/play/place-beside.ts';

const overlap = (a: { x: number; y: number; w: number; h: number }, b: typeof a): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

describe('the inspector beside its place', () => {
  it('neither covers the place nor leaves the screen, on every screen and for every place', () => {
    const screen = fc.record({
      w: fc.integer({ min: 700, max: 2000 }),
      h: fc.integer({ min: 250, max: 1200 }),
    });
    fc.assert(
      fc.property(
        screen,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (s, u, v) => {
          const size = { w: 272, h: 190 };
          const bounds = { x: 0, y: 44, w: s.w, h: s.h };
          const anchor = { x: u * (s.w - 70), y: 44 + v * (s.h - 70), w: 70, h: 70 };
          const box = { ...placeBeside(anchor, size, bounds), ...size };
          expect(overlap(box, anchor)).toBe(false);
          expect(box.x).toBeGreaterThanOrEqual(bounds.x);
          expect(box.y).toBeGreaterThanOrEqual(bounds.y);
          expect(box.x + box.w).toBeLessThanOrEqual(bounds.x + bounds.w);
          expect(box.y + box.h).toBeLessThanOrEqual(bounds.y + bounds.h);
        },
      ),
    );
  });

  it('goes to the right first', () => {
    const at = placeBeside(
      { x: 100, y: 100, w: 60, h: 60 },
      { w: 272, h: 150 },
      { x: 0, y: 0, w: 1000, h: 600 },
    );
    expect(at.x).toBeGreaterThan(160);
  });
});
