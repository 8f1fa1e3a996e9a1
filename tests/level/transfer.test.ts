import { describe, expect, it } from 'vitest';
import { makeTransfer } from '../../src/level/transfer/make.ts';
import { isComplete, scoreSort, verdictOf } from '../../src/level/transfer/score.ts';
import { type Cell, SCENES, SIDE } from '../../src/level/transfer/types.ts';

const CELLS: Cell[] = [0, 1, 2].flatMap(pattern => [0, 1, 2].map(domain => ({ pattern, domain })));
const by = (what: keyof Cell): number[] => CELLS.map(c => c[what]);

describe('the score of a sort', () => {
  it('is 1 by structure and 0 by subject', () => {
    const structure = scoreSort(CELLS, by('pattern'));
    expect(structure).toMatchObject({ score: 1, pairs: 9, structure: 9, subject: 0 });
    const subject = scoreSort(CELLS, by('domain'));
    expect(subject).toMatchObject({ score: 0, pairs: 9, structure: 0, subject: 9 });
    expect(verdictOf(structure)).toBe('structure');
    expect(verdictOf(subject)).toBe('subject');
  });

  it('knows its chance level exactly: of 1,680 sorts into three threes, six are as pure', () => {
    const structure = scoreSort(CELLS, by('pattern'));
    expect(structure.chance).toBeCloseTo(0.5, 12);
    expect(structure.above).toBeCloseTo(6 / 1680, 12);
    expect(structure.below).toBe(1);
    expect(scoreSort(CELLS, by('domain')).below).toBeCloseTo(6 / 1680, 12);
  });

  it('has its chance level at one half for every sizes of groups, because rows and columns are alike', () => {
    for (const groups of [
      [0, 0, 0, 0, 0, 0, 0, 0, 1],
      [0, 1, 1, 1, 1, 0, 0, 0, 0],
      [0, 1, 2, 3, 0, 1, 2, 3, 0],
      [3, 3, 3, 3, 3, 1, 1, 2, 2],
    ]) {
      const { chance, score, above, below } = scoreSort(CELLS, groups);
      expect(chance).toBeCloseTo(0.5, 12);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(above + below).toBeGreaterThanOrEqual(1);
    }
  });

  it('does not call one lucky pair a structure', () => {
    // One pair shares the structure, none the subject.
    const score = scoreSort(CELLS, [0, 0, 1, 1, 2, 0, 2, 1, 3]);
    expect(score.structure - score.subject).toBe(1);
    expect(score.score).toBeLessThan(0.75);
    expect(verdictOf(score)).toBe('mixed');
  });

  it('calls structures that are put together pure: a wide group is no mistake', () => {
    const wide = CELLS.map(c => (c.pattern === 2 ? 1 : 0));
    expect(scoreSort(CELLS, wide).score).toBe(1);
    expect(
      scoreSort(
        CELLS,
        CELLS.map(c => (c.domain === 2 ? 1 : 0)),
      ).score,
    ).toBe(0);
  });

  it('does not depend on how the groups are called', () => {
    const groups = [0, 1, 2, 0, 0, 1, 2, 2, 1];
    const other = groups.map(g => (g + 1) % 3);
    expect(scoreSort(CELLS, other)).toEqual(scoreSort(CELLS, groups));
  });

  it('refuses what is no sort', () => {
    expect(isComplete([0, 1, null])).toBe(false);
    expect(isComplete([0, 0, 0])).toBe(false);
    expect(isComplete([0, 1, 4])).toBe(false);
    expect(isComplete([0, 1, 3])).toBe(true);
    expect(() =>
      scoreSort(
        CELLS,
        CELLS.map(() => 0),
      ),
    ).toThrow(RangeError);
    expect(() => scoreSort(CELLS, [0, 1])).toThrow(RangeError);
  });
});

describe('a sorting task', () => {
  const seeds = [6, 4_000_000_001];
  const tasks = seeds.map(makeTransfer);

  it('has three patterns in three domains, the held-out one among them', () => {
    for (const task of tasks) {
      expect(task.domains).toContain('property');
      expect(new Set(task.domains).size).toBe(SIDE);
      expect(new Set(task.patterns.map(p => p.id)).size).toBe(SIDE);
      expect(task.scenes).toHaveLength(SCENES);
      expect(new Set(task.scenes.map(s => `${s.pattern}/${s.domain}`)).size).toBe(SCENES);
      for (const { scene, domain } of task.scenes) expect(scene.domain).toBe(task.domains[domain]);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    expect(makeTransfer(seeds[0]!)).toEqual(tasks[0]);
    expect(tasks[1]).not.toEqual(tasks[0]);
  });

  it('is small, and shows the symptom', () => {
    for (const { scene, from, to } of tasks.flatMap(t => t.scenes)) {
      expect(Object.keys(scene.places).length).toBeLessThanOrEqual(10);
      expect(to - from).toBeGreaterThan(15_000);
      expect(to).toBeLessThanOrEqual(scene.network.horizon);
    }
  });

  it('does not tell the pattern by which parts there are', () => {
    // Kinds of nodes, counted: every pattern of a task has them all.
    for (const task of tasks) {
      const kinds = (pattern: number): string =>
        [
          ...new Set(
            task.scenes
              .filter(s => s.pattern === pattern)
              .flatMap(s => Object.values(s.scene.network.nodes).map(n => n.kind)),
          ),
        ]
          .sort()
          .join();
      expect(kinds(1)).toBe(kinds(0));
      expect(kinds(2)).toBe(kinds(0));
    }
  });

  it('says what is seen by figures alone: no name of a pattern or a place', () => {
    for (const task of tasks) {
      for (const { seen, scene } of task.scenes) {
        expect(seen.places).toBeGreaterThan(2);
        expect(seen.places).toBeLessThanOrEqual(Object.keys(scene.places).length);
        for (const fact of seen.facts) {
          if ('at' in fact) expect(fact.at).toBeLessThanOrEqual(seen.places);
        }
      }
      expect(task.scenes.some(({ seen }) => seen.facts.length > 0)).toBe(true);
    }
  });
});
