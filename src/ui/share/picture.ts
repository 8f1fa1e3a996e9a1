import { t } from '../../text/index.ts';
import { PLACE_ICONS } from '../icons/places.ts';
import { SHELL } from '../icons/shell.ts';
import { QUIET, qrModules } from '../parts/qr-modules.ts';
import type { Row } from './rows.ts';

export const SHAPES = { wide: [1200, 630], square: [1080, 1080] } as const;
export type Shape = keyof typeof SHAPES;

/** A level of a set. */
export interface Line {
  title: string;
  stars: number;
  points: string;
}

/** All that a picture says, in words that are ready to draw. */
export interface PictureText {
  name: string;
  title: string;
  lead: string;
  points: string;
  note: string;
  stars: number | null;
  corner: string;
  rows: Row[];
  /** Of a set, instead of rows. */
  lines: Line[];
  link: string;
}

const INK = '#16131f';
const TEXT = '#f7f4ee';
const QUIET_TEXT = '#a49db8';
const SAFFRON = '#ffc53d';
const EDGE = '#4a4363';
const DISPLAY = 'Bricolage, Instrument, system-ui, sans-serif';
const BODY = 'Instrument, system-ui, sans-serif';

/** Where each of the two shapes has its parts, px. */
interface Plan {
  margin: number;
  title: { y: number; size: number; wide: number };
  rows: { y: number; bottom: number; wide: number };
  sum: { y: number; size: number };
  code: { x: number; y: number; size: number; wordsX: number; wordsY: number; align: CanvasTextAlign };
}

const PLANS: Record<Shape, Plan> = {
  wide: {
    margin: 56,
    title: { y: 96, size: 52, wide: 730 },
    rows: { y: 192, bottom: 498, wide: 700 },
    sum: { y: 126, size: 88 },
    code: { x: 1144, y: 184, size: 300, wordsX: 1144, wordsY: 514, align: 'right' },
  },
  square: {
    margin: 64,
    title: { y: 128, size: 60, wide: 952 },
    rows: { y: 246, bottom: 640, wide: 952 },
    sum: { y: 790, size: 124 },
    code: { x: 1016, y: 684, size: 320, wordsX: 64, wordsY: 950, align: 'left' },
  },
};

function font(weight: number, size: number, family: string): string {
  return `${weight} ${size}px ${family}`;
}

/** The text, cut with an ellipsis where it is wider than there is room. */
function fitted(g: CanvasRenderingContext2D, text: string, room: number): string {
  if (g.measureText(text).width <= room) return text;
  const letters = [...text];
  let n = letters.length;
  while (n > 1 && g.measureText(`${letters.slice(0, n).join('')}…`).width > room) n--;
  return `${letters.slice(0, n).join('').trimEnd()}…`;
}

/** Sets a size at which the text fits, down to two thirds; then it is cut. */
function drawFitted(
  g: CanvasRenderingContext2D,
  text: string,
  at: { x: number; y: number; room: number; weight: number; size: number; family: string },
): void {
  let { size } = at;
  for (;;) {
    g.font = font(at.weight, size, at.family);
    if (g.measureText(text).width <= at.room || size <= (at.size * 2) / 3) break;
    size -= 2;
  }
  g.fillText(fitted(g, text, at.room), at.x, at.y);
}

function rounded(g: CanvasRenderingContext2D, x: number, y: number, w: number, h: number, r: number): void {
  g.beginPath();
  g.roundRect(x, y, w, h, r);
  g.fill();
}

/** An icon of the package as an image in one colour. */
function iconOf(svg: string, colour: string): Promise<HTMLImageElement | null> {
  const text = svg.replaceAll('currentColor', colour).replace('<svg ', '<svg width="96" height="96" ');
  return new Promise(done => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = () => done(null);
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  });
}

/** The thread through points from top to bottom: in ink first, so that it stands out on any ground. */
function thread(g: CanvasRenderingContext2D, points: readonly { x: number; y: number }[]): void {
  const stroke = (colour: string, width: number): void => {
    g.strokeStyle = colour;
    g.lineWidth = width;
    g.lineCap = 'round';
    g.beginPath();
    points.forEach(({ x, y }, i) => {
      const before = points[i - 1];
      if (!before) g.moveTo(x, y);
      else g.bezierCurveTo(before.x, (before.y + y) / 2, x, (before.y + y) / 2, x, y);
    });
    g.stroke();
  };
  stroke(INK, 15);
  stroke(SAFFRON, 8);
}

function knot(g: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  g.beginPath();
  g.arc(x, y, r + 5, 0, 7);
  g.fillStyle = INK;
  g.fill();
  g.beginPath();
  g.arc(x, y, r, 0, 7);
  g.fillStyle = SAFFRON;
  g.fill();
}

/** The thread through three staves, as the brand has it. */
function logo(g: CanvasRenderingContext2D, x: number, y: number, scale: number): void {
  g.save();
  g.translate(x, y);
  g.scale(scale, scale);
  g.lineCap = 'round';
  g.strokeStyle = QUIET_TEXT;
  g.lineWidth = 2;
  g.stroke(new Path2D('M2 7.5h24M2 14h24M2 20.5h24'));
  const way = new Path2D('M9 2v4c0 5.5 11 3 11 8.5S9 17 9 22');
  g.strokeStyle = INK;
  g.lineWidth = 6.5;
  g.stroke(way);
  g.strokeStyle = SAFFRON;
  g.lineWidth = 3;
  g.stroke(way);
  g.beginPath();
  g.arc(9, 22, 4, 0, 7);
  g.fillStyle = INK;
  g.fill();
  g.stroke();
  g.restore();
}

/** Knots of the thread, as shares of a row's width. */
const KNOTS = [0.52, 0.66, 0.59, 0.64];

async function drawRows(g: CanvasRenderingContext2D, rows: readonly Row[], plan: Plan): Promise<void> {
  const { margin, rows: at } = plan;
  const gap = 12;
  // One world alone is not stretched over the room of three.
  const height = Math.min(132, (at.bottom - at.y + gap) / rows.length - gap);
  const scale = Math.min(1.25, height / 86);
  const knots: { x: number; y: number }[] = [];
  for (const [i, row] of rows.entries()) {
    const y = at.y + i * (height + gap);
    const middle = y + height / 2;
    const { palette } = row.domain;
    g.fillStyle = palette.ground;
    rounded(g, margin, y, at.wide, height, 14);
    const icon = await iconOf(PLACE_ICONS[row.icon] ?? '', palette.ink);
    const side = 40 * scale;
    if (icon) g.drawImage(icon, margin + 22, middle - side / 2, side, side);
    const x = margin + 22 + side + 18;
    const room = at.wide * KNOTS[i % KNOTS.length]! - (x - margin) - 34;
    g.textAlign = 'left';
    g.fillStyle = palette.ink;
    drawFitted(g, row.host, { x, y: middle - 5, room, weight: 700, size: 23 * scale, family: DISPLAY });
    g.fillStyle = palette.quiet;
    drawFitted(g, row.sub, {
      x,
      y: middle + 22 * scale,
      room,
      weight: 400,
      size: 18 * scale,
      family: BODY,
    });
    g.textAlign = 'right';
    g.fillStyle = palette.ink;
    g.font = font(700, 31 * scale, DISPLAY);
    g.fillText(row.when, margin + at.wide - 26, middle + 11 * scale);
    if (row.knot) knots.push({ x: margin + at.wide * KNOTS[i % KNOTS.length]!, y: middle });
  }
  if (knots.length < 2) {
    for (const { x, y } of knots) knot(g, x, y, 15);
    return;
  }
  const first = knots[0]!;
  const last = knots.at(-1)!;
  thread(g, [
    { x: first.x + 50, y: at.y - 30 },
    ...knots,
    { x: last.x + 70, y: at.y + rows.length * (height + gap) + 46 },
  ]);
  for (const { x, y } of knots) knot(g, x, y, 15);
}

async function drawLines(g: CanvasRenderingContext2D, lines: readonly Line[], plan: Plan): Promise<void> {
  const { margin, rows: at } = plan;
  const two = lines.length > 6;
  const columns = two ? 2 : 1;
  const shown = lines.slice(0, 14);
  const deep = Math.ceil(shown.length / columns);
  const height = Math.min(56, (at.bottom + 20 - at.y) / deep);
  const wide = (at.wide - (columns - 1) * 28) / columns;
  const [won, open] = await Promise.all([iconOf(SHELL.star, SAFFRON), iconOf(SHELL.star, EDGE)]);
  const size = Math.min(24, height * 0.5);
  for (const [i, line] of shown.entries()) {
    const x = margin + Math.floor(i / deep) * (wide + 28);
    const y = at.y + (i % deep) * height + height / 2;
    knot(g, x + 12, y, 7);
    g.textAlign = 'right';
    g.fillStyle = TEXT;
    g.font = font(700, size, DISPLAY);
    g.fillText(line.points, x + wide, y + size / 3);
    const stars = x + wide - 76;
    for (let s = 0; s < 3; s++) {
      const star = s < line.stars ? won : open;
      if (star) g.drawImage(star, stars - (3 - s) * (size * 0.85), y - size * 0.42, size * 0.8, size * 0.8);
    }
    g.textAlign = 'left';
    drawFitted(g, line.title, {
      x: x + 34,
      y: y + size / 3,
      room: stars - 3 * size * 0.85 - x - 44,
      weight: 500,
      size,
      family: BODY,
    });
  }
}

function drawCode(g: CanvasRenderingContext2D, link: string, plan: Plan): void {
  const { code } = plan;
  const modules = qrModules(link, code.size);
  // Whole pixels a module, so that every edge is sharp.
  const px = Math.max(1, Math.floor(code.size / (modules.length + 2 * QUIET)));
  const side = px * (modules.length + 2 * QUIET);
  const x = code.x - side;
  const y = code.y + Math.floor((code.size - side) / 2);
  g.fillStyle = '#fffdf8';
  rounded(g, x, y, side, side, 12);
  g.fillStyle = INK;
  modules.forEach((row, j) => {
    row.forEach((dark, i) => {
      if (dark) g.fillRect(x + (i + QUIET) * px, y + (j + QUIET) * px, px, px);
    });
  });
}

async function fontsFor(text: PictureText): Promise<void> {
  const all = `${text.title}${text.name}${text.lead}0123456789`;
  // Without them it is drawn in the system's: never a reason to fail.
  await Promise.all([
    document.fonts.load(font(700, 40, 'Bricolage'), all),
    document.fonts.load(font(400, 20, 'Instrument'), all),
    document.fonts.load(font(600, 20, 'Instrument'), all),
  ]).catch(() => {});
}

/** Draws a card on a canvas of the shape's size. */
export async function drawPicture(canvas: HTMLCanvasElement, text: PictureText, shape: Shape): Promise<void> {
  const [width, height] = SHAPES[shape];
  canvas.width = width;
  canvas.height = height;
  const g = canvas.getContext('2d');
  if (!g) throw new Error('no 2d canvas');
  await fontsFor(text);
  const plan = PLANS[shape];
  const { margin } = plan;
  g.fillStyle = INK;
  g.fillRect(0, 0, width, height);
  g.textBaseline = 'alphabetic';
  g.textAlign = 'left';
  g.fillStyle = TEXT;
  const { y, size, wide } = plan.title;
  drawFitted(g, text.title, { x: margin, y, room: wide, weight: 700, size, family: DISPLAY });
  drawLead(g, text, plan);
  if (text.lines.length > 0) await drawLines(g, text.lines, plan);
  else await drawRows(g, text.rows, plan);
  await drawSum(g, text, plan, shape, width);
  drawCode(g, text.link, plan);
  drawFoot(g, text, plan, width, height);
}

function drawLead(g: CanvasRenderingContext2D, text: PictureText, { margin, title }: Plan): void {
  const y = title.y + 46;
  let x = margin;
  g.font = font(600, 25, BODY);
  if (text.name) {
    // Isolated, so that a name of the other direction leaves the line alone.
    const name = `\u2068${fitted(g, text.name, title.wide * 0.55)}\u2069`;
    g.fillStyle = TEXT;
    g.fillText(name, x, y);
    x += g.measureText(name).width + 14;
  }
  g.fillStyle = QUIET_TEXT;
  drawFitted(g, text.lead, {
    x,
    y,
    room: margin + title.wide - x,
    weight: 400,
    size: 25,
    family: BODY,
  });
}

async function drawSum(
  g: CanvasRenderingContext2D,
  text: PictureText,
  plan: Plan,
  shape: Shape,
  width: number,
): Promise<void> {
  const { margin, sum } = plan;
  const right = shape === 'wide';
  g.textAlign = right ? 'right' : 'left';
  const x = right ? width - margin : margin;
  g.fillStyle = SAFFRON;
  drawFitted(g, text.points, {
    x: right ? x : x - 6,
    y: sum.y,
    room: right ? 340 : 520,
    weight: 800,
    size: sum.size,
    family: DISPLAY,
  });
  g.fillStyle = QUIET_TEXT;
  const noteY = sum.y + 36;
  drawFitted(g, text.note, { x, y: noteY, room: right ? 380 : 540, weight: 400, size: 22, family: BODY });
  if (text.stars === null || right) return;
  const [won, open] = await Promise.all([iconOf(SHELL.star, SAFFRON), iconOf(SHELL.star, EDGE)]);
  for (let s = 0; s < 3; s++) {
    const star = s < text.stars ? won : open;
    if (star) g.drawImage(star, margin + s * 46, noteY + 22, 40, 40);
  }
}

function drawFoot(
  g: CanvasRenderingContext2D,
  text: PictureText,
  plan: Plan,
  width: number,
  height: number,
): void {
  const { margin, code } = plan;
  const y = height - 40;
  g.textAlign = code.align;
  g.fillStyle = TEXT;
  g.font = font(600, 20, BODY);
  g.fillText(t('share-picture-open'), code.wordsX, code.wordsY);
  g.fillStyle = QUIET_TEXT;
  g.font = font(400, 18, BODY);
  g.fillText(t('share-picture-proves'), code.wordsX, code.wordsY + 27);
  logo(g, margin, y - 27, 1.25);
  g.textAlign = 'left';
  g.fillStyle = TEXT;
  g.font = font(700, 28, DISPLAY);
  g.fillText('Throughline', margin + 48, y);
  g.textAlign = 'right';
  g.fillStyle = QUIET_TEXT;
  drawFitted(g, text.corner, { x: width - margin, y, room: 460, weight: 400, size: 22, family: BODY });
}
