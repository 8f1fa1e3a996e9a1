import { LEAST_GROUPS, MOST_GROUPS } from '../../level/transfer/types.ts';

/** Groups by their letters. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** A sort that is being made: which group each card is in, which cards are in the hand, and how it was before. */
export interface Sorting {
  groups: readonly (number | null)[];
  hand: readonly number[];
  past: readonly (readonly (number | null)[])[];
}

export type SortingInput =
  | { kind: 'take'; card: number }
  | { kind: 'put'; group: number; cards?: readonly number[] }
  | { kind: 'drop' }
  | { kind: 'undo' };

export function beginSorting(cards: number): Sorting {
  return { groups: Array.from({ length: cards }, () => null), hand: [], past: [] };
}

/** The sort after an input; an input that changes nothing gives the same object. */
export function sortingAfter(state: Sorting, input: SortingInput): Sorting {
  const { groups, hand, past } = state;
  switch (input.kind) {
    case 'take':
      return {
        ...state,
        hand: hand.includes(input.card) ? hand.filter(c => c !== input.card) : [...hand, input.card],
      };
    case 'put': {
      const cards = input.cards ?? hand;
      if (input.group < 0 || input.group >= MOST_GROUPS || cards.length === 0) return state;
      const next = groups.map((g, i) => (cards.includes(i) ? input.group : g));
      const left = hand.filter(c => !cards.includes(c));
      if (next.every((g, i) => g === groups[i])) return { ...state, hand: left };
      return { groups: next, hand: left, past: [...past, groups] };
    }
    case 'drop':
      return hand.length === 0 ? state : { ...state, hand: [] };
    case 'undo': {
      const before = past[past.length - 1];
      return before ? { groups: before, hand: [], past: past.slice(0, -1) } : state;
    }
  }
}

export function cardsIn(state: Sorting, group: number): number[] {
  return state.groups.flatMap((g, i) => (g === group ? [i] : []));
}

/** What a begun sort lacks: cards that are left, or a second group. */
export type Missing = { kind: 'cards'; left: number } | { kind: 'one-group' };

/** What is still missing; null when the sort is complete, or not begun. */
export function missing(state: Sorting): Missing | null {
  const left = state.groups.filter(g => g === null).length;
  if (left === state.groups.length) return null;
  if (left > 0) return { kind: 'cards', left };
  return new Set(state.groups).size < LEAST_GROUPS ? { kind: 'one-group' } : null;
}
