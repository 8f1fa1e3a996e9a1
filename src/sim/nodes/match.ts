import { type Core, EV_RELEASE } from '../core.ts';
import type { MatchNode } from '../network.ts';
import { keyOf, PURPOSE } from '../rng.ts';
import { ARRIVED, FLAGS, GATHERED, NEXT, NO_CREDIT, SERIAL, SINCE, STATE } from '../tokens.ts';

/** Pairs the oldest token of each input; the first input's goes on, the others are taken up. */
export class Match {
  private readonly out: number;
  private readonly head: Int32Array;
  private readonly tail: Int32Array;
  readonly count: Int32Array;

  constructor(
    private readonly core: Core,
    private readonly n: number,
    private readonly spec: MatchNode,
  ) {
    this.out = core.net.out[n]!;
    this.head = new Int32Array(spec.inputs.length);
    this.tail = new Int32Array(spec.inputs.length);
    this.count = new Int32Array(spec.inputs.length);
  }

  reset(): void {
    this.head.fill(-1);
    this.tail.fill(-1);
    this.count.fill(0);
  }

  /** Puts the initial stock in; at tick 0. */
  fill(): void {
    const { core, n, spec } = this;
    spec.inputs.forEach((id, port) => {
      const stock = spec.initial !== undefined && Object.hasOwn(spec.initial, id) ? spec.initial[id]! : 0;
      const base = core.nodeKey(n, PURPOSE.initial ^ port);
      for (let i = 0; i < stock; i++) {
        const tok = core.create(n, 0, keyOf(base, i), 0);
        core.tk.set(tok, SERIAL, i);
        core.tk.set(tok, FLAGS, NO_CREDIT);
        core.born(n, tok);
        this.gather(tok, port);
      }
    });
    this.pair();
  }

  arrive(tok: number, port: number): void {
    this.gather(tok, port);
    this.pair();
  }

  private gather(tok: number, port: number): void {
    const { tk, now } = this.core;
    tk.set(tok, STATE, GATHERED);
    tk.set(tok, SINCE, now);
    tk.set(tok, NEXT, -1);
    const tail = this.tail[port]!;
    if (tail >= 0) tk.set(tail, NEXT, tok);
    else this.head[port] = tok;
    this.tail[port] = tok;
    this.count[port]!++;
  }

  private take(port: number): number {
    const tok = this.head[port]!;
    const next = this.core.tk.get(tok, NEXT);
    this.head[port] = next;
    if (next < 0) this.tail[port] = -1;
    this.count[port]!--;
    return tok;
  }

  private pair(): void {
    const { core, n } = this;
    const inputs = this.count.length;
    for (;;) {
      for (let port = 0; port < inputs; port++) if (this.count[port] === 0) return;
      const tok = this.take(0);
      for (let port = 1; port < inputs; port++) {
        const other = this.take(port);
        core.stay[n] = core.stay[n]! + (core.now - core.tk.get(other, ARRIVED));
        core.families.answer(other, -1);
        core.absorb(n, other);
      }
      core.emit(EV_RELEASE, n, tok, 0);
      core.pass(n, tok, this.out);
    }
  }

  /** Arrival of the first input's oldest token; −1 when none waits. */
  oldest(): number {
    return this.head[0]! < 0 ? -1 : this.core.tk.get(this.head[0]!, ARRIVED);
  }

  total(): number {
    return this.count[0]! + this.stock();
  }

  /** Stock: what waits at every input but the first. */
  stock(): number {
    let sum = 0;
    for (let port = 1; port < this.count.length; port++) sum += this.count[port]!;
    return sum;
  }
}
