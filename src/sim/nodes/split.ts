import { LINK } from '../compile.ts';
import type { Core } from '../core.ts';
import { pow } from '../exact.ts';
import type { SplitNode } from '../network.ts';
import { PURPOSE, unit } from '../rng.ts';
import type { Token } from '../tokens.ts';

/** `sticky` without warmth goes by each target's share of about this many recent departures. */
const MEMORY = 32;

/** Routes each token to one target. The choice is made on arrival; a token whose target is full waits and holds up the rest. */
export class Split {
  private readonly first: number;
  private readonly size: number;
  /** The node at the end of each way (behind hidden or own links). */
  private readonly target: Int32Array;
  private readonly weight: Float64Array;
  private readonly byClass: Int32Array;
  private readonly failover: boolean;
  private turn = 0;
  private readonly seen: Int32Array;
  private readonly recent: Float64Array;
  private readonly score: Float64Array;

  constructor(
    private readonly core: Core,
    private readonly n: number,
    private readonly spec: SplitNode,
    private readonly warmth: (node: number) => number,
  ) {
    const { net } = core;
    this.first = net.out[n]!;
    this.size = net.outCount[n]!;
    this.target = Int32Array.from({ length: this.size }, (_, i) => {
      let node = net.edge[(this.first + i) * 4]!;
      for (let steps = 0; net.kind[node] === LINK && steps < net.total; steps++)
        node = net.edge[net.out[node]! * 4]!;
      return node;
    });
    this.weight = Float64Array.from({ length: this.size }, (_, i) => spec.weights?.[i] ?? 1);
    this.byClass = Int32Array.from(net.classes, cls =>
      spec.classes !== undefined && Object.hasOwn(spec.classes, cls) ? spec.classes[cls]! : 0,
    );
    this.failover = spec.failover !== false;
    this.seen = new Int32Array(this.size);
    this.recent = new Float64Array(this.size);
    this.score = new Float64Array(this.size);
  }

  reset(): void {
    this.turn = 0;
    this.seen.fill(0);
    this.recent.fill(1);
  }

  arrive(tok: Token): void {
    const { core, n } = this;
    const way = this.choose(tok);
    if (!this.failover && core.isOut(this.target[way]!)) core.lose(n, tok, true);
    else core.pass(n, tok, this.first + way);
  }

  private choose(tok: Token): number {
    const { core, size } = this;
    // With nobody up there is nobody to fail over to: choose as if all were.
    let up = size;
    if (this.failover) {
      up = 0;
      for (let i = 0; i < size; i++) if (!core.isOut(this.target[i]!)) up++;
      if (up === 0) up = size;
    }
    const all = up === size;
    switch (this.spec.rule) {
      case 'robin': {
        let way = this.turn;
        while (!this.open(way, all)) way = (way + 1) % size;
        this.turn = (way + 1) % size;
        return way;
      }
      case 'class': {
        let way = this.byClass[tok.cls]!;
        while (!this.open(way, all)) way = (way + 1) % size;
        return way;
      }
      case 'shortest':
        return this.shortest(all);
      case 'sticky':
        this.rate();
        return this.pick(tok, this.score, all);
      default:
        return this.pick(tok, this.weight, all);
    }
  }

  private open(way: number, all: boolean): boolean {
    return all || !this.core.isOut(this.target[way]!);
  }

  /** Least load (waiting, served and under way); ties go round. */
  private shortest(all: boolean): number {
    const { core, size } = this;
    let best = -1;
    let least = Infinity;
    for (let i = 0; i < size; i++) {
      const way = (this.turn + i) % size;
      if (!this.open(way, all)) continue;
      const load = core.load(this.target[way]!) + (core.closed(this.first + way) ? 1e9 : 0);
      if (load < least) {
        least = load;
        best = way;
      }
    }
    this.turn = (best + 1) % size;
    return best;
  }

  private rate(): void {
    const { core, size } = this;
    const power = this.spec.power ?? 1;
    let warm = false;
    let sum = 0;
    for (let i = 0; i < size; i++) {
      const node = this.target[i]!;
      const gone = core.departed(node);
      this.recent[i] = this.recent[i]! + gone - this.seen[i]!;
      this.seen[i] = gone;
      sum += this.recent[i]!;
      if (this.warmth(node) >= 0) warm = true;
    }
    if (sum > MEMORY) for (let i = 0; i < size; i++) this.recent[i] = (this.recent[i]! * MEMORY) / sum;
    for (let i = 0; i < size; i++) {
      const own = this.warmth(this.target[i]!);
      this.score[i] = pow(warm ? Math.max(0, own) : this.recent[i]! / Math.min(sum, MEMORY), power);
    }
  }

  private pick(tok: Token, weights: Float64Array, all: boolean): number {
    const { core, size } = this;
    let sum = 0;
    let last = 0;
    for (let i = 0; i < size; i++) {
      if (!this.open(i, all)) continue;
      sum += weights[i]!;
      if (weights[i]! > 0) last = i;
    }
    const u = unit(core.draw(tok, this.n, PURPOSE.route));
    if (!(sum > 0)) return this.even(u, all);
    let at = u * sum;
    for (let i = 0; i < size; i++) {
      if (!this.open(i, all)) continue;
      at -= weights[i]!;
      if (at < 0) return i;
    }
    return last;
  }

  /** Nobody has any weight: equal shares of those that are up. */
  private even(u: number, all: boolean): number {
    let up = 0;
    for (let i = 0; i < this.size; i++) if (this.open(i, all)) up++;
    let skip = Math.floor(u * up);
    for (let i = 0; i < this.size; i++) if (this.open(i, all) && skip-- === 0) return i;
    return 0;
  }
}
