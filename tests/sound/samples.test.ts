import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import sprites from '../../assets/sounds/sprites.json' with { type: 'json' };
import { hertz, loudness, peakOf, RATE, type Samples } from '../../assets/sounds/synth/dsp.ts';
import { MARK, makeSheets, toWav } from '../../assets/sounds/synth/sheets.ts';
import { PITCHES, VOICES } from '../../assets/sounds/synth/voices.ts';

const FOLDER = resolve(import.meta.dirname, '../../assets/sounds');
const sheets = makeSheets();
const parts = sheets.flatMap(sheet =>
  Object.entries(sheet.parts).map(([id, samples]) => ({
    name: `${sheet.name} ${id}`,
    samples,
    loop: sheet.cues[id]!.loop,
  })),
);
const shots = parts.filter(p => !p.loop);
const db = (x: number): number => 20 * Math.log10(x);

/** Share of a tone of `hz` in the samples (Goertzel), relative to all of their energy. */
function tone(s: Samples, hz: number, from: number, to: number): number {
  const c = 2 * Math.cos((2 * Math.PI * hz) / RATE);
  let a = 0;
  let b = 0;
  for (let i = from; i < to; i++) {
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * (i - from)) / (to - from));
    const next = s[i]! * window + c * a - b;
    b = a;
    a = next;
  }
  return Math.sqrt(Math.max(0, a * a + b * b - c * a * b));
}

describe('every sample', () => {
  it.each(parts)('$name stays below −3 dBFS and is not silent', ({ samples }) => {
    expect(db(peakOf(samples))).toBeLessThanOrEqual(-3);
    expect(db(loudness(samples))).toBeGreaterThan(-45);
  });

  it.each(parts)('$name has no DC', ({ samples }) => {
    const mean = samples.reduce((sum, x) => sum + x, 0) / samples.length;
    expect(Math.abs(mean)).toBeLessThan(1e-3);
  });

  it.each(parts)('$name begins and ends in silence', ({ samples }) => {
    expect(Math.abs(samples[0]!)).toBeLessThan(1e-3);
    for (const x of samples.slice(-24)) expect(Math.abs(x)).toBeLessThan(2e-3);
  });

  it.each(shots)('$name sounds at once: it has risen within 30 ms', ({ name, samples }) => {
    if (name === 'effects phase') return;
    const early = peakOf(samples.slice(0, Math.round(0.03 * RATE)));
    expect(early).toBeGreaterThan(0.25 * peakOf(samples));
  });

  it('is the same each time it is made', () => {
    expect(VOICES.handbell(64)).toEqual(VOICES.handbell(64));
  });
});

describe('voices', () => {
  const cases = sheets
    .filter(s => s.name in VOICES)
    .flatMap(s => PITCHES.map(midi => ({ voice: s.name, midi, samples: s.parts[String(midi)]! })));

  it.each(cases)('$voice $midi is in tune within 8 cents', ({ midi, samples }) => {
    const from = Math.round(0.05 * RATE);
    const to = Math.min(samples.length, from + Math.round(0.35 * RATE));
    let best = 0;
    let most = 0;
    for (let cents = -60; cents <= 60; cents += 2) {
      const t = tone(samples, hertz(midi + cents / 100), from, to);
      if (t > most) {
        most = t;
        best = cents;
      }
    }
    expect(Math.abs(best)).toBeLessThanOrEqual(8);
  });

  it('reach every note from MIDI 55 to 84 within three semitones', () => {
    for (let midi = 55; midi <= 84; midi++) {
      expect(Math.min(...PITCHES.map(p => Math.abs(p - midi)))).toBeLessThanOrEqual(3);
    }
  });

  it('are equally loud, within 3 dB', () => {
    const levels = cases.map(c => db(loudness(c.samples)));
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(3);
  });

  it('last between 0.5 and 1.6 seconds', () => {
    for (const c of cases) {
      expect(c.samples.length / RATE).toBeGreaterThan(0.5);
      expect(c.samples.length / RATE).toBeLessThan(1.6);
    }
  });

  it('ring on as a bell does and stop short as a plucked string does', () => {
    const left = (s: Samples, seconds: number) => {
      const at = Math.round(seconds * RATE);
      return db(peakOf(s.slice(at, at + 2400)) / peakOf(s.slice(0, 4800)));
    };
    expect(left(VOICES.handbell(71), 0.5)).toBeGreaterThan(-20);
    expect(left(VOICES.pluck(71), 0.5)).toBeLessThan(-18);
  });
});

describe('loops', () => {
  it.each(parts.filter(p => p.loop))('$name joins without a seam', ({ samples, loop }) => {
    const [from, to] = loop!.map(ms => Math.round((ms / 1000) * RATE)) as [number, number];
    const steps = samples.slice(from, to).map((x, i, all) => (i === 0 ? 0 : Math.abs(x - all[i - 1]!)));
    expect(Math.abs(samples[from]! - samples[to - 1]!)).toBeLessThanOrEqual(peakOf(steps) * 1.01);
    for (let i = 0; i < 2400; i++) expect(samples[to + i]!).toBeCloseTo(samples[from + i]!, 9);
  });
});

describe('files', () => {
  it('are all there, for every sheet in both formats, and nothing else', () => {
    const expected = sheets.flatMap(s => [`${s.name}.mp3`, `${s.name}.webm`]).sort();
    expect(
      readdirSync(FOLDER)
        .filter(f => /\.(webm|mp3|wav)$/.test(f))
        .sort(),
    ).toEqual(expected);
    for (const file of expected) expect(existsSync(join(FOLDER, file))).toBe(true);
  });

  it('are under 600 KB together', () => {
    const bytes = sheets
      .flatMap(s => [`${s.name}.mp3`, `${s.name}.webm`])
      .reduce((sum, f) => sum + statSync(join(FOLDER, f)).size, 0);
    expect(bytes).toBeLessThan(600 * 1024);
  });

  it('have the sprite map that the script would write today', () => {
    expect(sprites).toEqual({ mark: MARK, sheets: Object.fromEntries(sheets.map(s => [s.name, s.cues])) });
  });

  it('are written as 16-bit mono WAV first', () => {
    const wav = toWav(Float64Array.of(0, 0.5, -1, 2));
    const view = new DataView(wav.buffer);
    expect(new TextDecoder().decode(wav.slice(0, 16))).toBe('RIFF,\0\0\0WAVEfmt ');
    expect(view.getUint32(24, true)).toBe(RATE);
    expect([0, 1, 2, 3].map(i => view.getInt16(44 + 2 * i, true))).toEqual([0, 16384, -32767, 32767]);
  });
});
