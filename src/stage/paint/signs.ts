import { SIGN_SQUARE, SIGNS, type SignId } from '../../domain/signs.ts';
import type { Palette } from '../look.ts';
import { FONT, fade, INK, isDark, SAFFRON, WELL } from '../look.ts';
import { type Ctx, inked, rounded } from './brush.ts';

/** A small roundel with a sign's glyph: a state, the same in all worlds. */
export function paintRoundel(ctx: Ctx, w: number, id: SignId, palette: Palette): void {
  const { glyph, tone } = SIGNS[id];
  const alarm = tone === 'alarm';
  ctx.beginPath();
  ctx.arc(w / 2, w / 2, w / 2 - 1.5, 0, 7);
  if (alarm) inked(ctx, palette.late, palette.ground, 1.8);
  else inked(ctx, palette.ground, palette.quiet, 1.4);
  const side = w * 0.72;
  ctx.translate((w - side) / 2, (w - side) / 2);
  ctx.scale(side / 24, side / 24);
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.lineWidth = alarm ? 2.6 : 2.2;
  ctx.strokeStyle = alarm ? palette.ground : palette.ink;
  for (const d of glyph ?? []) ctx.stroke(new Path2D(d));
}

/** Side of the frame that a sign around a place of this width needs. */
export function aroundSize(w: number): number {
  return (w * SIGN_SQUARE.side) / SIGN_SQUARE.place;
}

/** What a sign draws around its place, cased in the ground so that it stands off ways and piles. */
export function paintAround(ctx: Ctx, w: number, id: SignId, palette: Palette): void {
  const { around } = SIGNS[id];
  ctx.scale(w / SIGN_SQUARE.side, w / SIGN_SQUARE.side);
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  for (const [more, colour] of [
    [2.2, fade(palette.ground, 0.85)],
    [0, palette.late],
  ] as const) {
    for (const { d, width, dash } of around) {
      ctx.setLineDash(dash ? [...dash] : []);
      ctx.lineWidth = width + more;
      ctx.strokeStyle = colour;
      ctx.stroke(new Path2D(d));
    }
  }
}

/** The ring of a found place: saffron cased in ink. */
export function paintFound(ctx: Ctx, w: number): void {
  for (const [width, colour] of [
    [9, INK],
    [5, SAFFRON],
  ] as const) {
    ctx.beginPath();
    ctx.arc(w / 2, w / 2, w / 2 - 5, 0, 7);
    ctx.lineWidth = width;
    ctx.strokeStyle = colour;
    ctx.stroke();
  }
}

/** The same for a pill. */
export function paintFoundPill(ctx: Ctx, w: number, h: number): void {
  for (const [width, colour] of [
    [9, INK],
    [5, SAFFRON],
  ] as const) {
    rounded(ctx, 5, 5, w - 10, h - 10, (h - 10) / 2);
    ctx.lineWidth = width;
    ctx.strokeStyle = colour;
    ctx.stroke();
  }
}

/** A dashed frame around what is looked at. */
export function paintFocus(ctx: Ctx, w: number, h: number, palette: Palette): void {
  rounded(ctx, 3, 3, w - 6, h - 6, 12);
  ctx.lineCap = 'round';
  ctx.lineWidth = 5;
  ctx.strokeStyle = fade(palette.ground, 0.8);
  ctx.stroke();
  ctx.setLineDash([7, 6]);
  ctx.lineWidth = 2.6;
  ctx.strokeStyle = palette.ink;
  ctx.stroke();
}

/** A cross over a place that was marked and isn't it. */
export function paintTried(ctx: Ctx, w: number, palette: Palette): void {
  ctx.beginPath();
  ctx.arc(w / 2, w / 2, w / 2 - 1.5, 0, 7);
  inked(ctx, palette.ground, palette.late, 2);
  ctx.lineCap = 'round';
  ctx.lineWidth = 2.6;
  ctx.strokeStyle = palette.late;
  const r = w * 0.18;
  ctx.beginPath();
  ctx.moveTo(w / 2 - r, w / 2 - r);
  ctx.lineTo(w / 2 + r, w / 2 + r);
  ctx.moveTo(w / 2 + r, w / 2 - r);
  ctx.lineTo(w / 2 - r, w / 2 + r);
  ctx.stroke();
}

/** A short piece of thread, one saffron, one its ink casing; pieces overlap into a smooth line. */
export function paintThread(ctx: Ctx, w: number, h: number, colour: string): void {
  rounded(ctx, 0, 1, w, h - 2, (h - 2) / 2);
  ctx.fillStyle = colour;
  ctx.fill();
}

/** "×3" on a dark pill. */
export function paintBadge(ctx: Ctx, w: number, h: number, text: string, palette: Palette): void {
  const dark = isDark(palette);
  rounded(ctx, 1, 1, w - 2, h - 2, (h - 2) / 2);
  inked(ctx, dark ? WELL : palette.placeEdge, dark ? palette.placeEdge : palette.place, 1.4);
  ctx.font = `600 ${h < 18 ? 10.5 : 11}px ${FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = dark ? palette.ink : palette.place;
  ctx.fillText(text, w / 2, h / 2 + 0.5);
}

/** A bar filled to `share`; full and never idle, it is in the alarm colour. */
export function paintBar(
  ctx: Ctx,
  w: number,
  h: number,
  share: number,
  palette: Palette,
  alarm: boolean,
): void {
  const dark = isDark(palette);
  rounded(ctx, 0, 0, w, h, h / 2);
  ctx.fillStyle = dark ? WELL : fade(palette.ink, 0.2);
  ctx.fill();
  if (share <= 0) return;
  rounded(ctx, 0, 0, Math.max(h, w * share), h, h / 2);
  ctx.fillStyle = alarm ? palette.late : dark ? palette.token : palette.ink;
  ctx.fill();
}
