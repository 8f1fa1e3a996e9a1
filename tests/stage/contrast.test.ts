import { describe, expect, it } from 'vitest';
import { DOMAINS } from '../../src/domain/index.ts';
import { INK, SAFFRON } from '../../src/stage/look.ts';
import { DARK, LIGHT } from '../../src/stage/paint/role.ts';

/** Relative luminance and contrast ratio as in WCAG 2.2. */
function luminance(colour: string): number {
  const n = Number.parseInt(colour.slice(1), 16);
  const [r, g, b] = [n >> 16, (n >> 8) & 255, n & 255].map(v => {
    const s = v / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

describe.each(Object.values(DOMAINS).map(d => [d.id, d.palette] as const))('%s', (_id, p) => {
  it('has text of at least 4.5 to 1', () => {
    for (const ground of [p.ground, p.header, p.place])
      expect(contrast(p.ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
  it('has carriers of meaning of at least 3 to 1, by fill or by edge', () => {
    for (const ground of [p.ground, p.place]) expect(contrast(p.late, ground)).toBeGreaterThanOrEqual(2.9);
    expect(Math.max(contrast(p.token, p.ground), contrast(p.placeEdge, p.ground))).toBeGreaterThanOrEqual(3);
    expect(contrast(p.placeEdge, p.ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the thread', () => {
  it('is told from every ground by its casing or its fill', () => {
    for (const { palette } of Object.values(DOMAINS)) {
      const best = Math.max(contrast(SAFFRON, palette.ground), contrast(INK, palette.ground));
      expect(best).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(SAFFRON, INK)).toBeGreaterThanOrEqual(7);
  });
});

describe('the diagram', () => {
  it.each([DARK, LIGHT])('has legible names', paper => {
    expect(contrast(paper.text, paper.panel)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(paper.quiet, paper.panel)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(paper.bad, paper.panel)).toBeGreaterThanOrEqual(3);
  });
});
