/** What a token is doing; index into TOKEN_STATES. */
export const TRAVELLING = 0;
export const WAITING = 1;
export const SERVED = 2;
export const BLOCKED = 3;
export const HOLDING = 4;
export const GATHERED = 5;
/** In the pool, not in the run. */
export const FREE = 6;

/** A copy, a hedge or a retry: drawn as extra. */
export const EXTRA = 1;
/** Never counted: copies and initial contents. */
export const NO_CREDIT = 2;
/** Has a group, an attempt or a maker (or had one). */
export const KIN = 4;

/**
 * The numbers that every token needs at every station, side by side in one Int32Array: `rec[(index << SHIFT) | FIELD]`. The run's
 * inner loop and the stations work on these by index; everything else sees Token objects, whose accessors read the same numbers.
 */
export const SHIFT = 4;
export const ID = 0;
export const SERIAL = 1;
export const CLS = 2;
export const STATE = 3;
export const FLAGS = 4;
export const NODE = 5;
export const KEY = 6;
export const BORN = 7;
export const ARRIVED = 8;
export const SINCE = 9;
/** Next in a station's queue, or in the list of free tokens. */
export const NEXT = 10;
export const LINE = 11;

export class Token {
  private readonly at: number;
  /** End of travelling on a link. */
  until = 0;
  /** List links: waiters, pool, link or gathering, one at a time. */
  next: Token | null = null;
  prev: Token | null = null;
  /** The next of several tokens just made together. */
  chain: Token | null = null;
  /** Server slot while in a station, −1 in a lane; set when the token gets stuck. */
  slot = -1;
  /** Edge it waits to leave by. */
  edge = -1;
  /** Resources acquired so far (pools). */
  stage = 0;
  /** Fork group and branch, patience attempt, gain that made it; −1 for none. */
  group = -1;
  branch = -1;
  attempt = -1;
  maker = -1;
  /** Share of its original that it carries. Starts as a fraction so that the field always holds a double, as does `work`. */
  credit = 0.5;
  /** Service of one part of a pooled service, at speed 1. */
  work = 0.5;

  constructor(
    private readonly pool: Tokens,
    readonly index: number,
  ) {
    this.at = index << SHIFT;
    this.clear();
  }

  /** No kin, and worth 1. */
  clear(): void {
    this.group = -1;
    this.attempt = -1;
    this.maker = -1;
    this.credit = 1;
  }

  get id(): number {
    return this.pool.rec[this.at | ID]!;
  }

  /** Number among the originals of its source. */
  get serial(): number {
    return this.pool.rec[this.at | SERIAL]!;
  }
  set serial(value: number) {
    this.pool.rec[this.at | SERIAL] = value;
  }

  get cls(): number {
    return this.pool.rec[this.at | CLS]!;
  }

  get state(): number {
    return this.pool.rec[this.at | STATE]!;
  }
  set state(value: number) {
    this.pool.rec[this.at | STATE] = value;
  }

  get flags(): number {
    return this.pool.rec[this.at | FLAGS]!;
  }
  set flags(value: number) {
    this.pool.rec[this.at | FLAGS] = value;
  }

  /** Node it is at (a link while travelling). */
  get node(): number {
    return this.pool.rec[this.at | NODE]!;
  }
  set node(value: number) {
    this.pool.rec[this.at | NODE] = value;
  }

  /** Random-number key. */
  get key(): number {
    return this.pool.rec[this.at | KEY]!;
  }
  set key(value: number) {
    this.pool.rec[this.at | KEY] = value;
  }

  get born(): number {
    return this.pool.rec[this.at | BORN]!;
  }

  /** When it came to its node, and when its state began. */
  get arrived(): number {
    return this.pool.rec[this.at | ARRIVED]!;
  }
  set arrived(value: number) {
    this.pool.rec[this.at | ARRIVED] = value;
  }

  get since(): number {
    return this.pool.rec[this.at | SINCE]!;
  }
  set since(value: number) {
    this.pool.rec[this.at | SINCE] = value;
  }

  /** Line in its class's ledger; −1 for none. */
  get line(): number {
    return this.pool.rec[this.at | LINE]!;
  }
  set line(value: number) {
    this.pool.rec[this.at | LINE] = value;
  }
}

/** More tokens than this alive at once end the run as exhausted. */
export const MOST_TOKENS = 1_000_000;

/** All tokens of a run; those that end are used again. */
export class Tokens {
  rec = new Int32Array(64 << SHIFT);
  private readonly all: Token[] = [];
  /** Tokens taken since the reset, ended ones included. */
  private used = 0;
  /** First of the ended ones, linked by NEXT. */
  private free = -1;

  reset(): void {
    this.used = 0;
    this.free = -1;
  }

  /** A plain token's index: no line, no kin, worth 1. */
  take(id: number, node: number, cls: number, key: number, born: number, now: number): number {
    let index = this.free;
    let rec = this.rec;
    if (index >= 0) this.free = rec[(index << SHIFT) | NEXT]!;
    else {
      index = this.used++;
      if (index >= this.all.length) rec = this.add(index);
    }
    const at = index << SHIFT;
    if ((rec[at | FLAGS]! & KIN) !== 0) this.all[index]!.clear();
    rec[at | ID] = id;
    rec[at | CLS] = cls;
    rec[at | STATE] = TRAVELLING;
    rec[at | FLAGS] = 0;
    rec[at | NODE] = node;
    rec[at | KEY] = key;
    rec[at | BORN] = born;
    rec[at | ARRIVED] = now;
    rec[at | SINCE] = now;
    rec[at | LINE] = -1;
    return index;
  }

  private add(index: number): Int32Array<ArrayBuffer> {
    if ((index + 1) << SHIFT > this.rec.length) {
      const wider = new Int32Array(this.rec.length * 2);
      wider.set(this.rec);
      this.rec = wider;
    }
    this.all.push(new Token(this, index));
    return this.rec;
  }

  get(index: number): Token {
    return this.all[index]!;
  }

  release(index: number): void {
    const at = index << SHIFT;
    this.rec[at | STATE] = FREE;
    this.rec[at | NEXT] = this.free;
    this.free = index;
  }

  /** Every token in the run. */
  each(visit: (tok: Token) => void): void {
    for (let i = 0; i < this.used; i++) {
      const tok = this.all[i]!;
      if (tok.state !== FREE) visit(tok);
    }
  }
}

/** Tokens in order of coming. A token is in one list at a time. */
export class TokenList {
  first: Token | null = null;
  private last: Token | null = null;
  size = 0;

  clear(): void {
    this.first = null;
    this.last = null;
    this.size = 0;
  }

  push(tok: Token): void {
    tok.next = null;
    tok.prev = this.last;
    if (this.last === null) this.first = tok;
    else this.last.next = tok;
    this.last = tok;
    this.size++;
  }

  /** Takes the first. */
  shift(): Token | null {
    const tok = this.first;
    if (tok !== null) this.remove(tok);
    return tok;
  }

  /** Takes one from anywhere. */
  remove(tok: Token): void {
    if (tok.prev === null) this.first = tok.next;
    else tok.prev.next = tok.next;
    if (tok.next === null) this.last = tok.prev;
    else tok.next.prev = tok.prev;
    this.size--;
  }
}
