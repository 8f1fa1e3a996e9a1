import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/format/migrate.ts';
import { decodeReplay, encodeReplay, REPLAY_FAULTS, type Replay } from '../../src/format/replay.ts';
import { PATTERN_IDS } from '../../src/pattern/types.ts';
import { LANES, type RoundInput } from '../../src/round/types.ts';

const usual: Replay = {
  level: 'wednesday-after-lunch',
  hash: '0123456789abcdef',
  seed: 4_294_967_295,
  trace: 'fedcba9876543210',
  lane: 'timed',
  inputs: [
    { tick: 6_210, kind: 'mark', scene: 1, element: 'efga' },
    { tick: 9_004, kind: 'call', pattern: 'bottleneck' },
    { tick: 14_555, kind: 'mark', scene: 0, element: 'label-printer' },
    { tick: 16_010, kind: 'mark', scene: 0, element: 'pack' },
    { tick: 21_777, kind: 'mark', scene: 2, element: 'db' },
    { tick: 30_001, kind: 'fix', option: 2 },
    { tick: 30_001, kind: 'align', option: 0 },
  ],
};

/** One of each input of version 2, of whatever kind of level. */
const everyOfTwo: Replay = {
  ...usual,
  inputs: [
    ...usual.inputs,
    { tick: 30_500, kind: 'name', pattern: 'limits' },
    { tick: 30_900, kind: 'stranger', scene: 2 },
    { tick: 31_000, kind: 'bundle', options: [0, 3] },
    { tick: 31_250, kind: 'order', order: [2, 0, 3, 1] },
  ],
};

/** One of each input, on the scale without a clock. */
const every: Replay = {
  ...everyOfTwo,
  lane: 'untimed',
  inputs: [...everyOfTwo.inputs, { tick: 31_900, kind: 'hint', scene: 2 }],
};

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 });
const id = fc.string({
  unit: fc.constantFrom(...'abcXYZ019-_'),
  minLength: 1,
  maxLength: 12,
});
const pattern = fc.constantFrom(...PATTERN_IDS);
const option = fc.nat(9);
const withoutTick = fc.oneof(
  fc.record({ kind: fc.constant('mark' as const), scene: fc.nat(9), element: id }),
  fc.record({ kind: fc.constantFrom('call' as const, 'name' as const), pattern }),
  fc.record({ kind: fc.constantFrom('fix' as const, 'align' as const), option }),
  fc.record({ kind: fc.constantFrom('stranger' as const, 'hint' as const), scene: fc.nat(9) }),
  fc.record({
    kind: fc.constant('bundle' as const),
    options: fc.array(option, { minLength: 1, maxLength: 9 }),
  }),
  fc.record({ kind: fc.constant('order' as const), order: fc.array(option, { minLength: 1, maxLength: 9 }) }),
);
const inputs: fc.Arbitrary<RoundInput[]> = fc
  .array(fc.tuple(withoutTick, fc.nat(100_000_000)), { maxLength: 60 })
  .map(list => {
    let tick = 0;
    return list.map(([input, gap]) => {
      tick += gap;
      return { tick, ...input };
    });
  });
const replay: fc.Arbitrary<Replay> = fc.record({
  level: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
  hash: hex,
  seed: fc.maxSafeNat(),
  trace: hex,
  lane: fc.constantFrom(...LANES),
  inputs,
});

describe('a replay as text', () => {
  it('comes back as it went, whatever is in it', () => {
    fc.assert(
      fc.property(replay, doc => {
        expect(decodeReplay(encodeReplay(doc))).toEqual({ ok: true, replay: doc });
      }),
      { numRuns: 500 },
    );
  });

  it('is small and safe in a link', () => {
    const text = encodeReplay(usual);
    expect(text.length).toBeLessThan(400);
    expect(text).toMatch(/^[A-Za-z0-9\-_.~%]+$/);
  });

  const golden = (version: number): string =>
    readFileSync(join(import.meta.dirname, `../golden/replay-v${version}.txt`), 'utf8').trim();

  it('is still read as it was written at first', () => {
    expect(decodeReplay(golden(1))).toEqual({ ok: true, replay: usual });
  });

  it('is still read as version 2 wrote it: timed, without hints', () => {
    expect(decodeReplay(golden(2))).toEqual({ ok: true, replay: everyOfTwo });
  });

  it('is written as ever in this version, with the inputs of every kind of level', () => {
    expect(decodeReplay(golden(3))).toEqual({ ok: true, replay: every });
    expect(encodeReplay(every)).toBe(golden(3));
  });
});

describe('foreign text', () => {
  const reason = (text: string): string => {
    const parsed = decodeReplay(text);
    return parsed.ok ? 'ok' : parsed.reason;
  };

  it('never throws, and is refused with one of the reasons', () => {
    const almost = fc
      .tuple(fc.constant(encodeReplay(usual)), fc.nat(300), fc.string({ maxLength: 5 }), fc.nat(5))
      .map(([text, at, put, cut]) => text.slice(0, at) + put + text.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), almost), text => {
        const parsed = decodeReplay(text);
        if (parsed.ok) expect(parsed.replay).toEqual(usual);
        else expect(Object.keys(REPLAY_FAULTS)).toContain(parsed.reason);
      }),
      { numRuns: 3_000 },
    );
  });

  it('says that a newer version made it, before anything else of it is read', () => {
    expect(reason('throughline~4~whatever comes then')).toBe('newer');
    expect(reason('throughline~17')).toBe('newer');
  });

  it('tells what is foreign, damaged or senseless', () => {
    const text = encodeReplay(usual);
    expect(reason('')).toBe('foreign');
    expect(reason('https://example.org/')).toBe('foreign');
    expect(reason('throughline~one~x')).toBe('malformed');
    expect(reason(text.slice(0, -9))).toBe('damaged');
    expect(reason(text.replace('Fbottleneck', 'Frunaway').replace('efga', 'efgb'))).toBe('damaged');
  });

  it('is refused when its sum is right but its inputs are not', () => {
    const bad: Replay[] = [
      { ...usual, hash: 'short' },
      { ...usual, inputs: [{ tick: 1, kind: 'hint', scene: 10 }] },
      { ...usual, trace: 'NOT-HEX-NOT-HEX!' },
      { ...usual, seed: -1 },
      { ...usual, inputs: [{ tick: 1, kind: 'mark', scene: 0, element: 'a b' }] },
      { ...usual, inputs: [{ tick: 1, kind: 'fix', option: 12 }] },
      { ...usual, inputs: [{ tick: 1.5, kind: 'fix', option: 1 }] },
      { ...usual, inputs: Array.from({ length: 201 }, () => ({ tick: 1, kind: 'fix', option: 1 }) as const) },
    ];
    expect(bad.map(doc => reason(encodeReplay(doc)))).toEqual(bad.map(() => 'malformed'));
  });
});

describe('migrations', () => {
  const steps = { 1: (n: number) => n + 10, 2: (n: number) => n * 2 };

  it('take a document one version at a time', () => {
    expect(migrate(1, 1, 3, steps)).toBe(22);
    expect(migrate(1, 2, 3, steps)).toBe(2);
    expect(migrate(1, 3, 3, steps)).toBe(1);
  });

  it('say so when a step is missing', () => {
    expect(migrate(1, 1, 4, steps)).toBeNull();
  });
});
