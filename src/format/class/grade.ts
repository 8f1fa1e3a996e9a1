import type { DomainId } from '../../domain/types.ts';
import type { Made } from '../../level/campaign/make.ts';
import { Unfair } from '../../level/generate/unfair.ts';
import { hashText } from '../../level/hash.ts';
import type { Level } from '../../level/types.ts';
import type { PatternId } from '../../pattern/types.ts';
import { tuningOf } from '../../round/tuning.ts';
import type { RoundInput, RoundState } from '../../round/types.ts';
import type { NodeId, Ticks } from '../../sim/network.ts';
import type { Replay } from '../replay.ts';
import { playVerified, remembering, type Verdict } from '../verify.ts';
import type { Assignment, Entry, HandIn, Minutes } from './types.ts';
import { levelFor, seedFor } from './variant.ts';

/** What does not agree with a run that was handed in. */
export type Problem =
  | { code: 'points'; claimed: number; found: number }
  | { code: 'verdict'; verdict: Verdict }
  /** It was played on the level, or with the arrivals, of somebody else or of another attempt. */
  | { code: 'variant' }
  /** It has hints, where the assignment allows none. */
  | { code: 'hints' }
  /** There is no such item. */
  | { code: 'item' }
  /** Its level could not be made: why. */
  | { code: 'level'; why: string };

/** How one scene went at the first try. */
export interface SceneTry {
  domain: DomainId;
  pattern: PatternId;
  missed: boolean;
}

/** A wrong mark, with what a table calls it. */
export interface Tempted {
  scene: number;
  element: NodeId;
  /** English, as the level has them. */
  name: string;
  host: string;
}

/** A run of a hand-in, played again. */
export interface GradedRun {
  item: number;
  attempt: number;
  at: Minutes;
  /** Address of the level it was played on. */
  level: string;
  seed: number;
  replay: Replay;
  problem: Problem | null;
  points: number;
  stars: 0 | 1 | 2 | 3;
  /** Clock at the last mark, null where nothing was found. */
  time: Ticks | null;
  /** In the untimed lane: points are of a hundred, and there is no limit. */
  untimed: boolean;
  /** Hints that were asked for. */
  hints: number;
  /** Beyond the limit of the assignment. */
  over: boolean;
  named: boolean;
  scenes: SceneTry[];
  tempted: Tempted[];
  /** The same for the same inputs at the same ticks. */
  print: string;
}

/** Clock at the last right mark of a round, null where nothing was found: what a time limit is held against. */
export function lastMark(state: RoundState): Ticks | null {
  const ticks = state.scenes.flatMap(s => [
    ...(s.found === null ? [] : [s.foundAt]),
    ...(s.also ? [s.also.tick] : []),
  ]);
  if (state.stranger && state.stranger.found !== null) ticks.push(state.stranger.tick);
  if (state.order) ticks.push(state.order.tick);
  return ticks.length === 0 ? null : Math.max(...ticks);
}

function scenesOf(level: Level, state: RoundState, half: boolean): SceneTry[] {
  const { stranger } = level;
  return level.scenes.map((scene, i) => ({
    domain: scene.domain,
    pattern: stranger?.scene === i ? stranger.pattern : level.pattern,
    missed: stranger
      ? (state.stranger?.wrong.includes(i) ?? false) || (stranger.scene === i && state.stranger?.found !== i)
      : level.kind === 'predict'
        ? !half
        : state.scenes[i]?.found === null || (state.scenes[i]?.wrong.length ?? 0) > 0,
  }));
}

function tempted(level: Level, inputs: readonly RoundInput[], state: RoundState): Tempted[] {
  if (level.kind === 'odd') return [];
  return inputs.flatMap(input => {
    if (input.kind !== 'mark' || !state.scenes[input.scene]?.wrong.includes(input.element)) return [];
    const scene = level.scenes[input.scene]!;
    const name = scene.places[input.element]?.name ?? input.element;
    return [{ scene: input.scene, element: input.element, name, host: scene.host }];
  });
}

/** What does not agree with a run that replays: its points, or help that was not allowed. */
function disagreement(a: Assignment, entry: Entry, found: number): Problem | null {
  if (found !== entry.points) return { code: 'points', claimed: entry.points, found };
  const helped = entry.replay.inputs.some(input => input.kind === 'hint');
  return helped && !a.hints ? { code: 'hints' } : null;
}

/** A class plays the same levels: each is run once, not once a student. */
const known = remembering();

function gradeEntry(a: Assignment, h: HandIn, entry: Entry, make: (id: string) => Made): GradedRun {
  const { item, attempt, at } = entry;
  const blank: GradedRun = {
    item,
    attempt,
    at,
    level: '',
    seed: entry.replay.seed,
    replay: { ...entry.replay, level: '' },
    problem: { code: 'item' },
    points: 0,
    stars: 0,
    time: null,
    untimed: false,
    hints: 0,
    over: false,
    named: false,
    scenes: [],
    tempted: [],
    print: hashText(`${item} ${JSON.stringify(entry.replay.inputs)}`),
  };
  if (a.items[item] === undefined) return blank;
  let made: Made;
  try {
    const address = levelFor(a, item, h.name);
    made = make(a.variants === 'each' ? `${address}_${entry.draw}` : address);
  } catch (error) {
    // A draw that is not as hard as the rest is nobody's variant.
    if (error instanceof Unfair) return { ...blank, problem: { code: 'variant' } };
    const why = error instanceof Error ? error.message : String(error);
    return { ...blank, problem: { code: 'level', why } };
  }
  const { level, truth } = made;
  const doc = { ...entry.replay, level: level.id };
  const base = { ...blank, level: level.id, replay: doc };
  if (entry.replay.seed !== seedFor(a, item, h.name, attempt))
    return { ...base, problem: { code: 'variant' } };
  const verified = playVerified(doc, level, truth, known);
  if (!verified.ok) {
    const problem: Problem =
      verified.reason === 'changed' || verified.reason === 'differs'
        ? { code: 'variant' }
        : { code: 'verdict', verdict: verified.reason };
    return { ...base, problem };
  }
  const { state } = verified;
  const { total, stars, order = 0 } = verified.score;
  const time = lastMark(state);
  return {
    ...base,
    problem: disagreement(a, entry, total),
    points: total,
    stars,
    time,
    untimed: doc.lane === 'untimed',
    hints: state.hints?.length ?? 0,
    over: doc.lane === 'timed' && a.limit > 0 && time !== null && time > a.limit * 1_000,
    named: (state.call?.right ?? false) || (state.call === null && (state.named?.right ?? false)),
    // Below half of the points that an order can bring, it was missed.
    scenes: scenesOf(level, state, order >= tuningOf(doc).predict.order / 2),
    tempted: tempted(level, doc.inputs, state),
  };
}

/** Plays every run of a hand-in again, on the level and with the arrivals that the assignment and the name ask for. */
export function gradeHandIn(a: Assignment, h: HandIn, make: (id: string) => Made): GradedRun[] {
  return h.entries.map(entry => gradeEntry(a, h, entry, make));
}
