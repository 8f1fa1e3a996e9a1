import { describe, expect, it } from 'vitest';
import { beginSorting, cardsIn, missing, type Sorting, sortingAfter } from '../../src/ui/transfer/sorting.ts';

const take = (state: Sorting, ...cards: number[]): Sorting =>
  cards.reduce((s, card) => sortingAfter(s, { kind: 'take', card }), state);
const put = (state: Sorting, group: number, cards?: number[]): Sorting =>
  sortingAfter(state, { kind: 'put', group, ...(cards ? { cards } : {}) });

describe('sorting', () => {
  it('puts what is in the hand into a group and empties the hand', () => {
    const state = put(take(beginSorting(9), 2, 5), 1);
    expect(cardsIn(state, 1)).toEqual([2, 5]);
    expect(state.hand).toEqual([]);
  });
  it('lets go of a card that is taken twice, and of all', () => {
    expect(take(beginSorting(9), 2, 5, 2).hand).toEqual([5]);
    expect(sortingAfter(take(beginSorting(9), 2, 5), { kind: 'drop' }).hand).toEqual([]);
  });
  it('moves a dragged card and keeps the rest of the hand', () => {
    const state = put(take(beginSorting(9), 2, 5), 3, [5]);
    expect(cardsIn(state, 3)).toEqual([5]);
    expect(state.hand).toEqual([2]);
  });
  it('undoes step by step', () => {
    const one = put(beginSorting(9), 0, [0]);
    const two = put(one, 1, [0]);
    expect(cardsIn(two, 0)).toEqual([]);
    const back = sortingAfter(two, { kind: 'undo' });
    expect(back.groups).toEqual(one.groups);
    expect(sortingAfter(sortingAfter(back, { kind: 'undo' }), { kind: 'undo' }).groups).toEqual(
      beginSorting(9).groups,
    );
  });
  it('has nothing to undo where nothing changed', () => {
    const one = put(beginSorting(9), 0, [0]);
    expect(put(one, 0, [0]).past).toHaveLength(1);
    expect(put(one, 7, [0])).toBe(one);
    expect(put(one, 1)).toBe(one);
  });
  it('says what is missing', () => {
    expect(missing(beginSorting(3))).toBeNull();
    const some = put(beginSorting(3), 0, [0, 1]);
    expect(missing(some)).toEqual({ kind: 'cards', left: 1 });
    expect(missing(put(some, 0, [2]))).toEqual({ kind: 'one-group' });
    expect(missing(put(some, 1, [2]))).toBeNull();
  });
});
