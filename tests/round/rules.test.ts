import { describe, expect, it } from 'vitest';
import {
  callBonus,
  callCost,
  initial,
  reduce,
  replay,
  score,
  spotPoints,
  TUNING,
} from '../../src/round/index.ts';
import type { RoundInput } from '../../src/round/types.ts';
import { smallSetup } from './fixture.ts';

const setup = smallSetup();
const mark = (tick: number, scene: number, element: string): RoundInput => ({
  kind: 'mark',
  tick,
  scene,
  element,
});
const call = (tick: number, pattern: 'bottleneck' | 'runaway'): RoundInput => ({
  kind: 'call',
  tick,
  pattern,
});
const name = (tick: number, pattern: 'bottleneck' | 'runaway'): RoundInput => ({
  kind: 'name',
  tick,
  pattern,
});
const marks = [mark(6_000, 0, 'b'), mark(9_000, 1, 'd'), mark(12_000, 2, 'a')];
const rest: RoundInput[] = [
  { kind: 'fix', tick: 15_000, option: 0 },
  { kind: 'align', tick: 16_000, option: 1 },
];

describe('spot', () => {
  it('locks a right mark and asks for the name after the third', () => {
    const played = replay(setup, marks);
    expect(played.state.scenes.map(s => s.found)).toEqual(['b', 'd', 'a']);
    expect(played.state.phase).toBe('name');
    expect(played.events.at(-1)).toEqual({ kind: 'phase', phase: 'name', tick: 12_000 });
    expect(replay(setup, [...marks, mark(13_000, 0, 'b')]).events.at(-1)?.kind).toBe('refused');
  });

  it('takes points for a wrong mark once, and refuses the same element again without cost', () => {
    const once = replay(setup, [mark(5_000, 0, 'a')]);
    const twice = replay(setup, [mark(5_000, 0, 'a'), mark(5_100, 0, 'a')]);
    expect(once.events).toEqual([{ kind: 'missed', scene: 0, element: 'a', tick: 5_000 }]);
    expect(once.score.total).toBe(-TUNING.wrong);
    expect(twice.score).toEqual(once.score);
    expect(twice.events.at(-1)?.kind).toBe('refused');
  });

  it('refuses what can not be marked', () => {
    for (const input of [
      mark(1, 0, 'lamp'),
      mark(1, 3, 'a'),
      mark(1, -1, 'a'),
      mark(-1, 0, 'b'),
      mark(0.5, 0, 'b'),
    ]) {
      const step = reduce(setup, initial(setup), input);
      expect(step.state).toEqual(initial(setup));
      expect(step.events.map(e => e.kind)).toEqual(['refused']);
    }
  });

  it('pays in full until the onset, less at par, least from three pars on', () => {
    expect(spotPoints(setup, 0)).toBe(TUNING.spot.full);
    expect(spotPoints(setup, 4_000)).toBe(TUNING.spot.full);
    expect(spotPoints(setup, 12_000)).toBe((TUNING.spot.full + TUNING.spot.par) / 2);
    expect(spotPoints(setup, 20_000)).toBe(TUNING.spot.par);
    expect(spotPoints(setup, 60_000)).toBe(TUNING.spot.late);
    expect(spotPoints(setup, 6_000_000)).toBe(TUNING.spot.late);
  });
});

describe('the call', () => {
  const called = (at: number, tick: number, pattern: 'bottleneck' | 'runaway') => {
    const inputs = [...marks.slice(0, at), call(tick, pattern), ...marks.slice(at)];
    const all = [...inputs, ...(pattern === 'bottleneck' ? [] : [name(14_000, 'bottleneck')]), ...rest];
    return replay(setup, all);
  };

  it('skips the name phase when right, and pays the name and a bonus', () => {
    const played = called(1, 7_000, 'bottleneck');
    expect(played.state.phase).toBe('done');
    expect(played.state.named).toBeNull();
    expect(played.score.name).toBe(TUNING.name);
    expect(played.score.call).toBe(callBonus(setup, 7_000, 1));
    expect(played.score.call).toBeGreaterThan(300);
    expect(played.score.stars).toBe(3);
  });

  it('pays most with fewest marks, earliest', () => {
    const [none, one, two] = [0, 1, 2].map(n => callBonus(setup, 9_000, n));
    expect(none).toBeGreaterThan(one!);
    expect(one).toBeGreaterThan(two!);
    expect(callBonus(setup, 4_000, 1)).toBeGreaterThan(callBonus(setup, 9_000, 1));
  });

  it('pays nothing extra before the onset', () => {
    const early = replay(setup, [call(3_999, 'bottleneck'), ...marks, ...rest]);
    expect(early.score.call).toBe(0);
    expect(early.score.name).toBe(TUNING.name);
  });

  it('costs at least the bonus when wrong, may leave less than nothing, and the name still has to be found', () => {
    for (const n of [0, 1, 2]) {
      for (const tick of [0, 4_000, 9_000, 90_000]) {
        expect(callCost(setup, n)).toBeGreaterThanOrEqual(callBonus(setup, tick, n));
      }
    }
    const wrong = replay(setup, [call(5_000, 'runaway')]);
    expect(wrong.score.total).toBe(-callCost(setup, 0));
    const played = called(1, 7_000, 'runaway');
    expect(played.score.call).toBe(-callCost(setup, 1));
    expect(played.score.name).toBe(TUNING.nameAfterWrongCall);
  });

  it('pays its bonus only if the scenes still open are right first time', () => {
    const after = replay(setup, [
      marks[0]!,
      call(7_000, 'bottleneck'),
      mark(8_000, 1, 'a'),
      ...marks.slice(1),
      ...rest,
    ]);
    expect(after.score.call).toBe(0);
    const before = replay(setup, [
      mark(5_000, 0, 'a'),
      marks[0]!,
      call(7_000, 'bottleneck'),
      ...marks.slice(1),
      ...rest,
    ]);
    expect(before.score.call).toBeGreaterThan(0);
    const openScene = replay(setup, [
      mark(5_000, 1, 'a'),
      marks[0]!,
      call(7_000, 'bottleneck'),
      ...marks.slice(1),
    ]);
    expect(openScene.score.call).toBe(0);
  });

  it('comes once, only while spotting, only among the choices', () => {
    const twice = replay(setup, [call(5_000, 'runaway'), call(6_000, 'bottleneck')]);
    expect(twice.state.call?.pattern).toBe('runaway');
    expect(replay(setup, [...marks, call(13_000, 'bottleneck')]).state.call).toBeNull();
    expect(
      reduce(setup, initial(setup), { kind: 'call', tick: 1, pattern: 'cascade' }).state.call,
    ).toBeNull();
  });
});

describe('name, fix and align', () => {
  it('take one answer each, in order', () => {
    const played = replay(setup, [...marks, name(13_000, 'runaway'), name(13_500, 'bottleneck'), ...rest]);
    expect(played.state.named).toEqual({ pattern: 'runaway', right: false });
    expect(played.score.name).toBe(0);
    expect(played.state.phase).toBe('done');
    expect(replay(setup, rest).state).toEqual(initial(setup));
  });

  it('pay the fix by its measured worth', () => {
    const worth = setup.fixes.map((_, option) =>
      score(setup, [...marks, name(13_000, 'bottleneck'), { kind: 'fix', tick: 14_000, option }]),
    );
    expect(worth.map(s => s.fix)).toEqual([200, 124, 0, 20]);
  });

  it('give two stars for sound work without a call', () => {
    const played = replay(setup, [...marks, name(13_000, 'bottleneck'), ...rest]);
    expect(played.score).toMatchObject({
      name: TUNING.name,
      call: 0,
      wrong: 0,
      fix: TUNING.fix,
      align: TUNING.align,
    });
    expect(played.score.stars).toBe(2);
  });
});
