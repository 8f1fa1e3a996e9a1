/** What was read, or what is wrong with it, in words that follow "because". */
export type Read<T> = { ok: true; value: T } | { ok: false; reason: string };

export function refused(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}

/** A whole number from 0 to `most`, else null. */
export function asCount(value: unknown, most: number): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most
    ? value
    : null;
}

/** The last minute of the year 9999. */
const LAST = 4_223_376_000;

export function asMinutes(value: unknown): number | null {
  return asCount(value, LAST);
}
