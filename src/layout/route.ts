import { holds } from './boxes.ts';
import type { Box, Point } from './types.ts';

/** Cells of the grid at most: finer where the ribbon is small. */
const CELLS = 5000;
const LEAST_CELL = 4;
/** What a step costs beyond its length: through a name, and along a way that is there already. */
const OVER_NAME = 2.5;
const SHARED = 1.2;
/** And close to the edge, where a queue would stand half outside. */
const EDGE = 1.5;
const DIAGONAL = 1.41;

export interface Course {
  width: number;
  height: number;
  /** Bodies to be kept clear of, both ends' own included. */
  walls: readonly Box[];
  /** Names: better not, but better than a body. */
  names: readonly Box[];
  /** Ways that are there already. */
  taken: readonly Point[];
  /** How far from walls and edges it keeps. */
  clear: number;
}

/** A place to leave from or come in at: the point on the body, and what it costs to use it. */
export interface Door {
  at: Point;
  /** Unit direction away from the body. */
  out: Point;
  cost: number;
}

interface Entry {
  cell: number;
  cost: number;
}

/** A binary heap, least cost first. */
class Heap {
  private readonly all: Entry[] = [];

  push(entry: Entry): void {
    const { all } = this;
    all.push(entry);
    let i = all.length - 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (all[up]!.cost <= all[i]!.cost) break;
      [all[up], all[i]] = [all[i]!, all[up]!];
      i = up;
    }
  }

  pop(): Entry | undefined {
    const { all } = this;
    const top = all[0];
    const last = all.pop();
    if (top === undefined || last === undefined || all.length === 0) return top;
    all[0] = last;
    let i = 0;
    for (;;) {
      let least = i;
      for (const down of [2 * i + 1, 2 * i + 2]) {
        if (down < all.length && all[down]!.cost < all[least]!.cost) least = down;
      }
      if (least === i) return top;
      [all[least], all[i]] = [all[i]!, all[least]!];
      i = least;
    }
  }
}

/**
 * The shortest way from one of the doors to one of the others around everything that stands between, on a grid, pulled
 * tight and its corners rounded. Null when there is none.
 */
export function routeAround(from: readonly Door[], to: readonly Door[], course: Course): Point[] | null {
  const { width, height, walls, names, taken, clear } = course;
  const cell = Math.max(LEAST_CELL, Math.sqrt((width * height) / CELLS));
  const columns = Math.max(2, Math.floor(width / cell));
  const rows = Math.max(2, Math.floor(height / cell));
  const count = columns * rows;
  const middle = (i: number): Point => ({
    x: (((i % columns) + 0.5) * width) / columns,
    y: ((Math.floor(i / columns) + 0.5) * height) / rows,
  });
  const price = new Float64Array(count).fill(1);
  const paint = (box: Box, by: number, add: number): void => {
    const left = Math.max(0, Math.ceil(((box.x - by) * columns) / width - 0.5));
    const right = Math.min(columns - 1, Math.floor(((box.x + box.w + by) * columns) / width - 0.5));
    const top = Math.max(0, Math.ceil(((box.y - by) * rows) / height - 0.5));
    const bottom = Math.min(rows - 1, Math.floor(((box.y + box.h + by) * rows) / height - 0.5));
    for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) price[r * columns + c]! += add;
  };
  for (const name of names) paint(name, 0, OVER_NAME);
  const rim = 2 * clear;
  paint({ x: 0, y: 0, w: width, h: 0 }, rim, EDGE);
  paint({ x: 0, y: height, w: width, h: 0 }, rim, EDGE);
  for (const p of taken) paint({ x: p.x, y: p.y, w: 0, h: 0 }, cell, SHARED / 4);
  for (const wall of walls) paint(wall, clear, Number.POSITIVE_INFINITY);

  const cellOf = (p: Point): number => {
    const c = Math.max(0, Math.min(columns - 1, Math.floor((p.x * columns) / width)));
    const r = Math.max(0, Math.min(rows - 1, Math.floor((p.y * rows) / height)));
    return r * columns + c;
  };
  /** The first free cell in front of a door. */
  const porch = (door: Door): number | null => {
    for (let s = clear * 0.5; s < clear + 3 * cell; s += cell / 2) {
      const p = { x: door.at.x + door.out.x * s, y: door.at.y + door.out.y * s };
      if (p.x < 0 || p.y < 0 || p.x > width || p.y > height) return null;
      const i = cellOf(p);
      if (price[i]! < Number.POSITIVE_INFINITY) return i;
    }
    return null;
  };
  const goals = new Map<number, Door>();
  for (const door of to) {
    const i = porch(door);
    const known = i === null ? undefined : goals.get(i);
    if (i !== null && (!known || known.cost > door.cost)) goals.set(i, door);
  }
  const dist = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const prev = new Int32Array(count).fill(-1);
  const origin = new Map<number, Door>();
  const heap = new Heap();
  for (const door of from) {
    const i = porch(door);
    if (i === null || dist[i]! <= door.cost) continue;
    dist[i] = door.cost;
    origin.set(i, door);
    heap.push({ cell: i, cost: door.cost });
  }
  let end: { cell: number; cost: number } | null = null;
  for (let top = heap.pop(); top; top = heap.pop()) {
    if (end && top.cost >= end.cost) break;
    if (top.cost > dist[top.cell]! + 1e-3) continue;
    const goal = goals.get(top.cell);
    if (goal && (!end || top.cost + goal.cost < end.cost))
      end = { cell: top.cell, cost: top.cost + goal.cost };
    const c = top.cell % columns;
    const r = Math.floor(top.cell / columns);
    for (let dr = -1; dr <= 1; dr++) {
      for (let dc = -1; dc <= 1; dc++) {
        if ((dr === 0 && dc === 0) || c + dc < 0 || c + dc >= columns || r + dr < 0 || r + dr >= rows)
          continue;
        const next = top.cell + dr * columns + dc;
        const cost = top.cost + price[next]! * cell * (dr !== 0 && dc !== 0 ? DIAGONAL : 1);
        if (cost >= dist[next]!) continue;
        dist[next] = cost;
        prev[next] = top.cell;
        heap.push({ cell: next, cost });
      }
    }
  }
  if (!end) return null;
  const cells: number[] = [];
  for (let i = end.cell; i >= 0; i = prev[i]!) cells.unshift(i);
  const start = origin.get(cells[0]!);
  const goal = goals.get(end.cell);
  if (!start || !goal) return null;
  const path = tight(cells.map(middle), p => price[cellOf(p)]!, cell);
  return rounded([start.at, ...path, goal.at]);
}

/** Without the corners that a straight line can leave out at no greater price. */
function tight(path: Point[], priceAt: (p: Point) => number, cell: number): Point[] {
  const free = (a: Point, b: Point, most: number): boolean => {
    const steps = Math.ceil((Math.abs(b.x - a.x) + Math.abs(b.y - a.y)) / (cell * 0.5));
    for (let s = 1; s < steps; s++) {
      const t = s / steps;
      if (priceAt({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }) > most) return false;
    }
    return true;
  };
  const out = [path[0]!];
  let i = 0;
  while (i < path.length - 1) {
    let j = path.length - 1;
    let most = 1;
    for (const p of path.slice(i, j + 1)) most = Math.max(most, priceAt(p));
    while (j > i + 1 && !free(path[i]!, path[j]!, most)) j--;
    out.push(path[j]!);
    i = j;
  }
  return out;
}

const CORNER = 14;

/** The same with round corners. */
function rounded(path: Point[]): Point[] {
  const out = [path[0]!];
  for (let i = 1; i < path.length - 1; i++) {
    const [a, b, c] = [path[i - 1]!, path[i]!, path[i + 1]!];
    const toward = (p: Point, share: number): Point => {
      const dx = p.x - b.x;
      const dy = p.y - b.y;
      const length = Math.sqrt(dx * dx + dy * dy) || 1;
      const s = Math.min(CORNER, length * share) / length;
      return { x: b.x + dx * s, y: b.y + dy * s };
    };
    const p = toward(a, i === 1 ? 0.9 : 0.5);
    const q = toward(c, i === path.length - 2 ? 0.9 : 0.5);
    for (let s = 0; s <= 5; s++) {
      const t = s / 5;
      const u = 1 - t;
      out.push({
        x: u * u * p.x + 2 * u * t * b.x + t * t * q.x,
        y: u * u * p.y + 2 * u * t * b.y + t * t * q.y,
      });
    }
  }
  out.push(path[path.length - 1]!);
  return even(out);
}

/** With points at most so far apart, so that what follows it does not see corners. */
function even(path: Point[], most = 8): Point[] {
  const out = [path[0]!];
  for (let i = 1; i < path.length; i++) {
    const a = path[i - 1]!;
    const b = path[i]!;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const steps = Math.max(1, Math.ceil(Math.sqrt(dx * dx + dy * dy) / most));
    for (let s = 1; s <= steps; s++) out.push({ x: a.x + (dx * s) / steps, y: a.y + (dy * s) / steps });
  }
  return out;
}

/** Doors in the middle of a body's sides; `order` gives what each costs: right, left, top, bottom. */
export function doorsOf(box: Box, order: readonly [number, number, number, number]): Door[] {
  const cx = box.x + box.w / 2;
  const cy = box.y + box.h / 2;
  const [right, left, top, bottom] = order;
  return [
    { at: { x: box.x + box.w, y: cy }, out: { x: 1, y: 0 }, cost: right },
    { at: { x: box.x, y: cy }, out: { x: -1, y: 0 }, cost: left },
    { at: { x: cx, y: box.y }, out: { x: 0, y: -1 }, cost: top },
    { at: { x: cx, y: box.y + box.h }, out: { x: 0, y: 1 }, cost: bottom },
  ];
}

/** How many points of a way lie in boxes, or outside. */
export function blocked(points: readonly Point[], boxes: readonly Box[], by: number): number {
  let hits = 0;
  for (const box of boxes) for (const p of points) if (holds(box, p, by)) hits++;
  return hits;
}
