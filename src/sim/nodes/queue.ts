import type { Tokens } from '../tokens.ts';

export const FIFO = 0;
export const LIFO = 1;
export const PRIORITY = 2;
export const AGEING = 3;
export const FAIR = 4;
export const DISCIPLINES = ['fifo', 'lifo', 'priority', 'ageing', 'fair'] as const;

/** The waiting tokens of one station: one list, or one list a class, and the rule that picks the next. */
export class WaitQueue {
  private readonly head: Int32Array;
  private readonly tail: Int32Array;
  private readonly byClass: boolean;
  /** fair: work begun by class; a class that comes back starts level with the one now served. */
  private readonly served: Float64Array;
  private level = 0;
  size = 0;

  constructor(
    private readonly tk: Tokens,
    private readonly discipline: number,
    /** Classes in the order they are looked at, most urgent first. */
    private readonly order: Int32Array,
    private readonly ageing: number,
  ) {
    const classes = order.length;
    this.byClass = discipline >= PRIORITY;
    this.head = new Int32Array(this.byClass ? classes : 1);
    this.tail = new Int32Array(this.byClass ? classes : 1);
    this.served = new Float64Array(classes);
  }

  reset(): void {
    this.head.fill(-1);
    this.tail.fill(-1);
    this.served.fill(0);
    this.level = 0;
    this.size = 0;
  }

  push(tok: number): void {
    const { next, cls } = this.tk;
    const list = this.byClass ? cls[tok]! : 0;
    this.size++;
    const tail = this.tail[list]!;
    if (tail < 0) {
      next[tok] = -1;
      this.head[list] = tok;
      this.tail[list] = tok;
      if (this.discipline === FAIR && this.served[list]! < this.level) this.served[list] = this.level;
    } else if (this.discipline === LIFO) {
      next[tok] = this.head[list]!;
      this.head[list] = tok;
    } else {
      next[tok] = -1;
      next[tail] = tok;
      this.tail[list] = tok;
    }
  }

  /** The token to serve next, −1 when none waits. */
  peek(): number {
    return this.byClass ? this.head[this.pick()]! : this.head[0]!;
  }

  /** Takes the token that `peek` gave. */
  shift(tok: number): void {
    const list = this.byClass ? this.tk.cls[tok]! : 0;
    const after = this.tk.next[tok]!;
    this.head[list] = after;
    if (after < 0) this.tail[list] = -1;
    this.size--;
  }

  /** fair: the class has been given so much work. */
  charge(cls: number, work: number): void {
    this.level = this.served[cls]!;
    this.served[cls] = this.level + work;
  }

  private pick(): number {
    let best = 0;
    let least = Infinity;
    for (let rank = 0; rank < this.order.length; rank++) {
      const cls = this.order[rank]!;
      const tok = this.head[cls]!;
      if (tok < 0) continue;
      if (this.discipline === PRIORITY) return cls;
      const score =
        this.discipline === AGEING ? rank * this.ageing + this.tk.arrived[tok]! : this.served[cls]!;
      if (score < least) {
        least = score;
        best = cls;
      }
    }
    return best;
  }

  /** Arrival of the token that has waited longest; −1 when none waits. */
  oldest(): number {
    if (this.size === 0) return -1;
    if (this.discipline === LIFO) return this.tk.arrived[this.tail[0]!]!;
    let least = Infinity;
    for (let list = 0; list < this.head.length; list++) {
      const tok = this.head[list]!;
      if (tok >= 0 && this.tk.arrived[tok]! < least) least = this.tk.arrived[tok]!;
    }
    return least;
  }

  /** Every waiting token with its place in the order of service (as it stands, without new arrivals). */
  each(visit: (tok: number, place: number) => void, workOf: (tok: number) => number): void {
    const { next, arrived } = this.tk;
    if (!this.byClass) {
      let place = 0;
      for (let tok = this.head[0]!; tok >= 0; tok = next[tok]!) visit(tok, place++);
      return;
    }
    const at = Int32Array.from(this.head);
    const served = Float64Array.from(this.served);
    for (let place = 0; place < this.size; place++) {
      let best = -1;
      let least = Infinity;
      for (let rank = 0; rank < this.order.length; rank++) {
        const cls = this.order[rank]!;
        const tok = at[cls]!;
        if (tok < 0) continue;
        let score = served[cls]!;
        if (this.discipline === PRIORITY) score = rank;
        else if (this.discipline === AGEING) score = rank * this.ageing + arrived[tok]!;
        if (score < least) {
          least = score;
          best = cls;
        }
      }
      const tok = at[best]!;
      visit(tok, place);
      at[best] = next[tok]!;
      served[best] = served[best]! + workOf(tok);
    }
  }
}
