import { YEARS, type YearId } from '../../level/campaign/titles.ts';
import type { LevelKind } from '../../level/types.ts';
import { t } from '../../text/index.ts';
import { yearWhen } from '../year-words.ts';
import { type Door, OPENS_WITH } from './opening.ts';

/** What a kind of level is called; the standard one needs no word. */
export function kindName(kind: Exclude<LevelKind, 'standard'>): string {
  return t(`home-kind-${kind}`);
}

/** Why a year is closed and what opens it; null for an open one. */
export function doorWords(year: YearId, door: Door): string | null {
  if (door.open) return null;
  const before = YEARS[YEARS.findIndex(one => one.id === year) - 1];
  return t('home-door', {
    year: yearWhen(year),
    count: OPENS_WITH,
    before: before ? yearWhen(before.id) : '',
    finished: door.finished,
  });
}
