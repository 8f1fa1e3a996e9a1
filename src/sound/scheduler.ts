import { TickClock } from './tick-clock.ts';
import type { Note } from './types.ts';

/** Seconds of audio time that are kept scheduled: more than the 100 ms that a late frame may cost. */
export const AHEAD = 0.25;
/** Above this speed the worlds are thinned. */
const FAST = 1.5;
/** Seconds between two notes of one scene when thinned: the tune runs through, the others only hint. */
export const THIN = { tune: 0.085, world: 0.22 } as const;

export interface Started {
  /** Takes it back; called only before its time. */
  cancel(): void;
}
/** Whatever makes a note sound at `when` (seconds, the clock that `frame` is given). */
export interface Player {
  play(scene: number, note: Note, when: number, fast: boolean): Started | null;
}

interface Pending {
  when: number;
  started: Started;
}

/**
 * Keeps the next quarter of a second of an endlessly repeated episode scheduled. Notes whose time has passed (after a
 * stall) are left out, never played late.
 */
export class Scheduler {
  private readonly clock = new TickClock();
  private readonly cursors: number[];
  private readonly laps: number[];
  private readonly lastAt: number[];
  private pending: Pending[] = [];
  private running = false;

  constructor(
    private readonly player: Player,
    private readonly scores: readonly (readonly Note[])[],
    private readonly horizon: number,
  ) {
    this.cursors = scores.map(() => 0);
    this.laps = scores.map(() => 0);
    this.lastAt = scores.map(() => Number.NEGATIVE_INFINITY);
  }

  /** `now`: audio time in seconds; `tick` within lap `lap` of the episode; `speed` in ticks a ms, 0 when curtained. */
  frame(now: number, tick: number, lap: number, speed: number): void {
    if (!(speed > 0)) {
      this.stop(now);
      return;
    }
    const at = lap * this.horizon + tick;
    if (this.clock.read(now, at, speed) || !this.running) {
      this.takeBack(now);
      this.seek(lap, tick);
      this.running = true;
    }
    if (this.pending.length > 0 && this.pending[0]!.when <= now) {
      this.pending = this.pending.filter(p => p.when > now);
    }
    for (let scene = 0; scene < this.scores.length; scene++) this.fill(scene, now, speed);
  }

  /** Nothing more is heard of what was scheduled; `frame` begins anew. */
  stop(now: number): void {
    if (!this.running) return;
    this.takeBack(now);
    this.clock.forget();
    this.running = false;
  }

  private takeBack(now: number): void {
    for (const p of this.pending) if (p.when > now) p.started.cancel();
    this.pending = [];
    this.lastAt.fill(Number.NEGATIVE_INFINITY);
  }

  private seek(lap: number, tick: number): void {
    for (const [scene, notes] of this.scores.entries()) {
      const next = notes.findIndex(n => n.tick > tick);
      this.laps[scene] = next < 0 ? lap + 1 : lap;
      this.cursors[scene] = Math.max(0, next);
    }
  }

  private fill(scene: number, now: number, speed: number): void {
    const notes = this.scores[scene]!;
    if (notes.length === 0) return;
    const fast = speed > FAST;
    for (;;) {
      const note = notes[this.cursors[scene]!]!;
      const when = this.clock.timeOf(this.laps[scene]! * this.horizon + note.tick);
      if (when > now + AHEAD) return;
      this.cursors[scene]!++;
      if (this.cursors[scene]! >= notes.length) {
        this.cursors[scene] = 0;
        this.laps[scene]!++;
      }
      if (when <= now) continue;
      const gap = note.sheet === 'worlds' ? THIN.world : THIN.tune;
      if (fast && when - this.lastAt[scene]! < gap) continue;
      const started = this.player.play(scene, note, when, fast);
      if (!started) continue;
      this.lastAt[scene] = when;
      this.pending.push({ when, started });
    }
  }
}
