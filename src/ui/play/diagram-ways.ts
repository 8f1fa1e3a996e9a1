import type { DiagramPlace, DiagramWay } from '../../pattern/types.ts';

export const WIDTH = 300;
export const HEIGHT = 132;
const EDGE = { x: 6, y: 12 };
/** Gap between a shape and the tip that points at it. */
const GAP = 4;

/** Half width and half height of each shape. */
const SIZE: Record<DiagramPlace['shape'], readonly [number, number]> = {
  circle: [13, 13],
  queue: [17, 13],
  culprit: [18, 18],
  dashed: [13, 13],
  small: [10, 10],
  controller: [18, 13],
  gain: [15, 15],
};

/** A place of a pattern's diagram in the pixels of the small drawing. */
export interface Drawn extends DiagramPlace {
  cx: number;
  cy: number;
  w: number;
  h: number;
}

export function drawn(place: DiagramPlace): Drawn {
  const [w, h] = SIZE[place.shape];
  const cx = EDGE.x + 18 + (place.x / 100) * (WIDTH - 2 * (EDGE.x + 18));
  const cy = EDGE.y + (place.y / 100) * (HEIGHT - 2 * EDGE.y);
  return { ...place, cx, cy, w, h };
}

interface At {
  x: number;
  y: number;
}

/** Where a line from the middle of a shape towards a point leaves the shape, `gap` beyond its edge. */
function leave(from: Drawn, towards: At, gap: number): At {
  const dx = towards.x - from.cx;
  const dy = towards.y - from.cy;
  const far = Math.hypot(dx, dy) || 1;
  const boxy = from.shape === 'queue' || from.shape === 'controller';
  const out = boxy
    ? Math.min(from.w / Math.max(1e-6, Math.abs(dx / far)), from.h / Math.max(1e-6, Math.abs(dy / far)))
    : from.w;
  return { x: from.cx + (dx / far) * (out + gap), y: from.cy + (dy / far) * (out + gap) };
}

const n = (v: number): string => v.toFixed(1);
const quad = (a: At, via: At, b: At): string =>
  `M${n(a.x)} ${n(a.y)}Q${n(via.x)} ${n(via.y)} ${n(b.x)} ${n(b.y)}`;

/** The path of a way from the edge of one shape to just before the other. */
export function wayPath(way: DiagramWay, a: Drawn, b: Drawn): string {
  const [from, to] = [
    { x: a.cx, y: a.cy },
    { x: b.cx, y: b.cy },
  ];
  const middle = { x: (a.cx + b.cx) / 2, y: (a.cy + b.cy) / 2 };
  if (way.kind === 'back' && (a.shape === 'gain' || b.shape === 'gain')) {
    // Round the outer corner, so that the loop closes under the flow.
    const low = Math.max(a.cy, b.cy);
    const corner = { x: a.cy > b.cy ? b.cx : a.cx, y: low };
    return quad(leave(a, corner, 1), corner, leave(b, corner, GAP));
  }
  if (way.kind === 'back' || way.kind === 'sense') {
    const upright = Math.abs(a.cx - b.cx) < 12;
    // They bow aside, away from each other and from what runs straight between the same two.
    const bow = upright
      ? { x: middle.x + (b.cy < a.cy ? -58 : 58), y: middle.y }
      : { x: middle.x, y: middle.y + (middle.y < HEIGHT / 2 ? -1 : 1) * (way.kind === 'back' ? 54 : 30) };
    return quad(leave(a, bow, 1), bow, leave(b, bow, GAP));
  }
  const start = leave(a, to, 1);
  const end = leave(b, from, GAP);
  return `M${n(start.x)} ${n(start.y)}L${n(end.x)} ${n(end.y)}`;
}
