/** The five voices of the music ribbon, one function each: MIDI pitch → one note. */
import {
  filter,
  finish,
  hertz,
  mix,
  noise,
  RATE,
  type Samples,
  seeded,
  shape,
  silence,
  strike,
} from './dsp.ts';

/** Loudness that all voices are brought to, dBFS. */
const LOUD = -18;
/** 0 at MIDI 57, 1 at MIDI 84: high notes are shorter and have fewer overtones. */
const height = (midi: number): number => Math.max(0, Math.min(1, (midi - 57) / 27));

/** A tuned handbell: a strong fundamental, the twelfth a maker tunes it to, and inharmonic partials that die soon.
 * Each partial is a pair a fraction of a hertz apart, because no bell is quite round: that is its slow beat. */
export function handbell(midi: number): Samples {
  const f = hertz(midi);
  const random = seeded(1000 + midi);
  const seconds = 1.5 - 0.5 * height(midi);
  const partials: [ratio: number, gain: number, tau: number][] = [
    [1, 1, 0.62],
    [3.0, 0.42, 0.26],
    [5.43, 0.16, 0.1],
    [2.02, 0.07, 0.3],
    [7.9, 0.09, 0.05],
    [10.6, 0.05, 0.028],
  ];
  const out = silence(seconds);
  for (const [ratio, gain, tau] of partials) {
    const hz = f * ratio;
    if (hz > 15_000) continue;
    const beat = 0.5 + 0.9 * random();
    const a = 2 * Math.PI * random();
    const decay = tau * (1.15 - 0.45 * height(midi));
    const tone = shape(
      seconds,
      t =>
        (0.72 * Math.sin(2 * Math.PI * hz * t + a) + 0.28 * Math.sin(2 * Math.PI * (hz + beat) * t + a)) *
        strike(t, 0.0018, decay),
    );
    mix(out, tone, 0, gain);
  }
  const clapper = filter(noise(0.03, random), 'bandpass', 3200, 1.2);
  mix(
    out,
    shape(0.03, (t, i) => clapper[i]! * strike(t, 0.0006, 0.004)),
    0,
    0.5,
  );
  return finish(out, LOUD, 0.3);
}

/** A plucked string by Karplus & Strong (1983): a burst of noise goes round a delay line through a gentle low-pass.
 * An all-pass tunes the line to a fraction of a sample (Jaffe & Smith 1983). */
export function string(
  hz: number,
  seconds: number,
  tau: number,
  bright: number,
  random: () => number,
): Samples {
  const out = silence(seconds);
  const loop = RATE / hz;
  const damp = 0.5 * (1 - bright);
  // Group delay of the two-point average at low frequencies.
  const line = loop - damp;
  let whole = Math.floor(line);
  let part = line - whole;
  if (part < 0.3) {
    whole -= 1;
    part += 1;
  }
  const allpass = (1 - part) / (1 + part);
  const feedback = Math.exp(-1 / (hz * tau));
  const burst = new Float64Array(whole).map(() => random() * 2 - 1);
  const mean = burst.reduce((s, x) => s + x, 0) / whole;
  const soft = filter(
    burst.map(x => x - mean),
    'lowpass',
    Math.min(9000, hz * (6 + 14 * bright)),
  );
  // The finger takes the string a fifth of its length from the end: a comb in the spectrum.
  const pick = Math.max(1, Math.round(whole / 5));
  const delay = soft.map((x, i) => x - 0.9 * (soft[(i - pick + whole) % whole] ?? 0));
  let before = 0;
  let apIn = 0;
  let apOut = 0;
  for (let i = 0; i < out.length; i++) {
    const at = i % whole;
    const y = delay[at]!;
    out[i] = y;
    const low = (1 - damp) * y + damp * before;
    before = y;
    const ap = allpass * low + apIn - allpass * apOut;
    apIn = low;
    apOut = ap;
    delay[at] = feedback * ap;
  }
  return out;
}

/** Pizzicato: a string that is stopped by a soft finger, in a small wooden body. */
export function pluck(midi: number): Samples {
  const random = seeded(2000 + midi);
  const h = height(midi);
  const dry = string(hertz(midi), 0.85 - 0.25 * h, 0.3 - 0.12 * h, 0.45, random);
  const body = filter(filter(dry, 'peak', 280, 1.4, 5), 'peak', 560, 1.8, 3);
  return finish(filter(body, 'lowpass', 6500), LOUD, 0.2);
}

/** Formants of a soprano's "ah": centre, bandwidth (Hz) and gain. */
const AH: [hz: number, width: number, gain: number][] = [
  [800, 90, 1],
  [1180, 100, 0.62],
  [2850, 150, 0.2],
  [3600, 170, 0.12],
  [4950, 220, 0.05],
];

/** A sung "ah": harmonics of a voice source that falls 12 dB an octave, each weighed by the vowel's formants; the
 * mouth opens over the first 60 ms and a vibrato sets in after 180 ms. */
export function voice(midi: number): Samples {
  const f = hertz(midi);
  const random = seeded(3000 + midi);
  const seconds = 0.78 - 0.1 * height(midi);
  const wobble = random() * 6.28;
  const phase = new Float64Array(silence(seconds).length);
  let turn = 0;
  for (let i = 0; i < phase.length; i++) {
    const t = i / RATE;
    const vibrato =
      0.013 * Math.min(1, Math.max(0, (t - 0.18) / 0.2)) * Math.sin(2 * Math.PI * 5.3 * t + wobble);
    const scoop = -0.02 * Math.exp(-t / 0.018);
    turn += (2 * Math.PI * f * (1 + vibrato + scoop)) / RATE;
    phase[i] = turn;
  }
  const out = silence(seconds);
  for (let n = 1; n * f < 6500; n++) {
    const hz = n * f;
    const tract = AH.reduce((sum, [c, w, g]) => sum + g / (1 + ((hz - c) / w) ** 2), 0.02);
    const gain = tract / n ** 0.9;
    const opening = 0.008 + 0.03 * Math.min(1, hz / 4000);
    const a = random() * 6.28;
    for (let i = 0; i < out.length; i++) {
      const t = i / RATE;
      const swell = 1 - Math.exp(-t / opening);
      out[i]! += gain * swell * Math.sin(n * phase[i]! + a);
    }
  }
  const breath = filter(noise(seconds, random), 'bandpass', 2200, 0.8);
  for (let i = 0; i < out.length; i++) {
    const t = i / RATE;
    const hold = t < 0.3 ? 1 - t * 0.5 : 0.85 * Math.exp(-(t - 0.3) / 0.28);
    out[i] = hold * (out[i]! + breath[i]! * (0.02 + 0.12 * Math.exp(-t / 0.02)));
  }
  return finish(out, LOUD, 0.25);
}

/** A flute: almost a sine with a little octave and twelfth, a chiff at the start, and breath around the tone. */
export function flute(midi: number): Samples {
  const f = hertz(midi);
  const random = seeded(4000 + midi);
  const seconds = 0.75 - 0.1 * height(midi);
  const h = height(midi);
  const partials: [n: number, gain: number, attack: number][] = [
    [1, 1, 0.014],
    [2, 0.42 - 0.25 * h, 0.02],
    [3, 0.2 - 0.12 * h, 0.03],
    [4, 0.06, 0.04],
    [5, 0.03, 0.04],
  ];
  const air = mix(
    filter(noise(seconds, random), 'bandpass', f, 9),
    filter(noise(seconds, random), 'bandpass', 2 * f, 7),
    0,
    0.6,
  );
  const out = shape(seconds, (t, i) => {
    const wave = 0.12 * Math.min(1, Math.max(0, (t - 0.15) / 0.2)) * Math.sin(2 * Math.PI * 4.9 * t);
    const body = t < 0.28 ? 1 : Math.exp(-(t - 0.28) / 0.26);
    let tone = 0;
    for (const [n, gain, attack] of partials) {
      tone += gain * (1 - Math.exp(-t / attack)) * (1 + wave * n * 0.6) * Math.sin(2 * Math.PI * f * n * t);
    }
    const chiff = 0.9 * Math.exp(-t / 0.022);
    return body * tone + air[i]! * body * (0.35 + chiff);
  });
  return finish(out, LOUD, 0.22);
}

/** A piano string: partials stretched by stiffness, f·n·√(1 + B·n²) (Fletcher 1964), struck an eighth along, with the
 * quick first and slow second decay of strings that are tuned a hair apart (Weinreich 1977). */
export function piano(midi: number): Samples {
  const f = hertz(midi);
  const random = seeded(5000 + midi);
  const h = height(midi);
  const seconds = 1.3 - 0.4 * h;
  const stiff = 0.0004 * 2 ** ((midi - 60) / 9);
  const out = silence(seconds);
  for (let n = 1; n <= 16; n++) {
    const hz = f * n * Math.sqrt(1 + stiff * n * n);
    if (hz > 11_000) break;
    const gain =
      (Math.abs(Math.sin((Math.PI * n) / 8.3)) / n ** 1.15) * Math.exp((-n * (0.1 + 0.25 * h)) / 1.2);
    const tau = (0.75 - 0.4 * h) / (1 + 0.28 * (n - 1));
    const a = random() * 6.28;
    const apart = hz * 0.0005;
    const tone = shape(seconds, t => {
      const fast = strike(t, 0.0025, tau * 0.35);
      const slow = strike(t, 0.0025, tau * 1.5);
      return (
        0.6 * fast * Math.sin(2 * Math.PI * hz * t + a) +
        0.4 * slow * Math.sin(2 * Math.PI * (hz + apart) * t + a)
      );
    });
    mix(out, tone, 0, gain);
  }
  const thump = filter(noise(0.06, random), 'bandpass', 330, 0.9);
  mix(
    out,
    shape(0.06, (t, i) => thump[i]! * strike(t, 0.001, 0.012)),
    0,
    0.25,
  );
  return finish(out, LOUD, 0.28);
}

/** Sampled pitches; every other note is at most three semitones away from one of them. */
export const PITCHES = [57, 64, 71, 78, 84] as const;
export const VOICES = { handbell, pluck, voice, flute, piano } as const;
