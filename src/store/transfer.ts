import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LevelTitle, YearId } from '../level/campaign/titles.ts';
import {
  isObject,
  type Parsed,
  type Problem,
  parseObject,
  readKept,
  shareKept,
  type TextStorage,
} from './persisted.ts';
import type { ProgressState } from './types.ts';

export const TRANSFER_KEY = 'throughline.transfer';
const VERSION = 1;
/** Results kept; the first one is never dropped, the others oldest first. */
const KEPT = 60;
const YEARS: readonly unknown[] = ['ship', 'see', 'loops', 'alone'] satisfies YearId[];

/** One sorting task that was finished. */
export interface TransferResult {
  /** The year that it followed; null: before the first. */
  after: YearId | null;
  seed: number;
  /** 0 (by subject) … 1 (by structure), what chance gives, and how often chance does as well. */
  score: number;
  chance: number;
  above: number;
}

export interface TransferState {
  /** In the order in which they were done. */
  results: TransferResult[];
}

export interface Transfer {
  store: StoreApi<TransferState>;
  /** Enters a finished task. */
  finished(result: TransferResult): void;
  /** Puts another state in the place of this one. */
  replace(state: TransferState): void;
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isResult(value: unknown): value is TransferResult {
  if (!isObject(value)) return false;
  const { after, seed, score, chance, above } = value;
  return (
    (after === null || YEARS.includes(after)) &&
    Number.isSafeInteger(seed) &&
    isShare(score) &&
    isShare(chance) &&
    isShare(above)
  );
}

/** Results from stored or imported text. */
export function parseTransfer(text: string): Parsed<TransferState> {
  const parsed = parseObject(text);
  if (!parsed.ok) return parsed;
  const { version, results } = parsed.value;
  if (typeof version === 'number' && version > VERSION) return { ok: false, reason: 'newer' };
  if (version !== VERSION || !Array.isArray(results)) return { ok: false, reason: 'incomplete' };
  if (!results.every(isResult)) return { ok: false, reason: 'senseless', part: 'results' };
  return {
    ok: true,
    value: {
      results: results.map(({ after, seed, score, chance, above }) => ({
        after,
        seed,
        score,
        chance,
        above,
      })),
    },
  };
}

/** The document as it is stored and exported. */
export function writeTransfer({ results }: TransferState): string {
  return JSON.stringify({ version: VERSION, results });
}

/** What the player's sorting tasks gave, kept in `storage`. `report` hears of stored text that could not be used. */
export function createTransfer(
  storage: TextStorage,
  report: (problem: Problem) => void = () => {},
): Transfer {
  const kept = readKept(storage, TRANSFER_KEY, parseTransfer, { results: [] });
  if (kept.problem !== null) report(kept.problem);
  const store = createStore<TransferState>(() => kept.value);
  shareKept(storage, TRANSFER_KEY, {
    parse: parseTransfer,
    write: writeTransfer,
    merge: mergeTransfer,
    take: state => store.setState(state),
  });
  const replace = (state: TransferState): void => {
    store.setState(state);
    storage.set(TRANSFER_KEY, writeTransfer(state));
  };
  return {
    store,
    replace,
    finished: result => replace({ results: held([...store.getState().results, result]) }),
  };
}

/** As many as are kept: the first, and the latest. */
function held([first, ...rest]: readonly TransferResult[]): TransferResult[] {
  return first ? [first, ...rest.slice(-(KEPT - 1))] : [];
}

/** The results of both, each once: a task is known by what it followed, its seed and its score. */
export function mergeTransfer(mine: TransferState, theirs: TransferState): TransferState {
  const same = (a: TransferResult, b: TransferResult): boolean =>
    a.after === b.after && a.seed === b.seed && a.score === b.score;
  const fresh = theirs.results.filter(result => !mine.results.some(own => same(own, result)));
  return { results: held([...mine.results, ...fresh]) };
}

/** The latest year of which every level has been played; null: none yet. */
export function yearBehind(
  levels: readonly Pick<LevelTitle, 'id' | 'year'>[],
  progress: ProgressState,
): YearId | null {
  const played = (id: string): boolean => (progress.levels[id]?.plays ?? 0) > 0;
  let last: YearId | null = null;
  for (const year of new Set(levels.map(level => level.year))) {
    if (levels.every(level => level.year !== year || played(level.id))) last = year;
  }
  return last;
}

/**
 * Whether a task is due, and after which year: before the first level, then once after each year. Undefined: none. Who
 * begins without one is not asked again before the year's end.
 */
export function transferDue(
  levels: readonly Pick<LevelTitle, 'id' | 'year'>[],
  progress: ProgressState,
  { results }: TransferState,
): YearId | null | undefined {
  const after = yearBehind(levels, progress);
  if (results.some(result => result.after === after)) return undefined;
  if (after !== null) return after;
  return levels.some(level => (progress.levels[level.id]?.plays ?? 0) > 0) ? undefined : null;
}
