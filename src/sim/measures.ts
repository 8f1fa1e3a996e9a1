import { MATCH, SINK, STATION } from './compile.ts';
import type { Gauge } from './core.ts';
import type { Knob, Measure } from './network.ts';
import type { Parts } from './parts.ts';

/** Tokens waiting: a station's queue, a match's first input, what has gathered, what is stuck. */
function queueOf(p: Parts, n: number): number {
  const { core } = p;
  switch (core.net.kind[n]) {
    case STATION:
      return p.stations[n]!.queue.size;
    case MATCH:
      return p.matches[n]!.waiting();
    default:
      return gatheredOf(p, n) + core.blocked[n]!;
  }
}

/** What has gathered at a join, batch or gate, waits with something in hand at a pool, or is under way on a link. */
export function gatheredOf(p: Parts, n: number): number {
  return (
    p.joins[n]?.count ??
    p.batches[n]?.count ??
    p.gates[n]?.count ??
    p.links[n]?.count ??
    p.pools[n]?.waiting ??
    0
  );
}

/** Tokens at the node; for a match the stock at every input but the first. */
export function stockOf(p: Parts, n: number): number {
  const { core } = p;
  const station = p.stations[n];
  if (station != null) return station.inside();
  const match = p.matches[n];
  return match != null ? match.stock() : gatheredOf(p, n) + core.blocked[n]!;
}

/** Age of the token that has waited longest, 0 when none waits. */
function waitOf(p: Parts, n: number): number {
  const arrived =
    p.stations[n]?.queue.oldest() ??
    p.batches[n]?.oldest() ??
    p.gates[n]?.oldest() ??
    p.matches[n]?.oldest() ??
    -1;
  return arrived < 0 ? 0 : p.core.now - arrived;
}

/** The measure of a node now; rates and shares are over the time since the gauge was last read. A source's rate is that of its
 * potential stream: what is wanted, not what its own knob lets in. */
export function read(p: Parts, n: number, measure: Measure, gauge: Gauge): number {
  const { core } = p;
  const ticks = Math.max(1, core.now - gauge.time);
  gauge.time = core.now;
  switch (measure) {
    case 'queue':
      return queueOf(p, n);
    case 'stock':
      return stockOf(p, n);
    case 'wait':
      return waitOf(p, n);
    case 'knob':
      return knobOf(p, n);
    case 'rate':
    case 'throughput': {
      const kind = core.net.kind[n];
      const count = measure === 'throughput' && kind !== SINK ? p.departures(n) : p.arrivals(n);
      const rate = ((count - gauge.count) * 1000) / ticks;
      gauge.count = count;
      return rate;
    }
    case 'utilisation': {
      const station = p.stations[n];
      if (station == null) return 0;
      const busy = station.busyTicks();
      const offered = station.offeredTicks();
      const share = offered > gauge.count ? (busy - gauge.busy) / (offered - gauge.count) : 0;
      gauge.count = offered;
      gauge.busy = busy;
      return share;
    }
    case 'late': {
      const count = core.net.kind[n] === SINK ? p.arrivals(n) : p.departures(n);
      const late = core.late[n]!;
      const share = count > gauge.count ? (late - gauge.busy) / (count - gauge.count) : 0;
      gauge.count = count;
      gauge.busy = late;
      return share;
    }
  }
}

/** Present value of the node's knob (for a station: servers if a controller sets them, else speed). */
export function knobOf(p: Parts, n: number): number {
  const station = p.stations[n];
  if (station != null) return p.setsServers[n] === 1 ? station.servers : station.speed;
  return (
    p.sources[n]?.rate ??
    p.gains[n]?.factor ??
    p.pools[n]?.permits ??
    p.links[n]?.delay ??
    p.controllers[n]?.output ??
    1
  );
}

export function setKnob(p: Parts, n: number, knob: Knob, value: number): void {
  switch (knob) {
    case 'speed':
      p.stations[n]?.setSpeed(value);
      break;
    case 'servers':
      p.stations[n]?.setServers(value);
      break;
    case 'rate': {
      const source = p.sources[n];
      if (source != null) source.rate = Math.min(1, Math.max(0, value));
      break;
    }
    case 'factor': {
      const gain = p.gains[n];
      if (gain != null) gain.factor = Math.max(0, value);
      break;
    }
    case 'permits':
      p.pools[n]?.setPermits(value);
      break;
    case 'delay': {
      const link = p.links[n];
      if (link != null) link.delay = Math.max(0, value);
      break;
    }
  }
}
