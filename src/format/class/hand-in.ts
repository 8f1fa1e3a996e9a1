import { cleanText } from '../name.ts';
import { decodeReplay, encodeReplay, REPLAY_FAULTS } from '../replay.ts';
import { BOUNDS, type Entry, type HandIn } from './types.ts';
import { asCount, asMinutes, type Read, refused } from './wire.ts';

const ID = /^[0-9a-z]{4,16}$/;
/** Stands for the level in the replays of a hand-in: the assignment and the name say which it must be. */
const ANY = 'a';
const MOST_POINTS = 100_000;
const MOST_DRAWS = 99;

/** A hand-in as the array that its link carries. */
export function wireHandIn(h: HandIn): unknown[] {
  const entries = h.entries.map(e => [
    e.item,
    e.attempt,
    e.draw,
    e.points,
    e.stars,
    e.at,
    encodeReplay({ ...e.replay, level: ANY }),
  ]);
  return [h.assignment, h.name, h.begun, h.done, entries];
}

function readEntry(wire: unknown): Read<Entry> {
  if (!Array.isArray(wire) || wire.length !== 7) return refused('a run has seven parts');
  const item = asCount(wire[0], BOUNDS.items - 1);
  const attempt = asCount(wire[1], BOUNDS.attempts);
  const draw = asCount(wire[2], MOST_DRAWS);
  const points: unknown = wire[3];
  const stars = asCount(wire[4], 3) as Entry['stars'] | null;
  const at = asMinutes(wire[5]);
  if (item === null || attempt === null || attempt === 0 || draw === null || stars === null || at === null)
    return refused('the numbers of a run make no sense');
  if (!Number.isSafeInteger(points) || Math.abs(Number(points)) > MOST_POINTS)
    return refused('the points of a run make no sense');
  if (typeof wire[6] !== 'string') return refused('a run has no replay');
  const parsed = decodeReplay(wire[6]);
  if (!parsed.ok) return refused(`run ${item + 1}: ${REPLAY_FAULTS[parsed.reason]}`);
  const { level: _, ...replay } = parsed.replay;
  return { ok: true, value: { item, attempt, draw, points: Number(points), stars, at, replay } };
}

function readCounts(value: unknown): number[] | null {
  if (!Array.isArray(value) || value.length > BOUNDS.items) return null;
  const counts = value.map(n => asCount(n, 9_999));
  return counts.includes(null) ? null : (counts as number[]);
}

/** The hand-in of such an array, from anywhere, or what is wrong with it. */
export function readHandIn(wire: unknown): Read<HandIn> {
  if (!Array.isArray(wire) || wire.length !== 5) return refused('a hand-in has five parts');
  const [assignment, name, begun, done, entries] = wire as unknown[];
  if (typeof assignment !== 'string' || !ID.test(assignment)) return refused('its assignment makes no sense');
  if (typeof name !== 'string' || cleanText(name) === '') return refused('it has no name');
  const times = readCounts(begun);
  const finished = readCounts(done);
  if (times === null || finished === null) return refused('its attempts make no sense');
  if (!Array.isArray(entries) || entries.length > BOUNDS.entries) return refused('its runs make no sense');
  const runs: Entry[] = [];
  for (const entry of entries) {
    const read = readEntry(entry);
    if (!read.ok) return read;
    runs.push(read.value);
  }
  return {
    ok: true,
    value: { assignment, name: cleanText(name), begun: times, done: finished, entries: runs },
  };
}
