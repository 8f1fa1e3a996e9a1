import { DOMAINS } from '../domain/index.ts';
import type { Material as DomainMaterial } from '../domain/material.ts';
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

/** A world's material at the size of this screen. */
export interface Material extends Omit<DomainMaterial, 'pile' | 'size'> {
  /** Rows of the pile, across the way. */
  rows: number;
  /** Pixels between columns and between rows. */
  along: number;
  down: number;
  /** Room of one token. */
  box: { w: number; h: number };
  /** Closest that columns are pushed, as a share of `along`. */
  squeeze: number;
}

/** Staff space: distance between two of the five lines. */
export function staffSpace(compact: boolean): number {
  return compact ? 4 : 6.5;
}

/** The measures of a world's material; fingers' screens are smaller, so its things are too. */
export function materialOf(domain: DomainId, compact: boolean): Material {
  const { pile, size, width, ...names } = DOMAINS[domain].material;
  const f = compact ? 0.8 : 1;
  return {
    ...names,
    rows: pile.rows,
    along: pile.along * f,
    down: pile.down * f,
    squeeze: pile.squeeze * (compact ? 0.75 : 1),
    box: { w: size.w * f, h: size.h * f },
    width: width * (compact ? 0.62 : 1),
  };
}

/** The deepest colour of a world with a dark ground: under what shines. */
export const WELL = '#0c141d';

function brightness(colour: string): number {
  const n = tint(colour);
  return 2 * (n >> 16) + 5 * ((n >> 8) & 255) + (n & 255);
}

/** Whether a world writes in light on dark. */
export function isDark(palette: Palette): boolean {
  return brightness(palette.ground) < brightness(palette.ink);
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
