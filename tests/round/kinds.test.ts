import { describe, expect, it } from 'vitest';
import { affordable } from '../../src/level/bundles.ts';
import { bundleKey, kendall, replay, score, TUNING } from '../../src/round/index.ts';
import type { RoundInput, RoundSetup } from '../../src/round/types.ts';
import { smallSetup } from './fixture.ts';

const refusals = (setup: RoundSetup, inputs: RoundInput[]): string[] =>
  replay(setup, inputs).events.flatMap(e => (e.kind === 'refused' ? [e.reason] : []));
const at = 5_000;

describe('odd one out', () => {
  const setup = smallSetup({ kind: 'odd', stranger: { scene: 1, pattern: 'straggler' } });
  const mark = (scene: number, tick = at): RoundInput => ({ kind: 'stranger', tick, scene });
  const names: RoundInput[] = [
    { kind: 'name', tick: at, pattern: 'bottleneck' },
    { kind: 'name', tick: at, pattern: 'straggler' },
  ];

  it('is the stranger, what two share, then what it has', () => {
    const { state, score: points } = replay(setup, [mark(1), ...names]);
    expect(state).toMatchObject({ phase: 'done', stranger: { found: 1, wrong: [] } });
    expect(points).toMatchObject({ name: TUNING.odd.name, other: TUNING.odd.name, wrong: 0, stars: 3 });
    expect(points.total).toBeGreaterThan(1_000);
    expect(points.total).toBeLessThan(1_300);
  });

  it('takes nearly as much for a wrong mark as a right one brings', () => {
    const once = replay(setup, [mark(0), mark(0), mark(1), ...names]);
    expect(once.score.wrong).toBe(-TUNING.odd.wrong);
    expect(once.state.stranger?.wrong).toEqual([0]);
    expect(once.score.stars).toBeLessThan(3);
  });

  it('has no call, no mark of a place, and does not take the first name again', () => {
    expect(
      refusals(setup, [
        { kind: 'call', tick: 1, pattern: 'bottleneck' },
        { kind: 'mark', tick: 1, scene: 0, element: 'b' },
        mark(3),
        mark(1),
        names[0]!,
        names[0]!,
      ]),
    ).toEqual(['no such input', 'no such input', 'no such scene', 'that is the other one']);
  });

  it('is worth less than a third of a perfect round to a player who guesses', () => {
    const perfect = score(setup, [mark(1, at), ...names]).total;
    let sum = 0;
    let rounds = 0;
    for (const marks of [[1], [0, 1], [2, 1], [0, 2, 1], [2, 0, 1], [1]]) {
      for (const first of setup.choices) {
        for (const second of setup.choices.filter(id => id !== 'bottleneck')) {
          sum += score(setup, [
            ...marks.map(scene => mark(scene, 0)),
            { kind: 'name', tick: 0, pattern: first },
            { kind: 'name', tick: 0, pattern: second },
          ]).total;
          rounds++;
        }
      }
    }
    expect(sum / rounds).toBeLessThan(perfect / 3);
  });
});

describe('predict', () => {
  const offers = [0.1, 0.7, -0.2, 0.4].map((leverage, i) => ({
    element: `e${i}`,
    relief: 'speed',
    words: '',
    leverage,
  }));
  const setup = smallSetup({ kind: 'predict', offers, scenes: [{ markable: ['a'], culprits: ['a'] }] });
  const order = (given: number[], tick = at): RoundInput => ({ kind: 'order', tick, order: given });

  it('measures agreement by Kendall’s τ', () => {
    const worth = offers.map(o => o.leverage);
    expect(kendall([1, 3, 0, 2], worth)).toBe(1);
    expect(kendall([2, 0, 3, 1], worth)).toBe(-1);
    expect(kendall([3, 1, 0, 2], worth)).toBeCloseTo(4 / 6);
    expect(kendall([1, 2, 0, 3], worth)).toBe(0);
  });

  it('pays by τ, a little for speed, and nothing for less than chance', () => {
    expect(score(setup, [order([1, 3, 0, 2])])).toMatchObject({ order: 1_000, stars: 3 });
    expect(score(setup, [order([1, 3, 0, 2], 0)])).toMatchObject({ order: 1_000, sooner: 0 });
    expect(score(setup, [order([3, 1, 0, 2])])).toMatchObject({ order: 667, stars: 2 });
    expect(score(setup, [order([2, 0, 3, 1])])).toMatchObject({ order: 0, sooner: 0, total: 0, stars: 0 });
  });

  it('takes each offer once, and one order', () => {
    const good = order([0, 1, 2, 3]);
    expect(refusals(setup, [order([0, 1, 2]), order([0, 1, 2, 2]), order([0, 1, 2, 4]), good, good])).toEqual(
      [...Array(3).fill('each of them once'), 'nothing to order now'],
    );
  });

  it('is worth less than a third of a perfect round to a player who orders at random', () => {
    const all = (rest: number[]): number[][] =>
      rest.length === 0 ? [[]] : rest.flatMap(i => all(rest.filter(j => j !== i)).map(tail => [i, ...tail]));
    const orders = all([0, 1, 2, 3]);
    const mean = orders.reduce((sum, given) => sum + score(setup, [order(given)]).total, 0) / orders.length;
    expect(mean).toBeLessThan(score(setup, [order([1, 3, 0, 2])]).total / 3);
  });
});

describe('two at once', () => {
  const offer = (on: 'first' | 'second' | 'other', leverage: number) => ({
    element: on,
    relief: 'speed',
    words: '',
    leverage,
    on,
  });
  const setup = smallSetup({
    kind: 'two',
    scenes: [{ markable: ['a', 'b', 'c', 'd', 'e', 'f'], culprits: ['b'] }],
    second: { pattern: 'straggler', culprits: ['d', 'e'] },
    mends: {
      offers: [offer('first', 0.4), offer('second', 0.05), offer('first', 0), offer('other', 0.02)],
      pairs: [
        [0.4, 0.7, 0.4, 0.41],
        [0.7, 0.05, 0.05, 0.07],
        [0.4, 0.05, 0, 0.02],
        [0.41, 0.07, 0.02, 0.02],
      ],
      lead: 'first',
    },
  });
  const mark = (element: string, tick = at): RoundInput => ({ kind: 'mark', tick, scene: 0, element });
  const name = (pattern: 'bottleneck' | 'straggler'): RoundInput => ({ kind: 'name', tick: at, pattern });
  const mend = (option: number): RoundInput => ({ kind: 'fix', tick: at, option });

  it('takes both marks in any order, and asks for the name of the one marked first', () => {
    const there = replay(setup, [mark('e'), mark('b'), name('straggler'), name('bottleneck')]);
    expect(there.state).toMatchObject({ phase: 'fix', named: { right: true }, other: { right: true } });
    expect(there.score.spots).toHaveLength(2);
    const swapped = replay(setup, [mark('b'), mark('d'), name('straggler'), name('straggler')]);
    expect(swapped.state).toMatchObject({ named: { right: false }, other: { right: true } });
  });

  it('is worth most when the right one is mended first', () => {
    const to = [mark('b'), mark('d'), name('bottleneck'), name('straggler')];
    const right = score(setup, [...to, mend(0), mend(1)]);
    const wrong = score(setup, [...to, mend(1), mend(0)]);
    expect(right).toMatchObject({ first: 200, fix: 120, second: 200, stars: 3 });
    expect(right.total).toBeLessThan(1_300);
    expect(wrong).toMatchObject({ first: 0, fix: 15, second: 200 });
    expect(wrong.stars).toBeLessThan(3);
    // The right place with a remedy that does nothing there is no beginning.
    expect(score(setup, [...to, mend(2), mend(1)])).toMatchObject({ first: 0, fix: 0 });
  });

  it('refuses the same fault and the same mend again', () => {
    expect(
      refusals(setup, [
        mark('d'),
        mark('e'),
        mark('b'),
        name('straggler'),
        name('bottleneck'),
        mend(0),
        mend(0),
        mend(7),
      ]),
    ).toEqual(['this one is found: there is another', 'done already', 'not among the choices']);
  });

  it('costs a player who tries one place after the other more than it brings', () => {
    const points = score(
      setup,
      ['a', 'c', 'f', 'b', 'd'].map(e => mark(e, 0)),
    );
    expect(points.total).toBeLessThan(0);
  });
});

describe('a budget', () => {
  const prices = [4, 2, 3, 5];
  const sets = affordable(prices, 6);
  const worth = [1, 0.6, 0.2, 0.1];
  const bundles = Object.fromEntries(
    sets.map(set => [
      bundleKey(set),
      { worth: Math.max(...set.map(i => worth[i]!)), leverage: [0.1, 0.1, 0.1] },
    ]),
  );
  const setup = smallSetup({ budget: { days: 6, prices, bundles } });
  const marks = setup.scenes.map(
    (s, scene): RoundInput => ({ kind: 'mark', tick: at, scene, element: s.culprits[0]! }),
  );
  const to: RoundInput[] = [...marks, { kind: 'name', tick: at, pattern: 'bottleneck' }];
  const buy = (...options: number[]): RoundInput => ({ kind: 'bundle', tick: at, options });

  it('buys what its prices allow, singly or together', () => {
    expect(sets.map(bundleKey)).toEqual(['0', '0+1', '1', '1+2', '2', '3']);
    expect(score(setup, [...to, buy(1, 0)]).fix).toBe(200);
    expect(score(setup, [...to, buy(2, 1)]).fix).toBe(120);
    expect(replay(setup, [...to, buy(1, 0)]).state).toMatchObject({ phase: 'align', bundle: [1, 0] });
  });

  it('refuses what is too dear, nothing, the same twice, and a single free fix', () => {
    expect(
      refusals(setup, [...to, buy(0, 2), buy(), buy(1, 1), buy(9), { kind: 'fix', tick: at, option: 0 }]),
    ).toEqual([
      'that is more than the budget',
      'nothing is chosen',
      'chosen twice',
      'not among the choices',
      'choose what the budget buys',
    ]);
  });
});

describe('fewer ribbons', () => {
  it.each([1, 2])('weigh %i marks as much as three, and end where there is nothing to compare', count => {
    const setup = smallSetup({ scenes: smallSetup().scenes.slice(0, count) });
    const marks = setup.scenes.map(
      (s, scene): RoundInput => ({ kind: 'mark', tick: 0, scene, element: s.culprits[0]! }),
    );
    const call: RoundInput = { kind: 'call', tick: setup.onset, pattern: 'bottleneck' };
    const fix: RoundInput = { kind: 'fix', tick: setup.onset, option: 0 };
    const done = replay(setup, [
      call,
      ...marks.map(m => ({ ...m, tick: setup.onset })),
      fix,
      ...(count > 1 ? [{ kind: 'align', tick: setup.onset, option: 1 } as const] : []),
    ]);
    expect(done.state.phase).toBe('done');
    expect(done.score.spots.reduce((a, b) => a + b, 0)).toBe(360);
    expect(done.score.total).toBeGreaterThan(1_000);
    expect(done.score.total).toBeLessThan(1_300);
    expect(done.score.stars).toBe(3);
  });
});
