import { describe, expect, it, vi } from 'vitest';
import type { Law } from '../../src/sim/network.ts';
import { expectTheory, net, replicate, SERVICE, singleQueue, WaitShare } from './theory-kit.ts';

// Long runs: seconds on an idle machine, minutes on a crowded one.
vi.setConfig({ testTimeout: 600_000 });

const exponential: Law = { law: 'exponential', mean: SERVICE };
const WARMUP = 8_000_000;

/** Erlang's loss formula by its recursion: B(0) = 1, B(c) = aB(c−1) ÷ (c + aB(c−1)). */
function erlangB(c: number, a: number): number {
  let b = 1;
  for (let i = 1; i <= c; i++) b = (a * b) / (i + a * b);
  return b;
}

/** Erlang's delay formula from the loss formula: C = B ÷ (1 − ρ(1 − B)). */
function erlangC(c: number, a: number): number {
  const b = erlangB(c, a);
  return b / (1 - (a / c) * (1 - b));
}

describe('M/M/c', () => {
  // Kleinrock, Queueing Systems I (1975), section 3.5 (Erlang C): P(W > 0) = C(c, a), W = C/(cμ − λ), a = λ/μ.
  // The rarer and the more bunched the waiting, the noisier its mean: hence 4 % at twenty servers.
  it.each([
    [2, 0.7, 240_000_000, 0.02],
    [5, 0.75, 150_000_000, 0.03],
    [20, 0.75, 60_000_000, 0.04],
  ])('keeps the mean wait and queue with %s servers at load %s', (c, load, until, within) => {
    const a = c * load;
    const wait = (erlangC(c, a) * SERVICE) / (c - a);
    const network = singleQueue(until, load, c, exponential);
    const seen = replicate(network, { until, warmup: WARMUP }, p => ({
      wait: p.nodes.q!.meanWait,
      queue: p.nodes.q!.meanQueue,
      load: p.nodes.q!.utilisation,
    }));
    expectTheory(seen.wait, wait, within);
    expectTheory(seen.queue, (a / SERVICE) * wait, within);
    expectTheory(seen.load, load, 0.01);
  });

  it.each([
    [2, 0.7, 80_000_000, 0.01],
    [5, 0.75, 40_000_000, 0.02],
    [20, 0.75, 25_000_000, 0.03],
  ])('makes the share C(c, a) wait with %s servers at load %s', (c, load, until, within) => {
    const waits = new WaitShare(1, WARMUP);
    const network = singleQueue(until, load, c, exponential);
    const plan = { until, warmup: WARMUP, onEvent: waits.see };
    const seen = replicate(network, plan, () => ({ waited: waits.take() }));
    expectTheory(seen.waited, erlangC(c, c * load), within);
  });
});

describe('M/G/c/c', () => {
  // Erlang's loss formula holds for every service law of that mean (Kleinrock I, section 3.5 for M/M/m/m; Sevastyanov 1957
  // for the insensitivity).
  const laws: [string, Law][] = [
    ['exponential', exponential],
    ['fixed', SERVICE],
    ['two points', { law: 'twoPoint', mean: SERVICE, share: 0.1, factor: 5 }],
  ];
  it.each(laws)('loses the share B(4, 3) with %s service (2 %)', (_, law) => {
    const until = 60_000_000;
    const network = singleQueue(until, 3 / 4, 4, law, { queue: 0, full: 'reject' });
    const seen = replicate(network, { until, warmup: WARMUP }, p => ({
      lost: p.nodes.q!.losses / (p.nodes.q!.losses + p.nodes.q!.departures),
      load: p.nodes.q!.utilisation,
    }));
    expectTheory(seen.lost, erlangB(4, 3), 0.02);
    expectTheory(seen.load, (3 * (1 - erlangB(4, 3))) / 4, 0.01);
  });
});

describe('machine repair', () => {
  // Kleinrock I, section 3.8 (M/M/1//M), and Gross & Harris, Fundamentals of Queueing Theory, finite-source queues, for
  // c repairmen: p(n) ∝ C(M, n)·a^n for n ≤ c and ∝ C(M, n)·n!/(c!·c^(n−c))·a^n above, a = repair ÷ up time.
  it.each([
    [6, 1],
    [8, 2],
  ])('keeps %s machines and %s repairmen (2 %)', (machines, repairmen) => {
    const up = 4 * SERVICE;
    const a = SERVICE / up;
    const weights = [1];
    for (let n = 1; n <= machines; n++) {
      weights.push((weights[n - 1]! * (machines - n + 1) * a) / Math.min(n, repairmen));
    }
    const all = weights.reduce((x, y) => x + y, 0);
    const down = weights.reduce((x, w, n) => x + (n * w) / all, 0);
    const queue = weights.reduce((x, w, n) => x + (Math.max(0, n - repairmen) * w) / all, 0);
    const busy = weights.reduce((x, w, n) => x + (Math.min(n, repairmen) * w) / all, 0);

    const until = 80_000_000;
    const network = net(until, {
      idle: { kind: 'source', to: 'end', interval: until, limit: 1 },
      work: {
        kind: 'station',
        to: 'repair',
        servers: machines,
        service: { law: 'exponential', mean: up },
        initial: machines,
      },
      repair: { kind: 'station', to: 'work', servers: repairmen, service: exponential },
    });
    const seen = replicate(network, { until, warmup: WARMUP }, p => ({
      up: p.nodes.work!.utilisation,
      busy: p.nodes.repair!.utilisation,
      queue: p.nodes.repair!.meanQueue,
      wait: p.nodes.repair!.meanWait,
      upQueue: p.nodes.work!.peakQueue,
    }));
    expectTheory(seen.up, (machines - down) / machines, 0.02);
    expectTheory(seen.busy, busy / repairmen, 0.02);
    expectTheory(seen.queue, queue, 0.02);
    expectTheory(seen.wait, (queue / busy) * SERVICE, 0.02);
    expect(seen.upQueue.mean).toBe(0);
  });
});

describe('universal scalability', () => {
  it.each([
    [4, 0.1, 0.02],
    [10, 0.05, 0.01],
    [16, 0.2, 0.05],
  ])('gives %s busy workers with alpha %s and beta %s the rate of the law (2 %)', (n, alpha, beta) => {
    // Gunther, Guerrilla Capacity Planning (2007), chapter 4: X(N) = N/S ÷ (1 + α(N − 1) + βN(N − 1)), with all N always at work.
    const until = 20_000_000;
    const network = net(until, {
      idle: { kind: 'source', to: 'end', interval: until, limit: 1 },
      work: {
        kind: 'station',
        to: 'work',
        servers: n,
        service: exponential,
        initial: n,
        interference: { alpha, beta },
      },
    });
    const seen = replicate(network, { until, warmup: WARMUP / 4 }, p => ({
      rate: p.nodes.work!.departures / p.ticks,
      load: p.nodes.work!.utilisation,
    }));
    expectTheory(seen.rate, n / SERVICE / (1 + alpha * (n - 1) + beta * n * (n - 1)), 0.02);
    expectTheory(seen.load, 1, 1e-9);
  });
});
