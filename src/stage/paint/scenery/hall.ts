import type { Ctx } from '../brush.ts';
import type { Ground } from '../room.ts';
import { type Paint, pen } from './pen.ts';

/** Floor monitors at the edge of a stage, and the cables that run to them. */
export const cables: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  const w = compact ? 34 : 60;
  const h = compact ? 16 : 28;
  for (let x = w * 0.7; x + w < world.w; x += w * 3.6) {
    const y = world.h - 3;
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(x + w * 0.16, y - h);
    ctx.lineTo(x + w * 0.84, y - h);
    ctx.lineTo(x + w, y);
    ctx.closePath();
    ctx.fill();
    ctx.beginPath();
    ctx.moveTo(x + w, y - 4);
    ctx.bezierCurveTo(x + w * 1.9, y - h * 1.6, x + w * 2.6, y + h * 0.4, x + w * 3.6, y - h * 0.6);
    ctx.lineWidth = compact ? 2 : 3.4;
    ctx.stroke();
    // A coil of what is left over.
    for (const r of [0.5, 0.34, 0.18]) {
      ctx.beginPath();
      ctx.ellipse(x + w * 2.2, h, w * r, h * r, 0, 0, 7);
      ctx.lineWidth = compact ? 1.4 : 2.2;
      ctx.stroke();
    }
  }
};

/** Half an ellipse over the middle of the floor: its foot, half width and height are shares of the world. */
function arch(ctx: Ctx, { w, h }: Ground['world'], foot: number, wide: number, high: number): void {
  ctx.beginPath();
  ctx.ellipse(w / 2, h * foot, w * wide, h * high, 0, Math.PI, 2 * Math.PI);
  ctx.stroke();
}

/** Steps that a choir stands on, in arcs. */
export const risers: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  ctx.lineWidth = compact ? 5 : 9;
  for (let i = 0; i < 5; i++) {
    arch(ctx, world, 1.5, 0.36 + i * 0.1, 0.72 + i * 0.18);
  }
};

/** Wedges of foam on a studio's walls. */
export const panels: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  const s = compact ? 18 : 30;
  for (const y of [0, world.h - s]) {
    for (let x = 0, n = 0; x < world.w; x += s, n++) {
      ctx.beginPath();
      for (let k = 0; k < 4; k++) {
        const d = ((k + 0.5) * s) / 4;
        if (n % 2 === 0) {
          ctx.moveTo(x + d, y + 2);
          ctx.lineTo(x + d, y + s - 2);
        } else {
          ctx.moveTo(x + 2, y + d);
          ctx.lineTo(x + s - 2, y + d);
        }
      }
      ctx.stroke();
    }
  }
};

/** Rows of chairs in front of a conductor. */
export const chairs: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  const s = compact ? 7 : 12;
  ctx.lineWidth = s;
  ctx.setLineDash([s, s * 0.8]);
  for (let row = 0; row < 5; row++) {
    arch(ctx, world, 1.3, 0.16 + row * 0.12, 0.5 + row * 0.2);
  }
  ctx.setLineDash([]);
};

/** A curtain drawn to both sides. */
export const curtain: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  const fold = compact ? 9 : 16;
  const deep = compact ? 10 : 18;
  for (let x = 0; x < world.w; x += fold * 2) {
    ctx.beginPath();
    ctx.arc(x + fold, 0, fold, 0, Math.PI);
    ctx.fill();
  }
  for (let n = 0; n < 4; n++) {
    for (const side of [0, 1]) {
      const x = side === 0 ? n * fold : world.w - n * fold;
      ctx.beginPath();
      ctx.moveTo(x, 0);
      ctx.quadraticCurveTo(x + (side === 0 ? deep : -deep), world.h * 0.5, x, world.h);
      ctx.lineWidth = compact ? 3 : 5;
      ctx.stroke();
    }
  }
};

/** A patch panel. */
export const jacks: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  const step = compact ? 24 : 40;
  for (const y of [step * 0.4, world.h - step * 0.4]) {
    for (let x = step / 2; x < world.w; x += step) {
      ctx.beginPath();
      ctx.arc(x, y, step * 0.17, 0, 7);
      ctx.stroke();
      ctx.beginPath();
      ctx.arc(x, y, step * 0.06, 0, 7);
      ctx.fill();
    }
  }
};
