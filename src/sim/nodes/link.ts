import type { Core } from '../core.ts';
import { type Token, TokenList, TRAVELLING } from '../tokens.ts';

/** A delay. Tokens keep their order: when the delay shrinks, a later token doesn't overtake. */
export class Link {
  private readonly clock: number;
  private readonly out: number;
  private readonly station: number;
  private readonly list = new TokenList();
  private last = 0;
  delay = 0;

  constructor(
    private readonly core: Core,
    private readonly n: number,
  ) {
    this.clock = core.net.clockBase[n]!;
    this.out = core.net.out[n]!;
    this.station = core.net.reserve[n]!;
  }

  get count(): number {
    return this.list.size;
  }

  reset(): void {
    this.list.clear();
    this.last = 0;
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
    if (this.station >= 0) core.incoming[this.station]!++;
    if (this.list.size === 0) core.cal.schedule(this.clock, until);
    this.list.push(tok);
  }

  tick(): void {
    const { core } = this;
    const tok = this.list.shift();
    if (tok === null) return;
    if (this.list.first !== null) core.cal.schedule(this.clock, this.list.first.until);
    if (this.station >= 0) core.incoming[this.station]!--;
    core.pass(this.n, tok, this.out);
  }
}
