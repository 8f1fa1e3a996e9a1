import type { Domain, DomainId } from '../domain/types.ts';

export type Palette = Domain['palette'];

/** Colours that belong to no world. */
export const INK = '#16131f';
export const SAFFRON = '#ffc53d';
export const SHELL = {
  text: '#f7f4ee',
  quiet: '#a49db8',
  panel: '#231f31',
  raised: '#342e47',
  bad: '#ff6b4a',
} as const;
export const FONT = "Instrument, 'Instrument Sans', system-ui, sans-serif";
export const DISPLAY = "Bricolage, 'Bricolage Grotesque', Instrument, system-ui, sans-serif";

/** How a world's things stand before a place: rows across the way, pixels apart, and sizes of a token. */
export interface Material {
  /** Rows of the pile, across the way. */
  rows: number;
  /** Pixels between columns and between rows. */
  along: number;
  down: number;
  token: { w: number; h: number };
  /** Width of a way. */
  way: number;
  /** Closest that columns are pushed, as a share of `along`. */
  squeeze: number;
}

const MATERIALS: Record<DomainId, Material> = {
  warehouse: { rows: 3, along: 16, down: 15.5, token: { w: 15, h: 15 }, way: 23, squeeze: 0.55 },
  music: { rows: 1, along: 13, down: 0, token: { w: 13, h: 34 }, way: 26, squeeze: 0.4 },
  systems: { rows: 4, along: 19.5, down: 11.5, token: { w: 17, h: 9 }, way: 7, squeeze: 0.6 },
};

/** Staff space: distance between two of the five lines. */
export function staffSpace(compact: boolean): number {
  return compact ? 5.2 : 6.5;
}

/** The measures of a world's material; fingers' screens are smaller, so its things are too. */
export function materialOf(domain: DomainId, compact: boolean): Material {
  const m = MATERIALS[domain];
  const f = compact ? 0.8 : 1;
  return {
    ...m,
    along: m.along * f,
    down: m.down * f,
    squeeze: m.squeeze * (compact ? 0.75 : 1),
    token: { w: m.token.w * f, h: m.token.h * f },
    way: m.way * f,
  };
}

/** `#rrggbb` as a number, for tints. */
export function tint(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}

/** `#rrggbb` with an alpha of 0..1, for canvas. */
export function fade(colour: string, alpha: number): string {
  const n = tint(colour);
  return `rgba(${n >> 16},${(n >> 8) & 255},${n & 255},${alpha})`;
}
