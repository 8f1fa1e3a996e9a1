/** Longest wall time that one frame may make up for, ms: a hitch passes unseen, a stall doesn't fast-forward the game. */
export const FRAME_CAP = 250;
/** Share of wall time that a fair run may lose. */
export const DROP_LIMIT = 0.02;
/** No verdict on the machine before so many ms of play: the first frames pay for what is being loaded. */
const DROP_AFTER = 5_000;

/** Wall milliseconds in, whole ticks out: an accumulator with a cap. The remainder stays for smooth drawing. */
export class FixedClock {
  private rest = 0;
  private played = 0;
  private dropped = 0;

  /** Whole ticks to run for `deltaMs` of wall time at `speed` ticks a millisecond. */
  take(deltaMs: number, speed: number): number {
    const wall = Number.isFinite(deltaMs) ? Math.max(0, deltaMs) : 0;
    const used = Math.min(wall, FRAME_CAP);
    this.played += wall;
    this.dropped += wall - used;
    this.rest += used * speed;
    const whole = Math.floor(this.rest);
    this.rest -= whole;
    return whole;
  }

  /** What is left of a tick, 0..1. */
  get fraction(): number {
    return this.rest;
  }

  /** Whether more than DROP_LIMIT of the time was dropped. */
  get slow(): boolean {
    return this.played >= DROP_AFTER && this.dropped > this.played * DROP_LIMIT;
  }

  reset(): void {
    this.rest = 0;
    this.played = 0;
    this.dropped = 0;
  }
}
