import { Calendar } from './calendar.ts';
import type { Compiled } from './compile.ts';
import { Families, type FamilyHost } from './families.ts';
import { Histogram } from './histogram.ts';
import { Ledger } from './ledger.ts';
import type { Knob, Measure } from './network.ts';
import { keyOf, mix, PURPOSE, seedKey } from './rng.ts';
import { EVENT_KINDS, type RunOptions, type TraceEvent } from './run.ts';
import { BLOCKED, KIN, MOST_TOKENS, NO_CREDIT, type Token, TokenList, TokenPool } from './tokens.ts';

/** Kinds of event: indices into EVENT_KINDS. */
export const EV_BORN = 0;
export const EV_ARRIVE = 1;
export const EV_START = 2;
export const EV_FINISH = 3;
export const EV_DEPART = 4;
export const EV_LOST = 5;
export const EV_REFUSE = 6;
export const EV_RETRY = 7;
export const EV_ABANDON = 8;
export const EV_COPY = 9;
export const EV_JOIN = 10;
export const EV_RELEASE = 11;
export const EV_SINK = 12;
export const EV_TRIP = 13;
export const EV_RECOVER = 14;
export const EV_SENSE = 15;
export const EV_ACT = 16;

/** A node's counters when a controller last read them. */
export interface Gauge {
  time: number;
  count: number;
  busy: number;
}

/**
 * What every part of a run shares: the clock, the tokens, the ways between nodes and the rules for leaving, blocking and
 * ending. The parts themselves (nodes/*.ts) see only this; the engine, which knows them all, fills in the abstract ways.
 */
export abstract class Core implements FamilyHost {
  readonly cal: Calendar;
  readonly tk = new TokenPool();
  readonly families: Families;
  readonly ledgers: Ledger[];
  readonly sojourns = new Histogram();
  now = 0;
  exhausted = false;
  /** Calendar events so far, and passages through parts that take no time; either beyond its limit ends the run. */
  events = 0;
  moves = 0;
  protected readonly budget: number;
  protected readonly mostMoves: number;
  /** Tokens alive; tokens that reached a sink. */
  alive = 0;
  sunk = 0;
  seed = 0;
  private nextId = 0;

  /** By node, since tick 0. Departures and stay are kept for parts without a queue; see Parts.departures for all. */
  readonly arrivals: Int32Array;
  readonly departures: Int32Array;
  readonly losses: Int32Array;
  readonly retries: Int32Array;
  readonly late: Int32Array;
  /** Tokens that are done here but can't leave, and the ticks such tokens have waited. */
  readonly blocked: Int32Array;
  readonly blockedTime: Float64Array;
  /** Ticks spent in the node by tokens that left it. */
  readonly stay: Float64Array;
  /** Tokens under way to a station. */
  readonly incoming: Int32Array;
  /** Copies alive by the gain that made them. */
  readonly copies: Int32Array;
  /** Tokens waiting for room at a node. */
  readonly waiters: TokenList[];

  /** The two lanes of the trace hash. */
  readonly lanes = new Int32Array(2);
  readonly on: ((event: TraceEvent) => void) | null;
  /** Someone wants to know of departures. */
  readonly watched: boolean;
  private readonly own: number;

  constructor(
    readonly net: Compiled,
    options: RunOptions,
  ) {
    const n = net.total;
    this.own = net.own;
    this.cal = new Calendar(net.clocks);
    this.families = new Families(this);
    this.ledgers = net.classes.map((_, c) => new Ledger(net.deadline[c]!, net.network.horizon));
    this.budget = options.budget ?? 5_000_000;
    this.mostMoves = this.budget * 4 + 10_000;
    this.on = options.onEvent ?? null;
    this.watched = this.on !== null || net.watchesLate.includes(1);
    this.arrivals = new Int32Array(n);
    this.departures = new Int32Array(n);
    this.losses = new Int32Array(n);
    this.retries = new Int32Array(n);
    this.late = new Int32Array(n);
    this.blocked = new Int32Array(n);
    this.blockedTime = new Float64Array(n);
    this.stay = new Float64Array(n);
    this.incoming = new Int32Array(n);
    this.copies = new Int32Array(n);
    this.waiters = Array.from({ length: n }, () => new TokenList());
  }

  protected resetCore(seed: number): void {
    this.cal.reset();
    this.tk.reset();
    this.families.reset();
    for (const ledger of this.ledgers) ledger.reset();
    this.sojourns.reset();
    this.now = 0;
    this.exhausted = false;
    this.events = 0;
    this.moves = 0;
    this.alive = 0;
    this.sunk = 0;
    this.nextId = 0;
    this.seed = seedKey(seed);
    this.arrivals.fill(0);
    this.departures.fill(0);
    this.losses.fill(0);
    this.retries.fill(0);
    this.late.fill(0);
    this.blocked.fill(0);
    this.blockedTime.fill(0);
    this.stay.fill(0);
    this.incoming.fill(0);
    this.copies.fill(0);
    for (const list of this.waiters) list.clear();
    this.lanes[0] = this.seed;
    this.lanes[1] = 0;
  }

  /** The token comes along the edge to its end. */
  abstract deliver(tok: Token, edge: number): void;
  /** No room at the node (one that can be full: a blocking station, or a part that holds a stuck token). */
  protected abstract full(node: number): boolean;
  /** A stuck token has just been let go: free what it held, and carry on. Returns after the token has moved. */
  protected abstract unstick(node: number, tok: Token): void;
  /** The node is a station out of service. */
  abstract isOut(node: number): boolean;
  /** Tokens at or on the way to the node: the length that `shortest` compares. */
  abstract load(node: number): number;
  /** Tokens that have left the node. */
  abstract departed(node: number): number;
  /** A pool has permits again: the station looks whether it can start. */
  abstract restart(node: number): void;
  abstract retryOver(patience: number): void;
  abstract answered(attempt: number): void;
  abstract forget(join: number, tok: Token): void;
  /** The measure of a node now; rates and shares since the gauge was last read. */
  abstract sense(of: number, measure: Measure, gauge: Gauge): number;
  abstract actuate(on: number, knob: Knob, value: number): void;

  /** The node's own random key for a purpose that isn't a token's. */
  nodeKey(node: number, purpose: number): number {
    return mix(this.net.salt[node]! ^ this.seed ^ purpose);
  }

  /** A token's draw at a node. */
  draw(tok: Token, node: number, purpose: number): number {
    return mix(tok.key ^ this.net.salt[node]! ^ purpose);
  }

  create(node: number, cls: number, key: number, born: number): Token {
    if (++this.alive > MOST_TOKENS) this.exhausted = true;
    return this.tk.take(this.nextId++, node, cls, key, born, this.now);
  }

  /** The token has just been made at the node, from nothing. */
  born(node: number, tok: Token): void {
    this.arrivals[node]!++;
    this.emit(EV_BORN, node, tok, 0);
  }

  /** Writes the event to the trace hash, and tells the listener if there is one. Hidden links have no events. */
  emit(kind: number, node: number, tok: Token | null, value: number): void {
    if (node >= this.own) return;
    this.hash(kind, node, tok === null ? -1 : tok.id, value | 0);
    if (this.on !== null) this.report(kind, node, tok, value);
  }

  /**
   * The trace hash takes time, kind, node, token and value of each event. Arrivals, ends of service and departures follow from
   * the others (a start of service is hashed with its end) and are told to the listener only.
   */
  hash(kind: number, node: number, id: number, value: number): void {
    const { lanes } = this;
    let a = (Math.imul(lanes[0]! ^ this.now, 0x85ebca6b) + id) | 0;
    a ^= a >>> 15;
    lanes[0] = a;
    lanes[1] = Math.imul(lanes[1]! ^ ((node << 5) | kind), 0xc2b2ae35) + (a ^ value);
  }

  report(kind: number, node: number, tok: Token | null, value: number): void {
    if (this.on === null || node >= this.own) return;
    this.on({
      t: this.now,
      kind: EVENT_KINDS[kind]!,
      node,
      token: tok?.id ?? -1,
      serial: tok?.serial ?? -1,
      cls: tok?.cls ?? -1,
      value,
    });
  }

  /** Whether the edge's end has no room, or others wait for it already. */
  closed(edge: number): boolean {
    const gate = this.net.edgeGate[edge]!;
    return gate >= 0 && (this.waiters[gate]!.first !== null || this.full(gate));
  }

  /** A token that is done at the node leaves, or stays stuck there until there is room. */
  pass(node: number, tok: Token, edge: number): void {
    if (this.closed(edge)) this.hold(node, tok, edge);
    else this.go(node, tok, edge);
  }

  hold(node: number, tok: Token, edge: number): void {
    tok.state = BLOCKED;
    tok.since = this.now;
    tok.edge = edge;
    this.waiters[this.net.edgeGate[edge]!]!.push(tok);
    this.blocked[node]!++;
  }

  /** Takes a stuck token out of the list it waits in. */
  unhold(tok: Token): void {
    const { node } = tok;
    this.waiters[this.net.edgeGate[tok.edge]!]!.remove(tok);
    this.blocked[node]!--;
    this.blockedTime[node] = this.blockedTime[node]! + (this.now - tok.since);
  }

  /** Lets in those who wait for room at the node, first come first. */
  wake(gate: number): void {
    const list = this.waiters[gate]!;
    for (let tok = list.first; tok !== null && !this.full(gate); tok = list.first) {
      this.unhold(tok);
      this.unstick(tok.node, tok);
      if (this.exhausted) return;
    }
  }

  /** The token leaves a part without a queue. */
  go(node: number, tok: Token, edge: number): void {
    this.departures[node]!++;
    this.stay[node] = this.stay[node]! + (this.now - tok.arrived);
    this.left(node, tok);
    this.deliver(tok, edge);
  }

  /** What depends on someone watching. A departure isn't hashed: it is the same fact as the arrival at the next node. */
  left(node: number, tok: Token): void {
    if (this.net.watchesLate[node] === 1 && this.overdue(tok)) this.late[node]!++;
    if (this.on !== null) this.report(EV_DEPART, node, tok, 0);
  }

  private overdue(tok: Token): boolean {
    return this.now > tok.born + this.net.deadline[tok.cls]!;
  }

  /** A token passes an edge that closes a cycle: from here on it draws anew. */
  renew(tok: Token): void {
    tok.key = keyOf(tok.key ^ PURPOSE.lap, 0);
  }

  /** The token is lost at the node (refused, tripped, dropped, thinned). */
  lose(node: number, tok: Token, refused: boolean): void {
    this.losses[node]!++;
    if (refused) this.emit(EV_REFUSE, node, tok, 0);
    this.emit(EV_LOST, node, tok, 0);
    if ((tok.flags & KIN) !== 0) this.families.lost(tok);
    this.tk.release(tok);
    this.alive--;
  }

  /** The token ends at a sink. */
  sink(node: number, tok: Token): void {
    const cls = tok.cls;
    const flags = tok.flags;
    const age = this.now - tok.born;
    const intime = age <= this.net.deadline[cls]!;
    let share = 1;
    if (flags !== 0) {
      if ((flags & NO_CREDIT) !== 0) share = 0;
      else if ((flags & KIN) !== 0) share = this.families.claim(tok);
    }
    let value = -1;
    if (share > 0) {
      value = intime ? 1 : 0;
      const line = tok.line;
      if (line >= 0) this.ledgers[cls]!.pay(line, share, this.now);
      this.sojourns.add(age);
    }
    if (this.net.watchesLate[node] === 1 && !intime) this.late[node]!++;
    this.sunk++;
    this.emit(EV_SINK, node, tok, value);
    if ((flags & KIN) !== 0) this.families.gone(tok);
    this.tk.release(tok);
    this.alive--;
  }

  /** The token is taken up by another (a join, a match): it ends, and isn't lost. */
  absorb(node: number, tok: Token): void {
    this.emit(EV_JOIN, node, tok, 0);
    if ((tok.flags & KIN) !== 0) this.families.gone(tok);
    this.tk.release(tok);
    this.alive--;
  }

  /** A new token beside `tok` with the same original, and kin of its own. */
  twin(tok: Token, node: number, key: number, flags: number): Token {
    const twin = this.create(node, tok.cls, key, tok.born);
    const own = tok.flags | flags;
    twin.serial = tok.serial;
    twin.flags = own;
    if ((own & NO_CREDIT) === 0) twin.line = tok.line;
    return twin;
  }
}
