import { KIND_ORDER, SOURCE, STATION } from './compile.ts';
import type { Parts } from './parts.ts';
import type { NodeProbe, Probes } from './run.ts';
import { BLOCKED, HOLDING, WAITING } from './tokens.ts';

/** Running totals of one node since tick 0; statistics are differences of two of these. */
interface Totals {
  arrivals: number;
  departures: number;
  losses: number;
  busy: number;
  offered: number;
  stuck: number;
  queueArea: number;
  waited: number;
  started: number;
  stay: number;
  area: number;
  inside: number;
}
const ZERO: Totals = {
  arrivals: 0,
  departures: 0,
  losses: 0,
  busy: 0,
  offered: 0,
  stuck: 0,
  queueArea: 0,
  waited: 0,
  started: 0,
  stay: 0,
  area: 0,
  inside: 0,
};

/** The run's statistics, from the end of the warm-up on. Areas are taken when read, so that events cost nothing for them. */
export class Book {
  open = false;
  private from = 0;
  private sunk = 0;
  private base: Totals[] = [];

  constructor(private readonly parts: Parts) {}

  reset(): void {
    this.open = false;
    this.from = 0;
    this.sunk = 0;
    this.base = [];
  }

  /** The warm-up is over. */
  start(): void {
    const { core, stations } = this.parts;
    this.open = true;
    this.from = core.now;
    this.sunk = core.sunk;
    this.base = this.totals();
    core.sojourns.reset();
    for (const station of stations) if (station !== null) station.peak = station.queue.size;
  }

  private totals(): Totals[] {
    const { parts } = this;
    const { core, stations } = parts;
    const { tk, net, now } = core;
    const all: Totals[] = [];
    for (let n = 0; n < net.own; n++) {
      const station = stations[n];
      all.push({
        arrivals: parts.arrivals(n),
        departures: parts.departures(n),
        losses: core.losses[n]!,
        busy: station?.busyTicks() ?? 0,
        offered: station?.offeredTicks() ?? 0,
        stuck: core.blockedTime[n]! + (station?.held ?? 0),
        queueArea: station != null ? station.waited + station.waitedLost : 0,
        waited: station?.waited ?? 0,
        started: station?.started ?? 0,
        stay: core.stay[n]!,
        area: 0,
        inside: 0,
      });
    }
    tk.each(tok => {
      const state = tok.state;
      const n = tok.node;
      if (n >= net.own) return;
      const totals = all[n]!;
      totals.inside++;
      const age = now - tok.arrived;
      if (state === WAITING) totals.queueArea += age;
      else totals.area += age;
      if (state === BLOCKED || state === HOLDING) totals.stuck += now - tok.since;
    });
    for (let n = 0; n < net.own; n++) {
      const totals = all[n]!;
      const station = stations[n];
      if (station != null) totals.stay = station.stay(totals.area, totals.stuck);
      else if (net.kind[n] === SOURCE) totals.stay = core.blockedTime[n]!;
      totals.area += totals.stay;
    }
    return all;
  }

  probes(health: number): Probes {
    const { core, stations } = this.parts;
    const { net } = core;
    const ticks = core.now - this.from;
    const per = ticks > 0 ? 1 / ticks : 0;
    const nodes: Record<string, NodeProbe> = {};
    const totals = this.totals();
    for (let n = 0; n < net.own; n++) {
      const end = totals[n]!;
      const start = this.base[n] ?? ZERO;
      const station = net.kind[n] === STATION ? stations[n]! : null;
      const offered = end.offered - start.offered;
      const started = end.started - start.started;
      const departures = end.departures - start.departures;
      const stay = end.stay - start.stay;
      // What left without departing (taken up in a join or match) counts in the mean stay too.
      const left = Math.max(
        departures,
        end.arrivals - start.arrivals - (end.losses - start.losses) - (end.inside - start.inside),
      );
      const sojourn = left > 0 ? stay / left : 0;
      nodes[net.ids[n]!] = {
        kind: KIND_ORDER[net.kind[n]!]!,
        arrivals: end.arrivals - start.arrivals,
        departures,
        losses: end.losses - start.losses,
        // Services above a lowered number of servers run to their end: no more than 1 all the same.
        utilisation: offered > 0 ? Math.min(1, (end.busy - start.busy) / offered) : 0,
        blockedShare: Math.min(
          1,
          (end.stuck - start.stuck) * (station === null ? per : offered > 0 ? 1 / offered : 0),
        ),
        meanQueue: (station === null ? end.area - start.area : end.queueArea - start.queueArea) * per,
        peakQueue: station?.peak ?? 0,
        meanWait: station === null ? sojourn : started > 0 ? (end.waited - start.waited) / started : 0,
        meanSojourn: sojourn,
      };
    }
    const { sojourns } = core;
    const hex = (lane: number) => (lane >>> 0).toString(16).padStart(8, '0');
    return {
      ticks,
      events: core.events,
      exhausted: core.exhausted,
      throughput: (core.sunk - this.sunk) * 1000 * per,
      sojourn: {
        mean: sojourns.mean(),
        p50: sojourns.quantile(0.5),
        p95: sojourns.quantile(0.95),
        p99: sojourns.quantile(0.99),
      },
      health,
      inFlight: core.alive,
      nodes,
      trace: hex(core.lanes[0]!) + hex(core.lanes[1]!),
    };
  }
}
