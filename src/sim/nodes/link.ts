import type { Core } from '../core.ts';
import { NEXT, SINCE, STATE, TRAVELLING } from '../tokens.ts';

/** A delay. Tokens keep their order: when the delay shrinks, a later token doesn't overtake. */
export class Link {
  private readonly clock: number;
  private readonly out: number;
  private readonly station: number;
  private head = -1;
  private tail = -1;
  private last = 0;
  count = 0;
  delay = 0;

  constructor(
    private readonly core: Core,
    private readonly n: number,
  ) {
    this.clock = core.net.clockBase[n]!;
    this.out = core.net.out[n]!;
    this.station = core.net.reserve[n]!;
  }

  reset(): void {
    this.head = -1;
    this.tail = -1;
    this.last = 0;
    this.count = 0;
    this.delay = this.core.net.delay[this.n]!;
  }

  arrive(tok: number): void {
    const { core } = this;
    const { tk, now } = core;
    const until = Math.max(this.last, now + Math.round(this.delay));
    this.last = until;
    tk.set(tok, STATE, TRAVELLING);
    tk.set(tok, SINCE, now);
    tk.until[tok] = until;
    tk.set(tok, NEXT, -1);
    if (this.station >= 0) core.incoming[this.station]!++;
    this.count++;
    if (this.tail >= 0) tk.set(this.tail, NEXT, tok);
    else {
      this.head = tok;
      core.cal.schedule(this.clock, until);
    }
    this.tail = tok;
  }

  tick(): void {
    const { core } = this;
    const { tk } = core;
    const tok = this.head;
    this.head = tk.get(tok, NEXT);
    this.count--;
    if (this.head < 0) this.tail = -1;
    else core.cal.schedule(this.clock, tk.until[this.head]!);
    if (this.station >= 0) core.incoming[this.station]!--;
    core.pass(this.n, tok, this.out);
  }
}
