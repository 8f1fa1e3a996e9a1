import type { Box, Point } from './types.ts';

/** A box that has its centre at (x, y). */
export function around(x: number, y: number, w: number, h: number): Box {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

/** True when the boxes come closer to each other than `gap` (touching at gap 0 is allowed). */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  const near = 0.01;
  return (
    a.x < b.x + b.w + gap - near &&
    b.x < a.x + a.w + gap - near &&
    a.y < b.y + b.h + gap - near &&
    b.y < a.y + a.h + gap - near
  );
}

/** True when the box lies in an area of w × h at the origin, `inset` away from its edges. */
export function within(box: Box, w: number, h: number, inset = 0): boolean {
  return box.x >= inset && box.y >= inset && box.x + box.w <= w - inset && box.y + box.h <= h - inset;
}

export function centre(box: Box): Point {
  return { x: box.x + box.w / 2, y: box.y + box.h / 2 };
}

/** True when the point lies in the box grown by `by`. */
export function holds(box: Box, p: Point, by = 0): boolean {
  return p.x > box.x - by && p.x < box.x + box.w + by && p.y > box.y - by && p.y < box.y + box.h + by;
}

/** True when the straight line a–b passes through the box grown by `by`. */
export function crosses(box: Box, a: Point, b: Point, by = 0): boolean {
  let from = 0;
  let to = 1;
  const clip = (p: number, d: number, low: number, high: number): boolean => {
    if (d === 0) return p >= low && p <= high;
    const t1 = (low - p) / d;
    const t2 = (high - p) / d;
    from = Math.max(from, Math.min(t1, t2));
    to = Math.min(to, Math.max(t1, t2));
    return from <= to;
  };
  return (
    clip(a.x, b.x - a.x, box.x - by, box.x + box.w + by) &&
    clip(a.y, b.y - a.y, box.y - by, box.y + box.h + by) &&
    from < to
  );
}
