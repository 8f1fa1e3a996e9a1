import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { makeLevel } from '../../src/level/campaign/make.ts';
import { initial, nextHint, reduce, replay, score, TUNING, UNTIMED } from '../../src/round/index.ts';
import { buildSetup } from '../../src/round/setup.ts';
import type { RoundInput, RoundSetup } from '../../src/round/types.ts';
import { perfect } from './players.ts';

const KINDS = ['a-key-and-a-locker', 'good-news', 'two-of-a-kind', 'four-slips-of-paper', 'your-name-on-it'];
const MADE = [LEVELS[0]!.id, ...KINDS].map(makeLevel);
const made = MADE[0]!;
const setup = buildSetup(made.level, made.truth, 7);
const hint = (tick: number, scene = 0): RoundInput => ({ kind: 'hint', tick, scene });
const kindsOf = (of: RoundSetup, given: number[]) => given.map(i => of.hints?.[i]?.kind);

describe('hints of every kind of level', () => {
  it.each(MADE.map(m => [m.level.id, m] as const))(
    '%s: name places, never the answer',
    (_, { level, truth }) => {
      for (let seed = 1; seed <= 8; seed++) {
        const of = buildSetup(level, truth, seed);
        expect(of.hints?.length).toBeGreaterThan(0);
        for (const one of of.hints ?? []) {
          if (one.kind === 'region') {
            expect(one.elements.length).toBeGreaterThanOrEqual(
              Math.min(3, of.scenes[one.scene]!.markable.length),
            );
            expect(one.elements.some(id => one.about.includes(id))).toBe(true);
            expect(one.elements.some(id => !one.about.includes(id))).toBe(true);
          }
          if (one.kind === 'decoy') expect(one.about).not.toContain(one.element);
          if (one.kind === 'offers') expect(one.offers[0]).toBeLessThan(one.offers[1]);
        }
      }
    },
  );

  it('do not always have the culprit at the same place of a region', () => {
    const places = new Set<number>();
    for (let seed = 1; seed <= 30; seed++) {
      const region = buildSetup(made.level, made.truth, seed).hints?.[0];
      if (region?.kind === 'region') places.add(region.elements.findIndex(id => region.about.includes(id)));
    }
    expect(places.size).toBeGreaterThan(1);
  });
});

describe('asking', () => {
  it('gives the region of a scene, then its decoy, then nothing more', () => {
    const { state, events, accepted } = replay(setup, [hint(100, 1), hint(200, 1), hint(300, 1)]);
    expect(kindsOf(setup, state.hints ?? [])).toEqual(['region', 'decoy']);
    expect((state.hints ?? []).map(i => setup.hints?.[i])).toMatchObject([{ scene: 1 }, { scene: 1 }]);
    expect(accepted).toHaveLength(2);
    expect(events.map(e => e.kind)).toEqual(['hinted', 'hinted', 'refused']);
  });

  it('says nothing of a scene that is found, nor of a place that was tried', () => {
    const { culprits, markable } = setup.scenes[0]!;
    const decoy = setup.hints!.find(h => h.kind === 'decoy' && h.scene === 0)!;
    const tried = decoy.kind === 'decoy' ? decoy.element : '';
    expect(markable).toContain(tried);
    const wrong = reduce(setup, initial(setup), { kind: 'mark', tick: 1, scene: 0, element: tried }).state;
    const asked = reduce(setup, wrong, hint(2)).state;
    expect(nextHint(setup, asked, 0)).toBe(-1);
    const found = reduce(setup, initial(setup), {
      kind: 'mark',
      tick: 1,
      scene: 0,
      element: culprits[0]!,
    }).state;
    expect(nextHint(setup, found, 0)).toBe(-1);
    expect(nextHint(setup, found, 1)).toBeGreaterThanOrEqual(0);
  });

  it('compares two reliefs of what was marked while a name is asked for', () => {
    const marks = setup.scenes.map(
      ({ culprits }, scene): RoundInput => ({ kind: 'mark', tick: 9, scene, element: culprits[0]! }),
    );
    const { state } = replay(setup, [...marks, hint(10), hint(11)]);
    expect(state.phase).toBe('name');
    expect(kindsOf(setup, state.hints ?? [])).toEqual(['compare']);
  });

  it('costs points in either lane, and a perfect round without hints has none of it', () => {
    const untimed = buildSetup(made.level, made.truth, 7, 'untimed');
    for (const [of, tuning] of [
      [setup, TUNING],
      [untimed, UNTIMED],
    ] as const) {
      const inputs = perfect(of);
      const dear = score(of, [hint(1), ...inputs]);
      expect(dear.hints).toBe(-tuning.hint);
      expect(score(of, inputs).total - dear.total).toBe(tuning.hint);
      expect(score(of, inputs)).not.toHaveProperty('hints');
    }
  });
});

describe('the untimed lane', () => {
  const of = buildSetup(made.level, made.truth, 7, 'untimed');

  it('is to a hundred, and pays the same however late', () => {
    const soon = perfect(of);
    const late = soon.map(input => ({ ...input, tick: input.tick * 50 }));
    expect(score(of, late)).toEqual(score(of, soon));
    // The call before the first mark is what is left to win.
    const first = [{ ...soon[1]!, tick: of.onset }, soon[0]!, ...soon.slice(2)];
    expect(score(of, first)).toMatchObject({ total: 100, stars: 3 });
    expect(score(setup, late).total).toBeLessThan(score(setup, soon).total);
  });

  it('asks for accuracy all the same: wrong marks cost, a call before the onset brings nothing', () => {
    const wrong: RoundInput = {
      kind: 'mark',
      tick: 0,
      scene: 0,
      element: of.scenes[0]!.markable.find(id => !of.scenes[0]!.culprits.includes(id))!,
    };
    const inputs = perfect(of);
    expect(score(of, [wrong, ...inputs]).wrong).toBe(-UNTIMED.wrong);
    const early = [{ ...inputs[1]!, tick: 0 }, inputs[0]!, ...inputs.slice(2)];
    expect(score(of, early).call).toBe(0);
  });

  it.each(MADE.map(m => [m.level.id, m] as const))(
    '%s: a hundred is the most there is',
    (_, { level, truth }) => {
      const un = buildSetup(level, truth, 3, 'untimed');
      const { odd, predict, two } = UNTIMED;
      const most =
        un.kind === 'odd'
          ? odd.full + 2 * odd.name
          : un.kind === 'predict'
            ? predict.order
            : un.kind === 'two'
              ? 2 * two.full + 2 * two.name + two.first + two.alone + two.both
              : 3 * UNTIMED.spot.full + UNTIMED.call.bonus[0] + UNTIMED.name + UNTIMED.fix + UNTIMED.align;
      expect(most).toBe(100);
    },
  );
});
