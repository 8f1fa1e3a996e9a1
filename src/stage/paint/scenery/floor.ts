import { fade } from '../../look.ts';
import type { Ctx } from '../brush.ts';
import type { Ground } from '../room.ts';
import { type Paint, pen } from './pen.ts';

/** The line in front of the doors of a floor. */
const DOCK = '#d9a93e';

/** A dashed yellow line from top to bottom. */
function dockLine(ctx: Ctx, x: number, { world, compact }: Ground): void {
  ctx.fillStyle = DOCK;
  const w = compact ? 5 : 8;
  const step = compact ? 18 : 27;
  for (let y = 0; y < world.h; y += step) ctx.fillRect(x - w / 2, y, w, step * 0.6);
}

/** Three roller doors along the right or the left edge. */
export const doors =
  (left: boolean): Paint =>
  (ctx, ground) => {
    pen(ctx, ground);
    const { world, palette, compact, dock } = ground;
    const deep = compact ? 9 : 16;
    const x = left ? 0 : world.w - deep;
    const high = world.h * 0.22;
    for (let i = 0; i < 3; i++) {
      const y = world.h * (0.09 + 0.3 * i);
      ctx.fillStyle = palette.header;
      ctx.fillRect(x, y, deep, high);
      ctx.strokeStyle = fade(palette.wayEdge, 0.8);
      ctx.lineWidth = 1;
      ctx.strokeRect(x, y, deep, high);
      ctx.beginPath();
      for (let s = 5; s < high; s += 6) {
        ctx.moveTo(x, y + s);
        ctx.lineTo(x + deep, y + s);
      }
      ctx.stroke();
    }
    if (!left && dock !== null) dockLine(ctx, dock, ground);
    // On a phone the first places stand where it would run.
    if (left && !compact) dockLine(ctx, deep + 5, ground);
  };

/** A frame of wire with a lid: what comes back is thrown in. */
export const cages: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  const w = compact ? 40 : 74;
  const h = compact ? 24 : 44;
  const mesh = compact ? 8 : 11;
  for (const y of [6, world.h - h - 6]) {
    for (let x = w * 0.6; x + w < world.w; x += w * 1.9) {
      ctx.beginPath();
      ctx.rect(x, y, w, h);
      for (let s = mesh; s < w; s += mesh) {
        ctx.moveTo(x + s, y);
        ctx.lineTo(x + s, y + h);
      }
      for (let s = mesh; s < h; s += mesh) {
        ctx.moveTo(x, y + s);
        ctx.lineTo(x + w, y + s);
      }
      ctx.lineWidth = compact ? 0.9 : 1.3;
      ctx.stroke();
      ctx.lineWidth = compact ? 2 : 3;
      ctx.strokeRect(x, y, w, h);
    }
  }
};

/** Lanes for trucks with chevrons on the floor. */
export const aisles: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  const lane = world.h / 3;
  for (let i = 0; i < 3; i++) {
    const y = lane * (i + 0.5);
    const way = i % 2 === 0 ? 1 : -1;
    const size = compact ? 8 : 14;
    ctx.lineWidth = compact ? 3 : 5;
    for (let x = 30; x < world.w; x += compact ? 62 : 104) {
      ctx.beginPath();
      ctx.moveTo(x - way * size, y - size);
      ctx.lineTo(x, y);
      ctx.lineTo(x - way * size, y + size);
      ctx.stroke();
    }
    if (i === 0) continue;
    ctx.setLineDash([compact ? 14 : 26, compact ? 8 : 14]);
    ctx.lineWidth = compact ? 2 : 3;
    ctx.beginPath();
    ctx.moveTo(0, lane * i);
    ctx.lineTo(world.w, lane * i);
    ctx.stroke();
    ctx.setLineDash([]);
  }
};

/** Racking along both walls, with boxes on it. */
export const shelves: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  const h = compact ? 20 : 36;
  const bay = compact ? 42 : 72;
  for (const y of [0, world.h - h]) {
    for (let x = 0, n = 0; x < world.w; x += bay, n++) {
      ctx.strokeRect(x, y, bay, h / 2);
      ctx.strokeRect(x, y + h / 2, bay, h / 2);
      for (let k = 0; k < 3; k++) {
        if ((n * 5 + k * 3 + (y > 0 ? 1 : 0)) % 4 === 0) continue;
        const s = h * 0.3;
        ctx.fillRect(x + 5 + k * (bay / 3.2), y + h / 2 - s, s * 1.2, s);
        if ((n + k) % 3 !== 0) ctx.fillRect(x + 7 + k * (bay / 3.2), y + h - s, s, s);
      }
    }
  }
};

/** A pegboard of tools' outlines. */
export const benches: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  const step = compact ? 13 : 20;
  for (let x = step / 2; x < world.w; x += step) {
    for (let y = step / 2; y < world.h; y += step) ctx.fillRect(x - 1.2, y - 1.2, 2.4, 2.4);
  }
  const f = compact ? 0.6 : 1;
  for (let x = 60 * f; x < world.w; x += 190 * f) {
    for (const y of [26 * f, world.h - 26 * f]) {
      ctx.lineWidth = 5 * f;
      ctx.beginPath();
      ctx.moveTo(x, y);
      ctx.lineTo(x + 34 * f, y);
      ctx.stroke();
      ctx.beginPath();
      ctx.arc(x + 42 * f, y, 8 * f, 0.5, 5.8);
      ctx.stroke();
      ctx.fillRect(x + 92 * f, y - 4 * f, 30 * f, 8 * f);
      ctx.fillRect(x + 118 * f, y - 12 * f, 12 * f, 24 * f);
    }
  }
};

/** A long table with a cloth. */
export const table: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  const h = compact ? 22 : 40;
  const y = world.h - h;
  ctx.fillRect(0, y, world.w, compact ? 4 : 7);
  ctx.beginPath();
  const fold = compact ? 26 : 44;
  for (let x = 0; x < world.w; x += fold) {
    ctx.moveTo(x, y);
    ctx.quadraticCurveTo(x + fold / 2, y + h * 0.9, x + fold, y);
  }
  ctx.stroke();
};
