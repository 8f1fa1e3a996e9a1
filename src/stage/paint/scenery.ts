import type { Scenery } from '../../domain/scenery.ts';
import { fade } from '../look.ts';
import { type Ctx, rounded } from './brush.ts';
import type { Ground } from './ground.ts';

type Paint = (ctx: Ctx, ground: Ground) => void;

/** The line in front of the doors of a floor. */
const DOCK = '#d9a93e';

function pen(ctx: Ctx, { palette, compact }: Ground): void {
  ctx.strokeStyle = palette.ground2;
  ctx.fillStyle = palette.ground2;
  ctx.lineWidth = compact ? 1.5 : 2.2;
  ctx.lineJoin = 'round';
}

/** A dashed yellow line from top to bottom. */
function dockLine(ctx: Ctx, x: number, { world, compact }: Ground): void {
  ctx.fillStyle = DOCK;
  const w = compact ? 5 : 8;
  const step = compact ? 18 : 27;
  for (let y = 0; y < world.h; y += step) ctx.fillRect(x - w / 2, y, w, step * 0.6);
}

/** Three roller doors along the right or the left edge. */
const doors =
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
const cages: Paint = (ctx, ground) => {
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
const aisles: Paint = (ctx, ground) => {
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
const shelves: Paint = (ctx, ground) => {
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
const benches: Paint = (ctx, ground) => {
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
const table: Paint = (ctx, ground) => {
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

/** Floor monitors at the edge of a stage, and the cables that run to them. */
const cables: Paint = (ctx, ground) => {
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

/** Steps that a choir stands on, in arcs. */
const risers: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  ctx.lineWidth = compact ? 5 : 9;
  for (let i = 0; i < 5; i++) {
    ctx.beginPath();
    ctx.ellipse(
      world.w / 2,
      world.h * 1.5,
      world.w * (0.36 + i * 0.1),
      world.h * (0.72 + i * 0.18),
      0,
      Math.PI,
      2 * Math.PI,
    );
    ctx.stroke();
  }
};

/** Wedges of foam on a studio's walls. */
const panels: Paint = (ctx, ground) => {
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
const chairs: Paint = (ctx, ground) => {
  pen(ctx, ground);
  const { world, compact } = ground;
  const s = compact ? 7 : 12;
  ctx.lineWidth = s;
  ctx.setLineDash([s, s * 0.8]);
  for (let row = 0; row < 5; row++) {
    ctx.beginPath();
    ctx.ellipse(
      world.w / 2,
      world.h * 1.3,
      world.w * (0.16 + row * 0.12),
      world.h * (0.5 + row * 0.2),
      0,
      Math.PI,
      2 * Math.PI,
    );
    ctx.stroke();
  }
  ctx.setLineDash([]);
};

/** A curtain drawn to both sides. */
const curtain: Paint = (ctx, ground) => {
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
const jacks: Paint = (ctx, ground) => {
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

/** Cabinets with their slots. */
const racks: Paint = (ctx, ground) => {
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
const lanes: Paint = (ctx, ground) => {
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
const group: Paint = (ctx, ground) => {
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
const vault: Paint = (ctx, ground) => {
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
const cells: Paint = (ctx, ground) => {
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
const fan: Paint = (ctx, ground) => {
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

/** How each scenery is painted; `alone`: instead of the world's own ground. All of it is quieter than any way. */
export const SCENES: Readonly<Record<Scenery, { paint: Paint; alone?: boolean }>> = {
  'doors-out': { paint: doors(false) },
  'doors-in': { paint: doors(true) },
  cages: { paint: cages },
  aisles: { paint: aisles, alone: true },
  shelves: { paint: shelves, alone: true },
  benches: { paint: benches, alone: true },
  table: { paint: table },
  cables: { paint: cables },
  risers: { paint: risers, alone: true },
  panels: { paint: panels },
  chairs: { paint: chairs, alone: true },
  curtain: { paint: curtain, alone: true },
  jacks: { paint: jacks },
  racks: { paint: racks },
  lanes: { paint: lanes, alone: true },
  group: { paint: group },
  vault: { paint: vault, alone: true },
  cells: { paint: cells, alone: true },
  fan: { paint: fan },
  plain: { paint: () => {} },
};
