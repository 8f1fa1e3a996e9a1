/**
 * The time line of the reveal, one for the eye and the ear: the three scenes play one rhythm, their culprits set out on its
 * first notes, become one on the note from which it comes straight, and each other role lands on a note after that.
 */

/** One beat, wall milliseconds. */
export const BEAT = 160;
/** The common rhythm, in beats: it limps, 3 + 3 + 2, then comes straight. */
export const RHYTHM = [0, 3, 6, 8, 11, 14, 16, 18, 20, 22, 24] as const;
/** The culprit of scene i sets out on this beat. */
export const DEPART = [0, 3, 6] as const;
/** All culprits are there, and are one. */
export const MERGE = 16;

/** The scenes grow small before the first note, and the whole stands still for a while after the last, milliseconds. */
const LEAD = 850;
const HOLD = 800;
/** Room for six roles. */
const LAST = MERGE + 10;

/** Wall milliseconds from the beginning of the reveal to its end. */
export const LENGTH = LEAD + LAST * BEAT + HOLD;

/** Milliseconds from the beginning to a beat of the rhythm. */
export function beatMs(beat: number): number {
  return LEAD + beat * BEAT;
}

/** The same as a share of the whole, 0..1. */
export function beatAt(beat: number): number {
  return beatMs(beat) / LENGTH;
}

/** The beat on which the k-th role lands, the culprit being the 0-th. */
export function landing(k: number): number {
  return Math.min(LAST, MERGE + 2 * k);
}

/** Starts and ends at rest: 0 before `from`, 1 after `from + span`. */
export function eased(ms: number, from: number, span: number): number {
  const t = Math.max(0, Math.min(1, (ms - from) / span));
  return t * t * (3 - 2 * t);
}

/** How far the ribbons have shrunk (0..1), and how opaque they are: they glide there, or with less motion they cross-fade. */
export function framing(progress: number, still: boolean): { q: number; alpha: number } {
  const ms = progress * LENGTH;
  if (!still) return { q: eased(ms, 0, LEAD * 0.95), alpha: 1 };
  const t = Math.min(1, ms / (LEAD * 0.95));
  return { q: t < 0.5 ? 0 : 1, alpha: Math.abs(2 * t - 1) };
}
