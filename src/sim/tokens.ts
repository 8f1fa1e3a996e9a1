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
 * One token. Objects from a pool rather than columns of typed arrays: a field is one load, where a column costs a bounds check and
 * the look-up of its base; measured on the tandem.
 */
export class Token {
  id = 0;
  /** Number among the originals of its source. */
  serial = 0;
  cls = 0;
  state = FREE;
  flags = 0;
  /** Node it is at (a link while travelling). */
  node = 0;
  /** Random-number key. */
  key = 0;
  born = 0;
  /** When it came to its node, and when its state began. */
  arrived = 0;
  since = 0;
  /** End of travelling on a link. */
  until = 0;
  /** Line in its class's ledger; −1 for none. */
  line = -1;
  /** List links: queue, waiters, pool, gathering or free list, one at a time. */
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
}

/** More tokens than this alive at once end the run as exhausted. */
export const MOST_TOKENS = 1_000_000;

/** All tokens of a run; those that end are used again. */
export class TokenPool {
  private readonly all: Token[] = [];
  /** Tokens of `all` taken since the reset, ended ones included. */
  private used = 0;
  private free: Token | null = null;

  reset(): void {
    this.used = 0;
    this.free = null;
  }

  /** A plain token: worth 1, with no line and no kin. */
  take(id: number, node: number, cls: number, key: number, born: number, now: number): Token {
    let tok = this.free;
    if (tok !== null) this.free = tok.next;
    else {
      if (this.used === this.all.length) this.all.push(new Token());
      tok = this.all[this.used++]!;
    }
    tok.id = id;
    tok.cls = cls;
    tok.state = TRAVELLING;
    tok.flags = 0;
    tok.node = node;
    tok.key = key;
    tok.born = born;
    tok.arrived = now;
    tok.since = now;
    tok.line = -1;
    tok.group = -1;
    tok.attempt = -1;
    tok.maker = -1;
    tok.credit = 1;
    return tok;
  }

  release(tok: Token): void {
    tok.state = FREE;
    tok.next = this.free;
    this.free = tok;
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
