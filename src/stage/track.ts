import type { Point } from '../layout/types.ts';

/** Pixels between two samples. */
const STEP = 2;

/** A way resampled at equal distances, so that a point along it is one look-up. */
export class Track {
  readonly length: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Unit direction at each sample. */
  readonly dx: Float32Array;
  readonly dy: Float32Array;
  private readonly last: number;

  constructor(points: readonly Point[], lengths: readonly number[]) {
    this.length = lengths[lengths.length - 1] ?? 0;
    const count = Math.max(2, Math.ceil(this.length / STEP) + 1);
    this.last = count - 1;
    this.x = new Float32Array(count);
    this.y = new Float32Array(count);
    this.dx = new Float32Array(count);
    this.dy = new Float32Array(count);
    let seg = 1;
    for (let i = 0; i < count; i++) {
      const s = (this.length * i) / this.last;
      while (seg < points.length - 1 && lengths[seg]! < s) seg++;
      const a = points[seg - 1]!;
      const b = points[seg] ?? a;
      const span = (lengths[seg] ?? 0) - lengths[seg - 1]!;
      const t = span > 0 ? (s - lengths[seg - 1]!) / span : 0;
      this.x[i] = a.x + (b.x - a.x) * t;
      this.y[i] = a.y + (b.y - a.y) * t;
    }
    for (let i = 0; i < count; i++) {
      const p = Math.max(0, i - 1);
      const q = Math.min(this.last, i + 1);
      const dx = this.x[q]! - this.x[p]!;
      const dy = this.y[q]! - this.y[p]!;
      const length = Math.hypot(dx, dy) || 1;
      this.dx[i] = dx / length;
      this.dy[i] = dy / length;
    }
  }

  /** Index of the sample at distance `s`, clamped to the ends. */
  index(s: number): number {
    if (this.length === 0) return 0;
    const i = Math.round((s / this.length) * this.last);
    return i < 0 ? 0 : Math.min(i, this.last);
  }

  /** X (or y) at distance s, between samples. */
  xAt(s: number): number {
    return this.between(this.x, s);
  }
  yAt(s: number): number {
    return this.between(this.y, s);
  }

  /** Distance along the track of the sample nearest to a point. */
  nearest(x: number, y: number): number {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i <= this.last; i++) {
      const dx = this.x[i]! - x;
      const dy = this.y[i]! - y;
      const d = dx * dx + dy * dy;
      if (d < least) {
        least = d;
        best = i;
      }
    }
    return (best / this.last) * this.length;
  }

  /** Straight from point to point. */
  static through(points: Point[]): Track {
    const lengths = [0];
    for (let i = 1; i < points.length; i++) {
      const a = points[i - 1]!;
      const b = points[i]!;
      lengths.push(lengths[i - 1]! + Math.hypot(b.x - a.x, b.y - a.y));
    }
    return new Track(points, lengths);
  }

  /** This track and the next as one. */
  static join(a: Track, b: Track): Track {
    const points: Point[] = [];
    for (const t of [a, b]) for (let i = 0; i < t.x.length; i++) points.push({ x: t.x[i]!, y: t.y[i]! });
    const lengths = [0];
    for (let i = 1; i < points.length; i++) {
      const p = points[i - 1]!;
      const q = points[i]!;
      lengths.push(lengths[i - 1]! + Math.hypot(q.x - p.x, q.y - p.y));
    }
    return new Track(points, lengths);
  }

  /** The points that it was sampled at. */
  points(): Point[] {
    return Array.from(this.x, (x, i) => ({ x, y: this.y[i]! }));
  }

  private between(values: Float32Array, s: number): number {
    if (s <= 0 || this.length === 0) return values[0]!;
    const at = (s / this.length) * this.last;
    const i = at | 0;
    if (i >= this.last) return values[this.last]!;
    return values[i]! + (values[i + 1]! - values[i]!) * (at - i);
  }
}
