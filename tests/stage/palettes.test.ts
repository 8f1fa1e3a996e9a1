import { describe, expect, it } from 'vitest';
import { DOMAINS } from '../../src/domain/index.ts';
import { PALETTE_MODES, paletteOf } from '../../src/domain/palettes.ts';
import { INK, SAFFRON } from '../../src/stage/look.ts';
import { contrast, distance, type Eyes } from './eyes.ts';

/** Distance at which two colours of small things are told apart without a doubt (a just noticeable one is about 2.3). */
const CLEAR = 25;
const FOR: Record<(typeof PALETTE_MODES)[number], readonly Eyes[]> = {
  default: ['all'],
  protan: ['protan', 'all'],
  deutan: ['deutan', 'all'],
  tritan: ['tritan', 'all'],
  'high-contrast': ['all'],
};
const CASES = PALETTE_MODES.flatMap(mode =>
  Object.values(DOMAINS).flatMap(domain => FOR[mode].map(eyes => [mode, domain.id, eyes] as const)),
);

describe.each(CASES)('palette %s of %s for %s eyes', (mode, id, eyes) => {
  const p = paletteOf(DOMAINS[id], mode);
  it('tells late from in time, from the thread and from the ground', () => {
    expect(distance(p.token, p.late, eyes)).toBeGreaterThan(CLEAR);
    expect(distance(p.late, SAFFRON, eyes)).toBeGreaterThan(CLEAR);
    expect(distance(p.late, INK, eyes)).toBeGreaterThan(CLEAR);
    expect(contrast(p.late, p.ground, eyes)).toBeGreaterThanOrEqual(2.9);
    expect(contrast(p.late, p.place, eyes)).toBeGreaterThanOrEqual(2.9);
  });
  it('keeps text and outlines legible', () => {
    for (const ground of [p.ground, p.place])
      expect(contrast(p.ink, ground, eyes)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(p.ink, p.header, eyes)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(p.placeEdge, p.ground, eyes)).toBeGreaterThanOrEqual(3);
    expect(Math.max(contrast(SAFFRON, p.ground, eyes), contrast(INK, p.ground, eyes))).toBeGreaterThanOrEqual(
      3,
    );
  });
});

describe('the usual colours', () => {
  it.each(Object.values(DOMAINS).map(d => d.id))('tell late from in time in %s, whatever the eyes', id => {
    const { token, late } = DOMAINS[id].palette;
    for (const eyes of ['protan', 'deutan', 'tritan'] as const)
      expect(distance(token, late, eyes), eyes).toBeGreaterThan(20);
  });
});

describe('high contrast', () => {
  it.each(Object.values(DOMAINS).map(d => d.id))('has more of it in %s', id => {
    const [plain, high] = [DOMAINS[id].palette, paletteOf(DOMAINS[id], 'high-contrast')];
    expect(contrast(high.ink, high.ground)).toBeGreaterThanOrEqual(contrast(plain.ink, plain.ground));
    expect(contrast(high.late, high.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(high.token, high.ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(high.placeEdge, high.ground)).toBeGreaterThanOrEqual(7);
  });
});
