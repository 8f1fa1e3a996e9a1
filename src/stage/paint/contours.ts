import type { Palette } from '../look.ts';
import type { Ctx } from './brush.ts';

/** Height between two lines, and how many lines make one that is drawn thicker. */
const RISE = 0.24;
const INDEX = 5;

/** Height of the land at (x, y), about −2 to 2: a few long waves across each other. */
function height(x: number, y: number): number {
  return (
    Math.sin(x * 0.0061 + 0.9) * Math.cos(y * 0.0118 - x * 0.0017) +
    0.7 * Math.sin(x * 0.0143 - y * 0.0092 + 2.1) +
    0.35 * Math.cos(x * 0.0227 + y * 0.0171)
  );
}

interface Land {
  world: { w: number; h: number };
  palette: Palette;
  compact: boolean;
}

/** Contour lines of a piece of land, by marching squares. */
export function contours(ctx: Ctx, { world, palette, compact }: Land): void {
  const cell = compact ? 8 : 10;
  const scale = compact ? 1.5 : 1;
  const columns = Math.ceil(world.w / cell);
  const rows = Math.ceil(world.h / cell);
  const at = (i: number, j: number): number => height(i * cell * scale, j * cell * scale);
  ctx.strokeStyle = palette.ground2;
  ctx.lineCap = 'round';
  for (let level = -8; level <= 8; level++) {
    const h = level * RISE;
    ctx.lineWidth = (level % INDEX === 0 ? 2 : 1.1) * (compact ? 0.8 : 1);
    ctx.beginPath();
    for (let i = 0; i < columns; i++) {
      for (let j = 0; j < rows; j++) {
        const corners = [
          { x: i, y: j, z: at(i, j) },
          { x: i + 1, y: j, z: at(i + 1, j) },
          { x: i + 1, y: j + 1, z: at(i + 1, j + 1) },
          { x: i, y: j + 1, z: at(i, j + 1) },
        ];
        // Where the line crosses the sides of this cell; two crossings make a piece of it, four make two.
        let open = false;
        corners.forEach((a, n) => {
          const b = corners[(n + 1) % 4]!;
          if (a.z < h === b.z < h) return;
          const t = (h - a.z) / (b.z - a.z);
          const x = (a.x + (b.x - a.x) * t) * cell;
          const y = (a.y + (b.y - a.y) * t) * cell;
          if (open) ctx.lineTo(x, y);
          else ctx.moveTo(x, y);
          open = !open;
        });
      }
    }
    ctx.stroke();
  }
}
