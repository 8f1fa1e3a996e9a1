import { type Core, EV_COPY } from '../core.ts';
import type { Families } from '../families.ts';
import type { ForkNode } from '../network.ts';
import { keyOf, PURPOSE } from '../rng.ts';
import { BORN, CLS, EXTRA, FLAGS, KEY, KIN, LINE, SERIAL, STAGE } from '../tokens.ts';

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

  arrive(tok: number): void {
    const { core, families, n, size } = this;
    const { tk } = core;
    tk.kin(tok);
    const g = families.newGroup();
    const group = families.groups[g]!;
    group.fork = n;
    group.key = tk.get(tok, KEY);
    group.credit = tk.credit[tok]!;
    group.flags = tk.get(tok, FLAGS) & ~KIN;
    group.maker = tk.maker[tok]!;
    group.cls = tk.get(tok, CLS);
    group.serial = tk.get(tok, SERIAL);
    group.born = tk.get(tok, BORN);
    group.line = tk.get(tok, LINE);
    group.parent = tk.group[tok]!;
    group.branch = tk.branch[tok]!;
    group.attempt = tk.attempt[tok]!;
    group.size = size;
    group.live = size;
    tk.maker[tok] = -1;
    const base = core.draw(tok, n, PURPOSE.sibling);
    // Siblings are all made before the first leaves: what leaves may end at once. Chained by `stage`, free outside pools.
    let last = tok;
    for (let i = 0; i < size; i++) {
      let sibling = tok;
      if (i > 0) {
        sibling = core.twin(tok, n, 0, 0);
        families.join(sibling, group.attempt);
        core.emit(EV_COPY, n, sibling, 0);
        tk.set(last, STAGE, sibling);
        last = sibling;
      }
      tk.set(sibling, KEY, keyOf(base, i));
      tk.credit[sibling] = group.credit / size;
      tk.group[sibling] = g;
      tk.branch[sibling] = i;
    }
    if (this.spec.hedge !== undefined) this.startHedge(g, this.spec.hedge);
    let sibling = tok;
    for (let i = 0; i < size; i++) {
      const following = tk.get(sibling, STAGE);
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
    const { tk } = core;
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
        tk.set(tok, SERIAL, group.serial);
        tk.set(tok, FLAGS, group.flags | EXTRA);
        tk.set(tok, LINE, group.line);
        tk.kin(tok);
        tk.credit[tok] = group.credit / group.size;
        tk.group[tok] = g;
        tk.branch[tok] = i;
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
