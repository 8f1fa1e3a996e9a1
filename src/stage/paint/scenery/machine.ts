import { rounded } from '../brush.ts';
import { type Paint, pen } from './pen.ts';

/** Cabinets with their slots. */
export const racks: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  const w = compact ? 44 : 84;
  ctx.lineWidth = 1.2;
  for (let x = w * 0.4; x + w < world.w; x += w * 1.55) {
    ctx.globalAlpha = 0.75;
    rounded(ctx, x, 5, w, world.h - 10, 5);
    ctx.stroke();
    ctx.beginPath();
    const unit = compact ? 12 : 18;
    for (let y = 5 + unit; y < world.h - 8; y += unit) {
      ctx.moveTo(x + 5, y);
      ctx.lineTo(x + w - 5, y);
    }
    ctx.globalAlpha = 0.45;
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
};

/** The lanes of a log, cut into segments. */
export const lanes: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  const count = compact ? 4 : 5;
  const lane = world.h / count;
  for (let i = 0; i < count; i++) {
    ctx.lineWidth = 1.4;
    ctx.globalAlpha = 0.8;
    ctx.beginPath();
    ctx.moveTo(0, lane * (i + 1));
    ctx.lineTo(world.w, lane * (i + 1));
    const segment = (compact ? 46 : 84) * (1 + ((i * 7) % 3) * 0.25);
    for (let x = segment * 0.6; x < world.w; x += segment) {
      ctx.moveTo(x, lane * (i + 0.72));
      ctx.lineTo(x, lane * (i + 1));
    }
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
};

/** Groups that grow and shrink: dashed outlines, one in the other. */
export const group: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  ctx.setLineDash([compact ? 7 : 12, compact ? 5 : 8]);
  for (let i = 0; i < 3; i++) {
    const dx = world.w * (0.08 + i * 0.11);
    const dy = world.h * (0.05 + i * 0.12);
    rounded(ctx, dx, dy, world.w - 2 * dx, world.h - 2 * dy, compact ? 12 : 22);
    ctx.globalAlpha = 1 - i * 0.25;
    ctx.stroke();
  }
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
};

/** Boxes with keyholes. */
export const vault: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  const w = compact ? 40 : 66;
  const h = compact ? 28 : 44;
  ctx.lineWidth = 1.2;
  for (let y = 4, n = 0; y < world.h; y += h, n++) {
    for (let x = n % 2 === 0 ? 4 : 4 - w / 2; x < world.w; x += w) {
      ctx.globalAlpha = 0.6;
      rounded(ctx, x + 2, y + 2, w - 4, h - 4, 4);
      ctx.stroke();
      ctx.beginPath();
      ctx.arc(x + w / 2, y + h * 0.42, h * 0.08, 0, 7);
      ctx.fill();
      ctx.fillRect(x + w / 2 - h * 0.04, y + h * 0.42, h * 0.08, h * 0.22);
    }
  }
  ctx.globalAlpha = 1;
};

/** The cells of a radio network. */
export const cells: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  const r = compact ? 22 : 38;
  const dx = r * Math.sqrt(3);
  ctx.lineWidth = 1.2;
  ctx.globalAlpha = 0.75;
  for (let row = 0, y = 0; y < world.h + r; row++, y += r * 1.5) {
    for (let x = row % 2 === 0 ? 0 : dx / 2; x < world.w + dx; x += dx) {
      ctx.beginPath();
      for (let k = 0; k < 6; k++) {
        const a = (Math.PI / 3) * k + Math.PI / 6;
        ctx.lineTo(x + r * Math.cos(a), y + r * Math.sin(a));
      }
      ctx.closePath();
      ctx.stroke();
    }
  }
  ctx.globalAlpha = 1;
};

/** One question that goes out to many: rays. */
export const fan: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world } = ground;
  ctx.lineWidth = 1.4;
  ctx.globalAlpha = 0.8;
  ctx.beginPath();
  for (let i = -7; i <= 7; i++) {
    ctx.moveTo(0, world.h / 2);
    ctx.lineTo(world.w, world.h / 2 + (i * world.h) / 3.5);
  }
  ctx.stroke();
  for (const r of [0.25, 0.5, 0.75]) {
    ctx.beginPath();
    ctx.arc(0, world.h / 2, world.w * r, -1.2, 1.2);
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
};
