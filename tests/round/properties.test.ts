import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initial, reduce, replay, score } from '../../src/round/index.ts';
import type { RoundInput } from '../../src/round/types.ts';
import { smallSetup } from './fixture.ts';

const setup = smallSetup();
const tick = fc.integer({ min: 0, max: 90_000 });
const element = fc.constantFrom('a', 'b', 'c', 'd', 'lamp');
const choice = fc.constantFrom(...setup.choices, 'cascade' as const);

/** Anything a screen, or a forged replay, could send. */
const anyInput: fc.Arbitrary<RoundInput> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('mark' as const),
      tick,
      scene: fc.integer({ min: -1, max: 3 }),
      element,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('call' as const), tick, pattern: choice }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('name' as const), tick, pattern: choice }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('fix' as const),
      tick,
      option: fc.integer({ min: -1, max: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('align' as const),
      tick,
      option: fc.integer({ min: -1, max: 3 }),
    }),
  },
);

/** A whole round in a legal order: some wrong marks and a right one in each scene, a call somewhere, name, fix, align. */
const round = fc
  .record({
    scenes: fc.tuple(
      fc.tuple(fc.subarray(['a', 'c', 'd']), fc.constant('b')),
      fc.tuple(fc.subarray(['a', 'b']), fc.constantFrom('c', 'd')),
      fc.tuple(fc.subarray(['b', 'c', 'd']), fc.constant('a')),
    ),
    order: fc.constantFrom([0, 1, 2], [2, 1, 0], [1, 0, 2], [0, 2, 1]),
    callAt: fc.option(fc.nat(11), { nil: null }),
    callAs: fc.constantFrom(...setup.choices),
    nameAs: fc.constantFrom(...setup.choices),
    fix: fc.nat(3),
    align: fc.nat(2),
    gaps: fc.array(fc.integer({ min: 0, max: 9_000 }), { minLength: 16, maxLength: 16 }),
  })
  .map(r => {
    const steps: ((tick: number) => RoundInput)[] = [];
    for (const scene of r.order) {
      const [wrong, right] = r.scenes[scene as 0 | 1 | 2];
      for (const e of [...wrong, right]) steps.push(t => ({ kind: 'mark', tick: t, scene, element: e }));
    }
    if (r.callAt !== null) {
      steps.splice(Math.min(r.callAt, steps.length - 1), 0, t => ({
        kind: 'call',
        tick: t,
        pattern: r.callAs,
      }));
    }
    steps.push(t => ({ kind: 'name', tick: t, pattern: r.nameAs }));
    steps.push(t => ({ kind: 'fix', tick: t, option: r.fix }));
    steps.push(t => ({ kind: 'align', tick: t, option: r.align }));
    let now = 0;
    return steps.map((make, i) => {
      now += r.gaps[i] ?? 0;
      return make(now);
    });
  });

const total = (inputs: readonly RoundInput[]): number => score(setup, inputs).total;

describe('over any inputs', () => {
  it('never throws, and refuses without a trace what is out of turn', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 40 }), inputs => {
        let state = initial(setup);
        for (const input of inputs) {
          const step = reduce(setup, state, input);
          if (step.events.some(e => e.kind === 'refused')) expect(step.state).toBe(state);
          else expect(step.state.tick).toBe(input.tick);
          state = step.state;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('scores whole, finite points whose parts add up', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 40 }), inputs => {
        const s = score(setup, inputs);
        const parts = [...s.spots, s.wrong, s.name, s.call, s.fix, s.align];
        expect(parts.every(Number.isSafeInteger)).toBe(true);
        expect(parts.some(p => Object.is(p, -0))).toBe(false);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(s.total);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives the same result when the accepted inputs alone are played again', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 40 }), inputs => {
        const first = replay(setup, inputs);
        const again = replay(setup, first.accepted);
        expect(again.state).toEqual(first.state);
        expect(again.score).toEqual(first.score);
        expect(again.events).toEqual(first.events.filter(e => e.kind !== 'refused'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('over whole rounds', () => {
  it('always come to an end', () => {
    fc.assert(
      fc.property(round, inputs => {
        expect(replay(setup, inputs).state.phase).toBe('done');
      }),
    );
  });

  it('faster never scores less (a call stays on its side of the onset)', () => {
    fc.assert(
      fc.property(round, fc.integer({ min: 0, max: 100 }), fc.nat(30_000), (inputs, percent, shift) => {
        const call = inputs.find(i => i.kind === 'call');
        const floor = call && call.tick >= setup.onset ? setup.onset : 0;
        const faster = inputs.map(i => {
          const sooner = Math.max(0, Math.floor((i.tick * percent) / 100) - shift);
          return { ...i, tick: Math.min(i.tick, Math.max(floor, sooner)) };
        });
        expect(total(faster)).toBeGreaterThanOrEqual(total(inputs));
      }),
      { numRuns: 2_000 },
    );
  });

  it('hurrying a single input, as far as the one before it, never scores less', () => {
    fc.assert(
      fc.property(round, fc.nat(15), (inputs, pick) => {
        const i = pick % inputs.length;
        const input = inputs[i]!;
        const before = inputs[i - 1]?.tick ?? 0;
        const floor = input.kind === 'call' && input.tick >= setup.onset ? setup.onset : 0;
        const hurried = inputs.with(i, { ...input, tick: Math.min(input.tick, Math.max(before, floor)) });
        expect(total(hurried)).toBeGreaterThanOrEqual(total(inputs));
      }),
      { numRuns: 2_000 },
    );
  });

  it('a wrong mark always scores less than the round without it', () => {
    fc.assert(
      fc.property(round, inputs => {
        inputs.forEach((input, i) => {
          if (input.kind !== 'mark' || setup.scenes[input.scene]!.culprits.includes(input.element)) return;
          expect(total(inputs.toSpliced(i, 1))).toBeGreaterThan(total(inputs));
        });
      }),
      { numRuns: 500 },
    );
  });

  it('a wrong call always scores less than no call', () => {
    fc.assert(
      fc.property(round, inputs => {
        const i = inputs.findIndex(x => x.kind === 'call');
        const call = inputs[i];
        if (call?.kind !== 'call' || call.pattern === setup.pattern) return;
        expect(total(inputs.toSpliced(i, 1))).toBeGreaterThan(total(inputs));
      }),
      { numRuns: 1_000 },
    );
  });
});
