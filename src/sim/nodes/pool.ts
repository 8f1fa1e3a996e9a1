import type { Core } from '../core.ts';
import type { PoolNode } from '../network.ts';
import { type Token, TokenList } from '../tokens.ts';

/**
 * Resources that stations hold. A token takes its first resource to start; each further one may make it wait with the earlier
 * ones in hand. A freed permit goes first to tokens that wait holding (first come first), then to stations whose head waits to start.
 */
export class Pool {
  private readonly free: Int32Array;
  private readonly queues: TokenList[];
  /** Stations that wait to start, each at most once, in a ring. */
  private readonly queue: Int32Array;
  private readonly queued: Uint8Array;
  private first = 0;
  private count = 0;
  /** Tokens that hold anything, and those that hold and wait. */
  holders = 0;
  waiting = 0;
  permits: number;

  constructor(
    private readonly core: Core,
    private readonly spec: PoolNode,
    private readonly granted: (tok: Token) => void,
  ) {
    const resources = spec.permits.length;
    this.free = new Int32Array(resources);
    this.queues = spec.permits.map(() => new TokenList());
    this.queue = new Int32Array(core.net.own);
    this.queued = new Uint8Array(core.net.own);
    this.permits = spec.permits[0] ?? 0;
  }

  reset(): void {
    this.free.set(this.spec.permits);
    for (const queue of this.queues) queue.clear();
    this.queued.fill(0);
    this.first = 0;
    this.count = 0;
    this.holders = 0;
    this.waiting = 0;
    this.permits = this.spec.permits[0] ?? 0;
  }

  /** A station's head wants its first resource. False: the station is asked again when there is a chance. */
  enter(station: number, resource: number): boolean {
    if (this.free[resource]! > 0 && this.holders < (this.spec.holders ?? Infinity)) {
      this.free[resource]!--;
      this.holders++;
      return true;
    }
    if (this.queued[station] === 0) {
      this.queued[station] = 1;
      this.queue[(this.first + this.count++) % this.queue.length] = station;
    }
    return false;
  }

  /** A token that holds something wants one more. False: it waits, and is granted later. */
  want(tok: Token, resource: number): boolean {
    if (this.free[resource]! > 0) {
      this.free[resource]!--;
      return true;
    }
    this.queues[resource]!.push(tok);
    this.waiting++;
    return false;
  }

  /** A token that waited for the resource is no more. */
  forget(tok: Token, resource: number): void {
    this.queues[resource]!.remove(tok);
    this.waiting--;
  }

  /** A token gives back order[from..to). */
  leave(order: readonly number[], from: number, to: number): void {
    for (let i = from; i < to; i++) this.free[order[i]!]!++;
    this.holders--;
    this.hand();
  }

  setPermits(value: number): void {
    const permits = Math.max(0, Math.round(value));
    if (permits === this.permits) return;
    for (let r = 0; r < this.free.length; r++) this.free[r] = this.free[r]! + permits - this.permits;
    this.permits = permits;
    this.hand();
  }

  private hand(): void {
    for (let r = 0; r < this.free.length; r++) {
      for (let tok = this.queues[r]!.first; tok !== null && this.free[r]! > 0; tok = this.queues[r]!.first) {
        this.forget(tok, r);
        this.free[r]!--;
        this.granted(tok);
      }
    }
    for (let left = this.count; left > 0; left--) {
      const station = this.queue[this.first]!;
      this.first = (this.first + 1) % this.queue.length;
      this.count--;
      this.queued[station] = 0;
      this.core.restart(station);
    }
  }
}
