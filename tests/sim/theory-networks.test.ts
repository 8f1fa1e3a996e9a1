import { describe, expect, it, vi } from 'vitest';
import type { Law } from '../../src/sim/network.ts';
import type { TraceEvent } from '../../src/sim/run.ts';
import { expectTheory, net, replicate, SERVICE } from './theory-kit.ts';

// Long runs: seconds on an idle machine, minutes on a crowded one.
vi.setConfig({ testTimeout: 600_000 });

const WARMUP = 8_000_000;
const exponential = (mean: number): Law => ({ law: 'exponential', mean: Math.round(mean) });

/** Mean time from `arrive` to `start` at one node, by class. */
class WaitByClass {
  private arrived = new Map<number, number>();
  private sum = [0, 0];
  private count = [0, 0];
  constructor(private readonly index: number) {}
  readonly see = (e: TraceEvent): void => {
    if (e.node !== this.index) return;
    if (e.kind === 'arrive') this.arrived.set(e.token, e.t);
    else if (e.kind === 'start') {
      const at = this.arrived.get(e.token) ?? e.t;
      this.arrived.delete(e.token);
      if (at < WARMUP) return;
      this.sum[e.cls]! += e.t - at;
      this.count[e.cls]!++;
    }
  };
  take(): { urgent: number; other: number } {
    const means = { urgent: this.sum[0]! / this.count[0]!, other: this.sum[1]! / this.count[1]! };
    this.arrived.clear();
    this.sum = [0, 0];
    this.count = [0, 0];
    return means;
  }
}

describe('two priorities, not preemptive', () => {
  // Cobham, "Priority assignment in waiting line problems", Operations Research 2 (1954), 70–76: W_k = W0 ÷
  // (1 − σ_(k−1))(1 − σ_k), W0 = Σ λ_i E[S_i²]/2, σ_k = ρ_1 + … + ρ_k.
  it('gives each class its wait (3 %)', () => {
    const until = 180_000_000;
    const gap = 2_500;
    const [shareU, meanU] = [0.4, 1_500];
    const [shareO, meanO] = [0.6, 2_000];
    const network = net(
      until,
      {
        in: {
          kind: 'source',
          to: 'q',
          interval: exponential(gap),
          mix: { urgent: shareU, other: shareO },
        },
        q: {
          kind: 'station',
          to: 'end',
          service: { urgent: meanU, other: exponential(meanO) },
          discipline: 'priority',
          priority: ['urgent', 'other'],
        },
      },
      { classes: ['urgent', 'other'] },
    );
    const rho = [(shareU * meanU) / gap, (shareO * meanO) / gap] as const;
    const w0 = (shareU * meanU ** 2 + shareO * 2 * meanO ** 2) / gap / 2;
    const waits = new WaitByClass(1);
    const seen = replicate(network, { until, warmup: WARMUP, onEvent: waits.see }, p => ({
      ...waits.take(),
      load: p.nodes.q!.utilisation,
    }));
    expectTheory(seen.urgent, w0 / (1 - rho[0]), 0.03);
    expectTheory(seen.other, w0 / (1 - rho[0]) / (1 - rho[0] - rho[1]), 0.03);
    expectTheory(seen.load, rho[0] + rho[1], 0.01);
  });

  it('leaves the wait weighted by load as fifo has it (3 %)', () => {
    // Kleinrock, Queueing Systems II (1976), section 3.4, the conservation law: Σ ρ_k W_k = ρW0/(1 − ρ) whatever the
    // order, as long as no work is lost or made; here lifo, where every class waits as in fifo on the mean.
    const until = 120_000_000;
    const network = net(until, {
      in: { kind: 'source', to: 'q', interval: exponential(SERVICE / 0.7) },
      q: {
        kind: 'station',
        to: 'end',
        service: { law: 'uniform', mean: SERVICE, spread: 0.5 },
        discipline: 'lifo',
      },
    });
    const seen = replicate(network, { until, warmup: WARMUP }, p => ({ wait: p.nodes.q!.meanWait }));
    expectTheory(seen.wait, (0.7 * SERVICE * (1 + 0.25 / 3)) / (2 * 0.3), 0.03);
  });
});

describe('Jackson network with feedback', () => {
  // Jackson, "Networks of waiting lines", Operations Research 5 (1957), 518–521: the flows solve λ_i = γ_i + Σ λ_j r_ji
  // and each station is an M/M/c of its own: N_i = ρ_i/(1 − ρ_i) for one server.
  const until = 220_000_000;
  const network = (delay: number) =>
    net(until, {
      in: { kind: 'source', to: 'a', interval: exponential(5_000) },
      a: { kind: 'station', to: 'pa', service: exponential(SERVICE) },
      pa: { kind: 'split', rule: 'weights', weights: [0.3, 0.7], to: [{ to: 'a', delay }, 'b'] },
      b: { kind: 'station', to: 'pb', servers: 2, service: exponential(2 * SERVICE) },
      pb: { kind: 'split', rule: 'weights', weights: [0.25, 0.75], to: [{ to: 'a', delay }, 'end'] },
    });
  // λ_b = .7 λ_a and λ_a = γ + .3 λ_a + .25 λ_b, so that λ_b = γ ÷ .75 and λ_a = λ_b ÷ .7.
  const gamma = 1 / 5_000;
  const flowB = gamma / 0.75;
  const flowA = flowB / 0.7;
  const rhoA = flowA * SERVICE;
  const rhoB = flowB * SERVICE;
  const inA = rhoA / (1 - rhoA);
  // M/M/2: N = 2ρ ÷ (1 − ρ²) (Kleinrock I, section 3.5).
  const inB = (2 * rhoB) / (1 - rhoB ** 2);

  it.each([0, 700])('keeps flows, loads, queues and sojourn, the way back taking %s ticks (3 %)', delay => {
    const seen = replicate(network(delay), { until, warmup: WARMUP }, p => ({
      flow: p.nodes.a!.departures / p.nodes.b!.departures,
      rhoA: p.nodes.a!.utilisation,
      rhoB: p.nodes.b!.utilisation,
      sojournA: p.nodes.a!.meanSojourn,
      sojournB: p.nodes.b!.meanSojourn,
      queueA: p.nodes.a!.meanQueue,
      whole: p.sojourn.mean,
    }));
    expectTheory(seen.flow, 1 / 0.7, 0.01);
    expectTheory(seen.rhoA, rhoA, 0.01);
    expectTheory(seen.rhoB, rhoB, 0.01);
    expectTheory(seen.sojournA, inA / flowA, 0.03);
    expectTheory(seen.sojournB, inB / flowB, 0.03);
    expectTheory(seen.queueA, inA - rhoA, 0.03);
    const back = (flowA * 0.3 + flowB * 0.25) * delay;
    expectTheory(seen.whole, (inA + inB + back) / gamma, 0.03);
  });
});

describe('tandem', () => {
  it('passes Poisson on: the third queue waits like the first (3 %)', () => {
    // Burke, "The output of a queuing system", Operations Research 4 (1956), 699–704: the output of M/M/c is Poisson, so
    // that each stage is an M/M/1 with the same arrivals.
    const until = 180_000_000;
    const load = 0.65;
    const network = net(until, {
      in: { kind: 'source', to: 'a', interval: exponential(SERVICE / load) },
      a: { kind: 'station', to: 'b', service: exponential(SERVICE) },
      b: { kind: 'station', to: { to: 'c', delay: 300 }, service: exponential(SERVICE) },
      c: { kind: 'station', to: 'end', service: exponential(SERVICE) },
    });
    const seen = replicate(network, { until, warmup: WARMUP }, p => ({
      a: p.nodes.a!.meanWait,
      b: p.nodes.b!.meanWait,
      c: p.nodes.c!.meanWait,
      whole: p.sojourn.mean,
    }));
    const wait = (load * SERVICE) / (1 - load);
    expectTheory(seen.a, wait, 0.03);
    expectTheory(seen.b, wait, 0.03);
    expectTheory(seen.c, wait, 0.03);
    expectTheory(seen.whole, (3 * SERVICE) / (1 - load) + 300, 0.02);
  });
});

describe('fork and join', () => {
  it.each([0.3, 0.6])('keeps the mean of two queues at load %s (2 %)', load => {
    // Flatto & Hahn, "Two parallel queues created by arrivals with two demands I", SIAM J. Appl. Math. 44 (1984),
    // 1041–1053; Nelson & Tantawi, IEEE Trans. Computers 37 (1988), 739–743; in this form in Thomasian, ACM Computing
    // Surveys 47(2) (2014), eq. 6: T = (12 − ρ)/8 · 1/(μ − λ).
    const until = 160_000_000;
    const network = net(until, {
      in: { kind: 'source', to: 'fork', interval: exponential(SERVICE / load) },
      fork: { kind: 'fork', to: ['a', 'b'] },
      a: { kind: 'station', to: 'join', service: exponential(SERVICE) },
      b: { kind: 'station', to: 'join', service: exponential(SERVICE) },
      join: { kind: 'join', to: 'end' },
    });
    const seen = replicate(network, { until, warmup: WARMUP }, p => ({
      whole: p.sojourn.mean,
      a: p.nodes.a!.meanSojourn,
      rate: p.throughput,
    }));
    expectTheory(seen.whole, (((12 - load) / 8) * SERVICE) / (1 - load), 0.02);
    expectTheory(seen.a, SERVICE / (1 - load), 0.02);
    expectTheory(seen.rate, (1_000 * load) / SERVICE, 0.01);
  });

  it('first of two with endless servers takes half the mean of one (2 %)', () => {
    // The least of two independent exponentials with rate μ is exponential with rate 2μ (Feller II, section I.6), the
    // greatest has mean 1/2μ + 1/μ.
    const until = 40_000_000;
    const network = (need: number) =>
      net(until, {
        in: { kind: 'source', to: 'fork', interval: exponential(SERVICE) },
        fork: { kind: 'fork', to: ['a', 'b'] },
        a: { kind: 'station', to: 'join', servers: 64, service: exponential(SERVICE) },
        b: { kind: 'station', to: 'join', servers: 64, service: exponential(SERVICE) },
        join: { kind: 'join', to: 'end', need },
      });
    const mean = (need: number) =>
      replicate(network(need), { until, warmup: WARMUP }, p => ({ whole: p.sojourn.mean })).whole;
    expectTheory(mean(1), SERVICE / 2, 0.02);
    expectTheory(mean(2), 1.5 * SERVICE, 0.02);
  });
});

describe('batch and gate', () => {
  it('waits for a full batch as long as renewal theory says (2 %)', () => {
    // With gaps of mean g, the k-th of n waits (n − k) further gaps: (n − 1)/2 · g on the mean (Ross, Introduction to
    // Probability Models, bulk service).
    const until = 60_000_000;
    const network = net(until, {
      in: { kind: 'source', to: 'batch', interval: exponential(1_000) },
      batch: { kind: 'batch', to: 'end', size: 12 },
    });
    const seen = replicate(network, { until, warmup: WARMUP }, p => ({ whole: p.sojourn.mean }));
    expectTheory(seen.whole, (11 / 2) * 1_000, 0.02);
  });

  it('waits half a period at a gate (1 %)', () => {
    // A Poisson arrival falls uniformly within the period (Ross, Stochastic Processes, theorem 2.3.1).
    const until = 60_000_000;
    const period = 24_000;
    const network = net(until, {
      in: { kind: 'source', to: 'gate', interval: exponential(1_000) },
      gate: { kind: 'gate', to: 'end', period },
    });
    const seen = replicate(network, { until, warmup: WARMUP }, p => ({ whole: p.sojourn.mean }));
    expectTheory(seen.whole, period / 2, 0.01);
  });

  it('doubles the flow by a gain of one, and 1 ÷ (1 − g) by a loop of gain g (2 %)', () => {
    // Each token makes g copies on its way, each of which passes again: a branching process with total progeny 1/(1 − g)
    // (Feller I, section XII.5).
    const until = 60_000_000;
    const g = 0.6;
    const network = net(until, {
      in: { kind: 'source', to: 'gain', interval: exponential(4_000) },
      gain: { kind: 'gain', to: 'q', copies: { to: 'gain', delay: 3_000 }, factor: g },
      q: { kind: 'station', to: 'end', servers: 8, service: exponential(SERVICE) },
    });
    const seen = replicate(network, { until, warmup: WARMUP }, p => ({
      load: p.nodes.q!.utilisation * 8,
      originals: p.throughput,
    }));
    expectTheory(seen.load, SERVICE / 4_000 / (1 - g), 0.02);
    expect(seen.originals.mean).toBeGreaterThan(0);
  });
});
