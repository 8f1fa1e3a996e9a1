/** Frames whose readings are weighed together: a quarter of a second at 60 a second. */
const WINDOW = 15;
/** A reading this far off is a jump (a restart, a dropped stretch) and not a jittery frame. */
const JUMP = 0.25;
/** A smaller lasting step is believed after this many frames. */
const STEP = 0.025;
const PATIENCE = 4;

/**
 * Where the ticks of the episode lie on the audio context's clock. The two are read once a frame, a few milliseconds
 * apart and never twice the same, so the offset between them is the median of the last readings.
 */
export class TickClock {
  private readonly readings: number[] = [];
  private readonly sorted: number[] = [];
  private offset = 0;
  private speed = 0;
  private doubts = 0;

  /**
   * One reading: at `now` seconds of audio time the episode stands at `tick`, running at `speed` ticks a millisecond.
   * Returns true when the mapping was set anew, so that what was scheduled by the old one is wrong.
   */
  read(now: number, tick: number, speed: number): boolean {
    const offset = now - tick / (1000 * speed);
    if (speed !== this.speed || this.readings.length === 0) return this.anchor(offset, speed);
    const away = Math.abs(offset - this.offset);
    this.doubts = away > STEP ? this.doubts + 1 : 0;
    if (away > JUMP || this.doubts >= PATIENCE) return this.anchor(offset, speed);
    this.readings.push(offset);
    if (this.readings.length > WINDOW) this.readings.shift();
    this.sorted.length = 0;
    this.sorted.push(...this.readings);
    this.sorted.sort((a, b) => a - b);
    this.offset = this.sorted[this.sorted.length >> 1]!;
    return false;
  }

  private anchor(offset: number, speed: number): true {
    this.readings.length = 0;
    this.readings.push(offset);
    this.offset = offset;
    this.speed = speed;
    this.doubts = 0;
    return true;
  }

  /** The next reading sets the mapping anew. */
  forget(): void {
    this.readings.length = 0;
  }

  /** Audio time of a tick, seconds. */
  timeOf(tick: number): number {
    return this.offset + tick / (1000 * this.speed);
  }
}
