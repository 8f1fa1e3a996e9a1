import type { Probes } from '../../sim/index.ts';

/** Two-sided 95 % points of Student's t by degrees of freedom 1 to 30, then by 40, 60, 120 and no end. */
const T95 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];
const FURTHER = [
  { df: 30, t: 2.042 },
  { df: 40, t: 2.021 },
  { df: 60, t: 2.0 },
  { df: 120, t: 1.98 },
  { df: Infinity, t: 1.96 },
];

/** t(0.975, df); between table rows by a straight line in 1 ÷ df. */
export function studentT(df: number): number {
  if (df <= 30) return T95[df - 1]!;
  const above = FURTHER.findIndex(row => row.df >= df);
  const low = FURTHER[above - 1]!;
  const high = FURTHER[above]!;
  const share = (1 / low.df - 1 / df) / (1 / low.df - 1 / high.df);
  return low.t + (high.t - low.t) * share;
}

interface Spread {
  mean: number;
  /** Half the width of the 95 % confidence interval of the mean. */
  half95: number;
}

export function spread(values: readonly number[]): Spread {
  const n = values.length;
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const squares = values.reduce((sum, v) => sum + (v - mean) * (v - mean), 0);
  return { mean, half95: n < 2 ? 0 : studentT(n - 1) * Math.sqrt(squares / (n - 1) / n) };
}

type Summary = Spread | string | boolean | { [key: string]: Summary };

/** Every number of the probes as mean and half-width over the replications; texts are those of the first. */
function over(values: readonly unknown[]): Summary {
  const [first] = values;
  if (typeof first === 'number') return spread(values as number[]);
  if (typeof first === 'string') return first;
  if (typeof first === 'boolean') return values.some(v => v === true);
  const parts = values as Record<string, unknown>[];
  return Object.fromEntries(
    Object.keys(first as object).map(key => [key, over(parts.map(part => part[key]))]),
  );
}

/** Replications in one object: `exhausted` if any was, `traces` one a replication. */
export function summarise(all: readonly Probes[]): { [key: string]: unknown } {
  const { trace: _, ...rest } = over(all) as { [key: string]: Summary };
  return { replications: all.length, ...rest, traces: all.map(p => p.trace) };
}
