import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ScoreParts } from '../round/types.ts';
import { isObject, type Parsed, parseObject, readKept, type TextStorage } from './persisted.ts';
import type { LevelRecord, ProgressState } from './types.ts';

const KEY = 'throughline.progress';
const VERSION = 1;
/** Seeds remembered by level; older ones are fresh again. */
const SEEDS = 50;

function isRecord(value: unknown): value is LevelRecord {
  if (!isObject(value)) return false;
  const { stars, best, plays } = value;
  return (
    (stars === 0 || stars === 1 || stars === 2 || stars === 3) &&
    Number.isSafeInteger(best) &&
    Number.isSafeInteger(plays)
  );
}

function isSeeds(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(s => Number.isSafeInteger(s));
}

function parse(text: string): Parsed<ProgressState> {
  const parsed = parseObject(text);
  if (!parsed.ok) return parsed;
  const { version, levels, seeds } = parsed.value;
  if (typeof version === 'number' && version > VERSION)
    return { ok: false, reason: 'made by a newer version' };
  if (version !== VERSION || !isObject(levels) || !isObject(seeds))
    return { ok: false, reason: 'a part is missing' };
  const state: ProgressState = { levels: {}, seeds: {} };
  for (const [id, record] of Object.entries(levels)) {
    if (!isRecord(record)) return { ok: false, reason: `the record of "${id}" makes no sense` };
    state.levels[id] = { stars: record.stars, best: record.best, plays: record.plays };
  }
  for (const [id, list] of Object.entries(seeds)) {
    if (!isSeeds(list)) return { ok: false, reason: `the seeds of "${id}" make no sense` };
    state.seeds[id] = list;
  }
  return { ok: true, value: state };
}

export interface Progress {
  store: StoreApi<ProgressState>;
  /** Whether this seed of the level has been shown before. */
  rehearsed(level: string, seed: number): boolean;
  /** Remembers that the scenes of this seed have been shown. */
  begun(level: string, seed: number): void;
  /** Enters a finished round. A rehearsed one counts as played, but betters no record. */
  finished(level: string, score: ScoreParts, rehearsed: boolean): void;
}

/** What the player has done, kept in `storage`. `report` hears of stored text that could not be used. */
export function createProgress(storage: TextStorage, report: (problem: string) => void = () => {}): Progress {
  const kept = readKept(storage, KEY, parse, { levels: {}, seeds: {} });
  if (kept.problem !== null) report(kept.problem);
  const store = createStore<ProgressState>(() => kept.value);
  const change = (patch: Partial<ProgressState>): void => {
    store.setState(patch);
    const { levels, seeds } = store.getState();
    storage.set(KEY, JSON.stringify({ version: VERSION, levels, seeds }));
  };
  const rehearsed = (level: string, seed: number): boolean =>
    store.getState().seeds[level]?.includes(seed) ?? false;
  return {
    store,
    rehearsed,
    begun(level, seed) {
      if (rehearsed(level, seed)) return;
      const { seeds } = store.getState();
      change({ seeds: { ...seeds, [level]: [...(seeds[level] ?? []), seed].slice(-SEEDS) } });
    },
    finished(level, score, wasRehearsed) {
      const { levels } = store.getState();
      const old = levels[level];
      const plays = (old?.plays ?? 0) + 1;
      if (wasRehearsed) {
        if (old) change({ levels: { ...levels, [level]: { ...old, plays } } });
        return;
      }
      const stars = Math.max(old?.stars ?? 0, score.stars) as LevelRecord['stars'];
      const best = Math.max(old?.best ?? score.total, score.total);
      change({ levels: { ...levels, [level]: { stars, best, plays } } });
    },
  };
}
