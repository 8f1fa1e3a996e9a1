import type { Box, Point, StageLayout } from '../layout/types.ts';

/** A ring that the thread ties to: centre and radius, in pixels of the stage. */
export interface Knot {
  x: number;
  y: number;
  r: number;
}

/** What the thread should pass beside: labels before all, then places. */
export interface Obstacles {
  labels: Box[];
  bodies: Box[];
}

/** Labels and bodies of all ribbons in pixels of the stage. */
export function obstaclesOf(layout: StageLayout): Obstacles {
  const labels: Box[] = [];
  const bodies: Box[] = [];
  for (const { world, layout: scene } of layout.ribbons) {
    for (const p of scene.places) {
      if (p.shape === 'wiring') continue;
      bodies.push({ ...p.box, x: p.box.x + world.x, y: p.box.y + world.y });
      if (p.pill) bodies.push({ ...p.pill.box, x: p.pill.box.x + world.x, y: p.pill.box.y + world.y });
      if (!p.label || p.shape === 'handle') continue;
      labels.push({
        x: world.x + p.label.x - p.label.w / 2,
        y: world.y + p.label.y,
        w: p.label.w,
        h: p.label.h,
      });
    }
  }
  return { labels, bodies };
}

/** Angles at which the thread may leave a ring towards what is below, best first (degrees from straight down). */
const LEAVES = [0, -42, 42, -75, 75];
const SAMPLES = 28;

function cubic(a: Point, b: Point, c: Point, d: Point, count: number): Point[] {
  return Array.from({ length: count + 1 }, (_, i) => {
    const t = i / count;
    const u = 1 - t;
    return {
      x: u * u * u * a.x + 3 * u * u * t * b.x + 3 * u * t * t * c.x + t * t * t * d.x,
      y: u * u * u * a.y + 3 * u * u * t * b.y + 3 * u * t * t * c.y + t * t * t * d.y,
    };
  });
}

function inside(box: Box, p: Point, by: number): boolean {
  return p.x > box.x - by && p.x < box.x + box.w + by && p.y > box.y - by && p.y < box.y + box.h + by;
}

function cost(points: Point[], obstacles: Obstacles, from: Knot, to: Knot | null): number {
  let sum = 0;
  for (let i = 1; i < points.length; i++) {
    const p = points[i]!;
    sum += Math.hypot(p.x - points[i - 1]!.x, p.y - points[i - 1]!.y) * 0.25;
    for (const box of obstacles.labels) if (inside(box, p, 4)) sum += 60;
    for (const box of obstacles.bodies) {
      const own = inside(box, from, 0) || (to !== null && inside(box, to, 0));
      if (!own && inside(box, p, 4)) sum += 45;
      if (own && inside(box, p, 0)) sum += 45;
    }
  }
  return sum;
}

/** A direction `degrees` from straight down (up when `up`). */
function ray(degrees: number, up: boolean): Point {
  const a = (degrees * Math.PI) / 180;
  return { x: Math.sin(a), y: (up ? -1 : 1) * Math.cos(a) };
}

/** The taut thread from ring to ring, beside labels and places where it can. */
export function tautPath(from: Knot, to: Knot, obstacles: Obstacles): Point[] {
  let best: Point[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const [i, out] of LEAVES.entries()) {
    for (const [j, into] of LEAVES.entries()) {
      const d = ray(out, false);
      const e = ray(into, true);
      const a = { x: from.x + d.x * from.r, y: from.y + d.y * from.r };
      const b = { x: to.x + e.x * to.r, y: to.y + e.y * to.r };
      const pull = Math.max(30, Math.abs(b.y - a.y) * 0.55);
      const points = cubic(
        a,
        { x: a.x + d.x * pull, y: a.y + d.y * pull },
        { x: b.x + e.x * pull, y: b.y + e.y * pull },
        b,
        SAMPLES,
      );
      const sum = cost(points, obstacles, from, to) + (i + j) * 12;
      if (sum < least) {
        least = sum;
        best = points;
      }
    }
  }
  return best;
}

/** The loose end that hangs from a ring towards the ribbon whose edge is at `edge`. */
export function loosePath(from: Knot, edge: number, obstacles: Obstacles): Point[] {
  const up = edge < from.y;
  let best: Point[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const [i, out] of LEAVES.entries()) {
    for (const lean of [-34, 34]) {
      const d = ray(out, up);
      const a = { x: from.x + d.x * from.r, y: from.y + d.y * from.r };
      const b = { x: a.x + lean + d.x * 22, y: edge };
      const dy = b.y - a.y;
      const points = cubic(
        a,
        { x: a.x + d.x * 30, y: a.y + dy * 0.55 },
        { x: b.x, y: a.y + dy * 0.4 },
        b,
        SAMPLES,
      );
      const sum = cost(points, obstacles, from, null) + i * 12;
      if (sum < least) {
        least = sum;
        best = points;
      }
    }
  }
  return best;
}

/** Points between two that stand apart, on a curve that first goes down. */
export function arch(a: Point, b: Point): Point[] {
  const mid = {
    x: (a.x + b.x) / 2 + (b.x - a.x) * 0.12,
    y: Math.max(a.y, Math.min(a.y, b.y) + (b.y - a.y) * 0.4),
  };
  return Array.from({ length: 15 }, (_, i) => {
    const t = (i + 1) / 16;
    const u = 1 - t;
    return {
      x: u * u * a.x + 2 * u * t * mid.x + t * t * b.x,
      y: u * u * a.y + 2 * u * t * mid.y + t * t * b.y,
    };
  });
}
