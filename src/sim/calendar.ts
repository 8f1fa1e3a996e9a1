/** The last tick that can be scheduled; anything later never happens. */
export const LAST_TICK = 2_000_000_000;
/** Off: later than every tick. */
export const NEVER = 0x7fffffff;
/** Most clocks (servers and timed nodes) a network may have. */
export const MOST_CLOCKS = 1_048_576;

/**
 * The event list: each *clock* (a server, a source, a gate …) has one due time, and a winner tree over all clocks finds
 * the earliest. At equal times the lower clock wins, which is the order of the nodes in the network and, within a station, of its
 * servers: the tie rule is part of the network, not of its history. An update plays one match a level without a single branch, which
 * beats a heap here: a heap's comparisons are coin tosses to the branch predictor.
 */
export class Calendar {
  /** (time, clock) of the winner below each tree node; the root is node 1, the leaf of clock c is node `leaves` + c. */
  private readonly tree: Int32Array;
  private readonly leaves: number;

  constructor(clocks: number) {
    let leaves = 2;
    while (leaves < clocks) leaves *= 2;
    this.leaves = leaves;
    this.tree = new Int32Array(leaves * 4);
    this.reset();
  }

  reset(): void {
    const { tree, leaves } = this;
    for (let i = 2 * leaves - 1; i >= 1; i--) {
      tree[2 * i] = NEVER;
      tree[2 * i + 1] = i >= leaves ? i - leaves : tree[4 * i + 1]!;
    }
  }

  /** Tick of the next event, NEVER if there is none; it stays until its clock is set anew. */
  get time(): number {
    return this.tree[2]!;
  }
  get clock(): number {
    return this.tree[3]!;
  }

  /** Due tick of a clock, NEVER when off. */
  due(clock: number): number {
    return this.tree[2 * (this.leaves + clock)]!;
  }

  cancel(clock: number): void {
    this.set(clock, NEVER);
  }

  /** Sets the clock; a time beyond the last tick turns it off. */
  schedule(clock: number, time: number): void {
    this.set(clock, time <= LAST_TICK ? time | 0 : NEVER);
  }

  /** As `schedule`, for a 32-bit time up to LAST_TICK, or NEVER. */
  set(clock: number, time: number): void {
    const { tree } = this;
    // `at` is the place of the time, twice the number of the tree node: shifts and ors need no overflow checks.
    let at = (this.leaves + clock) << 1;
    let t = time;
    let c = clock;
    tree[at] = t;
    while (at > 2) {
      const rival = at ^ 2;
      const rivalTime = tree[rival]!;
      // −1 when the rival is earlier, or as early and to the left; else 0.
      const lost = (rivalTime - t - ((at >> 1) & 1)) >> 31;
      t ^= (t ^ rivalTime) & lost;
      c ^= (c ^ tree[rival | 1]!) & lost;
      at = (at >> 1) & -2;
      tree[at] = t;
      tree[at | 1] = c;
    }
  }
}
