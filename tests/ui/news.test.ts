import { describe, expect, test } from 'vitest';
import type { PlaceState, SceneSurvey } from '../../src/store/types.ts';
import { Herald } from '../../src/ui/play/news.ts';

const place = (element: string, state: Partial<PlaceState> = {}): PlaceState => ({
  element,
  waiting: 0,
  trend: 'steady',
  blocked: false,
  out: false,
  refused: 0,
  ...state,
});
const scene = (places: PlaceState[], health: number | null = 1): SceneSurvey => ({ places, health });

/** What is said of each of these moments, as "kind element count". */
function said(moments: SceneSurvey[][]): string[][] {
  const herald = new Herald();
  return moments.map(moment => {
    herald.hear(moment);
    return herald.tell().map(news => `${news.kind} ${news.element} ${news.count}`);
  });
}

describe('what is said of the scenes to somebody who can not see them', () => {
  test('a line is news when it grows, and again when it has doubled', () => {
    const line = (waiting: number, trend: PlaceState['trend'] = 'growing') => [
      scene([place('pack', { waiting, trend })]),
    ];
    expect(said([line(3), line(5), line(6), line(9), line(10), line(2, 'falling'), line(6)])).toEqual([
      [],
      ['growing pack 5'],
      [],
      [],
      ['growing pack 10'],
      [],
      [],
    ]);
  });

  test('the first lateness is said once a scene', () => {
    const late = (health: number | null) => [scene([], health), scene([], 1)];
    expect(said([late(null), late(1), late(0.8), late(0.4), late(1), late(0.5)])).toEqual([
      [],
      [],
      ['late null 0'],
      [],
      [],
      [],
    ]);
  });

  test('a place that recovers and stops again is said again', () => {
    const out = (now: boolean) => [scene([place('db', { out: now })])];
    expect(said([out(true), out(true), out(false), out(true)])).toEqual([['out db 0'], [], [], ['out db 0']]);
  });

  test('never more than three at once, the most important first; the rest has its turn', () => {
    const many = [
      scene(
        ['a', 'b', 'c', 'd'].map(id => place(id, { waiting: 8, trend: 'growing' })),
        0.5,
      ),
      scene([place('x', { out: true, blocked: true })]),
    ];
    const [first, second, third] = said([many, many, many]);
    expect(first).toEqual(['late null 0', 'out x 0', 'blocked x 0']);
    expect(second).toHaveLength(3);
    expect(third).toEqual(['growing d 8']);
  });
});
