import { describe, expect, it } from 'vitest';
import { gradeHandIn } from '../../../src/format/class/grade.ts';
import {
  type Graded,
  heatOf,
  medianTime,
  mostTempting,
  namedShare,
  standing,
  whoNeeds,
} from '../../../src/format/class/standing.ts';
import type { Assignment, HandIn } from '../../../src/format/class/types.ts';
import { levelFor, seedFor } from '../../../src/format/class/variant.ts';
import { specId } from '../../../src/level/generate/spec.ts';
import { score } from '../../../src/round/index.ts';
import { buildSetup } from '../../../src/round/setup.ts';
import { ASSIGNMENT, entry, handIn, make } from './kit.ts';

/** One ribbon: its variants are drawn in no time. */
const SMALL = specId({ pattern: 'bottleneck', difficulty: 3, domains: ['warehouse'], seed: 1 });
const EACH: Assignment = { ...ASSIGNMENT, items: [SMALL], variants: 'each' };
const due = ASSIGNMENT.due!;

function graded(h: HandIn, a = ASSIGNMENT, received = due - 10): Graded {
  return { handIn: h, received, runs: gradeHandIn(a, h, make) };
}

const ada = handIn(ASSIGNMENT, 'Ada', [entry(ASSIGNMENT, 'Ada'), entry(ASSIGNMENT, 'Ada', { item: 1 })]);
const bilal = handIn(ASSIGNMENT, 'Bilal', [
  entry(ASSIGNMENT, 'Bilal', { wrong: 2, slow: 5_000 }),
  entry(ASSIGNMENT, 'Bilal', { attempt: 2, slow: 100 }),
]);

describe('a hand-in, played again', () => {
  it('gives the points that it claims, and what was missed at first', () => {
    const [first, second] = graded(bilal).runs;
    expect(first).toMatchObject({ problem: null, named: true, points: bilal.entries[0]!.points });
    expect(first!.scenes.map(s => s.missed)).toEqual([true, false, false]);
    expect(first!.tempted).toHaveLength(2);
    expect(second!.scenes.some(s => s.missed)).toBe(false);
    expect(second!.points).toBeGreaterThan(first!.points);
  });

  it('says what was altered: points, inputs, attempt, somebody else’s run', () => {
    const good = ada.entries[0]!;
    const problem = (patch: object, name = 'Ada', a = ASSIGNMENT) =>
      graded(handIn(a, name, [{ ...good, ...patch }]), a).runs[0]!.problem;
    expect(problem({ points: good.points + 50 })).toEqual({
      code: 'points',
      claimed: good.points + 50,
      found: good.points,
    });
    const inputs = good.replay.inputs.map(i => ({ ...i, tick: i.tick - 3_000 }));
    expect(problem({ replay: { ...good.replay, inputs } })).toMatchObject({ code: 'points' });
    expect(problem({ replay: { ...good.replay, inputs: inputs.slice(0, -1) } })).toEqual({
      code: 'verdict',
      verdict: 'unfinished',
    });
    expect(problem({ attempt: 2 })).toEqual({ code: 'variant' });
    expect(problem({ item: 1 })).toEqual({ code: 'variant' });
    expect(problem({ item: 9 })).toEqual({ code: 'item' });
    // One variant for all: the same run under another name replays, and is shown as a twin.
    expect(problem({}, 'Bilal')).toBeNull();
  });

  it('may have hints only where the assignment allows them', () => {
    const helped = entry(ASSIGNMENT, 'Ada');
    const { level, truth } = make(ASSIGNMENT.items[0]!);
    const setup = buildSetup(level, truth, helped.replay.seed);
    const inputs = [{ kind: 'hint' as const, tick: 7_000, scene: 0 }, ...helped.replay.inputs];
    const points = score(setup, inputs).total;
    const run = { ...helped, points, replay: { ...helped.replay, inputs } };
    expect(points).toBeLessThan(helped.points);
    expect(graded(handIn(ASSIGNMENT, 'Ada', [run])).runs[0]).toMatchObject({ problem: null, hints: 1 });
    const strict = { ...ASSIGNMENT, hints: false };
    expect(graded(handIn(strict, 'Ada', [run]), strict).runs[0]!.problem).toEqual({ code: 'hints' });
  });

  it('must be of the student’s own variant, where everybody has one', () => {
    const mine = entry(EACH, 'Chiara');
    expect(levelFor(EACH, 0, 'Chiara')).not.toBe(levelFor(EACH, 0, 'Dmitri'));
    expect(seedFor(EACH, 0, 'Chiara', 1)).not.toBe(seedFor(EACH, 0, 'Dmitri', 1));
    expect(graded(handIn(EACH, 'Chiara', [mine]), EACH).runs[0]!.problem).toBeNull();
    // Typed differently, it is still the same person.
    expect(graded(handIn(EACH, ' CHIARA ', [mine]), EACH).runs[0]!.problem).toBeNull();
    expect(graded(handIn(EACH, 'Dmitri', [mine]), EACH).runs[0]!.problem).toEqual({ code: 'variant' });
  });
});

describe('the gradebook', () => {
  const eve = handIn(ASSIGNMENT, 'Eve', ada.entries);
  const cheat = handIn(ASSIGNMENT, 'Noor', [{ ...entry(ASSIGNMENT, 'Noor', { wrong: 1 }), points: 990 }]);
  const all = [graded(ada), graded(bilal, ASSIGNMENT, due + 5), graded(eve), graded(cheat)];
  const rows = standing(ASSIGNMENT, ['Kai', 'Ada', 'Bilal', 'Noor'], all);
  const row = (name: string) => rows.find(r => r.name === name)!;

  it('has a row for everybody asked and everybody who came', () => {
    expect(rows.map(r => r.name)).toEqual(['Kai', 'Ada', 'Bilal', 'Noor', 'Eve']);
    expect(row('Kai').flags).toEqual(['absent']);
    expect(row('Bilal').flags).toEqual(['late']);
    expect(row('Noor').flags).toEqual(['altered']);
    expect(row('Noor').points).toBe(0);
    expect(row('Eve').flags).toEqual(['twin', 'unknown']);
    expect(row('Eve').twins).toEqual(['Ada']);
    expect(row('Ada').done).toBe(2);
  });

  it('lets the teacher overrule what the clock says', () => {
    const ruled = standing(ASSIGNMENT, [], all, { bilal: 'in time', ada: 'late' });
    expect(ruled.find(r => r.name === 'Bilal')!.late).toBe(false);
    expect(ruled.find(r => r.name === 'Ada')!.late).toBe(true);
  });

  it('says where they are stuck, by first tries', () => {
    const heat = heatOf(rows);
    const warehouse = heat.find(h => h.pattern === 'bottleneck' && h.domain === 'warehouse')!;
    expect(warehouse.tries).toBe(3);
    expect(heat.reduce((sum, h) => sum + h.missed, 0)).toBe(1);
    expect(mostTempting(rows)).toMatchObject({ item: 0, students: 1, tempted: { scene: 0 } });
    expect(namedShare(rows)).toBe(1);
    expect(medianTime(rows)).toBe(11_000);
    expect(whoNeeds(rows)).toEqual([{ name: 'Kai', why: 'absent', item: null, count: 0 }]);
  });

  it('shows the best run, and counts the first', () => {
    const cell = row('Bilal').cells[0]!;
    expect(cell.first!.attempt).toBe(1);
    expect(cell.best!.attempt).toBe(2);
  });
});
