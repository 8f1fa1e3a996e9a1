import type { Ctx } from '../paint/brush.ts';

/** A piece painted once, drawn often: `w` × `h` CSS pixels of the scene's world. */
export interface Sprite {
  image: HTMLCanvasElement;
  w: number;
  h: number;
}

/** Paints w × h pixels of the world at `scale` device pixels each. */
export function sprite(
  w: number,
  h: number,
  scale: number,
  paint: (ctx: Ctx, w: number, h: number) => void,
): Sprite {
  const image = document.createElement('canvas');
  image.width = Math.max(1, Math.ceil(w * scale));
  image.height = Math.max(1, Math.ceil(h * scale));
  const ctx = image.getContext('2d');
  if (ctx) {
    ctx.scale(scale, scale);
    paint(ctx, w, h);
  }
  return { image, w, h };
}

/** Draws a sprite with its centre at (x, y) of the world. */
export function stamp(ctx: Ctx, { image, w, h }: Sprite, x: number, y: number): void {
  ctx.drawImage(image, x - w / 2, y - h / 2, w, h);
}
