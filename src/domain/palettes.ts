import type { Domain, DomainId } from './types.ts';

export const PALETTE_MODES = ['default', 'deutan', 'protan', 'tritan', 'high-contrast'] as const;
/** Whose eyes the worlds are coloured for. */
export type PaletteMode = (typeof PALETTE_MODES)[number];

type Palette = Domain['palette'];

/** Blue instead of red for who can't tell red from brown. */
const RED_BLIND: Partial<Record<DomainId, Partial<Palette>>> = {
  warehouse: { late: '#1f3fb0' },
  music: { late: '#0a5bd0' },
};

/** What each mode changes; all else stays as the world has it. `late` is told from tokens, ground and thread by whoever it is for. */
const CHANGES: Readonly<Record<PaletteMode, Partial<Record<DomainId, Partial<Palette>>>>> = {
  default: {},
  deutan: RED_BLIND,
  protan: RED_BLIND,
  tritan: { warehouse: { late: '#b00030', token: '#6b4a12' }, systems: { late: '#ff6a4a' } },
  'high-contrast': {
    warehouse: {
      ground: '#fffaf0',
      ground2: '#efe2c8',
      way: '#d8c39a',
      wayEdge: '#6f5226',
      place: '#ffffff',
      placeEdge: '#1c1206',
      ink: '#1c1206',
      quiet: '#3d2c14',
      token: '#5a3208',
      late: '#b00020',
    },
    music: {
      ground: '#ffffff',
      ground2: '#ececec',
      way: '#6b6453',
      placeEdge: '#000000',
      token: '#000000',
      late: '#c00020',
    },
    systems: {
      ground: '#05090e',
      ground2: '#1d2f40',
      way: '#4d7396',
      wayEdge: '#86b2da',
      place: '#0d1a27',
      placeEdge: '#b4dcff',
      ink: '#ffffff',
      quiet: '#d7e6f2',
      token: '#8fe6ff',
      late: '#ff8a66',
    },
    property: {
      ground: '#ffffff',
      ground2: '#dbe8f4',
      wayEdge: '#4c4228',
      placeEdge: '#06213b',
      token: '#00305f',
      late: '#b00020',
    },
  },
};

/** A world's colours for these eyes. */
export function paletteOf({ id, palette }: Pick<Domain, 'id' | 'palette'>, mode: PaletteMode): Palette {
  const change = CHANGES[mode][id];
  return change ? { ...palette, ...change } : palette;
}
