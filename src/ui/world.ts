import { paletteOf } from '../domain/palettes.ts';
import type { Domain } from '../domain/types.ts';
import { useDeps, useStore } from './use-store.ts';

/** Relative luminance of a colour `#rrggbb`, as WCAG 2.2 has it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(i => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** On time, on a light and on a dark heading. */
const WELL = { light: '#1a602e', dark: '#4fd494' };

/** The colours of a domain as CSS variables, for whatever is drawn in its world: a new domain needs no styles. */
export function worldVars({ palette }: Pick<Domain, 'palette'>): Record<`--world-${string}`, string> {
  const dark = luminance(palette.ground) < 0.2;
  return {
    '--world-ground': palette.ground,
    '--world-header': palette.header,
    '--world-ink': palette.ink,
    '--world-quiet': palette.quiet,
    '--world-edge': palette.wayEdge,
    '--world-late': palette.late,
    '--world-well': dark ? WELL.dark : WELL.light,
    // What is drawn on ink: a dark world's tokens shine, a light world's ground does.
    '--world-line': dark ? palette.token : palette.ground,
  };
}

/** The same, coloured for the player's eyes as the scenes are. */
export function useWorldVars(): (domain: Domain) => Record<`--world-${string}`, string> {
  const mode = useStore(useDeps().settings, s => s.palette);
  return domain => worldVars({ palette: paletteOf(domain, mode) });
}
