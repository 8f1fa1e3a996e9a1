const FINE = 128;
/** Buckets to begin with: sojourns up to 250,000 ticks. */
const BUCKETS = FINE * 12;

/** Sojourn times in buckets of relative width below 1/128; exact below 128 ticks. */
export class Histogram {
  private counts = new Int32Array(BUCKETS);
  private highest = -1;
  count = 0;
  sum = 0;

  reset(): void {
    this.counts.fill(0, 0, this.highest + 1);
    this.highest = -1;
    this.count = 0;
    this.sum = 0;
  }

  add(ticks: number): void {
    let bucket = ticks;
    if (ticks >= FINE) {
      const shift = 24 - Math.clz32(ticks);
      bucket = FINE * shift + (ticks >>> shift);
    }
    if (bucket >= this.counts.length) this.grow(bucket);
    this.counts[bucket]!++;
    if (bucket > this.highest) this.highest = bucket;
    this.count++;
    this.sum += ticks;
  }

  private grow(bucket: number): void {
    const wider = new Int32Array(Math.max(2 * this.counts.length, bucket + 1));
    wider.set(this.counts);
    this.counts = wider;
  }

  mean(): number {
    return this.count > 0 ? this.sum / this.count : 0;
  }

  /** The q-quantile (0..1), by a straight line within its bucket. */
  quantile(q: number): number {
    if (this.count === 0) return 0;
    const rank = q * this.count;
    let before = 0;
    for (let bucket = 0; bucket <= this.highest; bucket++) {
      const here = this.counts[bucket]!;
      if (here === 0) continue;
      if (before + here >= rank) {
        if (bucket < FINE) return bucket;
        const shift = Math.floor(bucket / FINE) - 1;
        const width = 1 << shift;
        const low = (bucket - FINE * shift) * width;
        return low + width * ((rank - before) / here);
      }
      before += here;
    }
    return 0;
  }
}
