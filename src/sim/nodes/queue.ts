import { ARRIVED, CLS, NEXT, type Tokens, WIDTH } from '../tokens.ts';

export const FIFO = 0;
export const LIFO = 1;
export const PRIORITY = 2;
export const AGEING = 3;
export const FAIR = 4;
export const DISCIPLINES = ['fifo', 'lifo', 'priority', 'ageing', 'fair'] as const;

/** The waiting tokens of one station: one list, or one list a class, and the rule that picks the next. */
export class WaitQueue {
  size = 0;
  /** The one list (fifo, lifo). */
  private first = -1;
  private last = -1;
  /** The lists by class. */
  private readonly head: Int32Array;
  private readonly tail: Int32Array;
  private readonly byClass: boolean;
  private readonly lifo: boolean;
  /** fair: work begun by class; a class that comes back starts level with the one now served. */
  private readonly served: Float64Array;
  private level = 0;

  constructor(
    private readonly tk: Tokens,
    private readonly discipline: number,
    /** Classes in the order they are looked at, most urgent first. */
    private readonly order: Int32Array,
    private readonly ageing: number,
  ) {
    const classes = order.length;
    this.byClass = discipline >= PRIORITY;
    this.lifo = discipline === LIFO;
    this.head = new Int32Array(classes);
    this.tail = new Int32Array(classes);
    this.served = new Float64Array(classes);
  }

  reset(): void {
    this.first = -1;
    this.last = -1;
    this.head.fill(-1);
    this.tail.fill(-1);
    this.served.fill(0);
    this.level = 0;
    this.size = 0;
  }

  push(tok: number): void {
    const { rec } = this.tk;
    this.size++;
    if (this.byClass) {
      this.pushByClass(tok);
      return;
    }
    if (this.size === 1) {
      rec[tok * WIDTH + NEXT] = -1;
      this.first = tok;
      this.last = tok;
    } else if (this.lifo) {
      rec[tok * WIDTH + NEXT] = this.first;
      this.first = tok;
    } else {
      rec[tok * WIDTH + NEXT] = -1;
      rec[this.last * WIDTH + NEXT] = tok;
      this.last = tok;
    }
  }

  private pushByClass(tok: number): void {
    const { rec } = this.tk;
    const cls = rec[tok * WIDTH + CLS]!;
    const tail = this.tail[cls]!;
    rec[tok * WIDTH + NEXT] = -1;
    this.tail[cls] = tok;
    if (tail >= 0) {
      rec[tail * WIDTH + NEXT] = tok;
      return;
    }
    this.head[cls] = tok;
    if (this.discipline === FAIR && this.served[cls]! < this.level) this.served[cls] = this.level;
  }

  /** The token to serve next; there must be one. */
  peek(): number {
    return this.byClass ? this.head[this.pick()]! : this.first;
  }

  /** Takes the token to serve next; there must be one. */
  take(): number {
    this.size--;
    if (this.byClass) return this.takeByClass();
    const tok = this.first;
    this.first = this.tk.rec[tok * WIDTH + NEXT]!;
    return tok;
  }

  private takeByClass(): number {
    const cls = this.pick();
    const tok = this.head[cls]!;
    const after = this.tk.rec[tok * WIDTH + NEXT]!;
    this.head[cls] = after;
    if (after < 0) this.tail[cls] = -1;
    return tok;
  }

  /** fair: the class has been given so much work. */
  charge(cls: number, work: number): void {
    this.level = this.served[cls]!;
    this.served[cls] = this.level + work;
  }

  /** What the rule compares: the class with the least goes next. */
  private score(rank: number, tok: number, served: number): number {
    if (this.discipline === PRIORITY) return rank;
    if (this.discipline === AGEING) return rank * this.ageing + this.tk.rec[tok * WIDTH + ARRIVED]!;
    return served;
  }

  private pick(): number {
    let best = 0;
    let least = Infinity;
    for (let rank = 0; rank < this.order.length; rank++) {
      const cls = this.order[rank]!;
      const tok = this.head[cls]!;
      if (tok < 0) continue;
      const score = this.score(rank, tok, this.served[cls]!);
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
    if (!this.byClass) return this.tk.get(this.lifo ? this.last : this.first, ARRIVED);
    let least = Infinity;
    for (const tok of this.head) if (tok >= 0) least = Math.min(least, this.tk.get(tok, ARRIVED));
    return least;
  }

  /** Every waiting token with its place in the order of service (as it stands, without new arrivals). */
  each(visit: (tok: number, place: number) => void, workOf: (tok: number) => number): void {
    const { tk } = this;
    if (this.size === 0) return;
    if (!this.byClass) {
      for (let tok = this.first, place = 0; place < this.size; tok = tk.get(tok, NEXT)) visit(tok, place++);
      return;
    }
    const at = Int32Array.from(this.head);
    const served = Float64Array.from(this.served);
    for (let place = 0; place < this.size; place++) {
      let best = -1;
      let least = Infinity;
      for (let rank = 0; rank < this.order.length; rank++) {
        const cls = this.order[rank]!;
        if (at[cls]! < 0) continue;
        const score = this.score(rank, at[cls]!, served[cls]!);
        if (score < least) {
          least = score;
          best = cls;
        }
      }
      const tok = at[best]!;
      visit(tok, place);
      at[best] = tk.get(tok, NEXT);
      served[best] = served[best]! + workOf(tok);
    }
  }
}
