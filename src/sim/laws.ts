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
export class CompiledLaw {
  /** Fields start as fractions so that they always hold doubles: a field that is now an integer, now not, costs a test each time. */
  mean = 0.5;
  /** uniform: spread·mean; erlang: k; lognormal: σ; twoPoint: share. */
  a = 0.5;
  /** erlang: mean ÷ k; lognormal: μ of the logarithm; twoPoint: the rare value. */
  b = 0.5;
  /** twoPoint: the common value. */
  c = 0.5;

  constructor(
    readonly kind: number,
    mean: number,
    a = 0,
    b = 0,
    c = 0,
  ) {
    this.mean = mean;
    this.a = a;
    this.b = b;
    this.c = c;
  }
}

export function compileLaw(law: Law): CompiledLaw {
  if (typeof law === 'number') return new CompiledLaw(FIXED, law);
  const mean = law.mean;
  switch (law.law) {
    case 'fixed':
      return new CompiledLaw(FIXED, mean, 0, 0, 0);
    case 'uniform':
      return new CompiledLaw(UNIFORM, mean, law.spread * mean, 0, 0);
    case 'exponential':
      return new CompiledLaw(EXPONENTIAL, mean, 0, 0, 0);
    case 'erlang':
      return new CompiledLaw(ERLANG, mean, law.k, mean / law.k, 0);
    case 'lognormal': {
      // E = exp(μ + σ²/2) and cv² = exp(σ²) − 1, solved for μ and σ.
      const variance = ln(1 + law.cv * law.cv);
      return mean > 0
        ? new CompiledLaw(LOGNORMAL, mean, Math.sqrt(variance), ln(mean) - variance / 2, 0)
        : new CompiledLaw(FIXED, mean, 0, 0, 0);
    }
    case 'twoPoint': {
      const rest = law.share < 1 ? (1 - law.share * law.factor) / (1 - law.share) : 0;
      return new CompiledLaw(TWO_POINT, mean, law.share, law.factor * mean, rest * mean);
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
    g = mix((g + WEYL) | 0);
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
    g = mix((g + WEYL) | 0);
    const y = 2 * unit(g) - 1;
    g = mix((g + WEYL) | 0);
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
