import type { YearId } from '../level/campaign/titles.ts';

/** Where the player is, as the address says it. */
export type Route =
  | { screen: 'home' }
  | { screen: 'play'; level: string; seed: number | null }
  | { screen: 'reveal'; level: string }
  | { screen: 'check'; year: CheckYear }
  | { screen: 'practice'; level: string | null }
  | { screen: 'transfer' }
  /** No such address. */
  | { screen: 'lost' };

/** What may lie over any screen, named after its address: `#/play/friday?settings`. */
export const SHEETS = ['settings', 'legend'] as const;
export type Sheet = (typeof SHEETS)[number];

export function parseSheet(hash: string): Sheet | null {
  const [, asked] = hash.split('?');
  return SHEETS.find(sheet => sheet === asked) ?? null;
}

/** The same address with this sheet over it, or with none. */
export function withSheet(hash: string, sheet: Sheet | null): string {
  const [screen] = hash.split('?');
  return (screen || HOME) + (sheet === null ? '' : `?${sheet}`);
}

/** Years that have a check: the first is open anyway. */
export type CheckYear = Exclude<YearId, 'ship'>;
const CHECKS: readonly string[] = ['see', 'loops', 'alone'] satisfies CheckYear[];

function isCheck(year: string | undefined): year is CheckYear {
  return year !== undefined && CHECKS.includes(year);
}

/**
 * Reads a hash, without its sheet, like `#/play/friday` or `#/play/friday/17`, `#/reveal/friday`, `#/check/see`, `#/practice`,
 * `#/practice/g1-…` or `#/transfer`; none is home, and anything else is lost.
 */
export function parseRoute(hash: string): Route {
  const [screen, what, seed] = hash.replace(/\?.*$/, '').replace(/^#\/?/, '').split('/');
  const level = what && /^[\w-]+$/.test(what) ? what : null;
  if (screen === 'check' && isCheck(what)) return { screen, year: what };
  if (screen === 'practice' && (level || !what)) return { screen, level };
  if (screen === 'transfer') return { screen };
  if (screen === 'reveal' && level) return { screen, level };
  if (!screen) return { screen: 'home' };
  if (screen !== 'play' || !level) return { screen: 'lost' };
  const n = seed === undefined || seed === '' ? Number.NaN : Number(seed);
  return {
    screen: 'play',
    level,
    seed: Number.isSafeInteger(n) && n >= 0 ? n : null,
  };
}

export const HOME = '#/';
export const PRACTICE = '#/practice';
export const TRANSFER = '#/transfer';

export function playHash(level: string, seed: number | null = null): string {
  return `#/play/${level}${seed === null ? '' : `/${seed}`}`;
}

/** The answer of a level. */
export function revealHash(level: string): string {
  return `#/reveal/${level}`;
}

export function checkHash(year: CheckYear): string {
  return `#/check/${year}`;
}

export function practiceHash(level: string): string {
  return `${PRACTICE}/${level}`;
}

/** The check of a year, if it has one. */
export function checkOf(year: YearId): CheckYear | null {
  return isCheck(year) ? year : null;
}

/** What the play screen is opened with. */
export interface PlayProps {
  level: string;
  seed: number | null;
  /** Its answer, not the level itself. */
  answer?: boolean;
}
