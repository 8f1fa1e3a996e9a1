import { NEVER } from '../calendar.ts';
import type { Core } from '../core.ts';
import { type Token, TRAVELLING } from '../tokens.ts';

/** A delay. Tokens keep their order: when the delay shrinks, a later token doesn't overtake. */
export class Link {
  private readonly clock: number;
  private readonly out: number;
  /** A delay of an edge: nobody asks for its figures, and there is always room at its end. */
  private readonly bare: boolean;
  private readonly station: number;
  private first: Token | null = null;
  private end: Token | null = null;
  private last = 0;
  count = 0;
  delay = 0;

  constructor(
    private readonly core: Core,
    private readonly n: number,
  ) {
    const { net } = core;
    this.clock = net.clockBase[n]!;
    this.out = net.out[n]!;
    this.station = net.reserve[n]!;
    this.bare = n >= net.own && net.edgeGate[this.out]! < 0;
  }

  reset(): void {
    this.first = null;
    this.end = null;
    this.last = 0;
    this.count = 0;
    this.delay = this.core.net.delay[this.n]!;
  }

  arrive(tok: Token): void {
    const { core } = this;
    const { now } = core;
    const until = Math.max(this.last, now + Math.round(this.delay));
    this.last = until;
    tok.state = TRAVELLING;
    tok.since = now;
    tok.until = until;
    tok.next = null;
    if (this.station >= 0) core.incoming[this.station]!++;
    this.count++;
    if (this.end !== null) this.end.next = tok;
    else {
      this.first = tok;
      core.cal.schedule(this.clock, until);
    }
    this.end = tok;
  }

  /** The first token is at the end. */
  tick(): void {
    const { core } = this;
    const tok = this.first;
    if (tok === null) return;
    const { next } = tok;
    this.first = next;
    this.count--;
    if (next !== null) core.cal.schedule(this.clock, next.until);
    else {
      this.end = null;
      core.cal.set(this.clock, NEVER);
    }
    if (this.station >= 0) core.incoming[this.station]!--;
    if (this.bare === true) core.deliver(tok, this.out);
    else core.pass(this.n, tok, this.out);
  }
}
