/**
 * The network format: everything the kernel runs, as plain JSON. All times are integer ticks (1 tick = 1 ms on the
 * screen at normal speed), all rates are tokens per 1,000 ticks, all shares are 0..1.
 */

/** Integer ticks. */
export type Ticks = number;
/** Node ids: letters, digits, `-` and `_`; unique within a network (controllers and pools share the name space). */
export type NodeId = string;
export type ClassId = string;

/** How long something takes, or the gap between two things. A bare number is `fixed`. */
export type Law =
  | number
  | { law: 'fixed'; mean: Ticks }
  /** mean ± spread·mean, flat. */
  | { law: 'uniform'; mean: Ticks; spread: number }
  | { law: 'exponential'; mean: Ticks }
  | { law: 'erlang'; mean: Ticks; k: number }
  /** Heavy tail, lognormal-shaped by table: `cv` = standard deviation ÷ mean. */
  | { law: 'lognormal'; mean: Ticks; cv: number }
  /** With probability `share` the draw is `factor`·mean; otherwise what keeps the mean. */
  | { law: 'twoPoint'; mean: Ticks; share: number; factor: number };

/** A way to the next node. Its delay is part of the level; the length of the line on the screen never is. */
export type Edge = NodeId | { to: NodeId; delay: Ticks };

export interface SourceNode {
  kind: 'source';
  to: Edge;
  /** Gap between arrivals. Absent only when `bursts` or `schedule.times` make all arrivals. */
  interval?: Law;
  /** Class mix, weights by class. Default: the network's first class. */
  mix?: Record<ClassId, number>;
  /** Rate profile: from `at` on, the stream runs `factor` times as fast. */
  profile?: { at: Ticks; factor: number }[];
  /** Explicit arrival times (a score, a timetable). */
  times?: Ticks[];
  /** Class of each of `times`, cyclic; default the mix. */
  timesClasses?: ClassId[];
  /** Every `period`, `size` tokens at once, each delayed by up to `width`. */
  bursts?: { size: number; period: Ticks; width: Ticks; phase?: Ticks };
  /** A wave: each `period`, a share `share` of the stream is held and let go within `width`. */
  wave?: { period: Ticks; share: number; width: Ticks };
  /** Pulses of extra arrivals: `count` tokens spread over `length` from `at`. */
  shocks?: { at: Ticks; count: number; length: Ticks }[];
  /** 0..1: thins the potential stream (actuated). Default 1. */
  rate?: number;
  /** Stop after so many potential tokens. */
  limit?: number;
}

export interface StationNode {
  kind: 'station';
  /** Next node, or the next node by class. */
  to: Edge | Record<ClassId, Edge>;
  /** Default 1. */
  servers?: number;
  service: Law | Record<ClassId, Law>;
  /** Waiting places (not counting servers). Absent = unlimited. Tokens on the way in hold a place. */
  queue?: number;
  /** When the queue is full: hold the token upstream, or send it away (lost). Default `block`. */
  full?: 'block' | 'reject';
  discipline?: 'fifo' | 'lifo' | 'priority' | 'ageing' | 'fair';
  /** Classes from most to least urgent (priority, ageing). */
  priority?: ClassId[];
  /** Ageing: one class step more urgent per so many ticks of waiting. */
  ageing?: Ticks;
  /** With `to` by class: one output lane a class, so that a blocked head doesn't hold the others. */
  lanes?: boolean;
  /** Actuated; service takes service ÷ speed. Default 1. */
  speed?: number;
  /** Out of service from `at` for `length`. */
  outages?: { at: Ticks; length: Ticks }[];
  /** Gunther's universal scalability law: with n in service, each takes ×(1 + alpha(n−1) + beta·n(n−1)). */
  interference?: { alpha: number; beta: number };
  /** Cold: ×`slow`. Each service warms by `step` of the gap; warmth decays with time constant `tau`. */
  warmup?: { slow: number; tau: Ticks; step: number; initial?: number };
  /** When more than `queue` wait, out of service for `out` (all waiting and in service are lost); `mode: 'reject'`
   * (a circuit breaker) refuses new work instead and stays up. */
  trip?: { queue: number; out: Ticks; mode?: 'trip' | 'reject' };
  /** Tokens waiting at tick 0 (not counted in health). */
  initial?: number | Record<ClassId, number>;
  /** Resources of `pool` taken in this order, by class (`_` = any class): each part of the service needs one more. */
  hold?: { pool: NodeId; order: Record<ClassId | '_', number[]> };
}

/** A waiting token gives up after `timeout` and is sent again; the abandoned attempt stays in the system as work. */
export interface PatienceNode {
  kind: 'patience';
  to: Edge;
  timeout: Ticks;
  retries: number;
  /** Wait before sending again: backoff·2^(n−1) (0 = at once), each ± jitter share. */
  backoff?: Ticks;
  jitter?: number;
  /** At most so many retries in flight at a time (retry budget). */
  budget?: number;
}
export interface ForkNode {
  kind: 'fork';
  to: Edge[];
  /** Send the missing siblings once more after so many ticks; the first of the two counts. */
  hedge?: Ticks;
}
export interface JoinNode {
  kind: 'join';
  to: Edge;
  /** Passes when so many siblings are in (default all); the token then carries credit need ÷ n. */
  need?: number;
}
/** Pairs one token of each input; the first input's token goes on. */
export interface MatchNode {
  kind: 'match';
  to: Edge;
  inputs: NodeId[];
  /** Tokens in stock at tick 0, by input. */
  initial?: Record<NodeId, number>;
}
export interface SplitNode {
  kind: 'split';
  to: Edge[];
  rule: 'weights' | 'robin' | 'shortest' | 'class' | 'sticky';
  weights?: number[];
  /** rule `class`: index into `to`. */
  classes?: Record<ClassId, number>;
  /** rule `sticky`: chooses ∝ (warmth or share of recent completions)^power. */
  power?: number;
  /** When a target is out, use the others (default true); false: its tokens are lost. */
  failover?: boolean;
}
export interface BatchNode {
  kind: 'batch';
  to: Edge;
  size: number;
  /** Let an incomplete batch go after so long. */
  timeout?: Ticks;
}
export interface GateNode {
  kind: 'gate';
  to: Edge;
  period: Ticks;
  phase?: Ticks;
  jitter?: number;
  /** At most so many a release (default all). */
  most?: number;
}
/** Resources that stations hold (see StationNode.hold); `permits[i]` of resource i. */
export interface PoolNode {
  kind: 'pool';
  permits: number[];
  /** At most so many stations' tokens hold anything at once. */
  holders?: number;
  /** `listed`: as each station says; `one`: always ascending. */
  order?: 'listed' | 'one';
}
/** Each passing token makes `factor` copies on average. Copies are work, never credit. */
export interface GainNode {
  kind: 'gain';
  to: Edge;
  /** Where the copies go; default `to`. A way back makes the loop. */
  copies?: Edge;
  factor: number;
  /** At most so many copies alive. */
  limit?: number;
}
export interface LinkNode {
  kind: 'link';
  to: Edge;
  delay: Ticks;
}
export interface SinkNode {
  kind: 'sink';
}

export const MEASURES = [
  'queue',
  'stock',
  'wait',
  'rate',
  'throughput',
  'utilisation',
  'late',
  'knob',
] as const;
export type Measure = (typeof MEASURES)[number];
export const KNOBS = ['speed', 'servers', 'rate', 'factor', 'permits', 'delay'] as const;
export type Knob = (typeof KNOBS)[number];

/** Senses one measure `lag` ticks late, every `period` ticks, and sets one knob. */
export interface ControllerNode {
  kind: 'controller';
  sense: { of: NodeId; measure: Measure };
  act: { on: NodeId; knob: Knob };
  /**
   * e = sensed − target. proportional: base + gain·e. step: ±gain by the sign of e outside `band`.
   * integral: knob += gain·e·period/1000. follow: base·(1 + gain·e/target).
   * ratchet: max(knob, gain·sensed).
   */
  law: 'proportional' | 'step' | 'integral' | 'follow' | 'ratchet';
  gain: number;
  target?: number;
  band?: number;
  base: number;
  bounds: [number, number];
  lag: Ticks;
  period: Ticks;
  /** Frozen: sets `base` and never moves (the relief `hold`). */
  frozen?: boolean;
}

export type NetNode =
  | SourceNode
  | StationNode
  | PatienceNode
  | ForkNode
  | JoinNode
  | MatchNode
  | SplitNode
  | BatchNode
  | GateNode
  | PoolNode
  | GainNode
  | LinkNode
  | SinkNode
  | ControllerNode;
export type NodeKind = NetNode['kind'];

export interface Network {
  /** Version of this format. */
  format: 1;
  /** Length of the episode H. */
  horizon: Ticks;
  /** On time = reaches a sink within so many ticks of birth; one for all, or by class. */
  deadline: Ticks | Record<ClassId, Ticks>;
  /** Default ['token']. */
  classes?: ClassId[];
  nodes: Record<NodeId, NetNode>;
}
