import type { DomainId } from '../../domain/types.ts';
import type { PlaceLayout } from '../../layout/types.ts';
import { BODY_INSET as INSET } from '../../layout/ways.ts';
import { FONT, fade, type Palette } from '../look.ts';
import { type Ctx, icon, inked, rounded } from './brush.ts';

/** Room around a body's box in its frame, for the stroke and the shadow. */
export const MARGIN = 4;

export type BodyState = 'busy' | 'hungry' | 'out';

export interface BodyStyle {
  domain: DomainId;
  palette: Palette;
  svg: string | undefined;
  compact: boolean;
  state: BodyState;
}

function outline(ctx: Ctx, domain: DomainId, x: number, y: number, w: number, h: number): void {
  if (domain === 'music') {
    ctx.beginPath();
    ctx.arc(x + w / 2, y + h / 2, Math.min(w, h) / 2, 0, 7);
  } else rounded(ctx, x, y, w, h, domain === 'warehouse' ? w * 0.14 : w * 0.24);
}

/** A place of a world with its icon: a square bench, a round seat, a rounded unit; dim when hungry or out. */
export function paintPlace(ctx: Ctx, w: number, h: number, style: BodyStyle): void {
  const { domain, palette, svg, compact, state } = style;
  const pad = MARGIN + (compact ? INSET : 0);
  const bw = w - 2 * pad;
  const bh = h - 2 * pad;
  ctx.save();
  ctx.shadowColor = 'rgba(0,0,0,0.28)';
  ctx.shadowOffsetY = 2 * ctx.getTransform().a;
  ctx.shadowBlur = 3 * ctx.getTransform().a;
  outline(ctx, domain, pad, pad, bw, bh);
  ctx.fillStyle = palette.place;
  ctx.fill();
  ctx.restore();
  outline(ctx, domain, pad, pad, bw, bh);
  if (state === 'out') ctx.setLineDash([4, 4]);
  inked(
    ctx,
    palette.place,
    state === 'busy' ? palette.placeEdge : fade(palette.placeEdge, 0.6),
    domain === 'systems' ? 2 : 2.4,
  );
  ctx.setLineDash([]);
  if (svg === undefined) return;
  const strength = state === 'busy' ? 1 : state === 'hungry' ? 0.5 : 0.3;
  icon(
    ctx,
    svg,
    w / 2,
    h / 2 - bh * 0.07,
    bw * (domain === 'music' ? 0.5 : 0.56),
    fade(palette.ink, strength),
  );
}

/** A device that senses and turns: dark where places are light, so that nobody takes it for one. */
export function paintController(ctx: Ctx, w: number, h: number, style: BodyStyle): void {
  const { domain, palette, svg, compact } = style;
  const pad = MARGIN + (compact ? INSET : 0);
  const bw = w - 2 * pad;
  const bh = (h - 2 * pad) * 0.9;
  const dark = domain === 'systems';
  rounded(ctx, pad, (h - bh) / 2, bw, bh, bh * 0.42);
  inked(ctx, dark ? '#0c141d' : palette.ink, dark ? palette.placeEdge : palette.ink, 2);
  if (svg !== undefined) icon(ctx, svg, w / 2, h / 2, bw * 0.56, dark ? palette.ink : palette.place);
}

/** A pill with a loop's or link's handle; `alarm` for what feeds itself. */
export function paintPill(
  ctx: Ctx,
  w: number,
  h: number,
  text: string,
  palette: Palette,
  domain: DomainId,
): void {
  const bh = Math.min(26, h - 2 * MARGIN);
  rounded(ctx, MARGIN, (h - bh) / 2, w - 2 * MARGIN, bh, bh / 2);
  inked(ctx, domain === 'systems' ? '#0c141d' : palette.place, palette.placeEdge, 2);
  ctx.font = `600 12px ${FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = palette.ink;
  ctx.fillText(text, w / 2, h / 2 + 0.5);
}

/** The body of a laid-out element. */
export function paintBody(ctx: Ctx, w: number, h: number, place: PlaceLayout, style: BodyStyle): void {
  if (place.shape === 'handle') paintPill(ctx, w, h, place.label?.text ?? '', style.palette, style.domain);
  else if (place.shape === 'controller') paintController(ctx, w, h, style);
  else paintPlace(ctx, w, h, style);
}
