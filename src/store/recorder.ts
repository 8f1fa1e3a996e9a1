import type { Run } from '../sim/run.ts';

/** Ticks between two samples. */
export const SAMPLE = 250;
/** Samples kept: 16 s of play. */
const DEPTH = 64;
/** Samples over which the meter looks back: 6 s, short enough to fall while one looks. */
const METER = 24;

const FIELDS = [
  'waiting',
  'busyTicks',
  'servers',
  'arrivals',
  'departures',
  'losses',
  'retries',
  'blocked',
  'knob',
] as const;
export type Field = (typeof FIELDS)[number];

/** The recent past of one run: a ring of samples for every node, and the credit that the meter is made of. */
export class Recorder {
  private readonly rings: Record<Field, Float64Array>;
  private readonly onTime = new Float64Array(DEPTH);
  private readonly due = new Float64Array(DEPTH);
  private readonly met = new Float64Array(DEPTH);
  private next = 0;
  private count = 0;

  /** Samples that the meter looks back. */
  private meter = METER;

  constructor(private readonly nodes: number) {
    const ring = () => new Float64Array(nodes * DEPTH);
    this.rings = {
      waiting: ring(),
      busyTicks: ring(),
      servers: ring(),
      arrivals: ring(),
      departures: ring(),
      losses: ring(),
      retries: ring(),
      blocked: ring(),
      knob: ring(),
    };
  }

  /** Forgets everything: the episode begins again. */
  clear(): void {
    this.next = 0;
    this.count = 0;
  }

  /** From now on the meter weighs the whole episode, as the truth does. */
  weighAll(): void {
    this.meter = Number.POSITIVE_INFINITY;
  }

  /** Takes one sample of the run as it stands. */
  sample(run: Run): void {
    const at = this.next;
    for (let n = 0; n < this.nodes; n++) {
      const view = run.node(n);
      for (const field of FIELDS) this.rings[field][n * DEPTH + at] = view[field];
    }
    const credit = run.credit();
    this.onTime[at] = credit.onTime;
    this.due[at] = credit.due;
    this.next = (at + 1) % DEPTH;
    this.count = Math.min(this.count + 1, DEPTH);
    this.met[at] = this.share();
  }

  /** Samples held. */
  get length(): number {
    return this.count;
  }

  /** A field of a node, `back` samples ago (0 is the latest); NaN before the first. */
  past(node: number, field: Field, back: number): number {
    if (back >= this.count) return Number.NaN;
    return this.rings[field][node * DEPTH + ((this.next - 1 - back + 2 * DEPTH) % DEPTH)]!;
  }

  /** A field of a node, oldest first, at most `most` samples. */
  series(node: number, field: Field, most: number = DEPTH): number[] {
    const n = Math.min(most, this.count);
    return Array.from({ length: n }, (_, i) => this.past(node, field, n - 1 - i));
  }

  /** Growth of a counter over the last `back` samples, or since the first sample, with the ticks it took. */
  growth(node: number, field: Field, back: number): { by: number; ticks: number } {
    const n = Math.min(back, this.count - 1);
    if (n < 1) return { by: 0, ticks: 0 };
    return { by: this.past(node, field, 0) - this.past(node, field, n), ticks: n * SAMPLE };
  }

  /** The meter now, 0..1. */
  health(): number {
    return this.count === 0 ? 1 : this.met[(this.next - 1 + DEPTH) % DEPTH]!;
  }

  /** Whether anything has fallen due yet: before that the meter has nothing to say. */
  hasDue(): boolean {
    return this.count > 0 && this.due[(this.next - 1 + DEPTH) % DEPTH]! > 0;
  }

  /** The meter's recent history, oldest first. */
  healths(most: number): number[] {
    const n = Math.min(most, this.count);
    return Array.from({ length: n }, (_, i) => this.met[(this.next - n + i + DEPTH) % DEPTH]!);
  }

  /** Share on time of what fell due while the meter looks back, 0..1; 1 until something was due. */
  private share(): number {
    const last = (this.next - 1 + DEPTH) % DEPTH;
    if (this.due[last] === 0) return 1;
    // A full ring looks back so many samples; a young one to tick 0, where both counters were 0.
    const first = this.count > this.meter ? (last - this.meter + DEPTH) % DEPTH : -1;
    const due = this.due[last]! - (first < 0 ? 0 : this.due[first]!);
    const onTime = this.onTime[last]! - (first < 0 ? 0 : this.onTime[first]!);
    // Nothing fell due for six seconds: the meter keeps what it showed.
    if (due <= 0) return this.met[(last - 1 + DEPTH) % DEPTH]!;
    return Math.min(1, Math.max(0, onTime / due));
  }
}
