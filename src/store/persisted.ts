/** Where text is kept between visits. Both may fail quietly: a browser can refuse storage. */
export interface TextStorage {
  get(key: string): string | null;
  /** False when it could not be kept. */
  set(key: string, text: string): boolean;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: string };

export interface Kept<T> {
  value: T;
  /** Why the stored text could not be used, and where it was set aside; null when all is well. */
  problem: string | null;
}

/** A JSON object from foreign text, or why not. */
export function parseObject(text: string): Parsed<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return { ok: true, value };
    return { ok: false, reason: 'it is not an object' };
  } catch {
    return { ok: false, reason: 'it is not JSON' };
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
  const aside = setAside(storage, key, text);
  const where = aside === null ? 'it could not be set aside' : `it was set aside as "${aside}"`;
  return { value: fallback, problem: `The stored "${key}" could not be read (${parsed.reason}); ${where}.` };
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
