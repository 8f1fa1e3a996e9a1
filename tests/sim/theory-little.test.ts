import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createRun } from '../../src/sim/index.ts';
import type { Law, NetNode, Network, NodeId } from '../../src/sim/network.ts';
import type { TraceEvent } from '../../src/sim/run.ts';

// Long runs: seconds on an idle machine, minutes on a crowded one.
vi.setConfig({ testTimeout: 600_000 });

/**
 * Little, "A proof for the queuing formula L = λW", Operations Research 9 (1961), 383–387: in any stable system the mean
 * number is the flow times the mean time. Here on the waiting places, the servers and the whole of every station of
 * random stable networks with splits, ways back, priorities, losses and blocking.
 */
const UNTIL = 4_000_000;
const WARMUP = 200_000;

interface Stage {
  servers: number;
  mean: number;
  law: 'fixed' | 'uniform' | 'exponential' | 'erlang' | 'lognormal';
  discipline: 'fifo' | 'lifo' | 'priority';
  queue: number | null;
  full: 'block' | 'reject';
  /** Share sent back to the stage itself. */
  back: number;
}

const stage: fc.Arbitrary<Stage> = fc.record({
  servers: fc.integer({ min: 1, max: 4 }),
  mean: fc.integer({ min: 100, max: 400 }),
  law: fc.constantFrom('fixed', 'uniform', 'exponential', 'erlang', 'lognormal'),
  discipline: fc.constantFrom('fifo', 'lifo', 'priority'),
  queue: fc.option(fc.integer({ min: 2, max: 12 }), { freq: 2 }),
  full: fc.constantFrom('block', 'reject'),
  back: fc.constantFrom(0, 0, 0.2, 0.35),
});

const SHAPE = {
  fixed: {},
  uniform: { spread: 0.6 },
  exponential: {},
  erlang: { k: 3 },
  lognormal: { cv: 0.9 },
};

/** Stages in a row, the second and third side by side when there are three; arrivals load the busiest to `load`. */
function line(stages: Stage[], load: number): Network {
  const nodes: Record<NodeId, NetNode> = {};
  const last = stages.length - 1;
  const flow = stages.map((s, i) => (stages.length > 2 && (i === 1 || i === 2) ? 0.5 : 1) / (1 - s.back));
  const gap = Math.max(...stages.map((s, i) => (s.mean * flow[i]!) / s.servers)) / load;
  nodes.in = {
    kind: 'source',
    to: 's0',
    interval: { law: 'exponential', mean: Math.round(gap) },
    mix: { A: 0.3, B: 0.7 },
  };
  stages.forEach((s, i) => {
    const fan = stages.length > 2 && i === 0;
    const after =
      i === last ? 'end' : fan ? 'fan' : i === 1 && last > 1 ? (last > 2 ? 's3' : 'end') : `s${i + 1}`;
    if (fan) nodes.fan = { kind: 'split', rule: 'robin', to: ['s1', { to: 's2', delay: 40 }] };
    if (s.back > 0) {
      nodes[`b${i}`] = {
        kind: 'split',
        rule: 'weights',
        weights: [s.back, 1 - s.back],
        to: [`s${i}`, after],
      };
    }
    nodes[`s${i}`] = {
      kind: 'station',
      to: s.back > 0 ? `b${i}` : after,
      servers: s.servers,
      service: { law: s.law, mean: s.mean, ...SHAPE[s.law] } as Law,
      discipline: s.discipline,
      ...(s.discipline === 'priority' ? { priority: ['B', 'A'] } : {}),
      // A full station with a way back to itself may lock for good: such a one sends away.
      ...(s.queue === null ? {} : { queue: s.queue, full: s.back > 0 || i === 0 ? 'reject' : s.full }),
    };
  });
  nodes.end = { kind: 'sink' };
  return { format: 1, horizon: UNTIL, deadline: UNTIL, classes: ['A', 'B'], nodes };
}

/** Keeps the book of each station by itself, from nothing but the trace. */
class Book {
  private at = new Map<number, { node: number; arrive: number; start: number }>();
  readonly waitArea = new Map<number, number>();
  readonly stays = new Map<number, { n: number; wait: number; stay: number }>();
  readonly see = (e: TraceEvent): void => {
    if (e.kind === 'arrive') this.at.set(e.token, { node: e.node, arrive: e.t, start: -1 });
    const here = this.at.get(e.token);
    if (!here || here.node !== e.node) return;
    if (e.kind === 'start' && here.start < 0) {
      here.start = e.t;
      const from = Math.max(here.arrive, WARMUP);
      if (e.t > from) this.waitArea.set(e.node, (this.waitArea.get(e.node) ?? 0) + e.t - from);
    } else if (e.kind === 'depart' && e.t >= WARMUP) {
      const stays = this.stays.get(e.node) ?? { n: 0, wait: 0, stay: 0 };
      stays.n++;
      stays.wait += here.start - here.arrive;
      stays.stay += e.t - here.arrive;
      this.stays.set(e.node, stays);
    }
  };
}

describe("Little's law", () => {
  it('holds on every station of random networks (3 %, and one token at the ends of the window)', () => {
    fc.assert(
      fc.property(
        fc.array(stage, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 40, max: 80 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (stages, load, seed) => {
          const network = line(stages, load / 100);
          const book = new Book();
          const run = createRun(network, { seed, warmup: WARMUP, budget: 50_000_000, onEvent: book.see });
          run.advance(UNTIL);
          const probes = run.probes();
          expect(probes.exhausted).toBe(false);
          const ticks = UNTIL - WARMUP;
          stages.forEach((s, i) => {
            const p = probes.nodes[`s${i}`]!;
            const index = run.indexOf(`s${i}`);
            const stays = book.stays.get(index)!;
            const flow = stays.n / ticks;
            // What the book says and what the probes say, each measured in its own way.
            near(p.meanQueue, (book.waitArea.get(index) ?? 0) / ticks, 0.001, 0.001);
            near(p.meanWait, stays.wait / stays.n, 0.02, 0.5);
            near(p.meanSojourn, stays.stay / stays.n, 0.02, 0.5);
            // L = λW, of the queue and of the servers with those who are blocked in them.
            near(p.meanQueue, flow * p.meanWait, 0.03, 0.005);
            const inService = flow * (p.meanSojourn - p.meanWait);
            near((p.utilisation + p.blockedShare) * s.servers, inService, 0.03, 0.01);
          });
        },
      ),
      { numRuns: 20, seed: 11 },
    );
  });
});

function near(got: number, want: number, relative: number, absolute: number): void {
  expect(Math.abs(got - want), `${got} against ${want}`).toBeLessThanOrEqual(
    relative * Math.abs(want) + absolute,
  );
}
