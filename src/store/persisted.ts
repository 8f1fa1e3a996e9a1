/** Where text is kept between visits. Both may fail quietly: a browser can refuse storage. */
export interface TextStorage {
  get(key: string): string | null;
  /** False when it could not be kept. */
  set(key: string, text: string): boolean;
  delete(key: string): void;
  /**
   * Another window may write this key too. `merge` makes one text of both where this window wrote over what it had not read;
   * `heard` gets every text that came from elsewhere, or of such a merge. Absent where nobody else writes.
   */
  share?(key: string, merge: (mine: string, theirs: string) => string, heard: (text: string) => void): void;
}

/** Why a text could not be used. `senseless`: something in it is not of its kind or out of range. */
export const KEPT_FAULTS = ['not-json', 'not-object', 'newer', 'incomplete', 'senseless', 'foreign'] as const;
export type KeptFault = (typeof KEPT_FAULTS)[number];

/** `part`: what in it was at fault, where that can be said. */
export type Unreadable = { ok: false; reason: KeptFault; part?: string };
export type Parsed<T> = { ok: true; value: T } | Unreadable;

/** Stored text that could not be used: told to the player, never lost silently. */
export interface Problem {
  key: string;
  reason: KeptFault;
  part?: string;
  /** Under which key it was set aside; null when there was no room for it. */
  aside: string | null;
}

export interface Kept<T> {
  value: T;
  /** Null when all is well. */
  problem: Problem | null;
}

/** A JSON object from foreign text, or why not. */
export function parseObject(text: string): Parsed<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return { ok: true, value };
    return { ok: false, reason: 'not-object' };
  } catch {
    return { ok: false, reason: 'not-json' };
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a stored document. Text that can't be used is set aside under `KEY.unread` (then `.unread2` …), never
 * overwritten and never lost silently; the fallback is used in its place.
 */
export function readKept<T>(
  storage: TextStorage,
  key: string,
  parse: (text: string) => Parsed<T>,
  fallback: T,
): Kept<T> {
  const text = storage.get(key);
  if (text === null) return { value: fallback, problem: null };
  const parsed = parse(text);
  if (parsed.ok) return { value: parsed.value, problem: null };
  const { reason, part } = parsed;
  const aside = setAside(storage, key, text);
  return { value: fallback, problem: { key, reason, aside, ...(part === undefined ? {} : { part }) } };
}

function setAside(storage: TextStorage, key: string, text: string): string | null {
  for (let n = 1; n <= 9; n++) {
    const aside = `${key}.unread${n === 1 ? '' : n}`;
    const there = storage.get(aside);
    if (there === text) return aside;
    if (there === null) return storage.set(aside, text) ? aside : null;
  }
  return null;
}

/** Keeps a store and the same store of other windows as one: what they change arrives here, and nothing of either is written over. */
export function shareKept<T>(
  storage: TextStorage,
  key: string,
  how: {
    parse(text: string): Parsed<T>;
    write(value: T): string;
    merge(mine: T, theirs: T): T;
    take(value: T): void;
  },
): void {
  storage.share?.(
    key,
    (mine, theirs) => {
      const own = how.parse(mine);
      const other = how.parse(theirs);
      return own.ok && other.ok ? how.write(how.merge(own.value, other.value)) : mine;
    },
    text => {
      const parsed = how.parse(text);
      if (parsed.ok) how.take(parsed.value);
    },
  );
}
