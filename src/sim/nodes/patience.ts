import { type Core, EV_ABANDON, EV_RETRY } from '../core.ts';
import { ABANDONED, ACTIVE, type Families } from '../families.ts';
import { Later } from '../later.ts';
import type { PatienceNode } from '../network.ts';
import { keyOf, PURPOSE, unit } from '../rng.ts';
import { EXTRA, FREE, NO_CREDIT, type Token } from '../tokens.ts';

const TIMER = 0;
const BACKOFF = 1;

/**
 * Sends a token on and waits for it to reach a sink. After `timeout` the attempt is abandoned: it stays in the system as
 * work, and a new attempt carries the credit. When the retries or the budget are spent the last attempt stands. A lost attempt is
 * missed only at its timeout, as a client would miss it.
 */
export class Patience {
  private readonly clock: number;
  private readonly out: number;
  /** Running timers, in order of their end (the timeout is the same for all). */
  private head = -1;
  private tail = -1;
  /** Attempts in backoff. */
  private readonly later: Later | null;
  /** Retries in flight, abandoned ones and those in backoff included. */
  inFlight = 0;

  constructor(
    private readonly core: Core,
    private readonly families: Families,
    private readonly n: number,
    private readonly spec: PatienceNode,
  ) {
    this.clock = core.net.clockBase[n]!;
    this.out = core.net.out[n]!;
    this.later = (spec.backoff ?? 0) > 0 ? new Later() : null;
  }

  reset(): void {
    this.head = -1;
    this.tail = -1;
    this.later?.reset();
    this.inFlight = 0;
  }

  arrive(tok: Token): void {
    const { core, families } = this;
    if (this.spec.retries > 0 && (tok.flags & NO_CREDIT) === 0) {
      const a = families.newAttempt();
      const attempt = families.attempts[a]!;
      attempt.node = this.n;
      attempt.parent = tok.attempt;
      if (attempt.parent >= 0) families.attempts[attempt.parent]!.kids++;
      attempt.key = tok.key;
      attempt.cls = tok.cls;
      attempt.serial = tok.serial;
      attempt.born = tok.born;
      attempt.line = tok.line;
      attempt.credit = tok.credit;
      attempt.flags = tok.flags;
      attempt.group = tok.group;
      attempt.branch = tok.branch;
      attempt.first = tok;
      attempt.token = tok.id;
      families.join(tok, a);
      this.startTimer(a);
    }
    core.pass(this.n, tok, this.out);
  }

  private startTimer(a: number): void {
    const { core, families } = this;
    const attempt = families.attempts[a]!;
    attempt.pending = true;
    attempt.due = core.now + this.spec.timeout;
    attempt.prev = this.tail;
    attempt.next = -1;
    if (this.tail >= 0) families.attempts[this.tail]!.next = a;
    else {
      this.head = a;
      core.cal.schedule(this.clock + TIMER, attempt.due);
    }
    this.tail = a;
  }

  /** Takes a timer out of the list. */
  private unlink(a: number): void {
    const { attempts } = this.families;
    const { prev, next } = attempts[a]!;
    if (prev >= 0) attempts[prev]!.next = next;
    else this.head = next;
    if (next >= 0) attempts[next]!.prev = prev;
    else this.tail = prev;
  }

  /** The attempt has been answered. */
  stop(a: number): void {
    const attempt = this.families.attempts[a]!;
    if (!attempt.pending) return;
    this.unlink(a);
    attempt.pending = false;
  }

  tick(clock: number): void {
    const { core, families, later } = this;
    if (later !== null && clock - this.clock === BACKOFF) {
      const a = later.nextFirst;
      later.drop();
      if (later.size > 0) core.cal.schedule(clock, later.nextTime);
      this.send(a);
      return;
    }
    const a = this.head;
    if (a < 0) return;
    if (families.attempts[a]!.due <= core.now) {
      this.unlink(a);
      if (this.head >= 0) core.cal.schedule(clock, families.attempts[this.head]!.due);
      this.expire(a);
    } else core.cal.schedule(clock, families.attempts[a]!.due);
  }

  private expire(a: number): void {
    const { core, families, spec } = this;
    const attempt = families.attempts[a]!;
    if (attempt.state !== ACTIVE || this.inFlight >= (spec.budget ?? Infinity)) {
      attempt.pending = false;
      families.giveUp(a);
      families.settle(a);
      return;
    }
    attempt.state = ABANDONED;
    this.inFlight++;
    const { first } = attempt;
    const there = first !== null && first.state !== FREE && first.id === attempt.token;
    core.emit(EV_ABANDON, this.n, there ? first : null, Math.abs(attempt.num));
    const backoff = spec.backoff ?? 0;
    if (this.later === null) {
      this.send(a);
      return;
    }
    let wait = backoff;
    for (let i = Math.abs(attempt.num); i > 0 && wait < 1e9; i--) wait *= 2;
    const key = keyOf(attempt.key ^ core.net.salt[this.n]! ^ PURPOSE.jitter, Math.abs(attempt.num));
    wait *= 1 + (spec.jitter ?? 0) * (2 * unit(key) - 1);
    const at = Math.min(2e9, core.now + Math.round(wait));
    const before = this.later.nextTime;
    this.later.add(at, a, 0);
    if (before < 0 || at < before) core.cal.schedule(this.clock + BACKOFF, at);
  }

  /** Sends the abandoned attempt's successor. */
  private send(a: number): void {
    const { core, families, n } = this;
    const old = families.attempts[a]!;
    const num = Math.abs(old.num) + 1;
    const b = families.newAttempt();
    const attempt = families.attempts[b]!;
    attempt.node = n;
    attempt.num = num;
    attempt.parent = old.parent;
    if (attempt.parent >= 0) families.attempts[attempt.parent]!.kids++;
    attempt.key = old.key;
    attempt.cls = old.cls;
    attempt.serial = old.serial;
    attempt.born = old.born;
    attempt.line = old.line;
    attempt.credit = old.credit;
    attempt.flags = old.flags;
    attempt.group = old.group;
    attempt.branch = old.branch;
    const key = keyOf(old.key ^ core.net.salt[n]! ^ PURPOSE.retry, num);
    const tok = core.create(n, old.cls, key, old.born);
    tok.serial = old.serial;
    tok.flags = old.flags | EXTRA;
    tok.line = old.line;
    tok.credit = old.credit;
    tok.group = old.group;
    tok.branch = old.branch;
    attempt.first = tok;
    attempt.token = tok.id;
    families.join(tok, b);
    old.pending = false;
    families.settle(a);
    core.retries[n]!++;
    core.emit(EV_RETRY, n, tok, num);
    if (num < this.spec.retries) this.startTimer(b);
    core.pass(n, tok, this.out);
  }
}
