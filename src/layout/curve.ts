import type { Point } from './types.ts';

/** Control points of a run of cubic pieces: 1 + 3n points. */
export type Cubic = Point[];

const STEPS = 20;

/** Points along a run of cubic pieces, ends included, without repeats. */
export function sample(cubic: Cubic, steps = STEPS): Point[] {
  const points: Point[] = [cubic[0]!];
  for (let i = 0; i + 3 < cubic.length; i += 3) {
    const [a, b, c, d] = [cubic[i]!, cubic[i + 1]!, cubic[i + 2]!, cubic[i + 3]!];
    for (let s = 1; s <= steps; s++) {
      const t = s / steps;
      const u = 1 - t;
      const wa = u * u * u;
      const wb = 3 * u * u * t;
      const wc = 3 * u * t * t;
      const wd = t * t * t;
      points.push({
        x: wa * a.x + wb * b.x + wc * c.x + wd * d.x,
        y: wa * a.y + wb * b.y + wc * c.y + wd * d.y,
      });
    }
  }
  return points;
}

/** Cumulative length at every point of a polyline, 0 at the first. */
export function lengthsOf(points: Point[]): number[] {
  const lengths = [0];
  for (let i = 1; i < points.length; i++) {
    const dx = points[i]!.x - points[i - 1]!.x;
    const dy = points[i]!.y - points[i - 1]!.y;
    lengths.push(lengths[i - 1]! + Math.sqrt(dx * dx + dy * dy));
  }
  return lengths;
}

/** The point at distance `s` along a polyline (clamped to its ends). */
export function pointAt(points: Point[], lengths: number[], s: number): Point {
  const total = lengths[lengths.length - 1]!;
  if (s <= 0) return points[0]!;
  if (s >= total) return points[points.length - 1]!;
  let i = 1;
  while (lengths[i]! < s) i++;
  const t = (s - lengths[i - 1]!) / (lengths[i]! - lengths[i - 1]!);
  const a = points[i - 1]!;
  const b = points[i]!;
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

/** One piece from a to b that leaves along `out` and comes in along `into` (unit directions). */
export function bend(a: Point, out: Point, b: Point, into: Point, pull: number): Cubic {
  return [
    a,
    { x: a.x + out.x * pull, y: a.y + out.y * pull },
    { x: b.x - into.x * pull, y: b.y - into.y * pull },
    b,
  ];
}
