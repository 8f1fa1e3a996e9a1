import { type Core, RELEASE } from '../core.ts';
import type { Families } from '../families.ts';
import type { JoinNode } from '../network.ts';
import { GATHERED } from '../tokens.ts';

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

  arrive(tok: number): void {
    const { core, families, n } = this;
    const { tk } = core;
    const g = tk.group[tok]!;
    if (g < 0) {
      core.pass(n, tok, this.out);
      return;
    }
    const group = families.groups[g]!;
    const bit = 1 << tk.branch[tok]!;
    if (
      group.done ||
      (group.came & bit) !== 0 ||
      (group.join >= 0 && group.join !== n) ||
      families.abandoned(tk.attempt[tok]!, group.attempt)
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
    group.gathered++;
    this.count++;
    tk.state[tok] = GATHERED;
    tk.since[tok] = core.now;
    tk.until[tok] = -1;
    tk.next[tok] = -1;
    if (group.tail >= 0) tk.next[group.tail] = tok;
    else group.head = tok;
    group.tail = tok;
    families.review(g);
  }

  private complete(g: number, tok: number): void {
    const { core, families, n } = this;
    const { tk } = core;
    const group = families.groups[g]!;
    group.done = true;
    let other = group.head;
    group.head = -1;
    while (other >= 0) {
      const next = tk.next[other]!;
      group.gathered--;
      this.count--;
      core.stay[n] = core.stay[n]! + (core.now - tk.arrived[other]!);
      tk.group[other] = -1;
      core.absorb(n, other);
      other = next;
    }
    tk.key[tok] = group.key;
    tk.credit[tok] = (group.credit * group.need) / group.size;
    tk.flags[tok] = group.flags;
    tk.maker[tok] = group.maker;
    group.maker = -1;
    tk.group[tok] = group.parent;
    tk.branch[tok] = group.branch;
    families.join(tok, group.attempt);
    families.review(g);
    core.emit(RELEASE, n, tok, 0);
    core.pass(n, tok, this.out);
  }
}
