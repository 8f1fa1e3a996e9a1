import type { Scenery } from '../../domain/scenery.ts';
import type { SceneLayout, StageLayout } from '../../layout/types.ts';
import { fade, isDark, type Material, type Palette, staffSpace } from '../look.ts';
import { type Ctx, rounded } from './brush.ts';
import { contours } from './contours.ts';
import type { Ground } from './room.ts';
import { SCENES } from './scenery/index.ts';
import { paintWay } from './way.ts';

type Ribbon = StageLayout['ribbons'][number];

/** Column boundaries of a row of places, for lines that shall not run through one. */
function before(layout: SceneLayout, id: string | undefined): number | null {
  const last = layout.places.find(p => p.id === id);
  const way = layout.ways.find(w => w.to === id && w.kind === 'flow');
  if (!last || !way) return null;
  return last.box.x - Math.min(64, Math.max(12, (last.box.x - way.points[0]!.x) * 0.42));
}

function bays(ctx: Ctx, { world, palette, compact }: Ground): void {
  const bay = compact ? 62 : 90;
  ctx.strokeStyle = palette.ground2;
  ctx.lineWidth = compact ? 1.5 : 2;
  ctx.beginPath();
  for (let x = bay; x < world.w; x += bay) {
    ctx.moveTo(x, 0);
    ctx.lineTo(x, world.h);
  }
  const shelf = compact ? 20 : 38;
  for (const y of [shelf, world.h - shelf + 4]) {
    ctx.moveTo(0, y);
    ctx.lineTo(world.w, y);
  }
  ctx.stroke();
}

function bars(ctx: Ctx, { world, palette, compact }: Ground): void {
  const bar = compact ? 104 : 150;
  ctx.fillStyle = palette.ground2;
  for (let x = bar * 0.98; x < world.w - 8; x += bar)
    ctx.fillRect(x, world.h * 0.09, compact ? 2.5 : 4, world.h * 0.82);
  ctx.fillRect(world.w - (compact ? 8 : 22), world.h * 0.09, compact ? 2 : 3, world.h * 0.82);
}

function dots(ctx: Ctx, { world, palette, compact }: Ground): void {
  const step = compact ? 22 : 30;
  ctx.fillStyle = palette.ground2;
  for (let x = step / 2; x < world.w; x += step) {
    for (let y = step / 2; y < world.h; y += step) {
      ctx.beginPath();
      ctx.arc(x, y, 1.25, 0, 7);
      ctx.fill();
    }
  }
}

const GROUNDS: Record<Material['ground'], (ctx: Ctx, ground: Ground) => void> = {
  bays,
  bars,
  dots,
  contours,
};

/** A ribbon's ground, what stands about in it unless it shall be calm, its header tint, its material and its ways, in pixels of the ribbon's own box. */
export function paintGround(
  ctx: Ctx,
  ribbon: Ribbon,
  material: Material,
  palette: Palette,
  sink: string | undefined,
  compact: boolean,
  { scenery, calm }: { scenery: Scenery; calm: boolean },
): void {
  const { box, header, layout } = ribbon;
  const world = { ...ribbon.world, x: ribbon.world.x - box.x, y: ribbon.world.y - box.y };
  ctx.save();
  rounded(ctx, 0, 0, box.w, box.h, compact ? 10 : 16);
  ctx.clip();
  ctx.fillStyle = palette.ground;
  ctx.fillRect(0, 0, box.w, box.h);
  ctx.save();
  ctx.beginPath();
  ctx.rect(world.x, world.y, world.w, world.h);
  ctx.clip();
  ctx.translate(world.x, world.y);
  const { alone, paint } = SCENES[scenery];
  if (!calm && !alone) GROUNDS[material.ground](ctx, { world, palette, dock: before(layout, sink), compact });
  if (!calm) paint(ctx, { world, palette, dock: before(layout, sink), compact });
  const { way, width } = material;
  const style = { way, palette, width, space: staffSpace(compact), compact };
  // Back ways first: where they cross the flow, the flow is on top.
  for (const kind of ['back', 'flow', 'sense', 'act'] as const) {
    for (const way of layout.ways) if (way.kind === kind) paintWay(ctx, way, style);
  }
  // A name that stands apart is joined to its place.
  ctx.strokeStyle = fade(palette.ink, 0.7);
  ctx.lineWidth = 1.2;
  for (const { label } of layout.places) {
    if (!label?.leader) continue;
    ctx.beginPath();
    ctx.moveTo(label.leader.from.x, label.leader.from.y);
    ctx.lineTo(label.leader.to.x, label.leader.to.y);
    ctx.stroke();
  }
  ctx.restore();
  ctx.fillStyle = palette.header;
  ctx.fillRect(header.x - box.x, header.y - box.y, header.w, header.h);
  ctx.restore();
  if (isDark(palette)) {
    rounded(ctx, 0.5, 0.5, box.w - 1, box.h - 1, compact ? 10 : 16);
    ctx.strokeStyle = fade(palette.ground2, 0.7);
    ctx.lineWidth = 1;
    ctx.stroke();
  }
}
