/**
 * Health's book: every counted original of one class that is due within the horizon has one line, in order of birth;
 * credit is written to it while it is open. A line closes when its deadline has passed, so late credit finds it shut.
 */
export class Ledger {
  private born = new Int32Array(64);
  private credit = new Float64Array(64);
  /** Lines opened and closed; the open ones sit in a ring. */
  private opened = 0;
  private closed = 0;
  /** Credit and number of the lines closed so far. */
  onTime = 0;

  constructor(
    private readonly deadline: number,
    private readonly horizon: number,
  ) {}

  reset(): void {
    this.opened = 0;
    this.closed = 0;
    this.onTime = 0;
  }

  get due(): number {
    return this.closed;
  }

  /** Opens a line for an original born now; −1 when it isn't due within the horizon. */
  open(now: number): number {
    if (now + this.deadline > this.horizon) return -1;
    this.close(now - 1);
    if (this.opened - this.closed === this.born.length) this.grow();
    const at = this.opened & (this.born.length - 1);
    this.born[at] = now;
    this.credit[at] = 0;
    return this.opened++;
  }

  /** Closes every line due no later than `now`. */
  close(now: number): void {
    const mask = this.born.length - 1;
    while (this.closed < this.opened) {
      const at = this.closed & mask;
      if (this.born[at]! + this.deadline > now) return;
      this.onTime += this.credit[at]!;
      this.closed++;
    }
  }

  /** Credits an original that reached a sink now; nothing when its line is closed. */
  pay(line: number, credit: number, now: number): void {
    const at = line & (this.born.length - 1);
    if (line < this.closed || this.born[at]! + this.deadline < now) return;
    this.credit[at] = this.credit[at]! + credit;
  }

  /** Credit on lines still open. */
  early(): number {
    const mask = this.born.length - 1;
    let sum = 0;
    for (let line = this.closed; line < this.opened; line++) sum += this.credit[line & mask]!;
    return sum;
  }

  private grow(): void {
    const size = this.born.length;
    const born = new Int32Array(size * 2);
    const credit = new Float64Array(size * 2);
    for (let line = this.closed; line < this.opened; line++) {
      born[line & (size * 2 - 1)] = this.born[line & (size - 1)]!;
      credit[line & (size * 2 - 1)] = this.credit[line & (size - 1)]!;
    }
    this.born = born;
    this.credit = credit;
  }
}
