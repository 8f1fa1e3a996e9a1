import { LAST_TICK, NEVER, setClock } from './calendar.ts';
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
import { Core, EV_ARRIVE, EV_START, type Gauge } from './core.ts';
import { duration } from './laws.ts';
import { mix } from './rng.ts';
import { ARRIVED, ID, KEY, NEXT, NODE, SERVED, SHIFT, SINCE, STATE, WAITING } from './tokens.ts';
import { knobOf, read, setKnob } from './measures.ts';
import type { Knob, Measure, NodeId } from './network.ts';
import type { Station } from './nodes/station.ts';
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
    const last = Math.min(t, LAST_TICK);
    while (this.exhausted === false && this.burst(last, 1_000) === true);
    if (this.exhausted === false && t > this.now) this.now = t;
  }

  /**
   * The inner loop: runs up to `most` events no later than `last`; false when there are no more. In bursts, because engines
   * compile a function that is called often better than one that loops for ever.
   *
   * Nine events in ten end the service of a token at a station with nothing special about it, and start that of the next; these
   * are done here in one piece, because a call for each step would cost more than the steps. `Station.finish` and
   * `Station.arrive` say the same more plainly, and do it for all other stations.
   */
  private burst(last: number, most: number): boolean {
    const { cal, net, tk } = this;
    const { clockNode, clockSlot, kind } = net;
    const { sources, stations } = this.parts;
    const { tree, leaves } = cal;
    const { lanes } = this;
    // Constants of other modules as locals: the engine looks an import up anew each time.
    const shift = SHIFT;
    const place = NODE;
    const arrived = ARRIVED;
    const state = STATE;
    const link = NEXT;
    const key = KEY;
    const since = SINCE;
    const id = ID;
    const waiting = WAITING;
    const served = SERVED;
    const never = NEVER;
    const lastTick = LAST_TICK;
    const start = EV_START;
    const sourceKind = SOURCE;
    let rec = tk.rec;
    for (let n = 0; n < most; n++) {
      const now = tree[2]!;
      if (now > last) return false;
      const clock = tree[3]!;
      this.now = now;
      if (this.events === this.budget) this.exhausted = true;
      if (this.exhausted === true) return false;
      this.events++;
      const slot = clockSlot[clock]!;
      const node = clockNode[clock]!;
      // Whose clock it is sets it anew, or turns it off.
      let from: Station | null = null;
      let tok = -1;
      let next: Station | null = null;
      let edge = 0;
      if (slot >= 0) {
        from = stations[node]!;
        if (from.quick === false) {
          from.finish(slot);
          rec = tk.rec;
          continue;
        }
        tok = from.slotTok[slot]!;
        edge = from.edge;
        next = from.following;
        from.slotTok[slot] = -1;
        from.occupied--;
        if (slot < from.lowSlot) from.lowSlot = slot;
      } else {
        const source = kind[node] === sourceKind ? sources[node]! : null;
        if (source !== null && source.simple === true) {
          tok = source.arrival();
          edge = source.out;
          next = source.following;
        } else this.tick(node, clock);
        rec = tk.rec;
        if (tok < 0) continue;
      }
      let at = tok << shift;
      let station = from;
      let server = -1;
      if (next !== null) {
        const { queue } = next;
        station = next;
        rec[at | place] = next.n;
        rec[at | arrived] = now;
        next.arrivals++;
        if (next.occupied < next.servers && queue.size === 0 && next.down === false) {
          server = next.freeSlot();
        } else {
          rec[at | state] = waiting;
          rec[at | link] = -1;
          if (queue.first < 0) queue.first = tok;
          else rec[(queue.last << shift) | link] = tok;
          queue.last = tok;
          if (++queue.size > next.peak) next.peak = queue.size;
        }
      } else {
        this.deliver(tok, edge);
        rec = tk.rec;
      }
      // Up to two services start: that of the token that has moved on, and that of the next one here.
      let more = false;
      if (from !== null && from.slotTok[slot]! < 0) {
        more = from.queue.size > 0 && from.occupied < from.servers && from.down === false;
        if (more === false) setClock(tree, leaves, clock, never);
      }
      for (;;) {
        if (server >= 0 && station !== null) {
          station.slotTok[server] = tok;
          station.occupied++;
          const waited = now - rec[at | arrived]!;
          station.waited += waited;
          const ticks = duration(station.law!, mix(rec[at | key]! ^ station.salt), station.speed);
          const due = ticks <= lastTick - now ? (now + ticks) | 0 : never;
          rec[at | state] = served;
          rec[at | since] = now;
          station.busy += due - now;
          // Core.hash, with its lanes at hand.
          let a = (Math.imul(lanes[0]! ^ now, 0x85ebca6b) + rec[at | id]!) | 0;
          a ^= a >>> 15;
          lanes[0] = a;
          lanes[1] = Math.imul(lanes[1]! ^ ((station.n << 5) | start), 0xc2b2ae35) + (a ^ due);
          setClock(tree, leaves, station.servers0 + server, due);
        }
        if (more === false || from === null) break;
        more = false;
        station = from;
        server = slot;
        const { queue } = from;
        tok = queue.first;
        at = tok << shift;
        queue.first = rec[at | link]!;
        queue.size--;
      }
    }
    return true;
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

  deliver(tok: number, edge: number): void {
    const { edge: edges } = this.net;
    const way = edge << 2;
    const node = edges[way]!;
    const kind = edges[way | 1]!;
    const { rec } = this.tk;
    const at = tok << SHIFT;
    if (edges[way | 3] === 1) this.renew(tok);
    rec[at | NODE] = node;
    rec[at | ARRIVED] = this.now;
    if (this.on !== null) this.report(EV_ARRIVE, node, this.tk.get(tok), 0);
    if (kind === STATION) {
      this.parts.stations[node]!.arrive(tok);
      return;
    }
    this.arrivals[node]!++;
    if (kind === SINK) this.sink(node, tok);
    else if (kind === LINK) this.parts.links[node]!.arrive(this.tk.get(tok));
    else this.arrive(kind, node, this.tk.get(tok), edges[way | 2]!);
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
      this.deliver(tok.index, edge);
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
