import type { EventKind } from '../sim/run.ts';

/** One sample of the sheet `worlds`. */
export interface Tap {
  cue: string;
  rate?: number;
  gain: number;
}

/** What an event is told by: its kind, and a token that leaves also by how it leaves. */
export type HeardAs = Exclude<EventKind, 'sink'> | 'onTime' | 'late' | 'copyOut';

/** How one kind of event sounds. `rank` 2 is heard before 1 before 0 when there is too much; `gap` is the least time, in
 * ticks, between two of the same kind and sample. */
export interface Voice {
  /** Samples of the sheet `worlds`, in turn by the number of the place. */
  cues: readonly string[];
  /** How fast they are played, in turn by the number of the place. Default: as recorded. */
  rates?: readonly number[];
  gain: number;
  rank: 0 | 1 | 2;
  gap: number;
  /** Only stations are heard. */
  stations?: boolean;
}

/**
 * What a domain sounds like. Tonal: a scene's tune, one note a token, when it reaches the listener, and a ring under a
 * loop that feeds itself. Percussive: a few short samples by what happens.
 */
export type DomainSound =
  | { kind: 'tonal'; bed: string; ring: string }
  | {
      kind: 'percussive';
      /** The loop that grows with all that waits. */
      bed: string;
      voices: Partial<Record<HeardAs, Voice>>;
      /** The common rhythm of the reveal: two taps by turns, and its last one. */
      reveal: { taps: readonly [Tap, Tap]; last: Tap };
    };
