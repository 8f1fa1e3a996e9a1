/** Lays the sounds out into sheets, one file each: a marker, then the sounds with silence between. */
import { mix, RATE, type Samples, shape, silence } from './dsp.ts';
import { EFFECTS } from './effects.ts';
import { PITCHES, VOICES } from './voices.ts';
import { LOOP, MARGIN, WORLD_LOOPS, WORLD_SHOTS } from './worlds.ts';

/** A sound's place in its sheet, in milliseconds. `loop`: from where to where it repeats, counted from `at`. */
export interface Cue {
  at: number;
  length: number;
  loop?: [from: number, to: number];
}
export interface Sheet {
  name: string;
  samples: Samples;
  cues: Record<string, Cue>;
  /** The sounds as they were before they were laid out, for the tests. */
  parts: Record<string, Samples>;
}

/** Where the marker's rise crosses half of its peak, in milliseconds from the start of the file. Lossy formats put
 * their own padding before the first sample; whoever schedules to the millisecond looks for the marker. */
export const MARK = 40;
/** Silence after the marker and between sounds, so that no coder smears one into the next. */
const GAP = 0.12;

function marker(): Samples {
  const at = MARK / 1000;
  return shape(0.06, t => 0.6 * Math.exp(-(((t - at - 0.00035) / 0.00042) ** 2)));
}

function lay(name: string, parts: Record<string, Samples>, loops: ReadonlySet<string>): Sheet {
  const rounded = (s: Samples) => Math.ceil((s.length / RATE) * 1000);
  const cues: Record<string, Cue> = {};
  let at = MARK + 2 * GAP * 1000;
  for (const [id, part] of Object.entries(parts)) {
    cues[id] = { at, length: rounded(part) };
    if (loops.has(id)) cues[id].loop = [MARGIN * 1000, (MARGIN + LOOP) * 1000];
    at += rounded(part) + GAP * 1000;
  }
  const samples = mix(silence(at / 1000), marker());
  for (const [id, part] of Object.entries(parts)) mix(samples, part, cues[id]!.at / 1000);
  return { name, samples, cues, parts };
}

const made = (makers: Record<string, () => Samples>): Record<string, Samples> =>
  Object.fromEntries(Object.entries(makers).map(([id, make]) => [id, make()]));

/** Every sheet of the game: one a voice of the music, one for the worlds, one for the game's own effects. */
export function makeSheets(): Sheet[] {
  const none = new Set<string>();
  const voices = Object.entries(VOICES).map(([name, make]) =>
    lay(name, Object.fromEntries(PITCHES.map(p => [String(p), make(p)])), none),
  );
  const worlds = lay(
    'worlds',
    { ...made(WORLD_SHOTS), ...made(WORLD_LOOPS) },
    new Set(Object.keys(WORLD_LOOPS)),
  );
  return [...voices, worlds, lay('effects', made(EFFECTS), none)];
}

/** 16-bit mono WAV (RIFF). */
export function toWav(samples: Samples): Uint8Array {
  const bytes = new Uint8Array(44 + 2 * samples.length);
  const view = new DataView(bytes.buffer);
  const text = (at: number, s: string) => {
    for (let i = 0; i < s.length; i++) view.setUint8(at + i, s.charCodeAt(i));
  };
  text(0, 'RIFF');
  view.setUint32(4, 36 + 2 * samples.length, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, 2 * samples.length, true);
  for (let i = 0; i < samples.length; i++) {
    view.setInt16(44 + 2 * i, Math.round(Math.max(-1, Math.min(1, samples[i]!)) * 32767), true);
  }
  return bytes;
}
