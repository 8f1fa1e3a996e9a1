import { LAST_TICK, NEVER } from '../calendar.ts';
import { type Core, EV_BORN } from '../core.ts';
import { Later } from '../later.ts';
import { type CompiledLaw, compileLaw, gapOf } from '../laws.ts';
import type { SourceNode } from '../network.ts';
import { keyOf, mix, PURPOSE, unit } from '../rng.ts';
import { ID, LINE, SERIAL, SHIFT } from '../tokens.ts';
import type { Station } from './station.ts';
import type { Token } from '../tokens.ts';

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
  readonly out: number;
  /** A stream and nothing else, with a way out that is never closed, and nobody watches. */
  readonly simple: boolean;
  /** The station that follows directly, when it is simple too. */
  following: Station | null = null;
  /** The way out may be closed. */
  private readonly gated: boolean;
  /** Running sums of the class mix, and the classes they belong to. */
  private readonly mixSum: number[] = [];
  private readonly mixClass: number[] = [];
  private readonly onlyClass: number;
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
  private streamAt = 0.5;
  /** Key of the next stream arrival. */
  private streamKey = 0;
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
    this.gated = core.net.edgeGate[this.out]! >= 0;
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
    this.onlyClass = this.mixClass.length === 1 ? this.mixClass[0]! : -1;
    this.timesClass = (spec.timesClasses ?? []).map(cls => Math.max(0, classes.indexOf(cls)));
    this.times = inOrder(spec.times, t => t);
    this.profile = inOrder(spec.profile, p => p.at);
    this.shocks = inOrder(spec.shocks, p => p.at);
    this.later = spec.bursts !== undefined || spec.wave !== undefined ? new Later() : null;
    this.limit = spec.limit ?? Infinity;
    this.counts = counts[n] === 1;
    this.rate = spec.rate ?? 1;
    const { times, bursts, wave, shocks } = spec;
    const streamOnly = [times, bursts, wave, shocks].every(part => part === undefined);
    this.simple = streamOnly && !this.gated && !core.watched && core.net.edge[this.out * 4 + 3] === 0;
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
    this.streamKey = key;
    const gap = gapOf(this.law!, mix(key ^ PURPOSE.gap));
    if (this.profile.length === 0) this.streamAt += gap;
    else this.stretch(gap);
    const at = this.streamAt + 0.5;
    const { cal, now } = this.core;
    cal.set(this.clock + STREAM, at < LAST_TICK ? Math.max(now, at | 0) : NEVER);
  }

  private stretch(drawn: number): void {
    const { profile } = this;
    let gap = drawn;
    let at = this.streamAt;
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
  }

  private streamArrival(): void {
    const key = this.streamKey;
    this.streamNo++;
    this.nextStream();
    if (this.spec.wave === undefined) this.birth(key, -1);
    else this.waveOrBirth(key, -1);
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

  /** A stream arrival of a simple source: the token's index, −1 when none comes in. The caller sends it on. */
  arrival(): number {
    if (this.born >= this.limit) {
      this.core.cal.set(this.clock + STREAM, NEVER);
      return -1;
    }
    const key = this.streamKey;
    this.streamNo++;
    this.nextStream();
    return this.bear(key, -1);
  }

  private birth(key: number, fixedClass: number): void {
    if (this.born >= this.limit) return;
    const { core, n, out } = this;
    const tok = this.bear(key, fixedClass);
    if (tok < 0) return;
    if (this.gated === true && core.closed(out)) core.hold(n, core.tk.get(tok), out);
    else {
      if (core.watched === true) core.left(n, core.tk.get(tok));
      core.deliver(tok, out);
    }
  }

  /** Makes an original; −1 when the rate thins it out. */
  private bear(key: number, fixedClass: number): number {
    const { core, n } = this;
    const { now, tk } = core;
    let cls = fixedClass;
    if (cls < 0) cls = this.onlyClass >= 0 ? this.onlyClass : this.classOf(key);
    const tok = core.take(n, cls, key, now);
    const { rec } = tk;
    const at = tok << SHIFT;
    rec[at | SERIAL] = this.born++;
    if (this.counts === true) rec[at | LINE] = core.ledgers[cls]!.open(now);
    core.arrivals[n]!++;
    core.hash(EV_BORN, n, rec[at | ID]!, 0);
    if (core.on !== null) core.report(EV_BORN, n, tk.get(tok), 0);
    if (this.rate >= 1 || unit(mix(key ^ PURPOSE.thin)) < this.rate) return tok;
    core.lose(n, tk.get(tok), false);
    return -1;
  }
}
