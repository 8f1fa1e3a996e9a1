import { type Core, EV_COPY } from '../core.ts';
import type { GainNode } from '../network.ts';
import { keyOf, PURPOSE, unit } from '../rng.ts';
import { EXTRA, KIN, NO_CREDIT, type Token } from '../tokens.ts';

/** Each passing token makes `factor` copies: the whole part always, one more with the odds of the fraction. */
export class Gain {
  private readonly out: number;
  private readonly copyEdge: number;
  factor: number;

  constructor(
    private readonly core: Core,
    private readonly n: number,
    private readonly spec: GainNode,
  ) {
    this.out = core.net.out[n]!;
    this.copyEdge = spec.copies === undefined ? this.out : this.out + 1;
    this.factor = spec.factor;
  }

  reset(): void {
    this.factor = this.spec.factor;
  }

  arrive(tok: Token): void {
    const { core, n } = this;
    const key = core.draw(tok, n, PURPOSE.copies);
    const whole = Math.floor(this.factor);
    const want = whole + (unit(key) < this.factor - whole ? 1 : 0);
    const room = Math.max(0, (this.spec.limit ?? Infinity) - core.copies[n]!);
    const many = Math.min(want, room);
    // The copies are made first, so the token may end as soon as it leaves.
    let chain: Token | null = null;
    for (let i = many - 1; i >= 0; i--) {
      const copy: Token = core.twin(tok, n, keyOf(key, i), EXTRA | NO_CREDIT | KIN);
      copy.maker = n;
      core.copies[n]!++;
      copy.chain = chain;
      chain = copy;
    }
    core.pass(n, tok, this.out);
    while (chain !== null) {
      const copy: Token = chain;
      chain = copy.chain;
      core.emit(EV_COPY, n, copy, 1);
      core.pass(n, copy, this.copyEdge);
    }
  }
}
