/** What a token is doing; index into TOKEN_STATES. */
export const TRAVELLING = 0;
export const WAITING = 1;
export const SERVED = 2;
export const BLOCKED = 3;
export const HOLDING = 4;
export const GATHERED = 5;

/** A copy, a hedge or a retry: drawn as extra. */
export const EXTRA = 1;
/** Never counted: copies and initial contents. */
export const NO_CREDIT = 2;

/** All tokens of a run as columns; a slot is freed to a list and used again. */
export class Tokens {
  /** Slots ever used; the rest of the columns is untouched. */
  high = 0;
  private free = -1;
  private capacity: number;
  id: Int32Array;
  serial: Int32Array;
  cls: Uint8Array;
  /** Free slots have state 255. */
  state: Uint8Array;
  flags: Uint8Array;
  /** Node the token is at (a link while travelling). */
  node: Int32Array;
  /** Random-number key. */
  key: Int32Array;
  born: Int32Array;
  /** When it came to its node, when its state began, when that ends (−1 unknown). */
  arrived: Int32Array;
  since: Int32Array;
  until: Int32Array;
  /** Place in its class's ledger of originals; −1 for none. */
  original: Int32Array;
  credit: Float64Array;
  /** Fork group and branch, patience attempt, gain that made it; −1 for none. */
  group: Int32Array;
  branch: Int32Array;
  attempt: Int32Array;
  maker: Int32Array;
  /** Edge it waits to leave by. */
  edge: Int32Array;
  /** List links: queue, waiters, pool or gathering, one at a time. */
  next: Int32Array;
  prev: Int32Array;
  /** Server slot, −1 for none; resources acquired so far; total service in ticks at speed 1. */
  slot: Int32Array;
  stage: Int32Array;
  work: Float64Array;

  constructor(capacity: number) {
    this.capacity = capacity;
    const ints = () => new Int32Array(capacity);
    this.id = ints();
    this.serial = ints();
    this.cls = new Uint8Array(capacity);
    this.state = new Uint8Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.node = ints();
    this.key = ints();
    this.born = ints();
    this.arrived = ints();
    this.since = ints();
    this.until = ints();
    this.original = ints();
    this.credit = new Float64Array(capacity);
    this.group = ints();
    this.branch = ints();
    this.attempt = ints();
    this.maker = ints();
    this.edge = ints();
    this.next = ints();
    this.prev = ints();
    this.slot = ints();
    this.stage = ints();
    this.work = new Float64Array(capacity);
  }

  reset(): void {
    this.high = 0;
    this.free = -1;
  }

  /** A free slot, growing when there is none. The caller sets what a plain token doesn't have. */
  take(id: number, node: number, cls: number, key: number, born: number, now: number): number {
    let slot = this.free;
    if (slot >= 0) this.free = this.next[slot]!;
    else {
      slot = this.high++;
      if (slot === this.capacity) this.grow();
    }
    this.id[slot] = id;
    this.cls[slot] = cls;
    this.state[slot] = TRAVELLING;
    this.flags[slot] = 0;
    this.node[slot] = node;
    this.key[slot] = key;
    this.born[slot] = born;
    this.arrived[slot] = now;
    this.since[slot] = now;
    this.original[slot] = -1;
    this.credit[slot] = 1;
    this.group[slot] = -1;
    this.attempt[slot] = -1;
    this.maker[slot] = -1;
    this.slot[slot] = -1;
    return slot;
  }

  release(slot: number): void {
    this.state[slot] = 255;
    this.next[slot] = this.free;
    this.free = slot;
  }

  private grow(): void {
    this.capacity *= 2;
    const ints = (a: Int32Array) => {
      const b = new Int32Array(this.capacity);
      b.set(a);
      return b;
    };
    const bytes = (a: Uint8Array) => {
      const b = new Uint8Array(this.capacity);
      b.set(a);
      return b;
    };
    const doubles = (a: Float64Array) => {
      const b = new Float64Array(this.capacity);
      b.set(a);
      return b;
    };
    this.id = ints(this.id);
    this.serial = ints(this.serial);
    this.cls = bytes(this.cls);
    this.state = bytes(this.state);
    this.flags = bytes(this.flags);
    this.node = ints(this.node);
    this.key = ints(this.key);
    this.born = ints(this.born);
    this.arrived = ints(this.arrived);
    this.since = ints(this.since);
    this.until = ints(this.until);
    this.original = ints(this.original);
    this.credit = doubles(this.credit);
    this.group = ints(this.group);
    this.branch = ints(this.branch);
    this.attempt = ints(this.attempt);
    this.maker = ints(this.maker);
    this.edge = ints(this.edge);
    this.next = ints(this.next);
    this.prev = ints(this.prev);
    this.slot = ints(this.slot);
    this.stage = ints(this.stage);
    this.work = doubles(this.work);
  }
}
