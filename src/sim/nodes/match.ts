import { type Core, EV_RELEASE } from '../core.ts';
import type { MatchNode } from '../network.ts';
import { keyOf, PURPOSE } from '../rng.ts';
import { GATHERED, NO_CREDIT, type Token, TokenList } from '../tokens.ts';

/** Pairs the oldest token of each input; the first input's goes on, the others are taken up. */
export class Match {
  private readonly out: number;
  private readonly inputs: TokenList[];

  constructor(
    private readonly core: Core,
    private readonly n: number,
    private readonly spec: MatchNode,
  ) {
    this.out = core.net.out[n]!;
    this.inputs = spec.inputs.map(() => new TokenList());
  }

  reset(): void {
    for (const list of this.inputs) list.clear();
  }

  /** Puts the initial stock in; at tick 0. */
  fill(): void {
    const { core, n, spec } = this;
    spec.inputs.forEach((id, port) => {
      const stock = spec.initial !== undefined && Object.hasOwn(spec.initial, id) ? spec.initial[id]! : 0;
      const base = core.nodeKey(n, PURPOSE.initial ^ port);
      for (let i = 0; i < stock; i++) {
        const tok = core.create(n, 0, keyOf(base, i), 0);
        tok.serial = i;
        tok.flags = NO_CREDIT;
        core.born(n, tok);
        this.gather(tok, port);
      }
    });
    this.pair();
  }

  arrive(tok: Token, port: number): void {
    this.gather(tok, port);
    this.pair();
  }

  private gather(tok: Token, port: number): void {
    tok.state = GATHERED;
    tok.since = this.core.now;
    this.inputs[port]!.push(tok);
  }

  private pair(): void {
    const { core, n, inputs } = this;
    const first = inputs[0]!;
    for (;;) {
      for (const list of inputs) if (list.size === 0) return;
      const tok = first.shift()!;
      for (const list of inputs) {
        if (list === first) continue;
        const other = list.shift()!;
        core.stay[n] = core.stay[n]! + (core.now - other.arrived);
        core.families.answer(other, -1);
        core.absorb(n, other);
      }
      core.emit(EV_RELEASE, n, tok, 0);
      core.pass(n, tok, this.out);
    }
  }

  /** Tokens that wait for partners at the first input. */
  waiting(): number {
    return this.inputs[0]!.size;
  }

  /** Arrival of the first input's oldest token; −1 when none waits. */
  oldest(): number {
    return this.inputs[0]!.first?.arrived ?? -1;
  }

  total(): number {
    return this.waiting() + this.stock();
  }

  /** Stock: what waits at every input but the first. */
  stock(): number {
    let sum = 0;
    for (let port = 1; port < this.inputs.length; port++) sum += this.inputs[port]!.size;
    return sum;
  }
}
