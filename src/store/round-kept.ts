import { decodeReplay, encodeReplay } from '../format/replay.ts';
import type { Lane, RoundInput } from '../round/types.ts';
import type { Ticks } from '../sim/network.ts';
import { type Parsed, type Problem, parseObject, readKept, type TextStorage } from './persisted.ts';
import { ROUND_KEY } from './round-key.ts';
import type { PlayPhase } from './types.ts';

const VERSION = 1;
/** A round under way has no trace to show yet. */
const NO_TRACE = '0000000000000000';
const SHOWN: readonly PlayPhase[] = [
  'spot',
  'name',
  'other',
  'fix',
  'second',
  'align',
  'order',
  'done',
  'proof',
  'reveal',
  'explain',
  'result',
];

/** A level in progress: all that is needed to run it again to the tick at which it was left. */
export interface RoundKept {
  level: string;
  /** What the level was made of, see levelHash. */
  hash: string;
  seed: number;
  lane: Lane;
  inputs: RoundInput[];
  /** The round's clock, ticks. */
  clock: Ticks;
  /** Phase on the screen. */
  shown: PlayPhase;
  /** Whether any of it ran at practice speed, and whether this very run had been seen before. */
  practised: boolean;
  rehearsed: boolean;
}

/** A round from stored text, or why there is none in it. */
export function parseRound(text: string): Parsed<RoundKept> {
  const parsed = parseObject(text);
  if (!parsed.ok) return parsed;
  const { version, round, clock, shown, practised, rehearsed } = parsed.value;
  if (version !== VERSION) return { ok: false, reason: Number(version) > VERSION ? 'newer' : 'incomplete' };
  if (typeof round !== 'string') return { ok: false, reason: 'incomplete' };
  const replay = decodeReplay(round);
  if (!replay.ok) {
    return { ok: false, reason: replay.reason === 'newer' ? 'newer' : 'senseless', part: 'round' };
  }
  const { level, hash, seed, lane, inputs } = replay.replay;
  const phase = SHOWN.find(known => known === shown);
  const last = inputs.at(-1)?.tick ?? 0;
  if (typeof clock !== 'number' || !Number.isSafeInteger(clock) || clock < last) {
    return { ok: false, reason: 'senseless', part: 'clock' };
  }
  if (!phase || typeof practised !== 'boolean' || typeof rehearsed !== 'boolean') {
    return { ok: false, reason: 'incomplete' };
  }
  return { ok: true, value: { level, hash, seed, lane, inputs, clock, shown: phase, practised, rehearsed } };
}

export function writeRound(kept: RoundKept): string {
  const { level, hash, seed, lane, inputs, clock, shown, practised, rehearsed } = kept;
  const round = encodeReplay({ level, hash, seed, trace: NO_TRACE, lane, inputs });
  return JSON.stringify({ version: VERSION, round, clock, shown, practised, rehearsed });
}

/** The round that was left last in this window, and the one that was left last in any. */
export interface RoundStore {
  /** The round of this level: this window's own first. */
  read(level: string): RoundKept | null;
  keep(round: RoundKept): void;
  /** The round of this level is over; what another window has under way stays. */
  forget(level: string): void;
}

/** `own` belongs to this window alone; without it there is one round for all of them. */
export function createRounds(
  storage: TextStorage,
  report: (problem: Problem) => void = () => {},
  own?: TextStorage,
): RoundStore {
  const places = own ? [own, storage] : [storage];
  const readFrom = (place: TextStorage): RoundKept | null => {
    const { value, problem } = readKept<RoundKept | null>(place, ROUND_KEY, parseRound, null);
    if (problem !== null) {
      place.delete(ROUND_KEY);
      report(problem);
    }
    return value;
  };
  return {
    read(level) {
      const [first, other] = places.map(readFrom).filter(round => round?.level === level);
      if (!first) return null;
      // The same run may have gone on in another window.
      return other?.seed === first.seed && other.clock > first.clock ? other : first;
    },
    keep(round) {
      for (const place of places) place.set(ROUND_KEY, writeRound(round));
    },
    forget(level) {
      for (const place of places) if (readFrom(place)?.level === level) place.delete(ROUND_KEY);
    },
  };
}
