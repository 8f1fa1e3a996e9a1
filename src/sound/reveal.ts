import { DOMAINS } from '../domain/index.ts';
import type { Level, Scene } from '../level/types.ts';
import { beatMs, RHYTHM } from '../store/glide.ts';
import { pitched } from './instruments.ts';
import type { Note } from './types.ts';

function part(scene: Scene, n: number, last: boolean): Pick<Note, 'sheet' | 'cue' | 'rate' | 'gain'> {
  const { sound } = DOMAINS[scene.domain];
  if (sound.kind === 'tonal') {
    const notes = scene.tune?.notes ?? [];
    const timbre = scene.tune?.voice ?? 'pluck';
    const midi = last ? (notes.at(-1) ?? 62) : (notes[n % Math.max(1, notes.length)] ?? 62);
    return { sheet: timbre, ...pitched(timbre, midi), gain: 0.9 };
  }
  const { taps, last: end } = sound.reveal;
  const tap = last ? end : taps[n % 2]!;
  return { sheet: 'worlds', cue: tap.cue, rate: tap.rate ?? 1, gain: tap.gain };
}

/** The same rhythm in the three voices of a level: notes by scene, at the same milliseconds of the reveal. */
export function reveal(level: Level): Note[][] {
  return level.scenes.map(scene =>
    RHYTHM.map((beat, n) => ({ tick: beatMs(beat), dull: 0, ...part(scene, n, n === RHYTHM.length - 1) })),
  );
}
