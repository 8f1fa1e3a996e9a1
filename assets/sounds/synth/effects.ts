/** What the game itself says, whichever world one is in: all of it plucked, struck or brushed like the thread. */
import { filter, finish, hertz, mix, noise, type Samples, seeded, shape, silence, strike } from './dsp.ts';
import { handbell, string } from './voices.ts';

/** The thread snaps taut: a long bright string whose pitch overshoots and settles, with the rush of the pull before. */
function thread(): Samples {
  const random = seeded(71);
  const still = string(hertz(62), 1.7, 0.55, 0.8, random);
  mix(still, string(hertz(74), 1.7, 0.3, 0.8, random), 0, 0.45);
  // Read faster at first: 70 cents sharp, swinging once through the note within a fifth of a second.
  const out = silence(1.5);
  let at = 0;
  for (let i = 0; i < out.length; i++) {
    const t = i / 48_000;
    const from = Math.floor(at);
    out[i] = still[from]! + (at - from) * (still[from + 1]! - still[from]!);
    at += 1 + 0.042 * Math.exp(-t / 0.07) * Math.cos(2 * Math.PI * 9 * t);
  }
  const hum = shape(1.5, t => Math.sin(2 * Math.PI * hertz(62) * t) * strike(t, 0.03, 0.5));
  mix(out, hum, 0, 0.12);
  return finish(filter(out, 'peak', 1400, 1, 4), -17, 0.5);
}

/** A string with a hand on it: a knock, hardly a note. */
function wrong(): Samples {
  const random = seeded(72);
  const out = string(hertz(43), 0.4, 0.045, 0.15, random);
  const hand = filter(noise(0.4, random), 'lowpass', 420);
  mix(
    out,
    shape(0.4, (t, i) => hand[i]! * strike(t, 0.002, 0.03)),
    0,
    1.2,
  );
  mix(
    out,
    shape(0.4, t => Math.sin(2 * Math.PI * 92 * t) * strike(t, 0.003, 0.06)),
    0,
    0.5,
  );
  return finish(out, -18, 0.15);
}

/** Three strings upwards, quick: somebody has something to say. */
function call(): Samples {
  const random = seeded(73);
  const out = silence(1.2);
  for (const [n, midi] of [62, 69, 76].entries()) {
    mix(out, string(hertz(midi), 1.1 - 0.09 * n, 0.4, 0.7, random), 0.075 * n, 1 - 0.1 * n);
  }
  return finish(filter(out, 'lowpass', 7000), -18, 0.4);
}

/** A page is turned and a low string answers: the next part begins. */
function phase(): Samples {
  const random = seeded(74);
  const paper = filter(filter(noise(0.3, random), 'bandpass', 2600, 0.6), 'highpass', 900);
  const out = silence(0.9);
  mix(
    out,
    shape(0.3, (t, i) => paper[i]! * Math.sin(Math.PI * Math.min(1, t / 0.22)) ** 2 * (1 - t / 0.3)),
    0,
    0.3,
  );
  mix(out, string(hertz(50), 0.75, 0.35, 0.4, random), 0.13, 0.7);
  mix(out, string(hertz(57), 0.73, 0.3, 0.4, random), 0.15, 0.5);
  return finish(out, -21, 0.3);
}

/** One star: two small bells, a fourth apart. */
function star(): Samples {
  const out = silence(1.1);
  mix(out, handbell(79), 0, 0.6);
  mix(out, handbell(84), 0.07, 0.7);
  return finish(out, -18, 0.4);
}

/** Nothing to do here: a fingernail on the string. */
function nudge(): Samples {
  const random = seeded(75);
  const tick = filter(noise(0.08, random), 'bandpass', 1800, 2);
  const out = shape(0.12, (t, i) => (tick[i] ?? 0) * strike(t, 0.0005, 0.008));
  mix(out, string(hertz(57), 0.12, 0.02, 0.1, random), 0, 0.3);
  return finish(out, -27, 0.05);
}

export const EFFECTS = { thread, wrong, call, phase, star, nudge } as const;
