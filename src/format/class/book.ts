import { cleanText, nameKey } from '../name.ts';
import { readAssignment, wireAssignment } from './assignment.ts';
import type { Overrule } from './standing.ts';
import { type Assignment, BOUNDS, type Minutes } from './types.ts';
import { asMinutes, type Read, refused } from './wire.ts';

/** A hand-in as it came, kept to the letter: what can't be read today is not thrown away. */
export interface Received {
  text: string;
  at: Minutes;
}

/** A teacher's document of one assignment: what was asked, of whom, and what came in. */
export interface Book {
  assignment: Assignment;
  roster: string[];
  received: Received[];
  overrule: Overrule;
}

export const BOOK_VERSION = 1;
const KIND = 'throughline-gradebook';
const MOST_RECEIVED = 5_000;
const LONGEST_TEXT = 40_000;
/** Characters of a file: five hundred students with several hand-ins of the longest kind. */
export const LONGEST_BOOK = 16_000_000;

export function newBook(assignment: Assignment, roster: readonly string[] = []): Book {
  return { assignment, roster: cleanRoster(roster), received: [], overrule: {} };
}

/** Typed names: cleaned, each once, in their order. */
export function cleanRoster(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names
    .map(name => cleanText(name))
    .filter(name => {
      const key = nameKey(name);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, BOUNDS.roster);
}

export function encodeBook(book: Book): string {
  const { assignment, roster, received, overrule } = book;
  return JSON.stringify({
    kind: KIND,
    version: BOOK_VERSION,
    assignment: wireAssignment(assignment),
    roster,
    received: received.map(({ text, at }) => [at, text]),
    overrule,
  });
}

function readReceived(value: unknown): Received[] | null {
  if (!Array.isArray(value) || value.length > MOST_RECEIVED) return null;
  const out: Received[] = [];
  for (const one of value) {
    const at = Array.isArray(one) ? asMinutes(one[0]) : null;
    const text: unknown = Array.isArray(one) ? one[1] : null;
    if (at === null || typeof text !== 'string' || text.length > LONGEST_TEXT) return null;
    out.push({ at, text });
  }
  return out;
}

function readOverrule(value: unknown): Overrule | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value);
  const sound = entries.every(([, v]) => v === 'late' || v === 'in time');
  return sound ? Object.fromEntries(entries.map(([k, v]) => [nameKey(k), v])) : null;
}

/** A gradebook from the text of a file, or what is wrong with it. Never throws. */
export function decodeBook(text: string): Read<Book> {
  if (text.length > LONGEST_BOOK) return refused('it is larger than a gradebook can be');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('it is not JSON: the file may be cut off');
  }
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== KIND)
    return refused('it is not a gradebook');
  const { version, assignment, roster, received, overrule } = value as unknown as Record<string, unknown>;
  if (typeof version !== 'number') return refused('it does not say its version');
  if (version > BOOK_VERSION) return refused(`it was made by a newer version (${version}) of the game`);
  const asked = readAssignment(assignment);
  if (!asked.ok) return asked;
  if (!Array.isArray(roster) || !roster.every(name => typeof name === 'string'))
    return refused('its roster makes no sense');
  const came = readReceived(received);
  if (came === null) return refused('its hand-ins make no sense');
  const ruled = readOverrule(overrule);
  if (ruled === null) return refused('what was overruled makes no sense');
  return {
    ok: true,
    value: { assignment: asked.value, roster: cleanRoster(roster), received: came, overrule: ruled },
  };
}

/** Adds what came in; the same text again keeps its earlier time. */
export function receive(book: Book, more: readonly Received[]): Book {
  const at = new Map(book.received.map(r => [r.text, r.at]));
  for (const r of more) at.set(r.text, Math.min(at.get(r.text) ?? r.at, r.at));
  return { ...book, received: [...at].map(([text, when]) => ({ text, at: when })) };
}

/** Two gradebooks of one assignment as one: all that came in, everybody on either roster; where both have overruled, `mine` stands. */
export function mergeBooks(mine: Book, other: Book): Read<Book> {
  if (mine.assignment.id !== other.assignment.id) return refused('it is of another assignment');
  const both = receive(mine, other.received);
  return {
    ok: true,
    value: {
      ...both,
      roster: cleanRoster([...mine.roster, ...other.roster]),
      overrule: { ...other.overrule, ...mine.overrule },
    },
  };
}
