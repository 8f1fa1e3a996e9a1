import { Calendar } from './calendar.ts';
import type { Compiled } from './compile.ts';
import { Families, type FamilyHost } from './families.ts';
import { Histogram } from './histogram.ts';
import { Ledger } from './ledger.ts';
import type { Knob, Measure } from './network.ts';
import { keyOf, mix, PURPOSE, seedKey } from './rng.ts';
import { EVENT_KINDS, type RunOptions, type TraceEvent } from './run.ts';
import { BLOCKED, NO_CREDIT, Tokens } from './tokens.ts';

export const BORN = 0;
export const ARRIVE = 1;
export const START = 2;
export const FINISH = 3;
export const DEPART = 4;
export const LOST = 5;
export const REFUSE = 6;
export const RETRY = 7;
export const ABANDON = 8;
export const COPY = 9;
export const JOINED = 10;
export const RELEASE = 11;
export const SUNK = 12;
export const TRIP = 13;
export const RECOVER = 14;
export const SENSE = 15;
export const ACT = 16;

/** A node's counters when a controller last read them. */
export interface Window {
  time: number;
  count: number;
  busy: number;
}

/** More tokens than this alive at once end the run as exhausted. */
const MOST_TOKENS = 1_000_000;

/**
 * What every part of a run shares: the clock, the tokens, the ways between nodes and the rules for leaving, blocking and
 * ending. The parts themselves (nodes/*.ts) see only this; the engine, which knows them all, fills in the abstract ways.
 */
export abstract class Core implements FamilyHost {
  readonly cal: Calendar;
  readonly tk = new Tokens(256);
  readonly families: Families;
  readonly ledgers: Ledger[];
  readonly sojourns = new Histogram();
  now = 0;
  exhausted = false;
  /** Calendar events and node-to-node moves so far; either beyond its limit ends the run. */
  events = 0;
  moves = 0;
  protected readonly budget: number;
  private readonly mostMoves: number;
  /** Tokens alive; tokens that reached a sink. */
  alive = 0;
  sunk = 0;
  seed = 0;
  private nextId = 0;

  /** By node, since tick 0. */
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
  readonly waitHead: Int32Array;
  private readonly waitTail: Int32Array;

  /** Two lanes of the trace hash. */
  lane1 = 0;
  lane2 = 0;
  private readonly on: ((event: TraceEvent) => void) | null;
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
    this.mostMoves = this.budget * 8 + 100_000;
    this.on = options.onEvent ?? null;
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
    this.waitHead = new Int32Array(n);
    this.waitTail = new Int32Array(n);
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
    this.waitHead.fill(-1);
    this.waitTail.fill(-1);
    this.lane1 = this.seed;
    this.lane2 = 0;
  }

  /** The token comes to the node. */
  protected abstract arrive(node: number, tok: number, port: number): void;
  /** No room at the node (one that can be full: a blocking station, or a part that holds a stuck token). */
  protected abstract full(node: number): boolean;
  /** A stuck token has just been let go: free what it held, and carry on. Returns after the token has moved. */
  protected abstract unstick(node: number, tok: number): void;
  /** The node is a station out of service. */
  abstract isOut(node: number): boolean;
  /** Tokens at or on the way to the node: the length that `shortest` compares. */
  abstract load(node: number): number;
  /** A pool has permits again: the station looks whether it can start. */
  abstract restart(node: number): void;
  abstract retryOver(patience: number): void;
  abstract answered(attempt: number): void;
  abstract forget(join: number, tok: number): void;
  /** The clock of a controller's reading: what `measure` of node `of` is now. */
  abstract sense(of: number, measure: Measure, window: Window): number;
  abstract actuate(on: number, knob: Knob, value: number): void;

  /** The node's own random key for a purpose that isn't a token's. */
  nodeKey(node: number, purpose: number): number {
    return mix(this.net.salt[node]! ^ this.seed ^ purpose);
  }

  /** A token's draw at a node. */
  draw(tok: number, node: number, purpose: number): number {
    return mix(this.tk.key[tok]! ^ this.net.salt[node]! ^ purpose);
  }

  create(node: number, cls: number, key: number, born: number): number {
    const tok = this.tk.take(this.nextId++, node, cls, key, born, this.now);
    if (++this.alive > MOST_TOKENS) this.exhausted = true;
    return tok;
  }

  /** The token has just been made at the node, from nothing. */
  born(node: number, tok: number): void {
    this.arrivals[node]!++;
    this.emit(BORN, node, tok, 0);
  }

  emit(kind: number, node: number, tok: number, value: number): void {
    if (node >= this.own) return;
    const id = tok >= 0 ? this.tk.id[tok]! : -1;
    let a = Math.imul(this.lane1 ^ this.now, 0x85ebca6b) + id;
    a ^= a >>> 15;
    this.lane1 = a;
    let b = Math.imul(this.lane2 ^ ((node << 5) | kind), 0xc2b2ae35) + a;
    b ^= b >>> 13;
    this.lane2 = b;
    if (this.on !== null) this.report(this.on, kind, node, tok, id, value);
  }

  private report(
    on: (event: TraceEvent) => void,
    k: number,
    node: number,
    tok: number,
    token: number,
    value: number,
  ) {
    const serial = tok >= 0 ? this.tk.serial[tok]! : -1;
    const cls = tok >= 0 ? this.tk.cls[tok]! : -1;
    on({ t: this.now, kind: EVENT_KINDS[k]!, node, token, serial, cls, value });
  }

  /** Whether the edge's end has no room, or others wait for it already. */
  closed(edge: number): boolean {
    const gate = this.net.edgeGate[edge]!;
    return gate >= 0 && (this.waitHead[gate]! >= 0 || this.full(gate));
  }

  /** A token that is done at the node leaves, or stays stuck there until there is room. */
  pass(node: number, tok: number, edge: number): void {
    if (this.closed(edge)) this.hold(node, tok, edge);
    else this.go(node, tok, edge);
  }

  hold(node: number, tok: number, edge: number): void {
    const { tk } = this;
    const gate = this.net.edgeGate[edge]!;
    tk.state[tok] = BLOCKED;
    tk.since[tok] = this.now;
    tk.until[tok] = -1;
    tk.edge[tok] = edge;
    tk.next[tok] = -1;
    const tail = this.waitTail[gate]!;
    tk.prev[tok] = tail;
    if (tail >= 0) tk.next[tail] = tok;
    else this.waitHead[gate] = tok;
    this.waitTail[gate] = tok;
    this.blocked[node]!++;
  }

  /** Takes a stuck token out of the list it waits in. */
  unhold(tok: number): void {
    const { tk } = this;
    const gate = this.net.edgeGate[tk.edge[tok]!]!;
    const next = tk.next[tok]!;
    const prev = tk.prev[tok]!;
    if (prev >= 0) tk.next[prev] = next;
    else this.waitHead[gate] = next;
    if (next >= 0) tk.prev[next] = prev;
    else this.waitTail[gate] = prev;
    const node = tk.node[tok]!;
    this.blocked[node]!--;
    this.blockedTime[node] = this.blockedTime[node]! + (this.now - tk.since[tok]!);
  }

  /** Lets in those who wait for room at the node, first come first. */
  wake(gate: number): void {
    for (let tok = this.waitHead[gate]!; tok >= 0 && !this.full(gate); tok = this.waitHead[gate]!) {
      this.unhold(tok);
      this.unstick(this.tk.node[tok]!, tok);
      if (this.exhausted) return;
    }
  }

  go(node: number, tok: number, edge: number): void {
    const { tk, net } = this;
    this.departures[node]!++;
    this.stay[node] = this.stay[node]! + (this.now - tk.arrived[tok]!);
    if (net.watchesLate[node] === 1 && this.now > tk.born[tok]! + net.deadline[tk.cls[tok]!]!)
      this.late[node]!++;
    this.emit(DEPART, node, tok, 0);
    this.deliver(tok, edge);
  }

  deliver(tok: number, edge: number): void {
    const { tk, net } = this;
    if (net.edgeBack[edge] === 1) tk.key[tok] = keyOf(tk.key[tok]! ^ PURPOSE.lap, 0);
    if (++this.moves > this.mostMoves) {
      this.exhausted = true;
    }
    const to = net.edgeTo[edge]!;
    tk.node[tok] = to;
    tk.arrived[tok] = this.now;
    this.arrivals[to]!++;
    this.emit(ARRIVE, to, tok, 0);
    this.arrive(to, tok, net.edgePort[edge]!);
  }

  /** The token is lost at the node (refused, tripped, dropped, thinned). */
  lose(node: number, tok: number, refused: boolean): void {
    this.losses[node]!++;
    if (refused) this.emit(REFUSE, node, tok, 0);
    this.emit(LOST, node, tok, 0);
    this.families.lost(tok);
    this.end(tok);
  }

  /** The token ends at a sink. */
  sink(node: number, tok: number): void {
    const { tk } = this;
    const cls = tk.cls[tok]!;
    const born = tk.born[tok]!;
    const intime = this.now <= born + this.net.deadline[cls]!;
    const share = this.families.claim(tok);
    let value = -1;
    if (share > 0) {
      value = intime ? 1 : 0;
      const line = tk.original[tok]!;
      if (line >= 0) this.ledgers[cls]!.pay(line, share, this.now);
      this.sojourns.add(this.now - born);
    }
    if (this.net.watchesLate[node] === 1 && !intime) this.late[node]!++;
    this.sunk++;
    this.emit(SUNK, node, tok, value);
    this.families.gone(tok);
    this.end(tok);
  }

  /** The token is taken up by another (a join, a match): it ends, and isn't lost. */
  absorb(node: number, tok: number): void {
    this.emit(JOINED, node, tok, 0);
    this.families.gone(tok);
    this.end(tok);
  }

  private end(tok: number): void {
    const maker = this.tk.maker[tok]!;
    if (maker >= 0) this.copies[maker]!--;
    this.tk.release(tok);
    this.alive--;
  }

  /** A new token beside `tok` with the same original; its draws are its own. */
  twin(tok: number, node: number, key: number, flags: number): number {
    const { tk } = this;
    const twin = this.create(node, tk.cls[tok]!, key, tk.born[tok]!);
    tk.serial[twin] = tk.serial[tok]!;
    tk.flags[twin] = tk.flags[tok]! | flags;
    if ((flags & NO_CREDIT) === 0) {
      tk.original[twin] = tk.original[tok]!;
      tk.credit[twin] = tk.credit[tok]!;
    }
    return twin;
  }
}
