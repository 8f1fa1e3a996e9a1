import { createStore, type StoreApi } from 'zustand/vanilla';
import type { YearId } from '../level/campaign/titles.ts';
import type { Lane, ScoreParts } from '../round/types.ts';
import {
  isObject,
  type Parsed,
  type Problem,
  parseObject,
  readKept,
  shareKept,
  type TextStorage,
} from './persisted.ts';
import type { LevelRecord, PracticeChoice, ProgressState } from './types.ts';

export const PROGRESS_KEY = 'throughline.progress';
const VERSION = 3;
/** Seeds remembered by level; older ones are fresh again. */
const SEEDS = 50;
/** Generated levels remembered, whose ids begin so; the campaign's are remembered for good. */
const GENERATED = /^g\d/;
const GENERATED_KEPT = 60;
/** Never a name that JavaScript's own objects have. */
const LEVEL_ID = /^(?!__)[\w-]{1,120}$/;
const YEAR_IDS: readonly unknown[] = ['ship', 'see', 'loops', 'alone'] satisfies YearId[];

export const NO_PROGRESS: ProgressState = { levels: {}, seeds: {}, opened: [], practice: null };

/** One step for each version: version 1 knew neither checks nor practice, 2 no untimed lane. Pure. */
const MIGRATIONS: Record<number, (old: Record<string, unknown>) => Record<string, unknown>> = {
  1: old => ({ ...old, version: 2, opened: [], practice: null }),
  2: old => ({ ...old, version: 3, levels: isObject(old.levels) ? timedOnly(old.levels) : old.levels }),
};

/** The records of version 2: all of the timed lane. */
function timedOnly(levels: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(levels);
  return Object.fromEntries(
    entries.map(([id, record]) => [id, isObject(record) ? { ...record, accuracy: null } : record]),
  );
}

function migrate(document: Record<string, unknown>): Record<string, unknown> {
  let now = document;
  for (let step = MIGRATIONS[Number(now.version)]; step; step = MIGRATIONS[Number(now.version)])
    now = step(now);
  return now;
}

function isYears(value: unknown): value is YearId[] {
  return Array.isArray(value) && value.every(year => YEAR_IDS.includes(year));
}

function isChoice(value: unknown): value is PracticeChoice {
  if (!isObject(value)) return false;
  const { from, difficulty, domains } = value;
  return (
    typeof from === 'string' &&
    Number.isSafeInteger(difficulty) &&
    Array.isArray(domains) &&
    domains.every(domain => typeof domain === 'string')
  );
}

/** The record without the oldest generated levels beyond what is kept. */
function pruned<T>(record: Record<string, T>): Record<string, T> {
  const generated = Object.keys(record).filter(id => GENERATED.test(id));
  if (generated.length <= GENERATED_KEPT) return record;
  const old = new Set(generated.slice(0, generated.length - GENERATED_KEPT));
  return Object.fromEntries(Object.entries(record).filter(([id]) => !old.has(id)));
}

function isRecord(value: unknown): value is LevelRecord {
  if (!isObject(value)) return false;
  const { stars, best, accuracy, plays } = value;
  return (
    (stars === 0 || stars === 1 || stars === 2 || stars === 3) &&
    (best === null || Number.isSafeInteger(best)) &&
    (accuracy === null || Number.isSafeInteger(accuracy)) &&
    Number.isSafeInteger(plays) &&
    Number(plays) >= 0
  );
}

function isSeeds(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(s => Number.isSafeInteger(s));
}

/** Progress from stored or imported text, of any version there has been. */
export function parseProgress(text: string): Parsed<ProgressState> {
  const parsed = parseObject(text);
  if (!parsed.ok) return parsed;
  if (Number(parsed.value.version) > VERSION) return { ok: false, reason: 'newer' };
  const { version, levels, seeds, opened, practice } = migrate(parsed.value);
  if (version !== VERSION || !isObject(levels) || !isObject(seeds) || practice === undefined)
    return { ok: false, reason: 'incomplete' };
  if (!isYears(opened)) return { ok: false, reason: 'senseless', part: 'opened' };
  if (practice !== null && !isChoice(practice)) return { ok: false, reason: 'senseless', part: 'practice' };
  const state: ProgressState = { levels: {}, seeds: {}, opened: [...new Set(opened)], practice };
  for (const [id, record] of Object.entries(levels)) {
    if (!LEVEL_ID.test(id) || !isRecord(record)) return { ok: false, reason: 'senseless', part: id };
    const { stars, best, accuracy, plays } = record;
    state.levels[id] = { stars, best, accuracy, plays };
  }
  for (const [id, list] of Object.entries(seeds)) {
    if (!LEVEL_ID.test(id) || !isSeeds(list)) return { ok: false, reason: 'senseless', part: id };
    state.seeds[id] = list;
  }
  return { ok: true, value: state };
}

/** The document as it is stored and exported. */
export function writeProgress({ levels, seeds, opened, practice }: ProgressState): string {
  return JSON.stringify({ version: VERSION, levels, seeds, opened, practice });
}

/** The higher of two records, where there are any. */
function better(a: number | null | undefined, b: number | null): number | null {
  return a === null || a === undefined ? b : b === null ? a : Math.max(a, b);
}

/** The best of both: of each level, of the years that are open; seeds seen in either have been seen. */
export function mergeProgress(mine: ProgressState, theirs: ProgressState): ProgressState {
  const levels = { ...mine.levels };
  for (const [id, other] of Object.entries(theirs.levels)) {
    const own = levels[id];
    levels[id] = own
      ? {
          stars: Math.max(own.stars, other.stars) as LevelRecord['stars'],
          best: better(own.best, other.best),
          accuracy: better(own.accuracy, other.accuracy),
          // Not their sum: the same file taken in twice is no second play.
          plays: Math.max(own.plays, other.plays),
        }
      : other;
  }
  const seeds = { ...mine.seeds };
  for (const [id, list] of Object.entries(theirs.seeds)) {
    seeds[id] = [...new Set([...list, ...(seeds[id] ?? [])])].slice(-SEEDS);
  }
  return {
    levels: pruned(levels),
    seeds: pruned(seeds),
    opened: [...new Set([...mine.opened, ...theirs.opened])],
    practice: mine.practice ?? theirs.practice,
  };
}

export interface Progress {
  store: StoreApi<ProgressState>;
  /** Whether this seed of the level has been shown before. */
  rehearsed(level: string, seed: number): boolean;
  /** Remembers that the scenes of this seed have been shown. */
  begun(level: string, seed: number): void;
  /** Enters a finished round in the record of its lane. An unscored one, rehearsed or practised, counts as played but betters nothing. */
  finished(level: string, score: ScoreParts, unscored: boolean, lane?: Lane): void;
  /** Puts another state in the place of this one. */
  replace(state: ProgressState): void;
  /** A year's check was passed: the year is open from now on. */
  open(year: YearId): void;
  /** Keeps what practice was last set to. */
  practise(choice: PracticeChoice): void;
}

/** What the player has done, kept in `storage`. `report` hears of stored text that could not be used. */
export function createProgress(
  storage: TextStorage,
  report: (problem: Problem) => void = () => {},
): Progress {
  const kept = readKept(storage, PROGRESS_KEY, parseProgress, NO_PROGRESS);
  if (kept.problem !== null) report(kept.problem);
  const store = createStore<ProgressState>(() => kept.value);
  shareKept(storage, PROGRESS_KEY, {
    parse: parseProgress,
    write: writeProgress,
    merge: mergeProgress,
    take: state => store.setState(state),
  });
  const change = (patch: Partial<ProgressState>): void => {
    store.setState(patch);
    storage.set(PROGRESS_KEY, writeProgress(store.getState()));
  };
  const rehearsed = (level: string, seed: number): boolean =>
    store.getState().seeds[level]?.includes(seed) ?? false;
  return {
    store,
    rehearsed,
    begun(level, seed) {
      if (rehearsed(level, seed)) return;
      const { seeds } = store.getState();
      change({ seeds: pruned({ ...seeds, [level]: [...(seeds[level] ?? []), seed].slice(-SEEDS) }) });
    },
    replace: state => change(state),
    finished(level, score, unscored, lane = 'timed') {
      const { levels } = store.getState();
      const old = levels[level];
      const plays = (old?.plays ?? 0) + 1;
      if (unscored) {
        if (old) change({ levels: { ...levels, [level]: { ...old, plays } } });
        return;
      }
      const stars = Math.max(old?.stars ?? 0, score.stars) as LevelRecord['stars'];
      const scale = lane === 'timed' ? 'best' : 'accuracy';
      const record = { best: null, accuracy: null, ...old, stars, plays };
      change({
        levels: pruned({ ...levels, [level]: { ...record, [scale]: better(old?.[scale], score.total) } }),
      });
    },
    open(year) {
      const { opened } = store.getState();
      if (!opened.includes(year)) change({ opened: [...opened, year] });
    },
    practise(practice) {
      change({ practice });
    },
  };
}
