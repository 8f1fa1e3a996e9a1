import type { Replay } from '../replay.ts';

/** Minutes since 1970, UTC: fine enough for a due date, and short. */
export type Minutes = number;

/** What a teacher asks of a class; it travels in a link, so there is nothing in it that a student may not see. */
export interface Assignment {
  /** Drawn once: tells its hand-ins from those of others. */
  id: string;
  title: string;
  note: string;
  /** Addresses of levels: of the campaign, or of a spec. */
  items: string[];
  /** The same level for all, or one for each student that is as hard. */
  variants: 'one' | 'each';
  /** Times that an item may be finished; 0: as often as one likes. */
  attempts: number;
  /** Seconds on the clock of a level; 0: none. The untimed lane has none in any case. */
  limit: number;
  hints: boolean;
  due: Minutes | null;
}

/** One finished run of an item. */
export interface Entry {
  item: number;
  /** From 1. */
  attempt: number;
  /** Which draw of the student's variant it was, see variantId; 0 where there are no variants. */
  draw: number;
  /** What the student's screen said. Believed only when the replay says the same. */
  points: number;
  stars: 0 | 1 | 2 | 3;
  /** When it was finished, as the student's device says. */
  at: Minutes;
  replay: Omit<Replay, 'level'>;
}

/** What a student hands in: of every item the first run and the best one. */
export interface HandIn {
  assignment: string;
  name: string;
  /** Times that each item was opened, and times that it was finished, as the student's device says. */
  begun: number[];
  done: number[];
  entries: Entry[];
}

export const BOUNDS = {
  items: 40,
  title: 120,
  note: 600,
  attempts: 99,
  limit: 3_600,
  roster: 500,
  /** Of one hand-in: first and best of every item. */
  entries: 80,
} as const;
