import type { Ctx } from '../brush.ts';
import type { Ground } from '../room.ts';

/** Paints one scenery on the ground of its world. */
export type Paint = (ctx: Ctx, ground: Ground) => void;

/** The pen that all of it is drawn with: quieter than any way. */
export function pen(ctx: Ctx, { palette, compact }: Ground): void {
  ctx.strokeStyle = palette.ground2;
  ctx.fillStyle = palette.ground2;
  ctx.lineWidth = compact ? 1.5 : 2.2;
  ctx.lineJoin = 'round';
}
