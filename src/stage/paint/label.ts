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
  ctx.fillStyle = palette.ink;
  const lines = text.split('\n');
  const pitch = size + 2;
  lines.forEach((line, i) => {
    const y = h / 2 + 0.5 + (i - (lines.length - 1) / 2) * pitch;
    ctx.strokeText(line, w / 2, y);
    ctx.fillText(line, w / 2, y);
  });
}
