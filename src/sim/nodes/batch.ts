import { type Core, EV_RELEASE } from '../core.ts';
import type { BatchNode, GateNode } from '../network.ts';
import { keyOf, PURPOSE, unit } from '../rng.ts';
import { GATHERED, type Token, TokenList } from '../tokens.ts';

/** Tokens gathered in order of arrival, let go some at a time. */
class Gathering {
  private readonly list = new TokenList();

  constructor(
    protected readonly core: Core,
    protected readonly n: number,
  ) {}

  protected clear(): void {
    this.list.clear();
  }

  protected gather(tok: Token): void {
    tok.state = GATHERED;
    tok.since = this.core.now;
    this.list.push(tok);
  }

  /** The tokens leave one after the other, in this tick; what can't leave is held. */
  protected release(many: number): void {
    const { core, n } = this;
    const edge = core.net.out[n]!;
    for (let i = 0; i < many; i++) {
      const tok = this.list.shift();
      if (tok === null) return;
      core.emit(EV_RELEASE, n, tok, 0);
      core.pass(n, tok, edge);
    }
  }

  get count(): number {
    return this.list.size;
  }

  /** Arrival of the token that has been here longest; −1 when there is none. */
  oldest(): number {
    return this.list.first?.arrived ?? -1;
  }
}

/** Releases `size` tokens together, or what there is after `timeout`. */
export class Batch extends Gathering {
  constructor(
    core: Core,
    n: number,
    private readonly spec: BatchNode,
  ) {
    super(core, n);
  }

  reset(): void {
    this.clear();
  }

  arrive(tok: Token): void {
    const { core } = this;
    const clock = core.net.clockBase[this.n]!;
    this.gather(tok);
    if (this.count >= this.spec.size) {
      core.cal.cancel(clock);
      this.release(this.spec.size);
    } else if (this.count === 1 && this.spec.timeout !== undefined) {
      core.cal.schedule(clock, core.now + this.spec.timeout);
    }
  }

  tick(): void {
    this.release(this.count);
  }
}

/** Opens on a clock and lets all, or at most `most`, through. */
export class Gate extends Gathering {
  private beat = 0;

  constructor(
    core: Core,
    n: number,
    private readonly spec: GateNode,
  ) {
    super(core, n);
  }

  reset(): void {
    this.clear();
    this.beat = 0;
    this.plan();
  }

  /** Beat k is at phase + k·period, shifted by up to ±jitter·period, and never before the beat before it. */
  private plan(): void {
    const { core, n, spec } = this;
    const shift = spec.jitter ?? 0;
    let at = (spec.phase ?? 0) + this.beat * spec.period;
    if (shift > 0) {
      const key = keyOf(core.nodeKey(n, PURPOSE.jitter), this.beat);
      at += Math.round(spec.period * shift * (2 * unit(key) - 1));
    }
    this.beat++;
    core.cal.schedule(core.net.clockBase[n]!, Math.max(core.now, at));
  }

  arrive(tok: Token): void {
    this.gather(tok);
  }

  tick(): void {
    this.plan();
    this.release(this.spec.most ?? this.count);
  }
}
