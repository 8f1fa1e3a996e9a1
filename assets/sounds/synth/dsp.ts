/** The few tools of signal processing that the instruments are made with. Samples are −1..1, times in seconds. */

/** Samples a second. 48 kHz is what Opus works at, so nothing is resampled on the way into the file. */
export const RATE = 48_000;
export type Samples = Float64Array;

/** Uniform numbers 0..1 from a seed (mulberry32, Tommy Ettinger, public domain algorithm). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const silence = (seconds: number): Samples => new Float64Array(Math.round(seconds * RATE));
/** Frequency in Hz of a MIDI pitch (A4 = 69 = 440 Hz). */
export const hertz = (midi: number): number => 440 * 2 ** ((midi - 69) / 12);
export const decibels = (db: number): number => 10 ** (db / 20);

/** White noise of `seconds`. */
export function noise(seconds: number, random: () => number): Samples {
  return silence(seconds).map(() => random() * 2 - 1);
}

/** Fills a buffer from a function of time. */
export function shape(seconds: number, f: (t: number, i: number) => number): Samples {
  const out = silence(seconds);
  for (let i = 0; i < out.length; i++) out[i] = f(i / RATE, i);
  return out;
}

/** Adds `sound`·`gain` into `into` from `at` seconds on; what hangs over the end is cut. */
export function mix(into: Samples, sound: Samples, at = 0, gain = 1): Samples {
  const from = Math.round(at * RATE);
  const n = Math.min(sound.length, into.length - from);
  for (let i = 0; i < n; i++) into[from + i]! += sound[i]! * gain;
  return into;
}

/** Rises in `attack`, then falls with time constant `tau`. */
export function strike(t: number, attack: number, tau: number): number {
  return (t < attack ? 0.5 - 0.5 * Math.cos((Math.PI * t) / attack) : 1) * Math.exp(-t / tau);
}

export type FilterKind = 'lowpass' | 'highpass' | 'bandpass' | 'peak';
/** Second-order filter after Robert Bristow-Johnson's audio EQ cookbook. `db` is for `peak` only. */
export function filter(input: Samples, kind: FilterKind, hz: number, q = Math.SQRT1_2, db = 0): Samples {
  const w = (2 * Math.PI * Math.min(hz, RATE * 0.49)) / RATE;
  const cos = Math.cos(w);
  const alpha = Math.sin(w) / (2 * q);
  const a = 10 ** (db / 40);
  let b: [number, number, number];
  let a0 = 1 + alpha;
  let a2 = 1 - alpha;
  if (kind === 'lowpass') b = [(1 - cos) / 2, 1 - cos, (1 - cos) / 2];
  else if (kind === 'highpass') b = [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2];
  else if (kind === 'bandpass') b = [alpha, 0, -alpha];
  else {
    b = [1 + alpha * a, -2 * cos, 1 - alpha * a];
    a0 = 1 + alpha / a;
    a2 = 1 - alpha / a;
  }
  const a1 = -2 * cos;
  const out = new Float64Array(input.length);
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let i = 0; i < input.length; i++) {
    const x = input[i]!;
    const y = (b[0] * x + b[1] * x1 + b[2] * x2 - a1 * y1 - a2 * y2) / a0;
    out[i] = y;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
  }
  return out;
}

export const peakOf = (s: Samples): number => s.reduce((most, x) => Math.max(most, Math.abs(x)), 0);

/** Loudness of the sounding part: root mean square over the loudest 200 ms, in steps of 50 ms. */
export function loudness(s: Samples): number {
  const window = Math.min(s.length, Math.round(0.2 * RATE));
  let best = 0;
  for (let from = 0; from + window <= s.length; from += Math.round(0.05 * RATE)) {
    let sum = 0;
    for (let i = from; i < from + window; i++) sum += s[i]! * s[i]!;
    best = Math.max(best, Math.sqrt(sum / window));
  }
  return best;
}

/**
 * The last step for every one-shot: no DC, a start from zero, an end faded over `fade` seconds, and a level of `db`
 * (loudness), held below −4 dBFS at the peak so that the lossy formats have room.
 */
export function finish(input: Samples, db: number, fade: number): Samples {
  const out = filter(input, 'highpass', 30);
  const start = Math.round(0.0004 * RATE);
  for (let i = 0; i < start; i++) out[i]! *= i / start;
  const tail = Math.min(out.length, Math.round(fade * RATE));
  for (let i = 0; i < tail; i++) out[out.length - 1 - i]! *= 0.5 - 0.5 * Math.cos((Math.PI * i) / tail);
  const mean = out.reduce((sum, x) => sum + x, 0) / out.length;
  for (let i = start; i < out.length - tail; i++) out[i]! -= mean;
  return level(out, db);
}

/** Scales to a loudness of `db`, but never above a peak of −4 dBFS. */
export function level(s: Samples, db: number): Samples {
  const gain = Math.min(decibels(db) / loudness(s), decibels(-4) / peakOf(s));
  return s.map(x => x * gain);
}
