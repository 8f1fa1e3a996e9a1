import { type Core, EV_ACT, EV_SENSE, type Gauge } from '../core.ts';
import type { ControllerNode } from '../network.ts';

const SAMPLE = 0;
const APPLY = 1;

/**
 * Every `period` it reads its measure; `lag` ticks after a reading it acts on it. So it always acts on the past, by exactly `lag`.
 * At tick 0 the knob is set to `base`.
 */
export class Controller {
  private readonly clock: number;
  private readonly of: number;
  private readonly on: number;
  private readonly low: number;
  private readonly high: number;
  /** Readings not yet acted on, a ring. */
  private readonly readings: Float64Array;
  private first = 0;
  private count = 0;
  private sampledAt = 0;
  private readonly gauge: Gauge = { time: 0, count: 0, busy: 0 };
  /** What it last acted on, and what it set. */
  sensed = 0;
  output = 0;

  constructor(
    private readonly core: Core,
    private readonly n: number,
    private readonly spec: ControllerNode,
  ) {
    this.clock = core.net.clockBase[n]!;
    this.of = core.net.indexOf.get(spec.sense.of) ?? -1;
    this.on = core.net.indexOf.get(spec.act.on) ?? -1;
    this.low = spec.bounds[0];
    this.high = spec.bounds[1];
    this.readings = new Float64Array(Math.min(100_000, Math.ceil(spec.lag / spec.period) + 2));
  }

  /** After every part has been reset. */
  reset(): void {
    const { spec, core } = this;
    this.first = 0;
    this.count = 0;
    this.sampledAt = 0;
    this.gauge.time = 0;
    this.gauge.count = 0;
    this.gauge.busy = 0;
    this.sensed = 0;
    this.output = this.bound(spec.base);
    core.actuate(this.on, spec.act.knob, this.output);
    if (spec.frozen !== true) core.cal.schedule(this.clock + SAMPLE, spec.period);
  }

  private bound(value: number): number {
    return Math.min(this.high, Math.max(this.low, value));
  }

  tick(clock: number): void {
    const { core, spec } = this;
    if (clock - this.clock === SAMPLE) {
      const reading = core.sense(this.of, spec.sense.measure, this.gauge);
      core.emit(EV_SENSE, this.n, null, reading);
      if (this.count === this.readings.length) {
        core.cal.cancel(clock);
        return;
      }
      this.readings[(this.first + this.count++) % this.readings.length] = reading;
      this.sampledAt = core.now;
      core.cal.schedule(clock, core.now + spec.period);
      if (this.count === 1) core.cal.schedule(this.clock + APPLY, core.now + spec.lag);
      return;
    }
    const reading = this.readings[this.first]!;
    this.first = (this.first + 1) % this.readings.length;
    this.count--;
    if (this.count === 0) core.cal.cancel(clock);
    else {
      const taken = this.sampledAt - (this.count - 1) * spec.period;
      core.cal.schedule(clock, taken + spec.lag);
    }
    this.act(reading);
  }

  private act(reading: number): void {
    const { spec, core } = this;
    const target = spec.target ?? 0;
    const error = reading - target;
    let next = this.output;
    switch (spec.law) {
      case 'proportional':
        next = spec.base + spec.gain * error;
        break;
      case 'step':
        if (error > (spec.band ?? 0)) next += spec.gain;
        else if (error < -(spec.band ?? 0)) next -= spec.gain;
        break;
      case 'integral':
        next += (spec.gain * error * spec.period) / 1000;
        break;
      case 'follow':
        next = spec.base * (1 + (spec.gain * error) / target);
        break;
      case 'ratchet':
        next = Math.max(next, spec.gain * reading);
        break;
    }
    this.sensed = reading;
    this.output = this.bound(next);
    core.actuate(this.on, spec.act.knob, this.output);
    core.emit(EV_ACT, this.n, null, Math.round(this.output * 1000));
  }
}
