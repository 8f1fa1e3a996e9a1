import sprites from '../../assets/sounds/sprites.json' with { type: 'json' };
import type { SheetId, Timbre } from './types.ts';

/** A sample's place in its sheet, milliseconds; `loop` counted from `at`. */
export interface Cue {
  at: number;
  length: number;
  loop?: number[];
}

/** Where each file's marker rises, ms; whatever a decoder adds in front shows as the difference. */
export const MARK = sprites.mark;

const SHEETS: Record<SheetId, Record<string, Cue>> = sprites.sheets;

/** The sample's place, or null if there is none of that name. */
export function cueOf(sheet: SheetId, cue: string): Cue | null {
  return SHEETS[sheet][cue] ?? null;
}
export function cuesOf(sheet: SheetId): Record<string, Cue> {
  return SHEETS[sheet];
}

/** The nearest sampled pitch of a timbre, and how fast to play it to reach `midi`. */
export function pitched(timbre: Timbre, midi: number): { cue: string; rate: number } {
  let cue = '';
  let away = Number.POSITIVE_INFINITY;
  for (const name of Object.keys(SHEETS[timbre])) {
    const off = midi - Number(name);
    if (Math.abs(off) < Math.abs(away)) {
      away = off;
      cue = name;
    }
  }
  return { cue, rate: 2 ** (away / 12) };
}
