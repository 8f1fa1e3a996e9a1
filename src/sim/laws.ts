import { exp, ln } from './exact.ts';
import type { Law } from './network.ts';
import { mix, unit, WEYL } from './rng.ts';

const FIXED = 0;
const UNIFORM = 1;
const EXPONENTIAL = 2;
const ERLANG = 3;
const LOGNORMAL = 4;
const TWO_POINT = 5;

/** A law ready to draw from; all amounts in ticks. */
export interface CompiledLaw {
  readonly kind: number;
  readonly mean: number;
  /** uniform: spread·mean; erlang: k; lognormal: σ; twoPoint: share. */
  readonly a: number;
  /** erlang: mean ÷ k; lognormal: μ of the logarithm; twoPoint: the rare value. */
  readonly b: number;
  /** twoPoint: the common value. */
  readonly c: number;
}

export function compileLaw(law: Law): CompiledLaw {
  if (typeof law === 'number') return { kind: FIXED, mean: law, a: 0, b: 0, c: 0 };
  const mean = law.mean;
  switch (law.law) {
    case 'fixed':
      return { kind: FIXED, mean, a: 0, b: 0, c: 0 };
    case 'uniform':
      return { kind: UNIFORM, mean, a: law.spread * mean, b: 0, c: 0 };
    case 'exponential':
      return { kind: EXPONENTIAL, mean, a: 0, b: 0, c: 0 };
    case 'erlang':
      return { kind: ERLANG, mean, a: law.k, b: mean / law.k, c: 0 };
    case 'lognormal': {
      // E = exp(μ + σ²/2) and cv² = exp(σ²) − 1, solved for μ and σ.
      const variance = ln(1 + law.cv * law.cv);
      return mean > 0
        ? { kind: LOGNORMAL, mean, a: Math.sqrt(variance), b: ln(mean) - variance / 2, c: 0 }
        : { kind: FIXED, mean, a: 0, b: 0, c: 0 };
    }
    case 'twoPoint': {
      const rest = law.share < 1 ? (1 - law.share * law.factor) / (1 - law.share) : 0;
      return { kind: TWO_POINT, mean, a: law.share, b: law.factor * mean, c: rest * mean };
    }
  }
}

/** Small enough to stay in the first-level cache. */
const CELLS = 1024;
/** From this cell on the tail is drawn anew (the exponential has no memory): 1/64 of all draws. */
const TAIL_CELL = CELLS - CELLS / 64;
const LN64 = ln(64);
/** −ln(1 − i/1024). */
const MINUS_LN = new Float64Array(CELLS + 1);
for (let i = 0; i < CELLS; i++) MINUS_LN[i] = -ln(1 - i / CELLS);

/** Exponential with mean 1 from a 32-bit hash: table and straight line; the mean is exact to 1 in 10⁵. */
export function exponential(h: number): number {
  let g = h;
  let sum = 0;
  while (g >>> 22 >= TAIL_CELL) {
    sum += LN64;
    g = mix(g + WEYL);
  }
  const cell = g >>> 22;
  const low = MINUS_LN[cell]!;
  return sum + low + (MINUS_LN[cell + 1]! - low) * ((g & 0x3fffff) * 2.384185791015625e-7);
}

/** Steps from one summand of an Erlang draw to the next. */
const SUMMAND = 0x5851f42d;

/** Standard normal by Marsaglia's polar method: only +, −, ×, ÷, √ and our own logarithm. */
function normal(h: number): number {
  let g = h;
  for (let tries = 0; tries < 64; tries++) {
    const x = 2 * unit(g) - 1;
    g = mix(g + WEYL);
    const y = 2 * unit(g) - 1;
    g = mix(g + WEYL);
    const s = x * x + y * y;
    if (s > 0 && s < 1) return x * Math.sqrt((-2 * ln(s)) / s);
  }
  return 0;
}

/** One draw, in (fractional) ticks ≥ 0, from a 32-bit hash. */
export function sample(law: CompiledLaw, h: number): number {
  switch (law.kind) {
    case FIXED:
      return law.mean;
    case UNIFORM:
      return law.mean + law.a * (2 * unit(h) - 1);
    case EXPONENTIAL:
      return law.mean * exponential(h);
    case ERLANG: {
      let sum = 0;
      let g = h;
      for (let i = 0; i < law.a; i++) {
        sum += exponential(g);
        // Not the step by which the exponential redraws its tail: the next summand would repeat it.
        g = mix(g ^ SUMMAND);
      }
      return sum * law.b;
    }
    case LOGNORMAL:
      return exp(law.b + law.a * normal(h));
    default:
      return unit(h) < law.a ? law.b : law.c;
  }
}

/**
 * A draw ÷ speed in whole ticks, at most LONGEST. It returns a small integer on purpose: in the hot path a fraction handed from
 * call to call would be an allocation each.
 */
export function duration(law: CompiledLaw, h: number, speed: number): number {
  if (law.kind === EXPONENTIAL) return whole((law.mean * exponential(h)) / speed);
  if (law.kind === FIXED) return whole(law.mean / speed);
  if (law.kind === UNIFORM) return whole((law.mean + law.a * (2 * unit(h) - 1)) / speed);
  return whole(sample(law, h) / speed);
}

/** Longer than any run. */
export const LONGEST = 0x7fffffff;

function whole(ticks: number): number {
  return ticks < LONGEST ? (ticks + 0.5) | 0 : LONGEST;
}
