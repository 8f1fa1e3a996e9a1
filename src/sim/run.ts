import type { NodeId, NodeKind, Ticks } from './network.ts';

/** What a token is doing. `served` is in a server; `blocked` has been served but can't leave; `holding` waits for a
 * second resource with one in hand; `gathered` waits in a join, match, batch or gate. */
export const TOKEN_STATES = ['travelling', 'waiting', 'served', 'blocked', 'holding', 'gathered'] as const;
export type TokenState = (typeof TOKEN_STATES)[number];

/** One token as the screen sees it. The object is reused between visits: copy what you keep. */
export interface TokenView {
  /** Unique in the run, in order of creation. */
  id: number;
  /** Serial number among the original tokens of its source; copies, retries and siblings carry their original's. */
  serial: number;
  /** Index into Network.classes. */
  cls: number;
  state: TokenState;
  /** Index of the node it is at, or comes from while travelling. */
  node: number;
  /** Index of the node it travels to; −1 when not travelling. */
  toward: number;
  /** When this state began, and ends if known (travelling, served); else −1. */
  since: Ticks;
  until: Ticks;
  /** 0-based place in the queue while waiting, in order of service; index of the server while served. */
  place: number;
  born: Ticks;
  /** born + deadline. */
  due: Ticks;
  /** A copy, a retry or an abandoned attempt: work that counts nothing. */
  extra: boolean;
}

/** One node as the screen sees it, at the run's present tick. Reused like TokenView. */
export interface NodeView {
  index: number;
  id: NodeId;
  kind: NodeKind;
  waiting: number;
  served: number;
  servers: number;
  blocked: number;
  holding: number;
  /** Out of service now (outage or trip). */
  out: boolean;
  /** Waiting capacity, −1 if unlimited. */
  capacity: number;
  /** The actuated knob's present value (speed, rate, factor, controller output …). */
  knob: number;
  /** What a controller last sensed (late by its lag). */
  sensed: number;
  /** Warmth 0..1 of a station with warm-up, else 1. */
  warmth: number;
  /** Counters since tick 0. */
  arrivals: number;
  departures: number;
  losses: number;
  retries: number;
  /** Server-ticks busy since tick 0. */
  busyTicks: number;
}

export const EVENT_KINDS = [
  'born',
  'arrive',
  'start',
  'finish',
  'depart',
  'lost',
  'refuse',
  'retry',
  'abandon',
  'copy',
  'join',
  'release',
  'sink',
  'trip',
  'recover',
  'sense',
  'act',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** One event of the trace: `value` depends on kind (sink: 1 on time, 0 late, −1 extra; act: the knob ×1000). */
export interface TraceEvent {
  t: Ticks;
  kind: EventKind;
  node: number;
  token: number;
  serial: number;
  cls: number;
  value: number;
}

export interface NodeProbe {
  kind: NodeKind;
  arrivals: number;
  departures: number;
  losses: number;
  utilisation: number;
  blockedShare: number;
  meanQueue: number;
  peakQueue: number;
  meanWait: Ticks;
  meanSojourn: Ticks;
}
export interface Probes {
  ticks: Ticks;
  events: number;
  /** True when the event budget stopped the run; nothing after that is counted. */
  exhausted: boolean;
  /** Tokens per 1,000 ticks that reached a sink. */
  throughput: number;
  sojourn: { mean: Ticks; p50: Ticks; p95: Ticks; p99: Ticks };
  health: number;
  inFlight: number;
  nodes: Record<NodeId, NodeProbe>;
  /** Hash of the event trace, 16 hex digits. */
  trace: string;
}

export interface RunOptions {
  seed: number;
  /** Statistics (not health) start here. Default 0. */
  warmup?: Ticks;
  /** Stop after so many events and say so. Default 5,000,000. */
  budget?: number;
  /** Called for each event when given (the screen, the sound, tests). Absent in the truth check. */
  onEvent?: (event: TraceEvent) => void;
}

/** One run of one network: advance it tick by tick for the screen, or flat out for the truth check. */
export interface Run {
  readonly now: Ticks;
  readonly exhausted: boolean;
  /** Runs every event with time ≤ t. t never goes back. */
  advance(t: Ticks): void;
  /** Number of nodes that have a view: the network's own, in the order of `Network.nodes`. */
  readonly nodeCount: number;
  indexOf(id: NodeId): number;
  node(index: number): NodeView;
  eachToken(visit: (token: TokenView) => void): void;
  /** Tokens alive now. */
  readonly inFlight: number;
  /** Potential originals that are due by now and their on-time credit (health = onTime ÷ due); `early` is credit of
   * originals that are in but not yet due. */
  credit(): { onTime: number; due: number; early: number };
  probes(): Probes;
  /** Back to tick 0 with a new seed, keeping all memory. */
  reset(seed: number): void;
}
