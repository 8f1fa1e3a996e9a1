/** One line of the bench's output. */
export interface Line {
  name: string;
  value: number;
  unit: string;
  /** value against `against`, null when there is nothing to compare with. */
  ratio: number | null;
  against: string | null;
}

/** A bench; it may print more than one line. */
export type Bench = () => Promise<Line[]>;

export const ROUNDS = 5;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Seconds that `work` takes. */
export function seconds(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Rounds to so many significant digits, so that lines read well. */
export function significant(value: number, digits = 4): number {
  return Number(value.toPrecision(digits));
}
