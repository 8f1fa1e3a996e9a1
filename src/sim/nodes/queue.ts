import { ARRIVED, CLS, NEXT, SHIFT, type Token, type Tokens } from '../tokens.ts';

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
  first = -1;
  last = -1;
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
    private readonly order: readonly number[],
    private readonly ageing: number,
  ) {
    this.byClass = discipline >= PRIORITY;
    const classes = this.byClass ? order.length : 0;
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
    if (this.byClass === true) {
      this.pushByClass(tok);
      return;
    }
    if (this.lifo === true) {
      rec[(tok << SHIFT) | NEXT] = this.first;
      if (this.first < 0) this.last = tok;
      this.first = tok;
      return;
    }
    rec[(tok << SHIFT) | NEXT] = -1;
    if (this.first < 0) this.first = tok;
    else rec[(this.last << SHIFT) | NEXT] = tok;
    this.last = tok;
  }

  private pushByClass(tok: number): void {
    const { rec } = this.tk;
    const cls = rec[(tok << SHIFT) | CLS]!;
    const tail = this.tail[cls]!;
    rec[(tok << SHIFT) | NEXT] = -1;
    this.tail[cls] = tok;
    if (tail >= 0) {
      rec[(tail << SHIFT) | NEXT] = tok;
      return;
    }
    this.head[cls] = tok;
    if (this.discipline === FAIR && this.served[cls]! < this.level) this.served[cls] = this.level;
  }

  /** The token to serve next; there must be one. */
  peek(): number {
    return this.byClass === true ? this.head[this.pick()]! : this.first;
  }

  /** Takes the token to serve next; there must be one. */
  take(): number {
    this.size--;
    if (this.byClass === true) return this.takeByClass();
    const tok = this.first;
    this.first = this.tk.rec[(tok << SHIFT) | NEXT]!;
    return tok;
  }

  private takeByClass(): number {
    const cls = this.pick();
    const tok = this.head[cls]!;
    const after = this.tk.rec[(tok << SHIFT) | NEXT]!;
    this.head[cls] = after;
    if (after < 0) this.tail[cls] = -1;
    return tok;
  }

  /** fair: the class has been given so much work. */
  charge(cls: number, work: number): void {
    this.level = this.served[cls]!;
    this.served[cls] = this.level + work;
  }

  private arrived(tok: number): number {
    return this.tk.rec[(tok << SHIFT) | ARRIVED]!;
  }

  /** What the rule compares: the class with the least goes next. */
  private score(rank: number, tok: number, served: number): number {
    if (this.discipline === PRIORITY) return rank;
    if (this.discipline === AGEING) return rank * this.ageing + this.arrived(tok);
    return served;
  }

  private pick(head: Int32Array = this.head, served: Float64Array = this.served): number {
    let best = 0;
    let least = Infinity;
    for (let rank = 0; rank < this.order.length; rank++) {
      const cls = this.order[rank]!;
      const tok = head[cls]!;
      if (tok < 0) continue;
      const score = this.score(rank, tok, served[cls]!);
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
    if (!this.byClass) return this.arrived(this.lifo ? this.last : this.first);
    let least = Infinity;
    for (const tok of this.head) if (tok >= 0) least = Math.min(least, this.arrived(tok));
    return least;
  }

  /** Every waiting token with its place in the order of service (as it stands, without new arrivals). */
  each(visit: (tok: Token, place: number) => void, workOf: (tok: Token) => number): void {
    const { size, tk } = this;
    if (!this.byClass) {
      let tok = this.first;
      for (let place = 0; place < size; tok = tk.rec[(tok << SHIFT) | NEXT]!) visit(tk.get(tok), place++);
      return;
    }
    const at = this.head.slice();
    const served = this.served.slice();
    for (let place = 0; place < size; place++) {
      const cls = this.pick(at, served);
      const tok = at[cls]!;
      visit(tk.get(tok), place);
      at[cls] = tk.rec[(tok << SHIFT) | NEXT]!;
      served[cls] = served[cls]! + workOf(tk.get(tok));
    }
  }
}
