import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOMAINS } from '../../src/domain/index.ts';
import { worldVars } from '../../src/ui/world.ts';

const css = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../src/ui/css', name), 'utf8');

function colours(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(m => [m[1]!, m[2]!]));
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(i => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [hi, lo] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (hi! + 0.05) / (lo! + 0.05);
}

const TEXT = [
  ['text', 'shell'],
  ['text', 'panel'],
  ['text', 'raised'],
  ['quiet', 'shell'],
  ['quiet', 'panel'],
  ['quiet', 'raised'],
  ['button-text', 'button'],
  ['button-quiet', 'button'],
  ['good', 'panel'],
  ['good', 'shell'],
  ['bad', 'panel'],
  ['bad', 'shell'],
  ['points', 'shell'],
  ['points', 'panel'],
  ['text', 'found-ground'],
  ['quiet', 'found-ground'],
] as const;
const SHAPES = [
  ['field', 'shell'],
  ['field', 'panel'],
  ['text', 'raised'],
  ['good', 'raised'],
] as const;

describe.each(['dark', 'light'])('the %s shell', theme => {
  const block = css('tokens.css')
    .split('}')
    .find(part => part.includes(`data-theme='${theme}'`) || part.includes(`data-theme="${theme}"`))!;
  const of = colours(block);
  it.each(TEXT)('%s on %s reads at 4.5 : 1', (ink, ground) => {
    expect(contrast(of[ink]!, of[ground]!)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(SHAPES)('%s on %s stands out at 3 : 1', (ink, ground) => {
    expect(contrast(of[ink]!, of[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

describe('worlds as the shell draws them', () => {
  it.each(Object.values(DOMAINS))('$id', domain => {
    const of = worldVars(domain);
    const header = of['--world-header']!;
    expect(contrast(of['--world-ink']!, header)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of['--world-quiet']!, header)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of['--world-late']!, header)).toBeGreaterThanOrEqual(3);
    expect(contrast(of['--world-well']!, header)).toBeGreaterThanOrEqual(3);
    expect(contrast(of['--world-ink']!, of['--world-ground']!)).toBeGreaterThanOrEqual(4.5);
    // The inspector is ink.
    expect(contrast(of['--world-line']!, '#0c131c')).toBeGreaterThanOrEqual(3);
  });
});
