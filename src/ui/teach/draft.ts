import { type DomainId, OPEN_DOMAINS } from '../../domain/types.ts';
import { SETS, yearSet } from '../../level/campaign/sets.ts';
import { YEARS } from '../../level/campaign/titles.ts';
import { type LevelSpec, specId } from '../../level/generate/spec.ts';
import type { LevelKind } from '../../level/types.ts';
import { PATTERN_IDS, type PatternId } from '../../pattern/types.ts';
import type { Assignment } from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { yearName, yearWhen } from '../year-words.ts';

/** An assignment while it is put together. */
export type Draft = Omit<Assignment, 'id'> & { roster: string };

export const EMPTY: Draft = {
  title: '',
  note: '',
  items: [],
  variants: 'one',
  attempts: 0,
  limit: 0,
  hints: true,
  due: null,
  roster: '',
};

/** Levels that can be taken as they stand. */
export interface ReadySet {
  id: string;
  name: string;
  line: string;
  items: readonly string[];
}

export function readySets(): ReadySet[] {
  return [
    ...SETS.map(({ id, items }) => ({
      id,
      name: t(`teach-set-${id}`),
      line: t(`teach-set-${id}.line`),
      items,
    })),
    ...YEARS.map(({ id }) => ({
      id,
      name: `${yearWhen(id)} · ${yearName(id)}`,
      line: t('teach-whole-year'),
      items: yearSet(id)?.items ?? [],
    })),
  ];
}

/** What a fresh level is to be. */
export interface Wish {
  pattern: PatternId;
  difficulty: number;
  kind: LevelKind;
  domains: DomainId[];
}

export const FIRST_WISH: Wish = {
  pattern: PATTERN_IDS[0]!,
  difficulty: 3,
  kind: 'standard',
  domains: [...OPEN_DOMAINS],
};

/** The spec of a wish: kinds of one ribbon are set in the first domain that was chosen. */
export function specOf(wish: Wish, seed: number): LevelSpec {
  const single = wish.kind === 'predict' || wish.kind === 'two';
  const domains =
    wish.kind === 'odd' ? [...OPEN_DOMAINS] : single ? wish.domains.slice(0, 1) : [...wish.domains];
  return {
    ...(wish.kind === 'standard' ? {} : { kind: wish.kind }),
    pattern: wish.pattern,
    difficulty: wish.difficulty,
    domains,
    seed,
  };
}

export const addressOf = (wish: Wish, seed: number): string => specId(specOf(wish, seed));

/** The list with one of its things moved by a place. */
export function moved<T>(list: readonly T[], from: number, by: 1 | -1): T[] {
  const to = from + by;
  if (to < 0 || to >= list.length) return [...list];
  const out = [...list];
  [out[from], out[to]] = [out[to]!, out[from]!];
  return out;
}
