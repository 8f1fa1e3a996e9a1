import { describe, expect, it, vi } from 'vitest';
import { createRun } from '../../src/sim/index.ts';
import type { Law } from '../../src/sim/network.ts';
import type { TraceEvent } from '../../src/sim/run.ts';
import { net } from './theory-kit.ts';

// Long runs: seconds on an idle machine, minutes on a crowded one.
vi.setConfig({ testTimeout: 600_000 });

const MEAN = 4_000;
const DRAWS = 200_000;

/** Distribution function of the standard normal law: Abramowitz & Stegun (1964), 7.1.26 (error below 1.5e-7). */
function normal(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const erf = 1 - poly * Math.exp(-x * x);
  return z >= 0 ? (1 + erf) / 2 : (1 - erf) / 2;
}

function erlang(k: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < k; n++) {
    term *= (k * x) / n;
    sum += term;
  }
  return 1 - Math.exp(-k * x) * sum;
}

interface Case {
  name: string;
  law: Law;
  /** Variance over mean². */
  cv2: number;
  /** Distribution function of draw ÷ mean; absent for laws with atoms. */
  cdf?: (x: number) => number;
  /** Tolerance of the variance: three standard errors of a sample variance, from the kurtosis. */
  within: number;
}

function lognormalCase(cv: number, within: number): Case {
  // Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions I, ch. 14: σ² = ln(1 + cv²), median = mean·e^−σ²/2.
  const s2 = Math.log(1 + cv * cv);
  const cdf = (x: number) => (x <= 0 ? 0 : normal((Math.log(x) + s2 / 2) / Math.sqrt(s2)));
  return {
    name: `lognormal, cv ${cv}`,
    law: { law: 'lognormal', mean: MEAN, cv },
    cv2: cv * cv,
    cdf,
    within,
  };
}

// Means and variances: Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions I (exponential ch. 19, gamma for
// Erlang ch. 17, lognormal ch. 14) and II (uniform ch. 26); two points by direct sum.
const CASES: Case[] = [
  { name: 'fixed', law: MEAN, cv2: 0, within: 0 },
  {
    name: 'uniform ± 60 %',
    law: { law: 'uniform', mean: MEAN, spread: 0.6 },
    cv2: 0.36 / 3,
    cdf: x => Math.min(1, Math.max(0, (x - 0.4) / 1.2)),
    within: 0.01,
  },
  {
    name: 'exponential',
    law: { law: 'exponential', mean: MEAN },
    cv2: 1,
    cdf: x => 1 - Math.exp(-x),
    within: 0.02,
  },
  {
    name: 'Erlang 3',
    law: { law: 'erlang', mean: MEAN, k: 3 },
    cv2: 1 / 3,
    cdf: x => erlang(3, x),
    within: 0.015,
  },
  lognormalCase(0.5, 0.02),
  lognormalCase(1, 0.06),
  lognormalCase(2, 0.25),
  {
    name: 'two points',
    law: { law: 'twoPoint', mean: MEAN, share: 0.1, factor: 5.5 },
    cv2: 0.1 * 5.5 ** 2 + 0.45 ** 2 / 0.9 - 1,
    within: 0.02,
  },
];

/** All draws of a law as gaps of a source and as services of a station, in order of birth. */
function draw(law: Law): { gaps: number[]; services: number[]; again: number[] } {
  const until = 1_900_000_000;
  const network = net(until, {
    in: { kind: 'source', to: 'a', interval: law, limit: DRAWS },
    a: { kind: 'station', to: 'b', servers: 64, service: law },
    b: { kind: 'station', to: 'end', servers: 64, service: law },
  });
  const gaps: number[] = [];
  const services = new Array<number>(DRAWS).fill(-1);
  const again = new Array<number>(DRAWS).fill(-1);
  const began = [new Float64Array(DRAWS), new Float64Array(DRAWS)];
  let last = 0;
  const onEvent = (e: TraceEvent): void => {
    if (e.kind === 'born') {
      gaps.push(e.t - last);
      last = e.t;
    } else if (e.kind === 'start') began[e.node - 1]![e.serial] = e.t;
    else if (e.kind === 'finish') {
      const into = e.node === 1 ? services : again;
      into[e.serial] = e.t - began[e.node - 1]![e.serial]!;
    }
  };
  const run = createRun(network, { seed: 7, budget: 100_000_000, onEvent });
  run.advance(until);
  return { gaps, services, again };
}

function moments(values: number[]): { mean: number; variance: number } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((a, v) => a + (v - mean) ** 2, 0) / values.length;
  return { mean, variance };
}

/** Greatest distance between the empirical and the given distribution function (Kolmogorov–Smirnov). */
function distance(values: number[], cdf: (x: number) => number): number {
  const sorted = Float64Array.from(values).sort();
  let worst = 0;
  for (let i = 0; i < sorted.length; i++) {
    const f = cdf(sorted[i]! / MEAN);
    worst = Math.max(worst, Math.abs(f - i / sorted.length), Math.abs(f - (i + 1) / sorted.length));
  }
  return worst;
}

function correlation(xs: number[], ys: number[]): number {
  const [x, y] = [moments(xs), moments(ys)];
  const cross = xs.reduce((a, v, i) => a + (v - x.mean) * (ys[i]! - y.mean), 0) / xs.length;
  return cross / Math.sqrt(x.variance * y.variance);
}

describe.each(CASES)('$name', ({ law, cv2, cdf, within }) => {
  const { gaps, services, again } = draw(law);

  it('is drawn for every token, as gap and as service', () => {
    expect(gaps.length).toBe(DRAWS);
    expect(Math.min(...[gaps, services, again].map(d => d.reduce((a, b) => Math.min(a, b))))).toBeGreaterThan(
      -1,
    );
  });

  it('has its mean (three standard errors and a grain) and its variance', () => {
    const se = Math.sqrt(cv2 / DRAWS);
    for (const values of [gaps, services, again]) {
      const { mean, variance } = moments(values);
      expect(Math.abs(mean / MEAN - 1)).toBeLessThan(3.3 * se + 0.002);
      if (cv2 === 0) expect(variance).toBe(0);
      else expect(Math.abs(variance / MEAN ** 2 / cv2 - 1)).toBeLessThan(within);
    }
  });

  it('has its shape (Kolmogorov–Smirnov at 0.1 %, and 0.002 for tables and ticks)', () => {
    if (cdf) {
      const critical = 1.95 / Math.sqrt(DRAWS) + 0.002;
      for (const values of [gaps, services, again]) expect(distance(values, cdf)).toBeLessThan(critical);
    } else {
      const { share, factor } =
        typeof law === 'object' && law.law === 'twoPoint' ? law : { share: 0, factor: 1 };
      const large = services.filter(v => Math.abs(v - factor * MEAN) <= 1).length / DRAWS;
      expect(Math.abs(large - (share || 1))).toBeLessThan(0.003);
    }
  });

  it('draws each gap and service apart from the others', () => {
    if (cv2 === 0) return expect(correlationFree(gaps)).toBe(true);
    const limit = 3.5 / Math.sqrt(DRAWS);
    expect(Math.abs(correlation(gaps, services))).toBeLessThan(limit);
    expect(Math.abs(correlation(services, again))).toBeLessThan(limit);
    for (const values of [gaps, services]) {
      for (const lag of [1, 2, 16]) {
        const r = correlation(values.slice(0, -lag), values.slice(lag));
        expect(Math.abs(r)).toBeLessThan(limit);
      }
    }
  });
});

/** A fixed law has nothing to correlate: every draw is the same. */
function correlationFree(values: number[]): boolean {
  return values.every(v => v === values[0]);
}
