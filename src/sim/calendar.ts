/** The last tick that can be scheduled; anything later never happens. */
export const LAST_TICK = 2_000_000_000;

/** Keys are time · 2²⁰ + clock: exact in a double, and one comparison orders (time, clock). */
const CLOCKS = 1048576;
const PER_CLOCK = 1 / CLOCKS;
/** Most clocks (servers and timed nodes) a network may have. */
export const MOST_CLOCKS = CLOCKS;

/**
 * The event list: each *clock* (a server, a source, a gate …) has at most one due time. A 4-ary heap of (time, clock);
 * at equal times the lower clock goes first, which is the order of the nodes in the network and, within a station, of its servers:
 * the tie rule is part of the network, not of the history. Rescheduling leaves a stale entry that is skipped.
 */
export class Calendar {
  /** Due tick by clock, −1 when off. */
  readonly due: Int32Array;
  private heap: Float64Array;
  private size = 0;
  /** The top has been taken: the next `schedule` takes its place (one sift instead of two). */
  private hole = false;
  /** Tick and clock of the entry that `take` returned. */
  time = 0;
  clock = 0;

  constructor(clocks: number) {
    this.due = new Int32Array(clocks).fill(-1);
    this.heap = new Float64Array(Math.max(16, clocks * 2 + 4));
  }

  reset(): void {
    this.due.fill(-1);
    this.size = 0;
    this.hole = false;
  }

  cancel(clock: number): void {
    this.due[clock] = -1;
  }

  schedule(clock: number, time: number): void {
    if (time > LAST_TICK) {
      this.due[clock] = -1;
      return;
    }
    this.due[clock] = time;
    const key = time * CLOCKS + clock;
    if (this.hole) {
      this.hole = false;
      this.sink(key);
      return;
    }
    if (this.size === this.heap.length) this.grow();
    const heap = this.heap;
    let i = this.size++;
    while (i > 0) {
      const parent = (i - 1) >> 2;
      const above = heap[parent]!;
      if (above <= key) break;
      heap[i] = above;
      i = parent;
    }
    heap[i] = key;
  }

  /** Takes the next event no later than `limit` into `time` and `clock`; false if there is none. */
  take(limit: number): boolean {
    for (;;) {
      if (this.hole) {
        this.hole = false;
        const last = --this.size;
        if (last > 0) this.sink(this.heap[last]!);
      }
      if (this.size === 0) return false;
      const key = this.heap[0]!;
      const time = Math.floor(key * PER_CLOCK);
      if (time > limit) return false;
      const clock = key - time * CLOCKS;
      this.hole = true;
      if (this.due[clock] === time) {
        this.due[clock] = -1;
        this.time = time;
        this.clock = clock;
        return true;
      }
    }
  }

  private sink(key: number): void {
    const heap = this.heap;
    const size = this.size;
    let i = 0;
    for (;;) {
      let child = 4 * i + 1;
      if (child >= size) break;
      let least = heap[child]!;
      const end = Math.min(child + 4, size);
      for (let c = child + 1; c < end; c++) {
        const k = heap[c]!;
        if (k < least) {
          least = k;
          child = c;
        }
      }
      if (least >= key) break;
      heap[i] = least;
      i = child;
    }
    heap[i] = key;
  }

  private grow(): void {
    const bigger = new Float64Array(this.heap.length * 2);
    bigger.set(this.heap);
    this.heap = bigger;
  }
}
