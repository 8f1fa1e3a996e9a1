import { hashOf, hashText } from '../level/hash.ts';
import type { Level, LevelTruth } from '../level/types.ts';
import { verifyLevel } from '../level/verify.ts';
import { replay as play } from '../round/reducer.ts';
import { buildSetup } from '../round/setup.ts';
import type { Lane, RoundInput, RoundSetup, RoundState, ScoreParts } from '../round/types.ts';
import { createRun } from '../sim/index.ts';
import type { Replay } from './replay.ts';

/** Hash of what a level plays by: its networks, roles and limits. Names, words and places' looks are not in it. */
export function levelHash(level: Level): string {
  const { format, id, pattern, margin, par, align, kind, stranger, second, offers, open, budget, choices } =
    level;
  const scenes = level.scenes.map(({ network, roles, places }) => ({
    network,
    roles,
    places: Object.keys(places).sort(),
  }));
  // What a level doesn't have is not in its hash: those of old levels stay as they were.
  const optional = { kind, stranger, second, offers, open, budget, choices };
  const has = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return hashOf({ format, id, pattern, margin, par, align, scenes, ...has });
}

/** Hash of the full event traces of the level's episodes under a seed: the same in every engine, or the replay is not. */
export function levelTrace(level: Level, seed: number): string {
  const traces = level.scenes.map(({ network }) => {
    const run = createRun(network, { seed });
    run.advance(network.horizon);
    return run.probes().trace;
  });
  return hashText(traces.join(' '));
}

/** The document of a round that was played. */
export function replayOf(level: Level, setup: RoundSetup, inputs: readonly RoundInput[]): Replay {
  return {
    level: level.id,
    hash: levelHash(level),
    seed: setup.seed,
    trace: levelTrace(level, setup.seed),
    lane: setup.lane ?? 'timed',
    inputs: [...inputs],
  };
}

/** Why a replay proves nothing. */
export const VERDICTS = {
  other: 'This replay is of another level.',
  changed: 'The level has changed since this replay was made.',
  unfair: 'The level does not pass the truth check.',
  differs: 'The level ran differently when this replay was made.',
  illegal: 'This replay has a move that the rules do not allow.',
  unfinished: 'This round was not played to its end.',
} as const;
export type Verdict = keyof typeof VERDICTS;

/** What follows from a level, and from a seed: its hash, its trace, and the setup of a round. */
export interface Known {
  hash(level: Level): string;
  trace(level: Level, seed: number): string;
  setup(level: Level, truth: LevelTruth, seed: number, lane: Lane): RoundSetup;
}

const ANEW: Known = { hash: levelHash, trace: levelTrace, setup: buildSetup };
/** Answers kept of a level. */
const MOST_KEPT = 64;

/** Remembers what it was asked: for whoever plays many runs of the same levels again. The levels must not change meanwhile. */
export function remembering(): Known {
  const known = new WeakMap<Level, Map<string, unknown>>();
  const remember = <T>(level: Level, key: string, make: () => T): T => {
    const of = known.get(level) ?? new Map<string, unknown>();
    known.set(level, of);
    if (of.has(key)) return of.get(key) as T;
    const made = make();
    if (of.size < MOST_KEPT) of.set(key, made);
    return made;
  };
  return {
    hash: level => remember(level, 'hash', () => levelHash(level)),
    trace: (level, seed) => remember(level, `trace ${seed}`, () => levelTrace(level, seed)),
    setup: (level, truth, seed, lane) =>
      remember(level, `setup ${seed} ${lane}`, () => buildSetup(level, truth, seed, lane)),
  };
}

/** Plays a replay again on its level and recomputes its score: nothing in it is believed. `truth`, if it is known. */
export function verifyReplay(
  doc: Replay,
  level: Level,
  truth?: LevelTruth,
): { ok: true; score: ScoreParts } | { ok: false; reason: Verdict } {
  const played = playVerified(doc, level, truth);
  return played.ok ? { ok: true, score: played.score } : played;
}

/** The same, with the round as it stood at its end. */
export function playVerified(
  doc: Replay,
  level: Level,
  truth?: LevelTruth,
  know: Known = ANEW,
): { ok: true; score: ScoreParts; state: RoundState } | { ok: false; reason: Verdict } {
  if (doc.level !== level.id) return { ok: false, reason: 'other' };
  if (doc.hash !== know.hash(level)) return { ok: false, reason: 'changed' };
  if (doc.trace !== know.trace(level, doc.seed)) return { ok: false, reason: 'differs' };
  const known = truth ?? verifyLevel(level);
  if (!known.fair) return { ok: false, reason: 'unfair' };
  const played = play(know.setup(level, known, doc.seed, doc.lane), doc.inputs);
  if (played.accepted.length !== doc.inputs.length) return { ok: false, reason: 'illegal' };
  if (played.state.phase !== 'done') return { ok: false, reason: 'unfinished' };
  return { ok: true, score: played.score, state: played.state };
}
