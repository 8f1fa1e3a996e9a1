import { YEARS, type YearId } from '../../level/campaign/titles.ts';
import type { LevelKind } from '../../level/types.ts';
import { type Door, OPENS_WITH } from './opening.ts';

/** What the kinds of level are called; the standard one needs no word. */
export const KIND_WORDS: Readonly<Record<Exclude<LevelKind, 'standard'>, string>> = {
  odd: 'odd one out',
  predict: 'predict',
  two: 'two at once',
};

/** "Year 2". */
export function whenOf(year: YearId): string {
  return YEARS.find(one => one.id === year)?.when ?? '';
}

/** Why a year is closed and what opens it; null for an open one. */
export function doorWords(year: YearId, door: Door): string | null {
  if (door.open) return null;
  const before = YEARS[YEARS.findIndex(one => one.id === year) - 1];
  const so = door.finished === 0 ? '' : ` (${door.finished} so far)`;
  return `${whenOf(year)} opens with ${OPENS_WITH} levels of ${before?.when ?? ''}${so}, or by its check.`;
}
