import { type Core, EV_RELEASE } from '../core.ts';
import type { Families } from '../families.ts';
import type { JoinNode } from '../network.ts';
import { GATHERED, KIN, type Token } from '../tokens.ts';

/** Waits for `need` of a fork's siblings (default all); the one that completes the set goes on with credit need ÷ n. */
export class Join {
  private readonly out: number;
  /** Siblings waiting here. */
  count = 0;

  constructor(
    private readonly core: Core,
    private readonly families: Families,
    private readonly n: number,
    private readonly spec: JoinNode,
  ) {
    this.out = core.net.out[n]!;
  }

  reset(): void {
    this.count = 0;
  }

  arrive(tok: Token): void {
    const { core, families, n } = this;
    const g = tok.group;
    if (g < 0) {
      core.pass(n, tok, this.out);
      return;
    }
    const group = families.groups[g]!;
    const bit = 1 << tok.branch;
    if (
      group.done ||
      (group.came & bit) !== 0 ||
      (group.join >= 0 && group.join !== n) ||
      families.abandoned(tok.attempt, group.attempt)
    ) {
      core.absorb(n, tok);
      return;
    }
    families.answer(tok, group.attempt);
    group.join = n;
    group.need = Math.min(group.size, this.spec.need ?? group.size);
    group.came |= bit;
    group.counted++;
    group.live--;
    if (group.counted >= group.need) {
      this.complete(g, tok);
      return;
    }
    this.count++;
    tok.state = GATHERED;
    tok.since = core.now;
    group.waiting.push(tok);
    families.review(g);
  }

  private complete(g: number, tok: Token): void {
    const { core, families, n } = this;
    const group = families.groups[g]!;
    group.done = true;
    for (let other = group.waiting.shift(); other !== null; other = group.waiting.shift()) {
      this.count--;
      core.stay[n] = core.stay[n]! + (core.now - other.arrived);
      other.group = -1;
      core.absorb(n, other);
    }
    tok.key = group.key;
    tok.credit = (group.credit * group.need) / group.size;
    tok.flags = group.flags | KIN;
    tok.maker = group.maker;
    group.maker = -1;
    tok.group = group.parent;
    tok.branch = group.branch;
    families.join(tok, group.attempt);
    families.review(g);
    core.emit(EV_RELEASE, n, tok, 0);
    core.pass(n, tok, this.out);
  }
}
