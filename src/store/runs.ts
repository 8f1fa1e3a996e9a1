import { createStore, type StoreApi } from 'zustand/vanilla';
import { CARD } from '../format/card/document.ts';
import { cardOf } from '../format/card/make.ts';
import type { CardRun } from '../format/card/types.ts';
import { decodeDocument, encodeDocument } from '../format/code/document.ts';
import { cleanText } from '../format/name.ts';
import {
  isObject,
  type Parsed,
  type Problem,
  parseObject,
  readKept,
  shareKept,
  type TextStorage,
} from './persisted.ts';

export const RUNS_KEY = 'throughline.runs';
const VERSION = 1;
/** Generated levels of which the run is kept; the campaign's are kept for good. */
const GENERATED = /^[gv][\d_]/;
const GENERATED_KEPT = 60;

export interface RunsState {
  /** What the player signs with; empty until typed. */
  name: string;
  /** The best run of each level as a card's text, by level, in the order in which they were made. The untimed lane has its own: `ID~u`. */
  best: Record<string, string>;
}

export const NO_RUNS: RunsState = { name: '', best: {} };

export interface Runs {
  store: StoreApi<RunsState>;
  /** Keeps a finished run if it is the best of its level. */
  keep(run: CardRun): void;
  sign(name: string): void;
  /** Puts another state in the place of this one. */
  replace(state: RunsState): void;
}

/** The run of a kept text; null where it can't be read (a newer version wrote it). */
export function runOf(text: string): CardRun | null {
  const parsed = decodeDocument(CARD, text);
  return parsed.ok ? (parsed.doc.runs[0] ?? null) : null;
}

/** Runs from stored or imported text. */
export function parseRuns(text: string): Parsed<RunsState> {
  const parsed = parseObject(text);
  if (!parsed.ok) return parsed;
  const { version, name, best } = parsed.value;
  if (Number(version) > VERSION) return { ok: false, reason: 'newer' };
  if (version !== VERSION || typeof name !== 'string' || !isObject(best))
    return { ok: false, reason: 'incomplete' };
  const entries = Object.entries(best);
  if (!entries.every(([, value]) => typeof value === 'string' && value.length < CARD.mostText))
    return { ok: false, reason: 'senseless', part: 'best' };
  return {
    ok: true,
    value: { name: cleanText(name), best: Object.fromEntries(entries) as RunsState['best'] },
  };
}

function pruned(best: RunsState['best']): RunsState['best'] {
  const generated = Object.keys(best).filter(id => GENERATED.test(id));
  const old = new Set(generated.slice(0, Math.max(0, generated.length - GENERATED_KEPT)));
  return old.size === 0 ? best : Object.fromEntries(Object.entries(best).filter(([id]) => !old.has(id)));
}

/** The document as it is stored and exported. */
export function writeRuns({ name, best }: RunsState): string {
  return JSON.stringify({ version: VERSION, name, best });
}

/** Whether a run is worth more than another; one whose facts can't be read is worth nothing. */
function betters(one: string, than: string): boolean {
  const points = (text: string): number => runOf(text)?.facts?.points ?? Number.NEGATIVE_INFINITY;
  return points(one) > points(than);
}

/** The better run of each level, of both. */
export function mergeRuns(mine: RunsState, theirs: RunsState): RunsState {
  const best = { ...mine.best };
  for (const [id, text] of Object.entries(theirs.best)) {
    const own = best[id];
    if (own === undefined || betters(text, own)) best[id] = text;
  }
  return { name: mine.name || theirs.name, best: pruned(best) };
}

/** The best run of each level, with all that proves it, and the name that the player signs with. */
export function createRuns(storage: TextStorage, report: (problem: Problem) => void = () => {}): Runs {
  const kept = readKept(storage, RUNS_KEY, parseRuns, NO_RUNS);
  if (kept.problem !== null) report(kept.problem);
  const store = createStore<RunsState>(() => kept.value);
  const change = (patch: Partial<RunsState>): void => {
    store.setState(patch);
    storage.set(RUNS_KEY, writeRuns(store.getState()));
  };
  shareKept(storage, RUNS_KEY, {
    parse: parseRuns,
    write: writeRuns,
    merge: mergeRuns,
    take: state => store.setState(state),
  });
  return {
    store,
    replace: change,
    keep(run) {
      const { best } = store.getState();
      const id = run.replay.level + (run.replay.lane === 'untimed' ? '~u' : '');
      const old = best[id] === undefined ? null : runOf(best[id]);
      if (old?.facts && run.facts && old.facts.points >= run.facts.points) return;
      const { [id]: _, ...rest } = best;
      change({ best: pruned({ ...rest, [id]: encodeDocument(CARD, cardOf([run])) }) });
    },
    sign(name) {
      change({ name: cleanText(name) });
    },
  };
}
