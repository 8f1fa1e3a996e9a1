import { LAST_TICK } from './calendar.ts';
import {
  BATCH,
  CONTROLLER,
  type Compiled,
  FORK,
  GAIN,
  GATE,
  JOIN,
  LINK,
  MATCH,
  PATIENCE,
  SINK,
  SOURCE,
  SPLIT,
  STATION,
} from './compile.ts';
import { Core, EV_ARRIVE, type Gauge } from './core.ts';
import { knobOf, read, setKnob } from './measures.ts';
import type { Knob, Measure, NodeId } from './network.ts';
import { Parts } from './parts.ts';
import { Book } from './probes.ts';
import type { NodeView, Probes, Run, RunOptions, TokenView } from './run.ts';
import type { Token } from './tokens.ts';
import { Views } from './views.ts';

/** The run of a compiled network: takes the next event from the calendar and hands it to the part whose clock it is. */
export class Engine extends Core implements Run {
  private readonly parts: Parts;
  private readonly views: Views;
  private readonly book: Book;
  private readonly warmup: number;
  /** Nothing has happened since the reset. */
  private fresh = false;
  private lastSeed = 0;

  constructor(net: Compiled, options: RunOptions) {
    super(net, options);
    this.parts = new Parts(this);
    this.views = new Views(this.parts);
    this.book = new Book(this.parts);
    this.warmup = options.warmup ?? 0;
    this.reset(options.seed);
  }

  reset(seed: number): void {
    // A run that has just been made is at tick 0 already.
    if (this.fresh && seed === this.lastSeed) return;
    this.fresh = true;
    this.lastSeed = seed;
    this.resetCore(seed);
    this.parts.reset();
    this.book.reset();
  }

  advance(t: number): void {
    this.fresh = false;
    if (this.warmup > 0 && !this.book.open && t >= this.warmup) {
      this.runTo(this.warmup - 1);
      if (this.exhausted) return;
      this.now = this.warmup;
      this.book.start();
    }
    this.runTo(t);
  }

  private runTo(t: number): void {
    const { cal } = this;
    const { clockNode, clockSlot } = this.net;
    const { stations } = this.parts;
    const last = Math.min(t, LAST_TICK);
    while (!this.exhausted) {
      const { time, clock } = cal;
      if (time > last) break;
      this.now = time;
      if (this.events >= this.budget) {
        this.exhausted = true;
        return;
      }
      this.events++;
      const slot = clockSlot[clock]!;
      const node = clockNode[clock]!;
      // Whose clock it is sets it anew, or turns it off.
      if (slot >= 0) stations[node]!.finish(slot);
      else this.tick(node, clock);
    }
    if (!this.exhausted && t > this.now) this.now = t;
  }

  /** A clock that isn't a server's. Busy kinds set their clock in any case; for the others it is turned off first. */
  private tick(node: number, clock: number): void {
    const { parts } = this;
    const kind = this.net.kind[node];
    if (kind !== LINK && kind !== CONTROLLER && kind !== SOURCE) this.cal.cancel(clock);
    switch (kind) {
      case STATION:
        parts.stations[node]!.tick(clock);
        break;
      case SOURCE:
        parts.sources[node]!.tick(clock);
        break;
      case LINK:
        parts.links[node]!.tick();
        break;
      case PATIENCE:
        parts.patiences[node]!.tick(clock);
        break;
      case FORK:
        parts.forks[node]!.tick(clock);
        break;
      case BATCH:
        parts.batches[node]!.tick();
        break;
      case GATE:
        parts.gates[node]!.tick();
        break;
      case CONTROLLER:
        parts.controllers[node]!.tick(clock);
        break;
    }
  }

  deliver(tok: Token, edge: number): void {
    const { edge: edges } = this.net;
    const at = edge * 4;
    const node = edges[at]!;
    if (edges[at + 3] === 1) this.renew(tok);
    tok.node = node;
    tok.arrived = this.now;
    if (this.on !== null) this.report(EV_ARRIVE, node, tok, 0);
    const kind = edges[at + 1]!;
    if (kind === STATION) {
      this.parts.stations[node]!.arrive(tok);
      return;
    }
    this.arrivals[node]!++;
    if (kind === LINK) this.parts.links[node]!.arrive(tok);
    else if (kind === SINK) this.sink(node, tok);
    else this.arrive(kind, node, tok, edges[at + 2]!);
  }

  /** Arrival at a part where tokens may pass in no time. */
  private arrive(kind: number, node: number, tok: Token, port: number): void {
    const { parts } = this;
    if (++this.moves > this.mostMoves) this.exhausted = true;
    switch (kind) {
      case SPLIT:
        parts.splits[node]!.arrive(tok);
        break;
      case PATIENCE:
        parts.patiences[node]!.arrive(tok);
        break;
      case GAIN:
        parts.gains[node]!.arrive(tok);
        break;
      case FORK:
        parts.forks[node]!.arrive(tok);
        break;
      case JOIN:
        parts.joins[node]!.arrive(tok);
        break;
      case MATCH:
        parts.matches[node]!.arrive(tok, port);
        break;
      case BATCH:
        parts.batches[node]!.arrive(tok);
        break;
      case GATE:
        parts.gates[node]!.arrive(tok);
        break;
    }
  }

  protected full(node: number): boolean {
    return this.net.kind[node] === STATION ? this.parts.stations[node]!.full() : this.blocked[node]! > 0;
  }

  protected unstick(node: number, tok: Token): void {
    const kind = this.net.kind[node]!;
    if (kind === STATION) {
      this.parts.stations[node]!.unstick(tok);
      return;
    }
    const edge = tok.edge;
    if (kind === SOURCE) {
      if (this.watched) this.left(node, tok);
      this.deliver(tok, edge);
    } else this.go(node, tok, edge);
    if (this.waiters[node]!.first !== null) this.wake(node);
  }

  isOut(node: number): boolean {
    return this.net.kind[node] === STATION && this.parts.stations[node]!.out;
  }

  load(node: number): number {
    const station = this.parts.stations[node];
    if (station == null) return this.blocked[node]!;
    return station.queue.size + station.occupied + this.incoming[node]!;
  }

  departed(node: number): number {
    return this.parts.departures(node);
  }

  restart(node: number): void {
    this.parts.stations[node]!.next();
  }

  retryOver(patience: number): void {
    this.parts.patiences[patience]!.inFlight--;
  }

  answered(attempt: number): void {
    this.parts.patiences[this.families.attempts[attempt]!.node]!.stop(attempt);
  }

  forget(join: number, tok: Token): void {
    this.parts.joins[join]!.count--;
    this.stay[join] = this.stay[join]! + (this.now - tok.arrived);
  }

  sense(of: number, measure: Measure, gauge: Gauge): number {
    return read(this.parts, of, measure, gauge);
  }

  actuate(on: number, knob: Knob, value: number): void {
    setKnob(this.parts, on, knob, value);
  }

  get nodeCount(): number {
    return this.net.own;
  }

  get inFlight(): number {
    return this.alive;
  }

  indexOf(id: NodeId): number {
    return this.net.indexOf.get(id) ?? -1;
  }

  node(index: number): NodeView {
    return this.views.node(index, knobOf(this.parts, index));
  }

  eachToken(visit: (token: TokenView) => void): void {
    this.views.eachToken(visit);
  }

  credit(): { onTime: number; due: number; early: number } {
    let onTime = 0;
    let due = 0;
    let early = 0;
    for (const ledger of this.ledgers) {
      ledger.close(this.now);
      onTime += ledger.onTime;
      due += ledger.due;
      early += ledger.early();
    }
    return { onTime, due, early };
  }

  probes(): Probes {
    const { onTime, due } = this.credit();
    return this.book.probes(due > 0 ? onTime / due : 0);
  }
}
