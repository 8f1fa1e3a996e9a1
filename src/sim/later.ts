/** A small binary heap of (tick, order of adding) with two numbers each: births and retries that wait for their time. */
export class Later {
  private time = new Int32Array(16);
  private order = new Int32Array(16);
  private first = new Int32Array(16);
  private second = new Int32Array(16);
  private added = 0;
  size = 0;

  reset(): void {
    this.size = 0;
    this.added = 0;
  }

  get nextTime(): number {
    return this.size > 0 ? this.time[0]! : -1;
  }
  get nextFirst(): number {
    return this.first[0]!;
  }
  get nextSecond(): number {
    return this.second[0]!;
  }

  add(time: number, first: number, second: number): void {
    if (this.size === this.time.length) this.grow();
    const order = this.added++;
    let i = this.size++;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (this.time[parent]! <= time) break;
      this.copy(parent, i);
      i = parent;
    }
    this.put(i, time, order, first, second);
  }

  drop(): void {
    const last = --this.size;
    if (last <= 0) return;
    const time = this.time[last]!;
    const order = this.order[last]!;
    const first = this.first[last]!;
    const second = this.second[last]!;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= last) break;
      if (child + 1 < last && this.before(child + 1, this.time[child]!, this.order[child]!)) child++;
      if (!this.before(child, time, order)) break;
      this.copy(child, i);
      i = child;
    }
    this.put(i, time, order, first, second);
  }

  private before(i: number, time: number, order: number): boolean {
    const t = this.time[i]!;
    return t < time || (t === time && this.order[i]! < order);
  }

  private copy(from: number, to: number): void {
    this.put(to, this.time[from]!, this.order[from]!, this.first[from]!, this.second[from]!);
  }

  private put(i: number, time: number, order: number, first: number, second: number): void {
    this.time[i] = time;
    this.order[i] = order;
    this.first[i] = first;
    this.second[i] = second;
  }

  private grow(): void {
    const wider = (a: Int32Array) => {
      const b = new Int32Array(a.length * 2);
      b.set(a);
      return b;
    };
    this.time = wider(this.time);
    this.order = wider(this.order);
    this.first = wider(this.first);
    this.second = wider(this.second);
  }
}
