import type { Tune } from '../level/types.ts';
import { staffSpace } from './look.ts';

/** Diatonic steps of the twelve semitones above C, sharps on the line of their natural. */
const STEPS = [0, 0, 1, 1, 2, 3, 3, 4, 4, 5, 5, 6];
/** Farther than this from the middle line a note would leave its stave. */
const MOST = 5;

function step(midi: number): number {
  return Math.floor(midi / 12) * 7 + STEPS[midi % 12]!;
}

/** Vertical offset, in pixels, of the note with this serial number; the tune's middle lies on the middle line. */
export function pitchOf(tune: Tune, compact: boolean): (serial: number) => number {
  const steps = tune.notes.map(step);
  const middle = Math.round((Math.min(...steps) + Math.max(...steps)) / 2);
  const half = staffSpace(compact) / 2;
  const offsets = steps.map(s => -Math.max(-MOST, Math.min(MOST, s - middle)) * half);
  return serial => offsets[serial % offsets.length] ?? 0;
}
