import type { Point, WayLayout } from '../../layout/types.ts';
import { fade, type Material, type Palette } from '../look.ts';
import { Track } from '../track.ts';
import { arrow, beside, type Ctx, trace } from './brush.ts';

export interface WayStyle {
  way: Material['way'];
  palette: Palette;
  width: number;
  /** Staff space. */
  space: number;
  compact: boolean;
}

const SEAM = 11;
/** How far a way runs on under a body. */
const UNDER = 12;

/** A way's width and staff space at its rank: ways back are thinner. */
type Measures = Pick<WayStyle, 'width' | 'space' | 'palette'>;

function belt(ctx: Ctx, way: WayLayout, { width, palette }: Measures): void {
  ctx.lineCap = 'butt';
  trace(ctx, way.points);
  ctx.lineWidth = width + 3;
  ctx.strokeStyle = palette.wayEdge;
  ctx.stroke();
  ctx.lineWidth = width;
  ctx.strokeStyle = palette.way;
  ctx.stroke();
  const track = new Track(way.points, way.lengths);
  ctx.strokeStyle = fade(palette.wayEdge, 0.75);
  ctx.lineWidth = 1.3;
  ctx.beginPath();
  for (let s = SEAM / 2; s < track.length; s += SEAM) {
    const i = track.index(s);
    const dx = track.dx[i]!;
    const dy = track.dy[i]!;
    ctx.moveTo(track.x[i]! - dy * width * 0.46, track.y[i]! + dx * width * 0.46);
    ctx.lineTo(track.x[i]! + dy * width * 0.46, track.y[i]! - dx * width * 0.46);
  }
  ctx.stroke();
}

function stave(ctx: Ctx, way: WayLayout, { space, palette }: Measures): void {
  ctx.strokeStyle = palette.way;
  ctx.lineWidth = 1.3;
  for (let line = -2; line <= 2; line++) {
    trace(ctx, beside(way.points, line * space));
    ctx.stroke();
  }
}

function cable(ctx: Ctx, way: WayLayout, { width, palette }: Measures): void {
  trace(ctx, way.points);
  ctx.lineWidth = width + 2.5;
  ctx.strokeStyle = palette.wayEdge;
  ctx.stroke();
  ctx.lineWidth = width;
  ctx.strokeStyle = palette.way;
  ctx.stroke();
  ctx.setLineDash([5, 6]);
  ctx.lineWidth = 1.4;
  ctx.strokeStyle = fade(palette.placeEdge, 0.9);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** A gravel path between two dashed edges, as on a map. */
function footpath(ctx: Ctx, way: WayLayout, { width, palette }: Measures): void {
  trace(ctx, way.points);
  ctx.lineWidth = width;
  ctx.strokeStyle = palette.way;
  ctx.stroke();
  ctx.lineCap = 'butt';
  ctx.setLineDash([6, 4]);
  ctx.lineWidth = 1.6;
  ctx.strokeStyle = palette.wayEdge;
  for (const side of [-1, 1]) {
    trace(ctx, beside(way.points, (side * width) / 2));
    ctx.stroke();
  }
  ctx.setLineDash([]);
}

const WAYS: Record<Material['way'], (ctx: Ctx, way: WayLayout, measures: Measures) => void> = {
  roller: belt,
  stave,
  cable,
  footpath,
};

/** Small chevrons that say which way a way back runs. */
function chevrons(ctx: Ctx, way: WayLayout, palette: Palette, compact: boolean): void {
  const track = new Track(way.points, way.lengths);
  ctx.strokeStyle = fade(palette.ink, 0.55);
  ctx.lineWidth = 2;
  const step = compact ? 44 : 70;
  for (let s = step / 2; s < track.length - 6; s += step) {
    const i = track.index(s);
    arrow(ctx, track.x[i]!, track.y[i]!, track.dx[i]!, track.dy[i]!, compact ? 5 : 6.5);
  }
}

function sense(ctx: Ctx, way: WayLayout, palette: Palette): void {
  const start = way.points[0]!;
  trace(ctx, way.points);
  ctx.setLineDash([0.1, 6.5]);
  ctx.lineWidth = 2.6;
  ctx.strokeStyle = palette.ink;
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.arc(start.x, start.y, 5.5, 0, 7);
  ctx.fillStyle = palette.ground;
  ctx.fill();
  ctx.lineWidth = 2.2;
  ctx.stroke();
}

function act(ctx: Ctx, way: WayLayout, palette: Palette): void {
  trace(ctx, way.points);
  ctx.lineWidth = 3;
  ctx.strokeStyle = palette.ink;
  ctx.stroke();
  const end = way.points[way.points.length - 1]!;
  const near = way.points[way.points.length - 4] ?? way.points[0]!;
  arrow(ctx, end.x, end.y, end.x - near.x, end.y - near.y, 8);
}

/** The way led on under the bodies at its ends, so that no square end shows at a slant. */
function ledOn(way: WayLayout): WayLayout {
  const { points } = way;
  const on = (end: Point, near: Point): Point => {
    const d = Math.hypot(end.x - near.x, end.y - near.y) || 1;
    return { x: end.x + ((end.x - near.x) / d) * UNDER, y: end.y + ((end.y - near.y) / d) * UNDER };
  };
  const last = points.length - 1;
  const longer = [on(points[0]!, points[1]!), ...points, on(points[last]!, points[last - 1]!)];
  const lengths = [0];
  for (let i = 1; i < longer.length; i++) {
    const [a, b] = [longer[i - 1]!, longer[i]!];
    lengths.push(lengths[i - 1]! + Math.hypot(b.x - a.x, b.y - a.y));
  }
  return { ...way, points: longer, lengths };
}

/** Draws one way in its world's material; sensing is dotted with a ring where it looks, acting solid with an arrow. */
export function paintWay(ctx: Ctx, way: WayLayout, style: WayStyle): void {
  const { palette, width, space, compact } = style;
  if (way.lengths[way.lengths.length - 1]! < 2) return;
  ctx.save();
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  if (way.kind === 'sense') sense(ctx, way, palette);
  else if (way.kind === 'act') act(ctx, way, palette);
  else {
    const long = ledOn(way);
    const thin = way.kind === 'back' ? 0.72 : 1;
    WAYS[style.way](ctx, long, { width: width * thin, space: space * thin, palette });
    if (way.kind === 'back') chevrons(ctx, way, palette, compact);
  }
  ctx.restore();
}
