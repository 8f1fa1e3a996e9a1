import { FONT, fade, type Palette } from '../look.ts';
import type { Ctx } from './brush.ts';

/** A place's label with a halo in the colour of the ground, centred in its frame. */
export function paintLabel(
  ctx: Ctx,
  w: number,
  h: number,
  text: string,
  size: number,
  palette: Palette,
): void {
  ctx.font = `600 ${size}px ${FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  ctx.strokeStyle = fade(palette.ground, 0.9);
  ctx.strokeText(text, w / 2, h / 2 + 0.5);
  ctx.fillStyle = palette.ink;
  ctx.fillText(text, w / 2, h / 2 + 0.5);
}
