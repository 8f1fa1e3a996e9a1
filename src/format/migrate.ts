/** One pure step: a document of some version to the next. */
export type Step<T> = (old: T) => T;

/**
 * Takes a document from version `from` to version `to`, one step a version; `steps[n]` leads from n to n + 1.
 * Null when a step on the way is missing.
 */
export function migrate<T>(
  doc: T,
  from: number,
  to: number,
  steps: Readonly<Record<number, Step<T>>>,
): T | null {
  let now = doc;
  for (let version = from; version < to; version++) {
    const step = steps[version];
    if (!step) return null;
    now = step(now);
  }
  return now;
}
