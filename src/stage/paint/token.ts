import { fade, type Material, type Palette, staffSpace, WELL } from '../look.ts';
import { type Ctx, inked, rounded } from './brush.ts';

export const TOKEN_LOOKS = ['plain', 'soon', 'late', 'extra', 'extraLate', 'ghost'] as const;
export type TokenLook = (typeof TOKEN_LOOKS)[number];

/** Where a token's own centre lies in its frame, in CSS pixels, and the frame's size. */
export interface TokenFrame {
  w: number;
  h: number;
  cx: number;
  cy: number;
}

const TILT = 0.2;

/** Size of the frame of a world's tokens, tilt included. */
export function tokenFrame({ token, box }: Pick<Material, 'token' | 'box'>): TokenFrame {
  // A note hangs on its stem: its centre is that of its head.
  if (token === 'note') return { w: box.w + 10, h: box.h + 12, cx: box.w / 2 + 4, cy: box.h - 1 };
  const side = Math.max(box.w, box.h) + 8;
  return { w: side, h: side, cx: side / 2, cy: side / 2 };
}

/** What a glyph is drawn from; its centre is the origin. */
interface Glyph {
  box: { w: number; h: number };
  look: TokenLook;
  palette: Palette;
  /** Of the second class. */
  second: boolean;
  /** Staff space. */
  space: number;
}

/** A parcel with tape; a late one is red, tilted, and has lost its tape. */
function parcel(ctx: Ctx, { box, look, palette, second }: Glyph): void {
  const size = box.w - 1;
  const late = look === 'late' || look === 'extraLate';
  const hollow = look === 'extra' || look === 'extraLate';
  const colour = late ? palette.late : palette.token;
  const dark = late ? '#5c0b06' : palette.placeEdge;
  const h = size / 2;
  if (late) ctx.rotate(TILT);
  rounded(ctx, -h, -h, size, size, 2.5);
  if (look === 'ghost') {
    ctx.fillStyle = fade(palette.ink, 0.16);
    ctx.fill();
    ctx.setLineDash([2, 2]);
    ctx.strokeStyle = fade(palette.ink, 0.55);
    ctx.lineWidth = 1.2;
    ctx.stroke();
    return;
  }
  inked(ctx, hollow ? palette.place : colour, hollow && late ? colour : dark, hollow ? 2.4 : 1.5);
  if (late) return;
  ctx.fillStyle = hollow ? colour : look === 'soon' ? palette.late : fade('#fff6e3', 0.85);
  if (look === 'soon') {
    // Its tape has come loose and stands off.
    ctx.rotate(-TILT);
    ctx.strokeStyle = '#fff6e3';
    ctx.lineWidth = 1.2;
    ctx.strokeRect(-h - 0.5, -size * 0.14, size + 1, size * 0.28);
    ctx.fillRect(-h - 0.5, -size * 0.14, size + 1, size * 0.28);
    return;
  }
  if (second) ctx.fillRect(-1.2, -h + 1, 2.4, size - 2);
  ctx.fillRect(-h + 1, -size * 0.12, size - 2, size * 0.2);
}

/** A quarter note: head, stem; a late one is red, keels over and has lost its stem. */
function note(ctx: Ctx, { box, look, palette, second, space }: Glyph): void {
  const late = look === 'late' || look === 'extraLate';
  const hollow = look === 'extra' || look === 'extraLate' || second;
  const colour = late ? palette.late : palette.token;
  const rx = space * 0.92;
  const ry = space * 0.68;
  ctx.save();
  ctx.rotate(late ? 0.35 : -0.35);
  ctx.beginPath();
  ctx.ellipse(0, 0, rx, ry, 0, 0, 7);
  if (look === 'ghost') {
    ctx.fillStyle = fade(palette.ink, 0.16);
    ctx.fill();
    ctx.setLineDash([2, 2]);
    ctx.strokeStyle = fade(palette.ink, 0.6);
    ctx.lineWidth = 1.2;
    ctx.stroke();
  } else inked(ctx, hollow ? palette.ground : colour, colour, hollow ? 2.2 : 1);
  ctx.restore();
  if (late || look === 'ghost') return;
  // The stem of one that is soon late is short, and in the late colour.
  const soon = look === 'soon';
  ctx.strokeStyle = soon ? palette.late : colour;
  ctx.lineWidth = soon ? 2.2 : 1.7;
  ctx.beginPath();
  ctx.moveTo(rx - 0.7, -1);
  ctx.lineTo(rx - 0.7, -(box.h - ry - 4) * (soon ? 0.62 : 1));
  ctx.stroke();
}

/** A capsule with a notch; a late one is coral and tilted. */
function capsule(ctx: Ctx, { box, look, palette, second }: Glyph): void {
  const late = look === 'late' || look === 'extraLate';
  const hollow = look === 'extra' || look === 'extraLate';
  const colour = late ? palette.late : palette.token;
  if (late) ctx.rotate(TILT);
  rounded(ctx, -box.w / 2, -box.h / 2, box.w, box.h, box.h / 2);
  if (look === 'ghost') {
    ctx.fillStyle = fade(palette.ink, 0.14);
    ctx.fill();
    ctx.setLineDash([2, 2]);
    ctx.strokeStyle = fade(palette.ink, 0.6);
    ctx.lineWidth = 1.1;
    ctx.stroke();
    return;
  }
  inked(ctx, hollow ? WELL : colour, hollow ? colour : WELL, hollow ? 2 : 1);
  if (late || hollow) return;
  if (look === 'soon') {
    ctx.fillStyle = palette.late;
    ctx.beginPath();
    ctx.roundRect(box.w * 0.06, -box.h / 2 + 1, box.w * 0.44 - 1, box.h - 2, [0, box.h / 2, box.h / 2, 0]);
    ctx.fill();
  }
  ctx.fillStyle = fade(WELL, 0.55);
  ctx.fillRect(second ? -1.2 : box.w * 0.16, -box.h * 0.26, 2.2, box.h * 0.52);
}

/** A key: bow, shaft, bits; a late one is red, tilted, and has lost its bits. The second class has a square bow. */
function key(ctx: Ctx, { box, look, palette, second }: Glyph): void {
  const late = look === 'late' || look === 'extraLate';
  const hollow = look === 'extra' || look === 'extraLate';
  const ghost = look === 'ghost';
  const colour = ghost ? fade(palette.ink, 0.6) : late ? palette.late : palette.token;
  const r = box.h / 2;
  const bow = -box.w / 2 + r;
  if (late) ctx.rotate(2 * TILT);
  const round = (radius: number): void => {
    if (second) rounded(ctx, bow - radius, -radius, 2 * radius, 2 * radius, 1.2);
    else {
      ctx.beginPath();
      ctx.arc(bow, 0, radius, 0, 7);
    }
  };
  ctx.lineCap = 'round';
  const shaft = (): void => {
    ctx.beginPath();
    ctx.moveTo(bow + r, 0);
    ctx.lineTo(box.w / 2 - 1, 0);
    if (!late) {
      for (const x of [box.w / 2 - 1.6, box.w / 2 - 5]) {
        ctx.moveTo(x, 0);
        ctx.lineTo(x, r * 0.78);
      }
    }
    ctx.stroke();
  };
  if (!ghost) {
    // A casing of paper, so that keys that overlap are told apart.
    ctx.strokeStyle = palette.place;
    ctx.lineWidth = 4.4;
    shaft();
    round(r + 0.6);
    ctx.fillStyle = palette.place;
    ctx.fill();
  }
  ctx.strokeStyle = colour;
  ctx.lineWidth = hollow || ghost ? 1.5 : 2.4;
  if (ghost) ctx.setLineDash([2, 2]);
  shaft();
  if (hollow || ghost) {
    round(r - 0.9);
    ctx.lineWidth = hollow ? 1.8 : 1.2;
    ctx.stroke();
    return;
  }
  round(r - 0.2);
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.beginPath();
  ctx.arc(bow - r * 0.15, 0, r * (look === 'soon' ? 0.5 : 0.36), 0, 7);
  ctx.fillStyle = look === 'soon' ? palette.late : palette.place;
  ctx.fill();
}

const GLYPHS: Record<Material['token'], (ctx: Ctx, glyph: Glyph) => void> = { parcel, note, capsule, key };

/** Draws a world's token so that its own centre comes to (frame.cx, frame.cy). */
export function paintToken(
  ctx: Ctx,
  material: Pick<Material, 'token' | 'box'>,
  look: TokenLook,
  palette: Palette,
  second: boolean,
  compact: boolean,
): void {
  const frame = tokenFrame(material);
  ctx.translate(frame.cx, frame.cy);
  const { box } = material;
  GLYPHS[material.token](ctx, { box, look, palette, second, space: staffSpace(compact) });
}
