import type { Point } from '../../layout/types.ts';

export type Ctx = CanvasRenderingContext2D;

export function rounded(ctx: Ctx, x: number, y: number, w: number, h: number, r: number): void {
  ctx.beginPath();
  ctx.roundRect(x, y, w, h, Math.min(r, w / 2, h / 2));
}

/** Fills and then strokes the current path. */
export function inked(ctx: Ctx, fill: string, stroke: string, width: number): void {
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.strokeStyle = stroke;
  ctx.lineWidth = width;
  ctx.stroke();
}

export function trace(ctx: Ctx, points: readonly Point[]): void {
  ctx.beginPath();
  points.forEach((p, i) => {
    if (i === 0) ctx.moveTo(p.x, p.y);
    else ctx.lineTo(p.x, p.y);
  });
}

/** The polyline moved sideways by `by` pixels (to the right of its direction for positive values). */
export function beside(points: readonly Point[], by: number): Point[] {
  return points.map((p, i) => {
    const a = points[Math.max(0, i - 1)]!;
    const b = points[Math.min(points.length - 1, i + 1)]!;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const length = Math.hypot(dx, dy) || 1;
    return { x: p.x - (dy / length) * by, y: p.y + (dx / length) * by };
  });
}

/** An arrowhead whose tip is at (x, y), pointing along (dx, dy). */
export function arrow(ctx: Ctx, x: number, y: number, dx: number, dy: number, size: number): void {
  const length = Math.hypot(dx, dy) || 1;
  const ux = dx / length;
  const uy = dy / length;
  ctx.beginPath();
  ctx.moveTo(x - ux * size - uy * size * 0.6, y - uy * size + ux * size * 0.6);
  ctx.lineTo(x, y);
  ctx.lineTo(x - ux * size + uy * size * 0.6, y - uy * size - ux * size * 0.6);
  ctx.stroke();
}

interface IconPath {
  path: Path2D;
  opacity: number;
}
const parsed = new Map<string, IconPath[]>();
/** Side of the icons' own square. */
const ICON = 256;

function pathsOf(svg: string): IconPath[] {
  const known = parsed.get(svg);
  if (known) return known;
  const paths = [...svg.matchAll(/<path\b([^>]*)>/g)].map(([, attributes]) => ({
    path: new Path2D(/\bd="([^"]*)"/.exec(attributes!)?.[1] ?? ''),
    opacity: Number(/\bopacity="([^"]*)"/.exec(attributes!)?.[1] ?? 1),
  }));
  parsed.set(svg, paths);
  return paths;
}

/** Draws an icon of the icon package (its SVG text) in one colour, centred on (x, y). */
export function icon(ctx: Ctx, svg: string, x: number, y: number, size: number, colour: string): void {
  ctx.save();
  ctx.translate(x - size / 2, y - size / 2);
  ctx.scale(size / ICON, size / ICON);
  ctx.fillStyle = colour;
  for (const { path, opacity } of pathsOf(svg)) {
    ctx.globalAlpha = opacity < 1 ? Math.min(1, opacity * 1.15) : 1;
    ctx.fill(path);
  }
  ctx.restore();
}
