import { type Core, EV_RELEASE } from '../core.ts';
import type { Families } from '../families.ts';
import type { JoinNode } from '../network.ts';
import { ARRIVED, FLAGS, GATHERED, KEY, KIN, NEXT, SINCE, STATE } from '../tokens.ts';

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
    const g = (tk.get(tok, FLAGS) & KIN) !== 0 ? tk.group[tok]! : -1;
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
    tk.set(tok, STATE, GATHERED);
    tk.set(tok, SINCE, core.now);
    tk.set(tok, NEXT, -1);
    if (group.tail >= 0) tk.set(group.tail, NEXT, tok);
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
      const next = tk.get(other, NEXT);
      group.gathered--;
      this.count--;
      core.stay[n] = core.stay[n]! + (core.now - tk.get(other, ARRIVED));
      tk.group[other] = -1;
      core.absorb(n, other);
      other = next;
    }
    tk.set(tok, KEY, group.key);
    tk.credit[tok] = (group.credit * group.need) / group.size;
    tk.set(tok, FLAGS, group.flags | KIN);
    tk.maker[tok] = group.maker;
    group.maker = -1;
    tk.group[tok] = group.parent;
    tk.branch[tok] = group.branch;
    families.join(tok, group.attempt);
    families.review(g);
    core.emit(EV_RELEASE, n, tok, 0);
    core.pass(n, tok, this.out);
  }
}
