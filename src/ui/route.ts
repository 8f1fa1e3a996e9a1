import type { YearId } from '../level/campaign/titles.ts';

/** Where the player is, as the address says it. */
export type Route =
  | { screen: 'home' }
  | { screen: 'play'; level: string; seed: number | null }
  | { screen: 'reveal'; level: string }
  /** `level`: the one that was drawn for it; null: none yet. */
  | { screen: 'check'; year: CheckYear; level: string | null }
  | { screen: 'practice'; level: string | null }
  | { screen: 'transfer' }
  | TeachRoute
  | { screen: 'cards' }
  | { screen: CardScreen; docs: string[] }
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

const CALL = '?call';

/** Whether the address says that the call is open. */
export function isCalling(hash: string): boolean {
  return hash.endsWith(CALL);
}

/** The same address with the call open, or not. */
export function withCall(hash: string, open: boolean): string {
  return hash.replace(/\?.*$/, '') + (open ? CALL : '');
}

/** Pages for teachers, and what their links lead to. */
export type TeachRoute =
  | { screen: 'teach' }
  | { screen: 'teach-new' }
  | { screen: 'book'; id: string }
  /** `item`: from 0, the one that is played. */
  | { screen: 'task'; code: string; item: number | null }
  | { screen: 'done'; code: string };

/** Pages that show what stands in their address. */
export type CardScreen = 'card' | 'share' | 'portfolio' | 'replay';
const CARD_SCREENS: readonly string[] = ['card', 'share', 'portfolio', 'replay'] satisfies CardScreen[];

function isCardScreen(screen: string | undefined): screen is CardScreen {
  return screen !== undefined && CARD_SCREENS.includes(screen);
}

/** Years that have a check: the first is open anyway. */
export type CheckYear = Exclude<YearId, 'ship'>;
const CHECKS: readonly string[] = ['see', 'loops', 'alone'] satisfies CheckYear[];

function isCheck(year: string | undefined): year is CheckYear {
  return year !== undefined && CHECKS.includes(year);
}

function parseTeach(screen = '', what = '', more = ''): TeachRoute | null {
  if (screen === 'teach') {
    if (what === 'new') return { screen: 'teach-new' };
    return /^[0-9a-z]+$/.test(what) ? { screen: 'book', id: what } : { screen: 'teach' };
  }
  if (screen === 'do' && what !== '') {
    const item = /^[1-9][0-9]?$/.test(more) ? Number(more) - 1 : null;
    return { screen: 'task', code: what, item };
  }
  return screen === 'done' && what !== '' ? { screen, code: what } : null;
}

/**
 * Reads a hash, without its sheet, like `#/play/friday` or `#/play/friday/17`, `#/reveal/friday`, `#/check/see`, `#/check/see/g1-…`, `#/practice`,
 * `#/practice/g1-…` or `#/transfer`; none is home, and anything else is lost.
 */
export function parseRoute(hash: string): Route {
  const [screen, what, seed] = hash.replace(/\?.*$/, '').replace(/^#\/?/, '').split('/');
  const level = what && /^[\w-]+$/.test(what) ? what : null;
  if (screen === 'check' && isCheck(what)) {
    return { screen, year: what, level: seed && /^[\w-]+$/.test(seed) ? seed : null };
  }
  if (screen === 'practice' && (level || !what)) return { screen, level };
  if (screen === 'transfer') return { screen };
  if (screen === 'reveal' && level) return { screen, level };
  const teach = parseTeach(screen, what, seed);
  if (teach) return teach;
  if (!screen) return { screen: 'home' };
  if (screen === 'cards') return { screen };
  if (isCardScreen(screen))
    return {
      screen,
      docs: hash
        .replace(/\?.*$/, '')
        .replace(/^#\/?[a-z]+\/?/, '')
        .split('/')
        .filter(Boolean),
    };
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
export const TEACH = '#/teach';
export const TEACH_NEW = '#/teach/new';
export const CARDS = '#/cards';

/** A gradebook by the id of its assignment. */
export function bookHash(id: string): string {
  return `${TEACH}/${id}`;
}

/** An assignment by its document's text: what a teacher sends. */
export function taskHash(code: string): string {
  return `#/do/${code}`;
}

/** A hand-in by its document's text: what a student sends back. */
export function doneHash(code: string): string {
  return `#/done/${code}`;
}
/** The answer of a level. */
export function revealHash(level: string): string {
  return `#/reveal/${level}`;
}

export function playHash(level: string, seed: number | null = null): string {
  return `#/play/${level}${seed === null ? '' : `/${seed}`}`;
}

/** A year's check, or the level of it that was drawn. */
export function checkHash(year: CheckYear, level: string | null = null): string {
  return `#/check/${year}${level === null ? '' : `/${level}`}`;
}

export function practiceHash(level: string): string {
  return `${PRACTICE}/${level}`;
}

/** A page of cards with the documents that it shows. */
export function cardHash(screen: CardScreen, ...docs: string[]): string {
  return `#/${screen}/${docs.join('/')}`;
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
