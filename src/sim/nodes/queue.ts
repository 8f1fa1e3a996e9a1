import type { Token } from '../tokens.ts';

export const FIFO = 0;
export const LIFO = 1;
export const PRIORITY = 2;
export const AGEING = 3;
export const FAIR = 4;
export const DISCIPLINES = ['fifo', 'lifo', 'priority', 'ageing', 'fair'] as const;

type Lists = (Token | null)[];

/** The waiting tokens of one station: one list, or one list a class, and the rule that picks the next. */
export class WaitQueue {
  size = 0;
  /** The one list (fifo, lifo). */
  private first: Token | null = null;
  private last: Token | null = null;
  /** The lists by class. */
  private readonly head: Lists;
  private readonly tail: Lists;
  private readonly byClass: boolean;
  private readonly lifo: boolean;
  /** fair: work begun by class; a class that comes back starts level with the one now served. */
  private readonly served: Float64Array;
  private level = 0;

  constructor(
    private readonly discipline: number,
    /** Classes in the order they are looked at, most urgent first. */
    private readonly order: readonly number[],
    private readonly ageing: number,
  ) {
    this.byClass = discipline >= PRIORITY;
    const classes = this.byClass ? order.length : 0;
    this.lifo = discipline === LIFO;
    this.head = new Array<Token | null>(classes).fill(null);
    this.tail = new Array<Token | null>(classes).fill(null);
    this.served = new Float64Array(classes);
  }

  reset(): void {
    this.first = null;
    this.last = null;
    this.head.fill(null);
    this.tail.fill(null);
    this.served.fill(0);
    this.level = 0;
    this.size = 0;
  }

  push(tok: Token): void {
    this.size++;
    if (this.byClass === true) {
      this.pushByClass(tok);
      return;
    }
    if (this.lifo === true) {
      tok.next = this.first;
      if (this.first === null) this.last = tok;
      this.first = tok;
      return;
    }
    tok.next = null;
    if (this.first === null) this.first = tok;
    else this.last!.next = tok;
    this.last = tok;
  }

  private pushByClass(tok: Token): void {
    const { cls } = tok;
    const tail = this.tail[cls]!;
    tok.next = null;
    this.tail[cls] = tok;
    if (tail !== null) {
      tail.next = tok;
      return;
    }
    this.head[cls] = tok;
    if (this.discipline === FAIR && this.served[cls]! < this.level) this.served[cls] = this.level;
  }

  /** The token to serve next; there must be one. */
  peek(): Token {
    return (this.byClass === true ? this.head[this.pick()] : this.first)!;
  }

  /** Takes the token to serve next; there must be one. */
  take(): Token {
    this.size--;
    if (this.byClass === true) return this.takeByClass();
    const tok = this.first!;
    this.first = tok.next;
    return tok;
  }

  private takeByClass(): Token {
    const cls = this.pick();
    const tok = this.head[cls]!;
    this.head[cls] = tok.next;
    if (tok.next === null) this.tail[cls] = null;
    return tok;
  }

  /** fair: the class has been given so much work. */
  charge(cls: number, work: number): void {
    this.level = this.served[cls]!;
    this.served[cls] = this.level + work;
  }

  /** What the rule compares: the class with the least goes next. */
  private score(rank: number, tok: Token, served: number): number {
    if (this.discipline === PRIORITY) return rank;
    if (this.discipline === AGEING) return rank * this.ageing + tok.arrived;
    return served;
  }

  private pick(head: Lists = this.head, served: Float64Array = this.served): number {
    let best = 0;
    let least = Infinity;
    for (let rank = 0; rank < this.order.length; rank++) {
      const cls = this.order[rank]!;
      const tok = head[cls]!;
      if (tok === null) continue;
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
    if (!this.byClass) return (this.lifo ? this.last : this.first)!.arrived;
    let least = Infinity;
    for (const tok of this.head) if (tok !== null) least = Math.min(least, tok.arrived);
    return least;
  }

  /** Every waiting token with its place in the order of service (as it stands, without new arrivals). */
  each(visit: (tok: Token, place: number) => void, workOf: (tok: Token) => number): void {
    const { size } = this;
    if (!this.byClass) {
      let tok = this.first;
      for (let place = 0; place < size && tok !== null; tok = tok.next) visit(tok, place++);
      return;
    }
    const at = this.head.slice();
    const served = this.served.slice();
    for (let place = 0; place < size; place++) {
      const cls = this.pick(at, served);
      const tok = at[cls]!;
      visit(tok, place);
      at[cls] = tok.next;
      served[cls] = served[cls]! + workOf(tok);
    }
  }
}
