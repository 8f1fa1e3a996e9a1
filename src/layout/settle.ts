import type { Body, Room } from './bodies.ts';
import { around } from './boxes.ts';
import type { Arc } from './graph.ts';
import type { Box } from './types.ts';

/** What disturbs, in pixels of displacement. */
const COST = {
  /** Two targets over each other: never, if there is any way out. */
  overlap: 6000,
  /** A name that would lie over a body or another name. */
  name: 160,
  /** A way through a foreign body. */
  through: 420,
  /** Two ways that cross. */
  crossing: 60,
  /** A way of tokens through a name. */
  over: 14,
  /** A way forward that leads backward. */
  backward: 90,
} as const;
/** Rounds over all bodies before the search takes what it has. */
const ROUNDS = 9;

export interface Settled {
  boxes: Map<string, Box>;
  cost: number;
  /** Pairs of targets that lie over each other: 0 unless there is no room at all. */
  overlaps: number;
}

interface Link {
  a: number;
  b: number;
  kind: Arc['kind'];
  /** How much it counts: what is led along the edge anyway counts little. */
  weight: number;
}

/** True when the segment passes through the box around (cx, cy) with these half sides. */
function hits(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  hw: number,
  hh: number,
): boolean {
  let from = 0;
  let to = 1;
  const dx = bx - ax;
  const dy = by - ay;
  if (dx === 0) {
    if (ax <= cx - hw || ax >= cx + hw) return false;
  } else {
    const t1 = (cx - hw - ax) / dx;
    const t2 = (cx + hw - ax) / dx;
    from = Math.min(t1, t2);
    to = Math.max(t1, t2);
    if (from < 0) from = 0;
    if (to > 1) to = 1;
    if (from >= to) return false;
  }
  if (dy === 0) return ay > cy - hh && ay < cy + hh;
  const u1 = (cy - hh - ay) / dy;
  const u2 = (cy + hh - ay) / dy;
  const low = Math.min(u1, u2);
  const high = Math.max(u1, u2);
  return Math.max(from, low) < Math.min(to, high);
}

/**
 * A place for every body, by steepest descent over the candidates: each in turn takes its best, then pairs may change
 * places, until nothing gets better. Deterministic and bounded: it looks at every candidate at most `ROUNDS` times.
 */
export function settle(bodies: readonly Body[], arcs: readonly Arc[], room: Room, folded: boolean): Settled {
  const n = bodies.length;
  const { width, height, labelHeight, compact } = room;
  const index = new Map(bodies.map((b, i) => [b.id, i] as const));
  const links = arcs.flatMap<Link>(({ from, to, kind }) => {
    const a = index.get(from);
    const b = index.get(to);
    if (a === undefined || b === undefined) return [];
    const below = kind === 'back' && bodies[a]!.shape !== 'handle' && bodies[b]!.shape !== 'handle';
    return [{ a, b, kind, weight: kind === 'flow' ? 1 : kind === 'back' ? (below ? 0.12 : 0.3) : 0.6 }];
  });
  const mine = bodies.map((_, i) => links.filter(l => l.a === i || l.b === i));
  const others = bodies.map((_, i) => links.filter(l => l.a !== i && l.b !== i));
  const x = bodies.map(b => b.prefer.x);
  const y = bodies.map(b => b.prefer.y);
  const gap = compact ? 2 : 4;
  const wanted = compact ? 16 : 52;
  /** Columns stand in line where there is room. */
  const stray = compact ? 0.5 : 1.3;

  const linkCost = (l: Link, limit: number): number => {
    const ax = x[l.a]!;
    const ay = y[l.a]!;
    const bx = x[l.b]!;
    const by = y[l.b]!;
    const dx = bx - ax;
    const dy = by - ay;
    const length = Math.sqrt(dx * dx + dy * dy);
    let cost = 0;
    if (l.kind === 'flow') {
      const clear = Math.abs(dx) - (bodies[l.a]!.w + bodies[l.b]!.w) / 2;
      const steep = Math.abs(dy) / Math.max(14, Math.abs(dx));
      cost += 15 * Math.min(steep, 3) + length * 0.06;
      if (clear < wanted && Math.abs(dy) < room.size + 6) cost += (wanted - clear) * 1.2;
      if (!folded && dx < 8) cost += COST.backward + (8 - dx);
    } else {
      cost += length * (l.kind === 'back' ? 0.08 : 0.2);
    }
    if (cost > limit) return cost;
    for (let k = 0; k < n; k++) {
      if (k === l.a || k === l.b) continue;
      const b = bodies[k]!;
      if (b.shape === 'wiring') continue;
      if (hits(ax, ay, bx, by, x[k]!, y[k]!, b.w / 2 + gap, b.h / 2 + gap)) cost += COST.through * l.weight;
    }
    return cost;
  };
  const pairCost = (i: number, j: number): number => {
    const a = bodies[i]!;
    const b = bodies[j]!;
    if (a.shape === 'wiring' || b.shape === 'wiring') return 0;
    const dx = Math.abs(x[i]! - x[j]!);
    const dy = y[j]! - y[i]!;
    const ady = Math.abs(dy);
    const ox = (a.reach.w + b.reach.w) / 2 - dx;
    const oy = (a.reach.h + b.reach.h) / 2 - ady;
    let cost = 0;
    if (ox > 0.01 && oy > 0.01) cost += COST.overlap + 20 * Math.min(ox, oy);
    const upper = dy >= 0 ? a : b;
    const lower = dy >= 0 ? b : a;
    // Under the upper stands its name.
    if (upper.name > 0 && dx < (upper.name + lower.w) / 2 + 2) {
      const down = ady - (upper.h + lower.h) / 2;
      if (down > -lower.h && down < labelHeight) cost += COST.name;
    }
    if (a.name > 0 && b.name > 0 && dx < (a.name + b.name) / 2 + 2) {
      const apart = Math.abs(dy + (b.h - a.h) / 2);
      if (apart < labelHeight) cost += COST.name;
    }
    return cost;
  };
  const crossCost = (l: Link, m: Link): number => {
    if (l.a === m.a || l.b === m.b || l.a === m.b || l.b === m.a) return 0;
    const ax = x[l.a]!;
    const ay = y[l.a]!;
    const bx = x[l.b]!;
    const by = y[l.b]!;
    const cx = x[m.a]!;
    const cy = y[m.a]!;
    const ex = x[m.b]!;
    const ey = y[m.b]!;
    const s1 = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    const s2 = (bx - ax) * (ey - ay) - (by - ay) * (ex - ax);
    if (s1 * s2 >= 0) return 0;
    const s3 = (ex - cx) * (ay - cy) - (ey - cy) * (ax - cx);
    const s4 = (ex - cx) * (by - cy) - (ey - cy) * (bx - cx);
    return s3 * s4 < 0 ? COST.crossing * Math.min(l.weight, m.weight) + 8 : 0;
  };
  /** All that depends on where body i stands. */
  const costOf = (i: number, limit: number): number => {
    const body = bodies[i]!;
    const { prefer } = body;
    const bx = x[i]!;
    const by = y[i]!;
    let cost = prefer.pull * (0.35 * Math.abs(by - prefer.y) + stray * Math.abs(bx - prefer.x));
    if (
      bx - body.w / 2 < 1 ||
      bx + body.w / 2 > width - 1 ||
      by - body.h / 2 < 1 ||
      by + body.h / 2 > height - 1
    ) {
      cost += COST.overlap;
    }
    for (let j = 0; j < n && cost < limit; j++) if (j !== i) cost += pairCost(i, j);
    if (cost >= limit) return cost;
    for (const l of mine[i]!) {
      cost += linkCost(l, limit);
      if (cost >= limit) return cost;
    }
    const own = body.shape !== 'wiring';
    for (const l of others[i]!) {
      const ax = x[l.a]!;
      const ay = y[l.a]!;
      const ex = x[l.b]!;
      const ey = y[l.b]!;
      if (own && hits(ax, ay, ex, ey, bx, by, body.w / 2 + gap, body.h / 2 + gap))
        cost += COST.through * l.weight;
      if (cost >= limit) return cost;
      for (const m of mine[i]!) cost += crossCost(l, m);
    }
    return cost;
  };

  const best = (i: number): boolean => {
    const was = { x: x[i]!, y: y[i]! };
    let least = costOf(i, Number.POSITIVE_INFINITY);
    const found = { ...was };
    let better = false;
    for (const cx of bodies[i]!.xs) {
      for (const cy of bodies[i]!.ys) {
        if (cx === was.x && cy === was.y) continue;
        x[i] = cx;
        y[i] = cy;
        const cost = costOf(i, least);
        if (cost >= least - 0.5) continue;
        least = cost;
        found.x = cx;
        found.y = cy;
        better = true;
      }
    }
    x[i] = found.x;
    y[i] = found.y;
    return better;
  };
  const total = (i: number, j: number): number =>
    costOf(i, Number.POSITIVE_INFINITY) + costOf(j, Number.POSITIVE_INFINITY);
  const exchange = (i: number, j: number): void => {
    const cx = x[i]!;
    const cy = y[i]!;
    x[i] = x[j]!;
    y[i] = y[j]!;
    x[j] = cx;
    y[j] = cy;
  };
  for (let round = 0; round < ROUNDS; round++) {
    let better = false;
    for (let i = 0; i < n; i++) if (bodies[i]!.shape !== 'wiring' && best(i)) better = true;
    if (better) continue;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        if (bodies[i]!.w !== bodies[j]!.w || bodies[i]!.h !== bodies[j]!.h) continue;
        const before = total(i, j);
        exchange(i, j);
        if (total(i, j) < before - 1) better = true;
        else exchange(i, j);
      }
    }
    if (!better) break;
  }
  let cost = 0;
  let overlaps = 0;
  for (let i = 0; i < n; i++) {
    const c = costOf(i, Number.POSITIVE_INFINITY);
    cost += c;
    for (let j = i + 1; j < n; j++) if (pairCost(i, j) >= COST.overlap) overlaps++;
  }
  return {
    boxes: new Map(bodies.map((b, i) => [b.id, around(x[i]!, y[i]!, b.w, b.h)] as const)),
    cost,
    overlaps,
  };
}
