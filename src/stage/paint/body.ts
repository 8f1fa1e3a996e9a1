import type { PlaceLayout } from '../../layout/types.ts';
import { FONT, fade, isDark, type Material, type Palette, WELL } from '../look.ts';
import { type Ctx, icon, inked, rounded } from './brush.ts';

/** Room around a body's box in its frame, for the stroke and the shadow. */
export const MARGIN = 4;

export type BodyState = 'busy' | 'hungry' | 'out';

export interface BodyStyle {
  /** Of places; devices and pills look alike everywhere. */
  shape: Material['place'];
  palette: Palette;
  svg: string | undefined;
  state: BodyState;
}

type Outline = (ctx: Ctx, x: number, y: number, w: number, h: number) => void;

/** How each shape of place is drawn: its outline, its stroke, and its icon's share of the width and rise above the middle. */
interface Shape {
  outline: Outline;
  stroke: number;
  icon: number;
  rise: number;
}

const square =
  (round: number): Outline =>
  (ctx, x, y, w, h) =>
    rounded(ctx, x, y, w, h, w * round);

const circle: Outline = (ctx, x, y, w, h) => {
  ctx.beginPath();
  ctx.arc(x + w / 2, y + h / 2, Math.min(w, h) / 2, 0, 7);
};

/** Walls under a low roof with eaves. */
const gabled: Outline = (ctx, x, y, w, h) => {
  const eaves = y + h * 0.27;
  const wall = w * 0.06;
  const foot = w * 0.08;
  ctx.beginPath();
  ctx.moveTo(x + w / 2, y - h * 0.04);
  ctx.lineTo(x + w, eaves);
  ctx.lineTo(x + w - wall, eaves + h * 0.04);
  ctx.lineTo(x + w - wall, y + h - foot);
  ctx.quadraticCurveTo(x + w - wall, y + h, x + w - wall - foot, y + h);
  ctx.lineTo(x + wall + foot, y + h);
  ctx.quadraticCurveTo(x + wall, y + h, x + wall, y + h - foot);
  ctx.lineTo(x + wall, eaves + h * 0.04);
  ctx.lineTo(x, eaves);
  ctx.closePath();
};

const SHAPES: Record<Material['place'], Shape> = {
  bench: { outline: square(0.14), stroke: 2.4, icon: 0.56, rise: 0.07 },
  seat: { outline: circle, stroke: 2.4, icon: 0.5, rise: 0.07 },
  unit: { outline: square(0.24), stroke: 2, icon: 0.56, rise: 0.07 },
  house: { outline: gabled, stroke: 2.2, icon: 0.5, rise: -0.01 },
};

/** A place of a world with its icon; dim when hungry or out. */
export function paintPlace(ctx: Ctx, w: number, h: number, style: BodyStyle): void {
  const { palette, svg, state } = style;
  const { outline, stroke, icon: share, rise } = SHAPES[style.shape];
  const pad = MARGIN;
  const bw = w - 2 * pad;
  const bh = h - 2 * pad;
  ctx.save();
  ctx.shadowColor = 'rgba(0,0,0,0.28)';
  ctx.shadowOffsetY = 2 * ctx.getTransform().a;
  ctx.shadowBlur = 3 * ctx.getTransform().a;
  outline(ctx, pad, pad, bw, bh);
  ctx.fillStyle = palette.place;
  ctx.fill();
  ctx.restore();
  outline(ctx, pad, pad, bw, bh);
  if (state === 'out') ctx.setLineDash([4, 4]);
  inked(ctx, palette.place, state === 'busy' ? palette.placeEdge : fade(palette.placeEdge, 0.6), stroke);
  ctx.setLineDash([]);
  if (svg === undefined) return;
  const strength = state === 'busy' ? 1 : state === 'hungry' ? 0.5 : 0.3;
  icon(ctx, svg, w / 2, h / 2 - bh * rise, bw * share, fade(palette.ink, strength));
}

/** A device that senses and turns: dark where places are light, so that nobody takes it for one. */
export function paintController(ctx: Ctx, w: number, h: number, style: BodyStyle): void {
  const { palette, svg } = style;
  const pad = MARGIN;
  const bw = w - 2 * pad;
  const bh = (h - 2 * pad) * 0.9;
  const dark = isDark(palette);
  rounded(ctx, pad, (h - bh) / 2, bw, bh, bh * 0.42);
  inked(ctx, dark ? WELL : palette.ink, dark ? palette.placeEdge : palette.ink, 2);
  if (svg !== undefined) icon(ctx, svg, w / 2, h / 2, bw * 0.56, dark ? palette.ink : palette.place);
}

/** A pill with a loop's or link's handle; `alarm` for what feeds itself. */
export function paintPill(ctx: Ctx, w: number, h: number, text: string, palette: Palette): void {
  const bh = Math.min(26, h - 2 * MARGIN);
  rounded(ctx, MARGIN, (h - bh) / 2, w - 2 * MARGIN, bh, bh / 2);
  inked(ctx, isDark(palette) ? WELL : palette.place, palette.placeEdge, 2);
  ctx.font = `600 12px ${FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = palette.ink;
  ctx.fillText(text, w / 2, h / 2 + 0.5);
}

/** The body of a laid-out element. */
export function paintBody(ctx: Ctx, w: number, h: number, place: PlaceLayout, style: BodyStyle): void {
  if (place.shape === 'handle') paintPill(ctx, w, h, place.label?.text ?? '', style.palette);
  else if (place.shape === 'controller') paintController(ctx, w, h, style);
  else paintPlace(ctx, w, h, style);
}
