/** What a token is doing; index into TOKEN_STATES. */
export const TRAVELLING = 0;
export const WAITING = 1;
export const SERVED = 2;
export const BLOCKED = 3;
export const HOLDING = 4;
export const GATHERED = 5;
/** A slot that holds no token. */
export const FREE = 6;

/** A copy, a hedge or a retry: drawn as extra. */
export const EXTRA = 1;
/** Never counted: copies and initial contents. */
export const NO_CREDIT = 2;
/** Has a row in the columns of kin: only tokens that met a fork, a patience or a gain do. */
export const KIN = 4;

/** Numbers of a token, side by side so that they share a cache line: `rec[tok * WIDTH + FIELD]`. */
export const WIDTH = 16;
export const ID = 0;
export const SERIAL = 1;
export const CLS = 2;
export const STATE = 3;
export const FLAGS = 4;
/** Node the token is at (a link while travelling). */
export const NODE = 5;
/** Random-number key. */
export const KEY = 6;
export const BORN = 7;
/** When it came to its node, and when its state began. */
export const ARRIVED = 8;
export const SINCE = 9;
/** List links: queue, waiters, pool or gathering, one at a time. */
export const NEXT = 10;
export const PREV = 11;
/** Server slot while in a station, −1 in a lane; set when the token gets stuck. */
export const SLOT = 12;
/** Edge it waits to leave by. */
export const EDGE = 13;
/** Line in its class's ledger; −1 for none. */
export const LINE = 14;
/** Resources acquired so far (pools); chain of tokens just made (forks, gains). */
export const STAGE = 15;

/** All tokens of a run; a slot is freed to a list and used again. */
export class Tokens {
  /** Slots ever used; beyond them nothing has been written. */
  high = 0;
  private free = -1;
  private capacity: number;
  rec: Int32Array;
  /** Fork group and branch, patience attempt, gain that made it (−1 for none), credit: valid with the flag KIN. */
  group: Int32Array;
  branch: Int32Array;
  attempt: Int32Array;
  maker: Int32Array;
  credit: Float64Array;
  /** End of travelling on a link. */
  until: Int32Array;
  /** Service of one part of a pooled service, at speed 1. */
  work: Float64Array;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.rec = new Int32Array(capacity * WIDTH);
    this.group = new Int32Array(capacity);
    this.branch = new Int32Array(capacity);
    this.attempt = new Int32Array(capacity);
    this.maker = new Int32Array(capacity);
    this.credit = new Float64Array(capacity);
    this.until = new Int32Array(capacity);
    this.work = new Float64Array(capacity);
  }

  reset(): void {
    this.high = 0;
    this.free = -1;
  }

  /** A free slot, growing when there is none: a plain token, worth 1, with no line and no kin. */
  take(id: number, node: number, cls: number, key: number, born: number, now: number): number {
    let tok = this.free;
    if (tok >= 0) this.free = this.rec[tok * WIDTH + NEXT]!;
    else {
      tok = this.high++;
      if (tok === this.capacity) this.grow();
    }
    const { rec } = this;
    const at = tok * WIDTH;
    rec[at + ID] = id;
    rec[at + CLS] = cls;
    rec[at + STATE] = TRAVELLING;
    rec[at + FLAGS] = 0;
    rec[at + NODE] = node;
    rec[at + KEY] = key;
    rec[at + BORN] = born;
    rec[at + ARRIVED] = now;
    rec[at + SINCE] = now;
    rec[at + LINE] = -1;
    return tok;
  }

  release(tok: number): void {
    const at = tok * WIDTH;
    this.rec[at + STATE] = FREE;
    this.rec[at + NEXT] = this.free;
    this.free = tok;
  }

  get(tok: number, field: number): number {
    return this.rec[tok * WIDTH + field]!;
  }

  set(tok: number, field: number, value: number): void {
    this.rec[tok * WIDTH + field] = value;
  }

  /** Gives the token a row of kin. */
  kin(tok: number): void {
    const at = tok * WIDTH + FLAGS;
    const flags = this.rec[at]!;
    if ((flags & KIN) !== 0) return;
    this.rec[at] = flags | KIN;
    this.group[tok] = -1;
    this.branch[tok] = -1;
    this.attempt[tok] = -1;
    this.maker[tok] = -1;
    this.credit[tok] = 1;
  }

  private grow(): void {
    this.capacity *= 2;
    const ints = (a: Int32Array) => {
      const b = new Int32Array(a.length * 2);
      b.set(a);
      return b;
    };
    const doubles = (a: Float64Array) => {
      const b = new Float64Array(a.length * 2);
      b.set(a);
      return b;
    };
    this.rec = ints(this.rec);
    this.group = ints(this.group);
    this.branch = ints(this.branch);
    this.attempt = ints(this.attempt);
    this.maker = ints(this.maker);
    this.credit = doubles(this.credit);
    this.until = ints(this.until);
    this.work = doubles(this.work);
  }
}
