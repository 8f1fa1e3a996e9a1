import { type Core, EV_COPY } from '../core.ts';
import type { Families } from '../families.ts';
import type { ForkNode } from '../network.ts';
import { keyOf, PURPOSE } from '../rng.ts';
import { EXTRA, KIN, type Token } from '../tokens.ts';

/** Splits a token into one sibling a branch, each worth its share; may send the missing ones once more (a hedge). */
export class Fork {
  private readonly clock: number;
  private readonly first: number;
  private readonly size: number;
  /** Groups whose hedge is to come, in order of time. */
  private head = -1;
  private tail = -1;

  constructor(
    private readonly core: Core,
    private readonly families: Families,
    private readonly n: number,
    private readonly spec: ForkNode,
  ) {
    this.clock = core.net.clockBase[n]!;
    this.first = core.net.out[n]!;
    this.size = core.net.outCount[n]!;
  }

  reset(): void {
    this.head = -1;
    this.tail = -1;
  }

  arrive(tok: Token): void {
    const { core, families, n, size } = this;
    const g = families.newGroup();
    const group = families.groups[g]!;
    group.fork = n;
    group.key = tok.key;
    group.credit = tok.credit;
    group.flags = tok.flags;
    group.maker = tok.maker;
    group.cls = tok.cls;
    group.serial = tok.serial;
    group.born = tok.born;
    group.line = tok.line;
    group.parent = tok.group;
    group.branch = tok.branch;
    group.attempt = tok.attempt;
    group.size = size;
    group.live = size;
    tok.maker = -1;
    tok.flags |= KIN;
    const base = core.draw(tok, n, PURPOSE.sibling);
    // Siblings are all made before the first leaves: what leaves may end at once.
    let last = tok;
    for (let i = 0; i < size; i++) {
      let sibling = tok;
      if (i > 0) {
        sibling = core.twin(tok, n, 0, 0);
        families.join(sibling, group.attempt);
        core.emit(EV_COPY, n, sibling, 0);
        last.chain = sibling;
        last = sibling;
      }
      sibling.key = keyOf(base, i);
      sibling.credit = group.credit / size;
      sibling.group = g;
      sibling.branch = i;
    }
    if (this.spec.hedge !== undefined) this.startHedge(g, this.spec.hedge);
    last.chain = null;
    let sibling: Token | null = tok;
    for (let i = 0; sibling !== null; i++) {
      const following: Token | null = sibling.chain;
      core.pass(n, sibling, this.first + i);
      sibling = following;
    }
  }

  private startHedge(g: number, after: number): void {
    const { core, families } = this;
    const group = families.groups[g]!;
    group.hedging = true;
    group.hedgeAt = core.now + after;
    if (this.tail >= 0) families.groups[this.tail]!.nextHedge = g;
    else {
      this.head = g;
      core.cal.schedule(this.clock, group.hedgeAt);
    }
    this.tail = g;
  }

  tick(clock: number): void {
    const { core, families, n } = this;
    const g = this.head;
    const group = families.groups[g]!;
    this.head = group.nextHedge;
    if (this.head < 0) this.tail = -1;
    else core.cal.schedule(clock, families.groups[this.head]!.hedgeAt);
    if (!group.done && !families.abandoned(group.attempt, -1)) {
      const missing = ~group.came;
      for (let i = 0; i < group.size; i++) {
        if ((missing & (1 << i)) === 0) continue;
        const key = keyOf(group.key ^ core.net.salt[n]! ^ PURPOSE.sibling, group.size + i);
        const tok = core.create(n, group.cls, key, group.born);
        tok.serial = group.serial;
        tok.flags = group.flags | EXTRA | KIN;
        tok.line = group.line;
        tok.credit = group.credit / group.size;
        tok.group = g;
        tok.branch = i;
        families.join(tok, group.attempt);
        group.live++;
        core.retries[n]!++;
        core.emit(EV_COPY, n, tok, 2);
        core.pass(n, tok, this.first + i);
      }
    }
    group.hedging = false;
    families.review(g);
  }
}
