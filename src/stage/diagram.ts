import type { Box, Point } from '../layout/types.ts';
import type { DiagramPlace, DiagramWay, Pattern, Role } from '../pattern/types.ts';

export interface Spot {
  role: Role;
  shape: DiagramPlace['shape'];
  x: number;
  y: number;
  /** Half the side of the shape. */
  r: number;
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

/** A pattern's diagram in a box of the stage: shapes that fit, and the lines between their rims. */
export function planOf(pattern: Pattern, box: Box): DiagramPlan {
  const { places, ways } = pattern.diagram;
  const small = box.w < 520;
  const unit = Math.max(11, Math.min(34, box.w / 25, box.h / 7.5));
  const foot = small ? 20 : 46;
  const spots = places.flatMap<Spot>(p => {
    const role = pattern.roles.find(r => r.id === p.role);
    if (!role) return [];
    const r = unit * RADIUS[p.shape];
    const x = box.x + (p.x / 100) * box.w;
    const y = box.y + 8 + (p.y / 100) * (box.h - foot - 8);
    const low = box.y + r + 6;
    const high = box.y + box.h - foot - r;
    return [{ role, shape: p.shape, x, y: Math.max(low, Math.min(high, y)), r }];
  });
  const find = (id: string): Spot | undefined => spots.find(s => s.role.id === id);
  const lines = ways.flatMap<DiagramLine>(way => {
    const a = find(way.from);
    const b = find(way.to);
    return a && b ? [{ way, points: lineOf(way, a, b) }] : [];
  });
  return { spots, lines, nameSize: small ? 11 : 15, doesSize: small ? 0 : 13 };
}
