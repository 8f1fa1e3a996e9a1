import type { DiagramPlace } from '../../pattern/types.ts';
import { INK, SAFFRON, SHELL } from '../look.ts';
import { type Ctx, inked, rounded } from './brush.ts';

export interface Paper {
  panel: string;
  raised: string;
  text: string;
  quiet: string;
  bad: string;
}
export const DARK: Paper = SHELL;
export const LIGHT: Paper = {
  panel: '#fffdf8',
  raised: '#e9e4d9',
  text: '#1d1929',
  quiet: '#5c5570',
  bad: '#b92f12',
};

function hourglass(ctx: Ctx, c: number, r: number): void {
  ctx.beginPath();
  for (const side of [-1, 1]) {
    ctx.moveTo(c + side * r * 0.44, c - r * 0.4);
    ctx.lineTo(c + side * r * 0.06, c);
    ctx.lineTo(c + side * r * 0.44, c + r * 0.4);
    ctx.closePath();
  }
  ctx.fillStyle = INK;
  ctx.fill();
}

/** The abstract shape of a role in a square of `w`; the culprit's is saffron, whatever its shape. */
export function paintRole(
  ctx: Ctx,
  w: number,
  shape: DiagramPlace['shape'],
  culprit: boolean,
  paper: Paper,
): void {
  const c = w / 2;
  const r = c - 4;
  const fill = culprit ? SAFFRON : paper.raised;
  const edge = culprit ? INK : paper.text;
  const line = culprit ? 4 : 2.4;
  if (shape === 'queue') {
    const bar = r * 0.28;
    for (let i = 0; i < 5; i++) {
      rounded(ctx, c + (i - 2.5) * (r * 0.4) + (r * 0.4 - bar) / 2, c - r * 0.62, bar, r * 1.24, 3);
      ctx.fillStyle = culprit ? SAFFRON : i > 2 ? paper.bad : paper.text;
      ctx.fill();
      if (culprit) {
        ctx.strokeStyle = INK;
        ctx.lineWidth = 1.5;
        ctx.stroke();
      }
    }
    return;
  }
  if (shape === 'controller') {
    rounded(ctx, c - r, c - r * 0.72, 2 * r, r * 1.44, r * 0.6);
    inked(ctx, fill, edge, line);
    ctx.strokeStyle = culprit ? INK : paper.text;
    ctx.lineWidth = 3;
    ctx.lineCap = 'round';
    ctx.beginPath();
    ctx.arc(c, c + r * 0.18, r * 0.42, Math.PI, 0);
    ctx.moveTo(c, c + r * 0.18);
    ctx.lineTo(c + r * 0.24, c - r * 0.12);
    ctx.stroke();
    return;
  }
  if (shape === 'gain') {
    ctx.beginPath();
    ctx.moveTo(c + r * 0.72, c - r * 0.86);
    ctx.lineTo(c - r * 0.86, c);
    ctx.lineTo(c + r * 0.72, c + r * 0.86);
    ctx.closePath();
    ctx.lineJoin = 'round';
    inked(ctx, fill, edge, line);
    return;
  }
  ctx.beginPath();
  ctx.arc(c, c, r, 0, 7);
  if (shape === 'dashed') ctx.setLineDash([5, 4.5]);
  inked(ctx, fill, edge, line);
  ctx.setLineDash([]);
  if (culprit) hourglass(ctx, c, r);
}
