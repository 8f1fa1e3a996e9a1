import { LAST_TICK } from '../calendar.ts';
import type { Core } from '../core.ts';
import { Later } from '../later.ts';
import { type CompiledLaw, compileLaw, sample } from '../laws.ts';
import type { SourceNode } from '../network.ts';
import { keyOf, mix, PURPOSE, unit } from '../rng.ts';

const STREAM = 0;
const TIMES = 1;
const BURSTS = 2;
const SHOCKS = 3;
const LATER = 4;

/** A copy in order of time; nothing for nothing. */
function inOrder<T>(list: readonly T[] | undefined, at: (entry: T) => number): readonly T[] {
  return list === undefined || list.length < 2 ? (list ?? []) : [...list].sort((a, b) => at(a) - at(b));
}

/**
 * Makes the *potential* stream: every original is born, whether or not the rate knob then thins it. Stream, timetable, bursts and
 * shocks number their tokens apart, so that changing one leaves the draws of the others alone.
 */
export class Source {
  private readonly law: CompiledLaw | null;
  private readonly clock: number;
  private readonly out: number;
  /** Running sums of the class mix, and the classes they belong to. */
  private readonly mixSum: number[] = [];
  private readonly mixClass: number[] = [];
  private readonly timesClass: number[];
  private readonly times: readonly number[];
  private readonly profile: readonly { at: number; factor: number }[];
  private readonly shocks: readonly { at: number; count: number; length: number }[];
  private readonly limit: number;
  private readonly counts: boolean;
  /** Births that wait for their time: bursts and waves. */
  private readonly later: Later | null;

  rate: number;
  /** Potential originals so far. */
  born = 0;
  /** Time of the next stream arrival, unrounded. */
  private streamAt = 0;
  private streamNo = 0;
  private profileNo = 0;
  private timesNo = 0;
  private burstNo = 0;
  private shockNo = 0;
  private shockToken = 0;
  private shockBase = 0;
  private baseStream = 0;
  private baseTimes = 0;
  private baseBurst = 0;
  private baseShock = 0;

  constructor(
    private readonly core: Core,
    private readonly n: number,
    private readonly spec: SourceNode,
  ) {
    const { classes, clockBase, counts } = core.net;
    this.clock = clockBase[n]!;
    this.out = core.net.out[n]!;
    this.law = spec.interval === undefined ? null : compileLaw(spec.interval);
    const weight = (cls: string, c: number): number => {
      if (spec.mix === undefined) return c === 0 ? 1 : 0;
      return Object.hasOwn(spec.mix, cls) ? spec.mix[cls]! : 0;
    };
    let whole = 0;
    for (let c = 0; c < classes.length; c++) whole += weight(classes[c]!, c);
    let sum = 0;
    for (let c = 0; c < classes.length; c++) {
      const share = weight(classes[c]!, c);
      if (share <= 0) continue;
      sum += share / whole;
      this.mixClass.push(c);
      this.mixSum.push(sum);
    }
    this.timesClass = (spec.timesClasses ?? []).map(cls => Math.max(0, classes.indexOf(cls)));
    this.times = inOrder(spec.times, t => t);
    this.profile = inOrder(spec.profile, p => p.at);
    this.shocks = inOrder(spec.shocks, p => p.at);
    this.later = spec.bursts !== undefined || spec.wave !== undefined ? new Later() : null;
    this.limit = spec.limit ?? Infinity;
    this.counts = counts[n] === 1;
    this.rate = spec.rate ?? 1;
  }

  reset(): void {
    const { core } = this;
    const { bursts } = this.spec;
    this.later?.reset();
    this.rate = this.spec.rate ?? 1;
    this.born = 0;
    this.streamAt = 0;
    this.streamNo = 0;
    this.profileNo = 0;
    this.timesNo = 0;
    this.burstNo = 0;
    this.shockNo = 0;
    this.shockToken = 0;
    this.shockBase = 0;
    this.baseStream = core.nodeKey(this.n, PURPOSE.gap);
    this.baseTimes = core.nodeKey(this.n, PURPOSE.times);
    this.baseBurst = core.nodeKey(this.n, PURPOSE.burst);
    this.baseShock = core.nodeKey(this.n, PURPOSE.shock);
    if (this.limit <= 0) return;
    if (this.law !== null) this.nextStream();
    if (this.times.length > 0) core.cal.schedule(this.clock + TIMES, this.times[0]!);
    if (bursts !== undefined) core.cal.schedule(this.clock + BURSTS, bursts.phase ?? 0);
    if (this.shocks.length > 0) core.cal.schedule(this.clock + SHOCKS, this.shocks[0]!.at);
  }

  tick(clock: number): void {
    if (this.born >= this.limit) {
      this.core.cal.cancel(clock);
      return;
    }
    if (clock === this.clock + STREAM) {
      this.streamArrival();
      return;
    }
    this.core.cal.cancel(clock);
    switch (clock - this.clock) {
      case TIMES: {
        const no = this.timesNo++;
        if (this.timesNo < this.times.length) this.core.cal.schedule(clock, this.times[this.timesNo]!);
        const fixed = this.timesClass.length > 0 ? this.timesClass[no % this.timesClass.length]! : -1;
        this.waveOrBirth(keyOf(this.baseTimes, no), fixed);
        break;
      }
      case BURSTS:
        this.burst(clock);
        break;
      case SHOCKS:
        this.shock(clock);
        break;
      default:
        this.release(clock);
    }
  }

  /** Schedules the next stream arrival: the gap is drawn in stream time and stretched through the rate profile. */
  private nextStream(): void {
    const key = keyOf(this.baseStream, this.streamNo);
    let gap = sample(this.law!, mix(key ^ PURPOSE.gap));
    let at = this.streamAt;
    const { profile } = this;
    for (;;) {
      const next = profile[this.profileNo];
      const factor = this.profileNo === 0 ? 1 : profile[this.profileNo - 1]!.factor;
      const need = factor > 0 ? gap / factor : Infinity;
      if (next === undefined || at + need <= next.at) {
        at += need;
        break;
      }
      gap -= Math.max(0, next.at - at) * factor;
      at = Math.max(at, next.at);
      this.profileNo++;
    }
    this.streamAt = at;
    this.core.cal.schedule(this.clock + STREAM, Math.max(this.core.now, Math.round(at)));
  }

  private streamArrival(): void {
    const key = keyOf(this.baseStream, this.streamNo++);
    this.nextStream();
    this.waveOrBirth(key, -1);
  }

  /** A share of the stream is held to the next beat of the wave and let go within its width. */
  private waveOrBirth(key: number, cls: number): void {
    const { wave } = this.spec;
    if (wave === undefined || unit(mix(key ^ PURPOSE.wave)) >= wave.share) {
      this.birth(key, cls);
      return;
    }
    const beat = Math.ceil(this.core.now / wave.period) * wave.period;
    this.postpone(beat + Math.floor(unit(mix(key ^ PURPOSE.width)) * (wave.width + 1)), key, cls);
  }

  private postpone(at: number, key: number, cls: number): void {
    if (at > LAST_TICK) return;
    const later = this.later!;
    const before = later.nextTime;
    later.add(at, key, cls);
    if (before < 0 || at < before) this.core.cal.schedule(this.clock + LATER, at);
  }

  private release(clock: number): void {
    const later = this.later!;
    const key = later.nextFirst;
    const cls = later.nextSecond;
    later.drop();
    if (later.size > 0) this.core.cal.schedule(clock, later.nextTime);
    this.birth(key, cls);
  }

  private burst(clock: number): void {
    const { size, period, width } = this.spec.bursts!;
    const { now, cal } = this.core;
    cal.schedule(clock, now + period);
    for (let i = 0; i < size; i++) {
      const key = keyOf(this.baseBurst, this.burstNo++);
      this.postpone(now + Math.floor(unit(mix(key ^ PURPOSE.width)) * (width + 1)), key, -1);
    }
  }

  /** Shock tokens are spread evenly over the shock's length. */
  private shock(clock: number): void {
    const { at, count, length } = this.shocks[this.shockNo]!;
    if (this.shockToken < count) {
      const key = keyOf(this.baseShock, this.shockBase + this.shockToken++);
      this.afterShock(clock, at, count, length);
      this.birth(key, -1);
    } else this.afterShock(clock, at, count, length);
  }

  private afterShock(clock: number, at: number, count: number, length: number): void {
    const { cal, now } = this.core;
    if (this.shockToken < count) {
      // Not before now: shocks may overlap, and each begins when the one before it is done.
      cal.schedule(clock, Math.max(now, at + Math.floor((this.shockToken * length) / count)));
      return;
    }
    this.shockBase += count;
    this.shockToken = 0;
    this.shockNo++;
    if (this.shockNo < this.shocks.length) cal.schedule(clock, Math.max(now, this.shocks[this.shockNo]!.at));
  }

  private classOf(key: number): number {
    const last = this.mixClass.length - 1;
    if (last <= 0) return last < 0 ? 0 : this.mixClass[0]!;
    const u = unit(mix(key ^ PURPOSE.class));
    for (let i = 0; i < last; i++) if (u < this.mixSum[i]!) return this.mixClass[i]!;
    return this.mixClass[last]!;
  }

  private birth(key: number, fixedClass: number): void {
    if (this.born >= this.limit) return;
    const { core, n } = this;
    const cls = fixedClass >= 0 ? fixedClass : this.classOf(key);
    const tok = core.create(n, cls, key, core.now);
    tok.serial = this.born++;
    if (this.counts) tok.line = core.ledgers[cls]!.open(core.now);
    core.born(n, tok);
    if (this.rate < 1 && unit(mix(key ^ PURPOSE.thin)) >= this.rate) core.lose(n, tok, false);
    else if (core.closed(this.out)) core.hold(n, tok, this.out);
    else {
      if (core.watched) core.left(n, tok);
      core.deliver(tok, this.out);
    }
  }
}
