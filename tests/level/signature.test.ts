import { describe, expect, it } from 'vitest';
import { readSignature, undecided } from '../../src/level/signature.ts';
import { cautious, estimate, paired } from '../../src/level/stats.ts';
import type { Measured } from '../../src/level/trials.ts';
import type { ReliefClass } from '../../src/pattern/relief-classes.ts';
import type { SignatureRow } from '../../src/pattern/types.ts';

function row(element: string, relief: ReliefClass, ...gains: number[]): Measured {
  return { element, relief, gains };
}

const best = row('pack', 'speed', 0.6, 0.6, 0.6);

function read(lines: SignatureRow[], culprit: Measured[], others: Measured[] = []): string[] {
  return readSignature(lines, { best, culprit: [best, ...culprit], others }).broken;
}

describe('readSignature', () => {
  it('helps: half of the best gain', () => {
    const line: SignatureRow = { where: 'culprit', relief: 'server', is: 'helps' };
    expect(read([line], [row('pack', 'server', 0.31, 0.31, 0.31)])).toEqual([]);
    expect(read([line], [row('pack', 'server', 0.29, 0.29, 0.29)])).toHaveLength(1);
  });

  it('some: a fifth', () => {
    const line: SignatureRow = { where: 'others', relief: 'admit', is: 'some' };
    expect(read([line], [], [row('in', 'admit', 0.13, 0.13, 0.13)])).toEqual([]);
    expect(read([line], [], [row('in', 'admit', 0.11, 0.11, 0.11)])).toHaveLength(1);
  });

  it('idle: below a quarter, for every element that has it; an absent relief is idle', () => {
    const line: SignatureRow = { where: 'others', relief: 'speed', is: 'idle' };
    const low = row('a', 'speed', 0.1, 0.1, 0.1);
    expect(read([line], [], [])).toEqual([]);
    expect(read([line], [], [low])).toEqual([]);
    expect(read([line], [], [low, row('b', 'speed', 0.2, 0.2, 0.2)])[0]).toMatch(/at b it brings 0\.200/);
  });

  it('hurts: costs two points of health', () => {
    const line: SignatureRow = { where: 'culprit', relief: 'harder', is: 'hurts' };
    expect(read([line], [row('pack', 'harder', -0.05, -0.05, -0.05)])).toEqual([]);
    expect(read([line], [row('pack', 'harder', -0.01, -0.01, -0.01)])).toHaveLength(1);
    expect(read([line], [])[0]).toMatch(/no element has it/);
  });

  it('reads the culprit and the others apart', () => {
    const line: SignatureRow = { where: 'others', relief: 'speed', is: 'idle' };
    expect(read([line], [row('pack', 'speed', 0.6, 0.6, 0.6)])).toEqual([]);
  });

  it('lets one of a named group suffice, and says all that were tried when none does', () => {
    const lines: SignatureRow[] = [
      { where: 'culprit', relief: 'server', is: 'helps', any: 'capacity' },
      { where: 'culprit', relief: 'speed', is: 'helps', any: 'capacity' },
    ];
    expect(read(lines, [row('pack', 'server', 0, 0, 0)])).toEqual([]);
    const weak = lines.map((line): SignatureRow => ({ ...line, where: 'others' }));
    const broken = read(weak, [], [row('a', 'speed', 0, 0, 0), row('a', 'server', 0, 0, 0)]);
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatch(/server .*, or speed /);
  });
});

describe('undecided', () => {
  const lines: SignatureRow[] = [{ where: 'others', relief: 'speed', is: 'idle' }];
  const ask = (...others: Measured[]): string[] =>
    undecided(lines, { best, culprit: [best], others }).map(r => r.element);

  it('asks for more of a row near its threshold, and not of a clear one', () => {
    expect(ask(row('near', 'speed', 0.14, 0.16, 0.13), row('far', 'speed', 0.01, 0, 0.02))).toEqual(['near']);
  });

  it('asks for nothing more once one row has surely broken the line', () => {
    expect(ask(row('over', 'speed', 0.5, 0.5, 0.5), row('near', 'speed', 0.15, 0.15, 0.15))).toEqual([]);
  });
});

describe('stats', () => {
  it('estimate the mean and its standard error', () => {
    // Values 1, 2, 3, 4: variance 5/3, standard error √(5/12).
    expect(estimate([1, 2, 3, 4])).toEqual({ mean: 2.5, se: Math.sqrt(5 / 12), n: 4 });
    expect(estimate([])).toEqual({ mean: 0, se: 0, n: 0 });
    expect(estimate([7])).toEqual({ mean: 7, se: 0, n: 1 });
  });

  it('pair seed by seed over what both have', () => {
    expect(paired([1, 2, 3], [0.5, 1], 2)).toEqual({ mean: 0, se: 0, n: 2 });
  });

  it('don’t believe a few equal values', () => {
    expect(cautious(estimate([0.5, 0.5, 0.5, 0.5]))).toBe(0.02);
  });
});
