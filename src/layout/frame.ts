import type { Box, RevealLayout } from './types.ts';

/** Heights that the screen keeps for its own bars above and below the ribbons, and other choices of the caller. */
export interface LayoutOptions {
  top?: number;
  bottom?: number;
  /** How large the reader has set the text, from 1 to 2 times: bars and headers grow with it. */
  text?: number;
  /** The reveal's diagram box, when the caller wants it elsewhere. */
  diagram?: Box;
}

export interface Frame {
  /** Fingers: every target is at least 44 px across. */
  compact: boolean;
  /** The header lies on top of its ribbon instead of at its left. */
  headerOnTop: boolean;
  ribbons: { box: Box; header: Box; world: Box }[];
  reveal: RevealLayout;
}

interface Measures {
  margin: number;
  gap: number;
  top: number;
  bottom: number;
  /** Header: width at the left, or height on top. */
  header: number;
}

const LEAST_HEIGHT = 72;

function measures(width: number, height: number): Measures & { compact: boolean; onTop: boolean } {
  if (width < 640 && height >= width) {
    return { margin: 6, gap: 5, top: 46, bottom: 80, header: 28, compact: true, onTop: true };
  }
  if (height < 520) {
    return { margin: 6, gap: 4, top: 42, bottom: 56, header: 104, compact: true, onTop: false };
  }
  if (width < 1200 || height < 760) {
    return { margin: 14, gap: 7, top: 56, bottom: 112, header: 148, compact: width < 900, onTop: false };
  }
  return { margin: 20, gap: 8, top: 62, bottom: 126, header: 172, compact: false, onTop: false };
}

/** With `more` times larger letters: as much as the words in the bars and headers then need, no more: the worlds stay playable. */
function enlarged<M extends Measures & { onTop: boolean }>(m: M, more: number): M {
  const grown = (size: number, by: number): number => Math.round(size * (1 + more * by));
  return {
    ...m,
    top: grown(m.top, 0.35),
    bottom: grown(m.bottom, m.onTop ? 0.3 : 0.6),
    header: grown(m.header, m.onTop ? 1.1 : 0.55),
  };
}

function shrink(ribbons: Box[], to: Box): Box[] {
  const all = ribbons[0]!;
  const last = ribbons[ribbons.length - 1]!;
  const scale = Math.min(to.w / all.w, to.h / (last.y + last.h - all.y));
  return ribbons.map(box => ({
    x: to.x,
    y: to.y + (box.y - all.y) * scale,
    w: box.w * scale,
    h: box.h * scale,
  }));
}

function revealOf(width: number, height: number, m: Measures, ribbons: Box[], onTop: boolean): RevealLayout {
  const inner = { x: m.margin, y: m.top, w: width - 2 * m.margin, h: height - m.top - m.margin };
  if (onTop) {
    const column = shrink(ribbons, { ...inner, w: inner.w * 0.38, h: inner.h * 0.28 });
    const below = column[column.length - 1]!;
    const right = below.x + below.w + m.gap * 2;
    const foot = below.y + below.h;
    const diagram = { x: inner.x, y: foot + m.gap * 2, w: inner.w, h: Math.min(144, inner.h * 0.225) };
    const y = diagram.y + diagram.h + m.gap * 2;
    return {
      ribbons: column,
      diagram,
      aside: { x: inner.x, y, w: inner.w, h: inner.y + inner.h - y },
      title: { x: right, y: inner.y, w: inner.x + inner.w - right, h: foot - inner.y },
    };
  }
  const flat = height < 520;
  const column = shrink(ribbons, { ...inner, w: inner.w * (flat ? 0.46 : 0.6), h: inner.h * 0.56 });
  const below = column[column.length - 1]!;
  const y = below.y + below.h + m.gap * (flat ? 2 : 4);
  const diagram = { x: inner.x, y, w: below.w, h: height - m.margin - y };
  const x = inner.x + below.w + (flat ? 14 : 28);
  return {
    ribbons: column,
    diagram,
    aside: { x, y: inner.y, w: inner.x + inner.w - x, h: inner.h },
    title: null,
  };
}

/** Divides a screen of width × height CSS pixels into ribbons with headers; the same numbers serve stage and ui. */
export function frameOf(width: number, height: number, count: number, opts: LayoutOptions = {}): Frame {
  const base = enlarged(measures(width, height), (opts.text ?? 1) - 1);
  const m = { ...base, top: opts.top ?? base.top, bottom: opts.bottom ?? base.bottom };
  const room = height - m.top - m.bottom - m.gap * (count - 1);
  const h = Math.max(LEAST_HEIGHT, Math.floor(room / count));
  const ribbons = Array.from({ length: count }, (_, i) => {
    const box = { x: m.margin, y: m.top + i * (h + m.gap), w: width - 2 * m.margin, h };
    if (m.onTop) {
      const header = { ...box, h: m.header };
      return { box, header, world: { ...box, y: box.y + m.header, h: h - m.header } };
    }
    const header = { ...box, w: m.header };
    return { box, header, world: { ...box, x: box.x + m.header, w: box.w - m.header } };
  });
  const boxes = ribbons.map(r => r.box);
  const reveal = revealOf(width, height, m, boxes, m.onTop);
  if (opts.diagram) reveal.diagram = opts.diagram;
  return { compact: m.compact, headerOnTop: m.onTop, ribbons, reveal };
}
