import { describe, it, vi } from 'vitest';
import type { Law } from '../../src/sim/network.ts';
import { expectTheory, replicate, SERVICE, singleQueue, WaitShare } from './theory-kit.ts';

// Long runs: seconds on an idle machine, minutes on a crowded one.
vi.setConfig({ testTimeout: 600_000 });

const UNTIL = 300_000_000;
const WARMUP = 10_000_000;
const LOAD = 0.7;
const exponential: Law = { law: 'exponential', mean: SERVICE };

describe('M/M/1', () => {
  // Kleinrock, Queueing Systems I (1975), section 3.2: ρ = λ/μ, N = ρ/(1 − ρ), T = (1/μ)/(1 − ρ), W = ρT.
  const network = singleQueue(UNTIL, LOAD, 1, exponential);
  const sojourn = SERVICE / (1 - LOAD);
  const seen = replicate(network, { until: UNTIL, warmup: WARMUP }, p => ({
    wait: p.nodes.q!.meanWait,
    sojourn: p.nodes.q!.meanSojourn,
    queue: p.nodes.q!.meanQueue,
    load: p.nodes.q!.utilisation,
    rate: p.throughput,
    whole: p.sojourn.mean,
    p50: p.sojourn.p50,
    p95: p.sojourn.p95,
    p99: p.sojourn.p99,
  }));

  it('keeps the mean wait, sojourn, queue, utilisation and throughput (2 %)', () => {
    expectTheory(seen.wait, LOAD * sojourn, 0.02);
    expectTheory(seen.sojourn, sojourn, 0.02);
    expectTheory(seen.whole, sojourn, 0.02);
    expectTheory(seen.queue, LOAD ** 2 / (1 - LOAD), 0.02);
    expectTheory(seen.load, LOAD, 0.01);
    expectTheory(seen.rate, (1_000 * LOAD) / SERVICE, 0.01);
  });

  it('keeps the exponential law of the sojourn: p50, p95, p99 (2, 3, 4 %)', () => {
    // Kleinrock I, section 5.7: the sojourn in M/M/1 is exponential with rate μ − λ, so that P(T > t) = e^−(μ−λ)t.
    const percentile = (p: number) => -Math.log(1 - p) * sojourn;
    expectTheory(seen.p50, percentile(0.5), 0.02);
    expectTheory(seen.p95, percentile(0.95), 0.03);
    expectTheory(seen.p99, percentile(0.99), 0.04);
  });

  it('makes a share ρ of arrivals wait (1 %)', () => {
    // Poisson arrivals see time averages (Wolff, Operations Research 30 (1982), 223–231): P(W > 0) = ρ.
    const until = UNTIL / 4;
    const waits = new WaitShare(1, WARMUP);
    const share = replicate(
      singleQueue(until, LOAD, 1, exponential),
      { until, warmup: WARMUP, onEvent: waits.see },
      () => ({ waited: waits.take() }),
    );
    expectTheory(share.waited, LOAD, 0.01);
  });
});

describe('M/G/1', () => {
  // Pollaczek–Khinchine (Kleinrock I, section 5.6; Cooper, Introduction to Queueing Theory, 2nd ed. 1981, p. 189):
  // W = ρ·(1/μ)·(1 + c²) ÷ 2(1 − ρ), where c² is the variance of the service over the square of its mean.
  const laws: [string, Law, number, number][] = [
    ['M/D/1: fixed', { law: 'fixed', mean: SERVICE }, 0, 0.02],
    ['uniform ± 50 %', { law: 'uniform', mean: SERVICE, spread: 0.5 }, 0.25 / 3, 0.02],
    ['Erlang 4', { law: 'erlang', mean: SERVICE, k: 4 }, 1 / 4, 0.02],
    ['lognormal, cv 1.5', { law: 'lognormal', mean: SERVICE, cv: 1.5 }, 2.25, 0.03],
    [
      'two points, one in ten five times as long',
      { law: 'twoPoint', mean: SERVICE, share: 0.1, factor: 5 },
      0.1 * 25 + 0.5 ** 2 / 0.9 - 1,
      0.03,
    ],
  ];
  it.each(laws)('%s keeps the mean wait', (_, law, c2, within) => {
    // The heavier the tail, the longer it takes.
    const until = c2 > 1 ? 2 * UNTIL : UNTIL / 2;
    const seen = replicate(singleQueue(until, LOAD, 1, law), { until, warmup: WARMUP }, p => ({
      wait: p.nodes.q!.meanWait,
      load: p.nodes.q!.utilisation,
    }));
    expectTheory(seen.wait, (LOAD * SERVICE * (1 + c2)) / (2 * (1 - LOAD)), within);
    expectTheory(seen.load, LOAD, 0.01);
  });
});

describe('D/M/1', () => {
  it('keeps the mean wait (2 %)', () => {
    // Kleinrock I, section 6.4 (G/M/1): W = (1/μ)·σ/(1 − σ), σ the root below 1 of σ = A*(μ − μσ); for fixed gaps
    // A*(s) = e^(−s/λ).
    let sigma = 0.5;
    for (let i = 0; i < 200; i++) sigma = Math.exp(-(1 - sigma) / LOAD);
    const until = UNTIL / 4;
    const gap = Math.round(SERVICE / LOAD);
    const network = singleQueue(until, LOAD, 1, exponential, { interval: gap });
    const seen = replicate(network, { until, warmup: WARMUP }, p => ({ wait: p.nodes.q!.meanWait }));
    expectTheory(seen.wait, (SERVICE * sigma) / (1 - sigma), 0.02);
  });
});

describe('M/M/1/K', () => {
  it.each([
    [0.8, 5],
    [1.5, 3],
  ])('at load %s loses what the formula says with room for %s (2 %)', (load, K) => {
    // Kleinrock I, section 3.6: P(full) = (1 − ρ)ρ^K ÷ (1 − ρ^(K+1)), and by Poisson arrivals that share is lost.
    const until = UNTIL / 4;
    const network = singleQueue(until, load, 1, exponential, { queue: K - 1, full: 'reject' });
    const p = (n: number) => ((1 - load) * load ** n) / (1 - load ** (K + 1));
    const queue = Array.from({ length: K }, (_, i) => i * p(i + 1)).reduce((a, b) => a + b, 0);
    const seen = replicate(network, { until, warmup: WARMUP }, probes => ({
      lost: probes.nodes.q!.losses / (probes.nodes.q!.losses + probes.nodes.q!.departures),
      load: probes.nodes.q!.utilisation,
      queue: probes.nodes.q!.meanQueue,
      rate: probes.throughput,
      peak: probes.nodes.q!.peakQueue,
    }));
    expectTheory(seen.lost, p(K), 0.02);
    expectTheory(seen.load, 1 - p(0), 0.01);
    expectTheory(seen.queue, queue, 0.02);
    expectTheory(seen.rate, ((1_000 * load) / SERVICE) * (1 - p(K)), 0.01);
    expectTheory(seen.peak, K - 1, 1e-9);
  });
});
