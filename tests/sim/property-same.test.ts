import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createRun, parseNetwork } from '../../src/sim/index.ts';
import type { NetNode, Network, StationNode } from '../../src/sim/network.ts';
import type { TraceEvent } from '../../src/sim/run.ts';
import { HORIZON, networks, seeds } from './generate.ts';

// Long runs: seconds on an idle machine, minutes on a crowded one.
vi.setConfig({ testTimeout: 600_000 });

const BUDGET = 60_000;

describe('random networks run again', () => {
  it('give the same trace and probes: same seed, reset, another run between', () => {
    fc.assert(
      fc.property(networks, seeds, seeds, (network, seed, other) => {
        const first = createRun(network, { seed, budget: BUDGET });
        first.advance(HORIZON);
        const kept = first.probes();
        const second = createRun(structuredClone(network), { seed: other, budget: BUDGET });
        second.advance(HORIZON);
        const between = second.probes();
        second.reset(seed);
        second.advance(HORIZON);
        expect(second.probes()).toEqual(kept);
        first.reset(other);
        first.advance(HORIZON);
        expect(first.probes()).toEqual(between);
      }),
      { numRuns: 300 },
    );
  });

  it('give the same trace step by step as at once, watched or not', () => {
    fc.assert(
      fc.property(
        networks,
        seeds,
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 20 }),
        (network, seed, steps) => {
          const whole = createRun(network, { seed, budget: BUDGET });
          whole.advance(HORIZON);
          let events = 0;
          const stepped = createRun(network, { seed, budget: BUDGET, onEvent: () => events++ });
          for (let t = 0, i = 0; t < HORIZON; i++) {
            t = Math.min(HORIZON, t + steps[i % steps.length]!);
            stepped.advance(t);
            stepped.eachToken(() => {});
            if (i % 3 === 0) stepped.probes();
          }
          expect(stepped.probes()).toEqual(whole.probes());
          expect(stepped.credit()).toEqual(whole.credit());
          expect(events).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Only what leaves a service as long as it was drawn: no interference, warmth, outage, trip or change of speed. */
function plain(node: NetNode): NetNode {
  if (node.kind !== 'station') return node;
  const {
    interference: _i,
    warmup: _w,
    outages: _o,
    trip: _t,
    speed: _s,
    initial: _n,
    hold: _h,
    ...rest
  } = node;
  return rest;
}

function plainNetwork(network: Network): Network {
  const nodes = Object.entries(network.nodes).filter(([, n]) => n.kind !== 'controller');
  return { ...network, nodes: Object.fromEntries(nodes.map(([id, n]) => [id, plain(n)])) };
}

const KNOBS: ((s: StationNode) => StationNode)[] = [
  s => ({ ...s, speed: 1.5 }),
  s => ({ ...s, servers: (s.servers ?? 1) + 1 }),
  s => ({ ...s, discipline: 'lifo' }),
  ({ queue: _q, full: _f, ...s }) => s,
  s => ({ ...s, queue: 1, full: 'reject' }),
];

interface Facts {
  births: string[];
  demands: Map<string, number>;
}

/** Births of all sources, and what each original asked of each station on each visit. */
function facts(network: Network, seed: number): Facts | null {
  const births: string[] = [];
  const demands = new Map<string, number>();
  const names = new Map<number, string>();
  const started = new Map<number, number>();
  const visits = new Map<string, number>();
  const onEvent = (e: TraceEvent): void => {
    if (e.kind === 'born') {
      const name = `${e.node}:${e.serial}`;
      names.set(e.token, name);
      births.push(`${e.t} ${name} ${e.cls}`);
    }
    const name = names.get(e.token);
    if (name === undefined) return;
    if (e.kind === 'start') started.set(e.token, e.t);
    else if (e.kind === 'finish') {
      const key = `${name} at ${e.node}`;
      const visit = (visits.get(key) ?? 0) + 1;
      visits.set(key, visit);
      demands.set(`${key}, visit ${visit}`, e.t - (started.get(e.token) ?? 0));
    }
  };
  const run = createRun(network, { seed, budget: BUDGET, onEvent });
  run.advance(HORIZON);
  return run.exhausted ? null : { births, demands };
}

describe('common random numbers', () => {
  it('one knob changed: the same births, and the same demand of a token at every other station', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        networks.map(plainNetwork),
        seeds,
        fc.nat(30),
        fc.constantFrom(...KNOBS),
        (network, seed, pick, knob) => {
          const stations = Object.entries(network.nodes).filter(([, n]) => n.kind === 'station');
          const chosen = stations[pick % Math.max(1, stations.length)];
          if (!chosen) return;
          const [id, node] = chosen as [string, StationNode];
          const before = facts(network, seed);
          const after = facts({ ...network, nodes: { ...network.nodes, [id]: knob(node) } }, seed);
          if (!before || !after) return;
          expect(after.births).toEqual(before.births);
          const index = Object.keys(network.nodes).indexOf(id);
          for (const [key, demand] of before.demands) {
            if (key.includes(` at ${index},`)) continue;
            const other = after.demands.get(key);
            if (other === undefined) continue;
            compared++;
            expect(other, key).toBe(demand);
          }
        },
      ),
      { numRuns: 200, seed: 5 },
    );
    expect(compared).toBeGreaterThan(1_000);
  });

  it('another seed: other births', () => {
    fc.assert(
      fc.property(seeds, seeds, (a, b) => {
        fc.pre(a !== b);
        const network: Network = {
          format: 1,
          horizon: HORIZON,
          deadline: 100,
          nodes: {
            in: { kind: 'source', to: 'end', interval: { law: 'exponential', mean: 20 } },
            end: { kind: 'sink' },
          },
        };
        expect(facts(network, a)!.births).not.toEqual(facts(network, b)!.births);
      }),
    );
  });
});

describe('runaway networks', () => {
  const loop = (factor: number, delay: number, copies: string): Network => ({
    format: 1,
    horizon: HORIZON,
    deadline: 200,
    nodes: {
      in: { kind: 'source', to: 'desk', interval: 5 },
      desk: { kind: 'link', to: 'amp', delay },
      amp: { kind: 'gain', to: 'end', copies, factor },
      end: { kind: 'sink' },
    },
  });

  it('stop at the event budget and say so, whatever the gain and the way back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 110, max: 900 }),
        fc.integer({ min: 1, max: 20 }),
        seeds,
        (factor, delay, seed) => {
          const budget = 30_000;
          const run = createRun(loop(factor / 100, delay, 'desk'), { seed, budget });
          run.advance(HORIZON);
          const probes = run.probes();
          expect(run.exhausted).toBe(true);
          expect(probes.exhausted).toBe(true);
          expect(probes.events).toBeLessThanOrEqual(budget);
          expect(Number.isFinite(probes.health)).toBe(true);
          const again = probes.trace;
          run.advance(HORIZON);
          expect(run.probes().trace).toBe(again);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are refused when tokens could turn in a circle that takes no time', () => {
    for (const [delay, copies] of [
      [0, 'desk'],
      [5, 'amp'],
    ] as const) {
      const result = parseNetwork(loop(1.5, delay, copies));
      expect(result.ok ? '' : result.error).toMatch(/^nodes\.(desk|amp): .*in no time/);
    }
  });

  it('stop when a controller turns the delay of the way back down to nothing', () => {
    const network = loop(1.5, 40, 'desk');
    network.nodes.hurry = {
      kind: 'controller',
      sense: { of: 'in', measure: 'rate' },
      act: { on: 'desk', knob: 'delay' },
      law: 'step',
      gain: -20,
      target: 0,
      base: 40,
      bounds: [0, 40],
      lag: 0,
      period: 10,
    };
    const run = createRun(network, { seed: 3, budget: 30_000 });
    run.advance(HORIZON);
    expect(run.exhausted).toBe(true);
    expect(Number.isFinite(run.probes().health)).toBe(true);
  });
});
