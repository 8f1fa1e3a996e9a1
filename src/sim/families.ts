import { EXTRA, KIN, type Token, TokenList } from './tokens.ts';

/** What families need of the run. */
export interface FamilyHost {
  /** Copies alive by the gain that made them. */
  readonly copies: Int32Array;
  /** The attempt has been answered: its timer stops. */
  answered(attempt: number): void;
  /** The last work of a retry has left the system. */
  retryOver(patience: number): void;
  /** A sibling no longer waits in the join. */
  forget(join: number, tok: Token): void;
  lose(node: number, tok: Token, refused: boolean): void;
}

/** The siblings of one forked token. */
export class Group {
  fork = -1;
  /** The token that was forked: what the join hands on. */
  key = 0;
  credit = 0;
  flags = 0;
  maker = -1;
  cls = 0;
  serial = 0;
  born = 0;
  line = -1;
  /** Group, branch and attempt the forked token itself belongs to. */
  parent = -1;
  branch = -1;
  attempt = -1;
  size = 0;
  /** Bit i: branch i has come in (at the join, or at a sink). */
  came = 0;
  /** Siblings still on their way, and siblings that count so far. */
  live = 0;
  counted = 0;
  need = 0;
  join = -1;
  /** Siblings that wait in the join. */
  readonly waiting = new TokenList();
  /** The join has let it through, or it never can. */
  done = false;
  /** A hedge is still to come. */
  hedging = false;
  hedgeAt = 0;
  nextHedge = -1;
  free = false;
}

export const ACTIVE = 0;
export const DONE = 1;
export const ABANDONED = 2;

/** One sending of a token by a patience node. */
export class Attempt {
  node = -1;
  parent = -1;
  state = ACTIVE;
  /** 0 = the first sending. */
  num = 0;
  /** Tokens of this attempt that are alive; attempts made inside it. */
  tokens = 0;
  kids = 0;
  /** Its timer runs, or its successor waits for its backoff. */
  pending = false;
  due = 0;
  prev = -1;
  next = -1;
  /** The original's facts, for the next sending. */
  token = -1;
  first: Token | null = null;
  key = 0;
  cls = 0;
  serial = 0;
  born = 0;
  line = -1;
  credit = 0;
  flags = 0;
  group = -1;
  branch = -1;
  free = false;
}

/** Which tokens stand for the same original: fork groups and patience attempts, and what a token is worth at a sink. */
export class Families {
  readonly groups: Group[] = [];
  readonly attempts: Attempt[] = [];
  private freeGroups: number[] = [];
  private freeAttempts: number[] = [];

  constructor(private readonly core: FamilyHost) {}

  reset(): void {
    this.freeGroups.length = 0;
    this.freeAttempts.length = 0;
    for (let g = this.groups.length - 1; g >= 0; g--) {
      this.groups[g]!.free = true;
      this.freeGroups.push(g);
    }
    for (let a = this.attempts.length - 1; a >= 0; a--) {
      this.attempts[a]!.free = true;
      this.freeAttempts.push(a);
    }
  }

  newGroup(): number {
    const g = this.freeGroups.pop() ?? this.groups.push(new Group()) - 1;
    const group = this.groups[g]!;
    group.free = false;
    group.came = 0;
    group.live = 0;
    group.counted = 0;
    group.need = 0;
    group.join = -1;
    group.waiting.clear();
    group.done = false;
    group.hedging = false;
    group.nextHedge = -1;
    return g;
  }

  newAttempt(): number {
    const a = this.freeAttempts.pop() ?? this.attempts.push(new Attempt()) - 1;
    const attempt = this.attempts[a]!;
    attempt.free = false;
    attempt.state = ACTIVE;
    attempt.num = 0;
    attempt.tokens = 0;
    attempt.kids = 0;
    attempt.pending = false;
    attempt.prev = -1;
    attempt.next = -1;
    return a;
  }

  /** The token now belongs to attempt a (−1: none). */
  join(tok: Token, a: number): void {
    tok.flags |= KIN;
    const before = tok.attempt;
    if (before === a) return;
    if (a >= 0) this.attempts[a]!.tokens++;
    tok.attempt = a;
    if (before >= 0) this.leave(before);
  }

  private leave(a: number): void {
    this.attempts[a]!.tokens--;
    this.settle(a);
  }

  /** Frees an attempt that nothing refers to any more. */
  settle(a: number): void {
    const attempt = this.attempts[a]!;
    if (attempt.tokens > 0 || attempt.kids > 0) return;
    if (attempt.num > 0) {
      // Counted once: a negative number marks a retry that is over.
      attempt.num = -attempt.num;
      this.core.retryOver(attempt.node);
    }
    if (attempt.pending || attempt.free) return;
    attempt.free = true;
    this.freeAttempts.push(a);
    if (attempt.parent >= 0) {
      this.attempts[attempt.parent]!.kids--;
      this.settle(attempt.parent);
    }
  }

  /** Some attempt in the chain from a up to (not including) `top` has been abandoned. */
  abandoned(a: number, top: number): boolean {
    for (let i = a; i >= 0 && i !== top; i = this.attempts[i]!.parent) {
      if (this.attempts[i]!.state === ABANDONED) return true;
    }
    return false;
  }

  /** Work that counts nothing: a copy, a hedge, a retry, an abandoned attempt, a sibling whose join has passed. */
  extra(tok: Token): boolean {
    const flags = tok.flags;
    if ((flags & EXTRA) !== 0) return true;
    if ((flags & KIN) === 0) return false;
    const g = tok.group;
    return (g >= 0 && this.groups[g]!.done) || this.abandoned(tok.attempt, -1);
  }

  /** Marks the token's attempts up to (not including) `top` as answered: their timers stop. */
  answer(tok: Token, top: number): void {
    if ((tok.flags & KIN) === 0) return;
    for (let a = tok.attempt; a >= 0 && a !== top; ) {
      const attempt = this.attempts[a]!;
      const up = attempt.parent;
      if (attempt.state === ACTIVE) {
        attempt.state = DONE;
        this.core.answered(a);
      }
      a = up;
    }
  }

  /** What a token with kin is worth at a sink: its credit, or 0 when another has stood or will stand for it. */
  claim(tok: Token): number {
    const a = tok.attempt;
    if (a >= 0) {
      if (this.abandoned(a, -1)) return 0;
      this.answer(tok, -1);
    }
    const g = tok.group;
    if (g >= 0) {
      const group = this.groups[g]!;
      const bit = 1 << tok.branch;
      if (group.done || (group.came & bit) !== 0) return 0;
      group.came |= bit;
    }
    return tok.credit;
  }

  /** A token with kin leaves the system (sunk or taken up). */
  gone(tok: Token): void {
    this.part(tok, false);
  }

  /** A token with kin is lost. */
  lost(tok: Token): void {
    this.part(tok, true);
  }

  private part(tok: Token, lost: boolean): void {
    const g = tok.group;
    const a = tok.attempt;
    const maker = tok.maker;
    if (maker >= 0) this.core.copies[maker]!--;
    if (g >= 0) {
      tok.group = -1;
      if (!lost || !this.mayReturn(a, this.groups[g]!.attempt)) this.memberGone(g, a);
    }
    if (a >= 0) {
      tok.attempt = -1;
      this.leave(a);
    }
  }

  /** A retry will, or does, stand in for what is lost. */
  private mayReturn(a: number, top: number): boolean {
    for (let i = a; i >= 0 && i !== top; i = this.attempts[i]!.parent) {
      const attempt = this.attempts[i]!;
      if (attempt.pending || attempt.state === ABANDONED) return true;
    }
    return false;
  }

  /** An attempt ends without a successor: if nothing of it is left, it is missing in its group. */
  giveUp(a: number): void {
    const attempt = this.attempts[a]!;
    const g = attempt.group;
    if (g < 0 || attempt.tokens > 0 || attempt.kids > 0) return;
    if (!this.mayReturn(attempt.parent, this.groups[g]!.attempt)) this.memberGone(g, attempt.parent);
  }

  /** A member on its way to the join is no more. */
  memberGone(g: number, a: number): void {
    const group = this.groups[g]!;
    if (this.abandoned(a, group.attempt)) return;
    group.live--;
    this.review(g);
  }

  /** Fails a group that can't complete, and frees one that is over. */
  review(g: number): void {
    const group = this.groups[g]!;
    if (!group.done && !group.hedging && group.join >= 0 && group.counted + group.live < group.need)
      this.fail(g);
    if (group.live > 0 || group.waiting.size > 0 || group.hedging || group.free) return;
    group.free = true;
    this.freeGroups.push(g);
    if (group.maker >= 0) this.core.copies[group.maker]!--;
    group.maker = -1;
    if (!group.done && group.parent >= 0) {
      if (!this.mayReturn(group.attempt, this.groups[group.parent]!.attempt))
        this.memberGone(group.parent, group.attempt);
    }
  }

  /** Too few siblings are left: those that wait in the join are lost. */
  private fail(g: number): void {
    const group = this.groups[g]!;
    group.done = true;
    for (let tok = group.waiting.shift(); tok !== null; tok = group.waiting.shift()) {
      tok.group = -1;
      this.core.forget(group.join, tok);
      this.core.lose(group.join, tok, false);
    }
    const parent = group.parent;
    if (parent >= 0 && !this.mayReturn(group.attempt, this.groups[parent]!.attempt)) {
      this.memberGone(parent, group.attempt);
    }
  }
}
