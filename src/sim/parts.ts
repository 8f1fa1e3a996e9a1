import type { Core } from './core.ts';
import { Batch, Gate } from './nodes/batch.ts';
import { Controller } from './nodes/controller.ts';
import { Fork } from './nodes/fork.ts';
import { Gain } from './nodes/gain.ts';
import { Join } from './nodes/join.ts';
import { Link } from './nodes/link.ts';
import { Match } from './nodes/match.ts';
import { Patience } from './nodes/patience.ts';
import { Pool } from './nodes/pool.ts';
import { Source } from './nodes/source.ts';
import { Split } from './nodes/split.ts';
import { Station } from './nodes/station.ts';

import type { Token } from './tokens.ts';

type ByNode<T> = (T | null)[];

/** The parts of a run by kind, each list indexed by node: a switch on the kind and a typed list keep calls direct. */
export class Parts {
  readonly sources: ByNode<Source>;
  readonly stations: ByNode<Station>;
  readonly patiences: ByNode<Patience>;
  readonly forks: ByNode<Fork>;
  readonly joins: ByNode<Join>;
  readonly matches: ByNode<Match>;
  readonly splits: ByNode<Split>;
  readonly batches: ByNode<Batch>;
  readonly gates: ByNode<Gate>;
  readonly pools: ByNode<Pool>;
  readonly gains: ByNode<Gain>;
  readonly links: ByNode<Link>;
  readonly controllers: ByNode<Controller>;
  /** 1 where a controller sets a station's servers. */
  readonly setsServers: Uint8Array;

  constructor(readonly core: Core) {
    const { net, families } = core;
    const none = <T>(): ByNode<T> => new Array<T | null>(net.total).fill(null);
    this.sources = none();
    this.stations = none();
    this.patiences = none();
    this.forks = none();
    this.joins = none();
    this.matches = none();
    this.splits = none();
    this.batches = none();
    this.gates = none();
    this.pools = none();
    this.gains = none();
    this.links = none();
    this.controllers = none();
    this.setsServers = new Uint8Array(net.total);
    const warmth = (node: number): number => {
      const station = this.stations[node];
      return station?.warms ? station.warmth() : -1;
    };
    const granted = (tok: Token): void => this.stations[tok.node]?.granted(tok);
    for (let n = 0; n < net.total; n++) {
      if (n >= net.own) {
        this.links[n] = new Link(core, n);
        continue;
      }
      const spec = net.specs[n]!;
      switch (spec.kind) {
        case 'source':
          this.sources[n] = new Source(core, n, spec);
          break;
        case 'station':
          this.stations[n] = new Station(core, n, spec);
          break;
        case 'patience':
          this.patiences[n] = new Patience(core, families, n, spec);
          break;
        case 'fork':
          this.forks[n] = new Fork(core, families, n, spec);
          break;
        case 'join':
          this.joins[n] = new Join(core, families, n, spec);
          break;
        case 'match':
          this.matches[n] = new Match(core, n, spec);
          break;
        case 'split':
          this.splits[n] = new Split(core, n, spec, warmth);
          break;
        case 'batch':
          this.batches[n] = new Batch(core, n, spec);
          break;
        case 'gate':
          this.gates[n] = new Gate(core, n, spec);
          break;
        case 'pool':
          this.pools[n] = new Pool(core, spec, granted);
          break;
        case 'gain':
          this.gains[n] = new Gain(core, n, spec);
          break;
        case 'link':
          this.links[n] = new Link(core, n);
          break;
        case 'sink':
          break;
        case 'controller': {
          this.controllers[n] = new Controller(core, n, spec);
          const on = net.indexOf.get(spec.act.on);
          if (on !== undefined && spec.act.knob === 'servers') this.setsServers[on] = 1;
          break;
        }
      }
    }
    for (let n = 0; n < net.own; n++) {
      const spec = net.specs[n]!;
      if (spec.kind !== 'station' || spec.hold === undefined) continue;
      const pool = net.indexOf.get(spec.hold.pool);
      this.stations[n]!.wire(pool === undefined ? null : this.pools[pool]!);
    }
  }

  /** Everything back to tick 0. Knobs are set before initial contents start their service. */
  reset(): void {
    const { own, total } = this.core.net;
    for (let n = 0; n < total; n++) {
      this.stations[n]?.reset();
      this.patiences[n]?.reset();
      this.forks[n]?.reset();
      this.joins[n]?.reset();
      this.matches[n]?.reset();
      this.splits[n]?.reset();
      this.batches[n]?.reset();
      this.gates[n]?.reset();
      this.pools[n]?.reset();
      this.gains[n]?.reset();
      this.links[n]?.reset();
      this.sources[n]?.reset();
    }
    for (let n = 0; n < own; n++) this.controllers[n]?.reset();
    for (let n = 0; n < own; n++) {
      this.stations[n]?.fill();
      this.matches[n]?.fill();
    }
    for (let n = 0; n < own; n++) this.stations[n]?.next();
  }

  /** Tokens that came to the node (or were made there). */
  arrivals(n: number): number {
    return this.stations[n]?.arrivals ?? this.core.arrivals[n]!;
  }

  /** Tokens that left it for another node. Stations and sources don't count them: it is what came, less losses and what is there. */
  departures(n: number): number {
    const { core } = this;
    const station = this.stations[n];
    if (station != null) return station.departures();
    if (this.sources[n] != null) return core.arrivals[n]! - core.losses[n]! - core.blocked[n]!;
    return core.departures[n]!;
  }
}
