import type { DomainId } from '../../domain/types.ts';
import { fade, type Palette, staffSpace } from '../look.ts';
import { type Ctx, inked, rounded } from './brush.ts';

export const TOKEN_LOOKS = ['plain', 'late', 'extra', 'extraLate', 'ghost'] as const;
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
export function tokenFrame(domain: DomainId, token: { w: number; h: number }): TokenFrame {
  if (domain === 'music') return { w: token.w + 10, h: token.h + 12, cx: token.w / 2 + 4, cy: token.h - 1 };
  const side = Math.max(token.w, token.h) + 8;
  return { w: side, h: side, cx: side / 2, cy: side / 2 };
}

/** A parcel with tape; a late one is red, tilted, and has lost its tape. */
function parcel(ctx: Ctx, size: number, look: TokenLook, palette: Palette, second: boolean): void {
  const late = look === 'late' || look === 'extraLate';
  const hollow = look === 'extra' || look === 'extraLate';
  const colour = late ? palette.late : palette.token;
  const dark = late ? '#7c1b0f' : palette.placeEdge;
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
  inked(ctx, hollow ? palette.place : colour, hollow ? colour : dark, hollow ? 2.4 : 1.5);
  if (late) return;
  ctx.fillStyle = hollow ? colour : fade('#fff6e3', 0.85);
  if (second) ctx.fillRect(-1.2, -h + 1, 2.4, size - 2);
  ctx.fillRect(-h + 1, -size * 0.12, size - 2, size * 0.2);
}

/** A quarter note: head, stem; a late one is red, keels over and has lost its stem. */
function note(
  ctx: Ctx,
  token: { w: number; h: number },
  look: TokenLook,
  palette: Palette,
  second: boolean,
  space: number,
): void {
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
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.7;
  ctx.beginPath();
  ctx.moveTo(rx - 0.7, -1);
  ctx.lineTo(rx - 0.7, -(token.h - ry - 4));
  ctx.stroke();
}

/** A capsule with a notch; a late one is coral and tilted. */
function capsule(
  ctx: Ctx,
  token: { w: number; h: number },
  look: TokenLook,
  palette: Palette,
  second: boolean,
): void {
  const late = look === 'late' || look === 'extraLate';
  const hollow = look === 'extra' || look === 'extraLate';
  const colour = late ? palette.late : palette.token;
  if (late) ctx.rotate(TILT);
  rounded(ctx, -token.w / 2, -token.h / 2, token.w, token.h, token.h / 2);
  if (look === 'ghost') {
    ctx.fillStyle = fade(palette.ink, 0.14);
    ctx.fill();
    ctx.setLineDash([2, 2]);
    ctx.strokeStyle = fade(palette.ink, 0.6);
    ctx.lineWidth = 1.1;
    ctx.stroke();
    return;
  }
  inked(ctx, hollow ? '#0c141d' : colour, hollow ? colour : '#0c141d', hollow ? 2 : 1);
  if (late || hollow) return;
  ctx.fillStyle = fade('#0c141d', 0.55);
  ctx.fillRect(second ? -1.2 : token.w * 0.16, -token.h * 0.26, 2.2, token.h * 0.52);
}

/** Draws a world's token so that its own centre comes to (frame.cx, frame.cy). */
export function paintToken(
  ctx: Ctx,
  domain: DomainId,
  token: { w: number; h: number },
  look: TokenLook,
  palette: Palette,
  second: boolean,
  compact: boolean,
): void {
  const frame = tokenFrame(domain, token);
  ctx.translate(frame.cx, frame.cy);
  if (domain === 'warehouse') parcel(ctx, token.w - 1, look, palette, second);
  else if (domain === 'music') note(ctx, token, look, palette, second, staffSpace(compact));
  else capsule(ctx, token, look, palette, second);
}
