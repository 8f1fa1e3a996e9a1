/** Standard error below which a few seeds are not believed: FLOOR ÷ √n. */
const FLOOR = 0.04;

export interface Estimate {
  mean: number;
  /** Standard error of the mean; 0 for a single value. */
  se: number;
  n: number;
}

/** Mean and standard error of the first `n` values. */
export function estimate(values: readonly number[], n = values.length): Estimate {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]!;
  const mean = n > 0 ? sum / n : 0;
  if (n < 2) return { mean, se: 0, n };
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i]! - mean) * (values[i]! - mean);
  return { mean, se: Math.sqrt(squares / (n - 1) / n), n };
}

/** The difference of `a` − `factor`·`b` seed by seed, over the seeds that both have. */
export function paired(a: readonly number[], b: readonly number[], factor = 1): Estimate {
  const n = Math.min(a.length, b.length);
  const gaps: number[] = [];
  for (let i = 0; i < n; i++) gaps.push(a[i]! - factor * b[i]!);
  return estimate(gaps);
}

/** The standard error to decide by: never below the floor. */
export function cautious(e: Estimate): number {
  return Math.max(e.se, FLOOR / Math.sqrt(Math.max(1, e.n)));
}
