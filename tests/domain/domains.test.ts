import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOMAINS } from '../../src/domain/index.ts';
import { DOMAIN_IDS } from '../../src/domain/types.ts';
import { RELIEF_CLASSES } from '../../src/pattern/relief-classes.ts';

const ICONS = new Set(
  readdirSync('node_modules/@phosphor-icons/core/assets/duotone').map(f => f.replace('-duotone.svg', '')),
);

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(i => {
    const v = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast ratio of two colours, WCAG 2. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

it('has every domain under its own id', () => {
  for (const id of DOMAIN_IDS) expect(DOMAINS[id].id).toBe(id);
});

describe.each(DOMAIN_IDS)('%s', id => {
  const domain = DOMAINS[id];
  const words = { ...domain.reliefs, ...domain.kindReliefs };

  it('has words for every relief there is, each naming the element', () => {
    for (const relief of RELIEF_CLASSES) expect(domain.reliefs[relief], relief).toBeDefined();
    for (const [key, { do: offer, would }] of Object.entries(words)) {
      for (const text of [offer, would]) {
        expect(text.split('{name}'), `${key}: ${text}`).toHaveLength(2);
        expect(text, key).not.toMatch(/[.!?]$/);
        expect(text.replace('{name}', 'Customer care').length, `${key}: ${text}`).toBeLessThanOrEqual(64);
      }
    }
  });

  it('says different reliefs in different words', () => {
    const offers = Object.values(domain.reliefs).map(w => w.do);
    expect(new Set(offers).size).toBe(offers.length);
    const meant = Object.values(domain.reliefs).map(w => w.would);
    expect(new Set(meant).size).toBe(meant.length);
  });

  it('gives a hint for each way of being wrong, as a clause', () => {
    const hints = Object.values(domain.look);
    expect(new Set(hints).size).toBe(6);
    for (const hint of hints) expect(hint).toMatch(/^[a-z{].*[^.!?]$/);
  });

  it('has an icon from the package', () => {
    expect(ICONS).toContain(domain.icon);
  });

  it('keeps text at 4.5 to 1 and what carries meaning at 3 to 1', () => {
    const { palette } = domain;
    for (const text of [palette.ink, palette.quiet]) {
      for (const ground of [palette.ground, palette.header]) {
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(palette.ink, palette.place)).toBeGreaterThanOrEqual(4.5);
    for (const mark of [palette.late, palette.placeEdge]) {
      expect(contrast(mark, palette.ground), `${mark} on the ground`).toBeGreaterThanOrEqual(3);
    }
    // A parcel is outlined in the edge's colour; what is drawn without an outline stands by its fill.
    const outlined = domain.material.token === 'parcel';
    const token = outlined ? palette.placeEdge : palette.token;
    expect(contrast(token, palette.ground), 'tokens on the ground').toBeGreaterThanOrEqual(3);
    expect(palette.token).not.toBe(palette.late);
  });
});
