import { expect } from 'vitest';
import { createRun } from '../../src/sim/index.ts';
import type { Law, NetNode, Network, NodeId, Ticks } from '../../src/sim/network.ts';
import type { Probes, Run, TraceEvent } from '../../src/sim/run.ts';

/**
 * Theory is checked by independent replications: the mean over ten seeds must lie within its own 99.9 % confidence
 * half-width of the formula *and* within a stated share of it, so that neither a biased nor a noisy run can pass.
 *
 * The formulas speak of continuous time and the kernel of whole ticks. Mean services here are 2,000 ticks, so that a
 * rounding of at most half a tick is 0.025 % of a service, and a mean gap is rounded to a whole tick (0.08 % at most);
 * `GRAIN` lets that and the tables of the laws through.
 */
export const SERVICE = 2_000;
const GRAIN = 0.003;

/** Two-sided 99.9 % quantile of Student's t with nine degrees of freedom: ten replications. */
const REPLICATIONS = 10;
const T_999 = 4.781;

export interface Sample {
  mean: number;
  /** 99.9 % confidence half-width. */
  half: number;
}

export function sampleOf(values: number[]): Sample {
  const n = values.length;
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const variance = values.reduce((a, v) => a + (v - mean) ** 2, 0) / (n - 1);
  return { mean, half: T_999 * Math.sqrt(variance / n) };
}

export interface Plan {
  /** Length of each replication and where its statistics begin. */
  until: Ticks;
  warmup: Ticks;
  onEvent?: (event: TraceEvent) => void;
}

/** Runs ten seeds and gathers what `read` returns of each, name by name. */
export function replicate<K extends string>(
  network: Network,
  plan: Plan,
  read: (probes: Probes, run: Run) => Record<K, number>,
): Record<K, Sample> {
  const gathered = new Map<K, number[]>();
  const options = { warmup: plan.warmup, budget: 2_000_000_000, seed: 1 };
  const run = createRun(network, plan.onEvent ? { ...options, onEvent: plan.onEvent } : options);
  for (let seed = 1; seed <= REPLICATIONS; seed++) {
    run.reset(seed);
    run.advance(plan.until);
    const probes = run.probes();
    expect(probes.exhausted).toBe(false);
    const values = read(probes, run);
    for (const key of Object.keys(values) as K[]) {
      const list = gathered.get(key);
      if (list) list.push(values[key]);
      else gathered.set(key, [values[key]]);
    }
  }
  const out: Partial<Record<K, Sample>> = {};
  for (const [key, values] of gathered) out[key] = sampleOf(values);
  return out as Record<K, Sample>;
}

/** The sample agrees with the formula: within `within` of it (relative), and within its own 99.9 % interval. */
export function expectTheory(sample: Sample, formula: number, within: number): void {
  const error = Math.abs(sample.mean - formula);
  const say = `measured ${sample.mean} ± ${sample.half}, theory ${formula}`;
  expect(error / Math.abs(formula), say).toBeLessThan(within);
  expect(error, say).toBeLessThan(sample.half + GRAIN * Math.abs(formula));
}

/** A network of the given nodes, with an end named `end`, as long as the plan. */
export function net(until: Ticks, nodes: Record<NodeId, NetNode>, more: Partial<Network> = {}): Network {
  return {
    format: 1,
    horizon: until,
    deadline: until,
    ...more,
    nodes: { ...nodes, end: { kind: 'sink' } },
  };
}

/** source `in` → station `q` → sink: one queue with Poisson arrivals and `load` per server. */
export function singleQueue(
  until: Ticks,
  load: number,
  servers: number,
  service: Law,
  more: { queue?: number; full?: 'reject'; interval?: Law } = {},
): Network {
  const { interval, ...station } = more;
  const gap = Math.round(SERVICE / (load * servers));
  return net(until, {
    in: { kind: 'source', to: 'q', interval: interval ?? { law: 'exponential', mean: gap } },
    q: { kind: 'station', to: 'end', servers, service, ...station },
  });
}

/** Share of tokens that start later than they arrive at node `index`; feed it every event. */
export class WaitShare {
  private arrived = new Map<number, Ticks>();
  private waited = 0;
  private started = 0;
  constructor(
    private readonly index: number,
    private readonly warmup: Ticks,
  ) {}
  readonly see = (e: TraceEvent): void => {
    if (e.node !== this.index) return;
    if (e.kind === 'arrive') this.arrived.set(e.token, e.t);
    else if (e.kind === 'start') {
      const at = this.arrived.get(e.token) ?? e.t;
      this.arrived.delete(e.token);
      if (at < this.warmup) return;
      this.started++;
      if (e.t > at) this.waited++;
    }
  };
  /** The share so far; starts over. */
  take(): number {
    const share = this.waited / this.started;
    this.arrived.clear();
    this.waited = 0;
    this.started = 0;
    return share;
  }
}
