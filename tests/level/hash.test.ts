import { describe, expect, it } from 'vitest';
import { canonical, hashOf, hashText } from '../../src/level/hash.ts';
import { levelOf } from './kit.ts';

describe('canonical JSON', () => {
  it('sorts members, keeps lists, drops what is undefined', () => {
    expect(canonical({ b: [2, 1], a: { d: undefined, c: 'x' } })).toBe('{"a":{"c":"x"},"b":[2,1]}');
  });

  it('is JSON', () => {
    const value = { text: 'a "quoted" line\n', none: null, yes: true, list: [undefined, 1.5, -0] };
    expect(JSON.parse(canonical(value))).toEqual({
      text: value.text,
      none: null,
      yes: true,
      list: [null, 1.5, 0],
    });
  });
});

describe('hashOf', () => {
  it('is the same whatever the order of members, and 16 hex digits', () => {
    const level = levelOf();
    const turned = Object.fromEntries(Object.entries(level).reverse());
    expect(hashOf(turned)).toBe(hashOf(level));
    expect(hashOf(level)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('changes with any number in a network', () => {
    const a = structuredClone(levelOf());
    a.scenes[2]!.network.horizon += 1;
    expect(hashOf(a)).not.toBe(hashOf(levelOf()));
  });

  it('stays as it was when it was published', () => {
    expect([hashText(''), hashText('a'), hashText('throughline')]).toMatchInlineSnapshot(`
      [
        "c80fb05b2a5248e3",
        "f6cb46faa26f9f39",
        "0b239a26e1f7b098",
      ]
    `);
  });

  it('spreads: no two of 20,000 short texts agree, in either half', () => {
    const whole = new Set<string>();
    const bits = new Array<number>(64).fill(0);
    for (let i = 0; i < 20_000; i++) {
      const h = hashText(`n${i}`);
      whole.add(h);
      for (let d = 0; d < 16; d++) {
        const digit = Number.parseInt(h[d]!, 16);
        for (let b = 0; b < 4; b++) bits[d * 4 + b]! += (digit >> b) & 1;
      }
    }
    expect(whole.size).toBe(20_000);
    for (const count of bits) expect(Math.abs(count - 10_000)).toBeLessThan(450);
  });
});
