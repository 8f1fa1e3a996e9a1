import type { Box, Point } from '../layout/types.ts';
import type { DiagramPlace, DiagramWay, Pattern, Role } from '../pattern/types.ts';

export interface Spot {
  role: Role;
  shape: DiagramPlace['shape'];
  x: number;
  y: number;
  /** Half the side of the shape. */
  r: number;
  /** Where its name is written: centre of the first line's top, and its size. */
  name: Point & { w: number; h: number };
}
export interface DiagramLine {
  way: DiagramWay;
  points: Point[];
}
export interface DiagramPlan {
  spots: Spot[];
  lines: DiagramLine[];
  /** Letters of names and of what a role does; 0: no room for the latter. */
  nameSize: number;
  doesSize: number;
}

const RADIUS: Record<DiagramPlace['shape'], number> = {
  circle: 1,
  queue: 1.1,
  culprit: 1.5,
  dashed: 1,
  small: 0.75,
  controller: 1.15,
  gain: 1.15,
};

function rim(from: Spot, to: Point, by: number): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const d = Math.hypot(dx, dy) || 1;
  return { x: from.x + (dx / d) * (from.r + by), y: from.y + (dy / d) * (from.r + by) };
}

function quad(a: Point, c: Point, b: Point): Point[] {
  return Array.from({ length: 25 }, (_, i) => {
    const t = i / 24;
    const u = 1 - t;
    return { x: u * u * a.x + 2 * u * t * c.x + t * t * b.x, y: u * u * a.y + 2 * u * t * c.y + t * t * b.y };
  });
}

function lineOf(way: DiagramWay, a: Spot, b: Spot): Point[] {
  const level = Math.abs(a.y - b.y) < 12;
  if (way.kind === 'back') {
    if (level) {
      const low = { x: (a.x + b.x) / 2, y: a.y + Math.max(60, Math.abs(a.x - b.x) * 0.5) };
      return quad(rim(a, low, 3), low, rim(b, low, 6));
    }
    const corner = a.y < b.y ? { x: a.x, y: b.y } : { x: b.x, y: a.y };
    return quad(rim(a, corner, 3), corner, rim(b, corner, 6));
  }
  if (way.kind === 'sense') {
    const bow = Math.abs(a.x - b.x) < 12 ? -1 : 0;
    const mid = { x: (a.x + b.x) / 2 + bow * (a.r + b.r) * 1.1, y: (a.y + b.y) / 2 - (bow === 0 ? a.r : 0) };
    return quad(rim(a, mid, 3), mid, rim(b, mid, 6));
  }
  const from = rim(a, b, 3);
  const to = rim(b, a, 6);
  return quad(from, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, to);
}

/** Half a shape's height: not all are as high as wide. */
export function halfHeight(spot: Pick<Spot, 'shape' | 'r'>): number {
  return spot.r * (spot.shape === 'controller' ? 0.72 : spot.shape === 'queue' ? 0.64 : 1);
}

interface Letters {
  name: number;
  does: number;
}

/** Rough size of a name with what the role does under it. */
function nameSize(role: Role, letters: Letters): { w: number; h: number } {
  const w = Math.max(role.name.length * letters.name * 0.6, role.does.length * letters.does * 0.5);
  return { w, h: letters.name * 1.3 + (letters.does > 0 ? letters.does * 1.5 : 0) };
}

/** Names go under their shapes, or to a side or above where lines leave no room underneath. */
function setNames(spots: Spot[], lines: DiagramLine[], box: Box, letters: Letters): void {
  const taken: Box[] = [];
  for (const spot of spots) {
    const { w, h } = nameSize(spot.role, letters);
    const half = halfHeight(spot);
    // In one row, names stand on one line.
    const row = Math.max(...spots.filter(o => Math.abs(o.y - spot.y) < 6).map(halfHeight));
    const options = [
      { x: spot.x, y: spot.y + row + 7 },
      { x: spot.x + spot.r + 10 + w / 2, y: spot.y - h / 2 },
      { x: spot.x - spot.r - 10 - w / 2, y: spot.y - h / 2 },
      { x: spot.x, y: spot.y - half - 7 - h },
    ];
    let least = Number.POSITIVE_INFINITY;
    options.forEach((wish, i) => {
      // A name may be shifted to stay on the panel, though not far.
      const x = Math.max(box.x + w / 2 + 4, Math.min(box.x + box.w - w / 2 - 4, wish.x));
      const at = { x, y: wish.y };
      const area = { x: at.x - w / 2, y: at.y, w, h };
      const hits = (p: Point): boolean =>
        p.x > area.x - 3 && p.x < area.x + w + 3 && p.y > area.y - 2 && p.y < area.y + h + 2;
      let cost = i * 2 + Math.abs(x - wish.x) * 0.12;
      for (const line of lines) for (const p of line.points) if (hits(p)) cost += 3;
      for (const other of spots) if (other !== spot && hits(other)) cost += 30;
      for (const t of taken) {
        if (area.x < t.x + t.w && t.x < area.x + w && area.y < t.y + t.h && t.y < area.y + h) cost += 20;
      }
      if (area.x < box.x || area.x + w > box.x + box.w || area.y + h > box.y + box.h || area.y < box.y)
        cost += 14;
      if (cost >= least) return;
      least = cost;
      spot.name = { ...at, w, h };
    });
    taken.push({ x: spot.name.x - w / 2, y: spot.name.y, w, h });
  }
}

/** A pattern's diagram in a box of the stage: shapes that fit, the lines between their rims, and names beside lines. */
export function planOf(pattern: Pattern, box: Box): DiagramPlan {
  const { places, ways } = pattern.diagram;
  const small = box.w < 520;
  const letters = { name: small ? 12 : 15, does: small ? 0 : 13 };
  const unit = Math.max(11, Math.min(34, box.w / (small ? 22 : 25), box.h / 7.5));
  const foot = small ? 18 : 48;
  const ys = places.map(p => p.y);
  const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
  const spots = places.flatMap<Spot>(p => {
    const role = pattern.roles.find(r => r.id === p.role);
    if (!role) return [];
    const r = unit * RADIUS[p.shape];
    const x = box.x + (p.x / 100) * box.w;
    // Centred by what there is, names under the lowest included.
    const y = box.y + (box.h - foot) / 2 + ((p.y - middle) / 100) * (box.h - foot) * 1.1;
    const low = box.y + r + 8;
    const high = box.y + box.h - foot - r;
    return [{ role, shape: p.shape, x, y: Math.max(low, Math.min(high, y)), r, name: { x, y, w: 0, h: 0 } }];
  });
  const find = (id: string): Spot | undefined => spots.find(s => s.role.id === id);
  const lines = ways.flatMap<DiagramLine>(way => {
    const a = find(way.from);
    const b = find(way.to);
    return a && b ? [{ way, points: lineOf(way, a, b) }] : [];
  });
  setNames(spots, lines, box, letters);
  return { spots, lines, nameSize: letters.name, doesSize: letters.does };
}
