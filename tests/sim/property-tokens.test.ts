import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createRun, EVENT_KINDS, TOKEN_STATES } from '../../src/sim/index.ts';
import type { Network } from '../../src/sim/network.ts';
import type { Run, TraceEvent } from '../../src/sim/run.ts';
import { HORIZON, networks, seeds } from './generate.ts';

// Long runs: seconds on an idle machine, minutes on a crowded one.
vi.setConfig({ testTimeout: 600_000 });

const BUDGET = 60_000;

/** As `expect`, but cheap enough for every event of every tick. */
function must(holds: boolean, say: () => string): void {
  if (!holds) throw new Error(say());
}

/** Follows every token through the trace alone: who was made, who is gone. */
class Census {
  readonly alive = new Set<number>();
  private readonly gone = new Set<number>();
  /** Born, copied (siblings and hedges too) and sent again; lost, sunk and taken up by another. */
  made = 0;
  ended = 0;
  private last = 0;
  readonly see = (e: TraceEvent): void => {
    must(e.t >= this.last, () => `time goes back from ${this.last} to ${e.t}`);
    this.last = e.t;
    if (e.token < 0) return;
    must(!this.gone.has(e.token), () => `token ${e.token} does ${e.kind} after its end`);
    if (e.kind === 'born' || e.kind === 'copy' || e.kind === 'retry') this.made++;
    if (e.kind === 'lost' || e.kind === 'sink' || e.kind === 'join') {
      this.ended++;
      this.alive.delete(e.token);
      this.gone.add(e.token);
    } else this.alive.add(e.token);
  };
}

/** What must hold of any run at any tick. */
function check(run: Run, network: Network): void {
  const { now } = run;
  const counts = { waiting: 0, served: 0, blocked: 0, holding: 0, travelling: 0, gathered: 0 };
  const at = Array.from({ length: run.nodeCount }, () => ({ ...counts }));
  const ids = new Set<number>();
  run.eachToken(token => {
    ids.add(token.id);
    counts[token.state]++;
    // A token stuck at the end of its way counts for the way, not for where it came from.
    if (token.toward < 0) at[token.node]![token.state]++;
    if (token.state === 'travelling') {
      must(token.toward >= 0, () => `token ${token.id} travels nowhere at ${now}`);
      must(token.until >= now, () => `token ${token.id} should have come at ${token.until}, it is ${now}`);
    }
    must(token.born <= now && token.since <= now, () => `token ${token.id} is from the future at ${now}`);
  });
  must(ids.size === run.inFlight, () => `${ids.size} tokens seen of ${run.inFlight} at ${now}`);
  const all = Object.values(counts).reduce((a, b) => a + b, 0);
  must(all === run.inFlight, () => `${all} tokens visited of ${run.inFlight} at ${now}`);
  const turned = new Set(
    Object.values(network.nodes).flatMap(n =>
      n.kind === 'controller' && n.act.knob === 'servers' ? [n.act.on] : [],
    ),
  );
  for (let i = 0; i < run.nodeCount; i++) {
    const view = run.node(i);
    const spec = network.nodes[view.id]!;
    if (spec.kind !== 'station') continue;
    const where = (what: string, n: number, of: number) => () =>
      `${view.id} at ${now}: ${what} ${n} against ${of}`;
    for (const state of ['waiting', 'served', 'holding', 'blocked'] as const) {
      must(view[state] === at[i]![state], where(state, view[state], at[i]![state]));
    }
    // A token under way to an idle server has no place of its own when the server stops before it comes.
    const stops = spec.outages !== undefined || spec.trip !== undefined || turned.has(view.id);
    const places = view.capacity + (stops ? Math.max(view.servers, spec.servers ?? 1, 4) : 0);
    if (view.capacity >= 0) must(view.waiting <= places, where('waiting', view.waiting, places));
    const most = Math.max(view.servers, spec.servers ?? 1, 4);
    must(view.served + view.holding <= most, where('served', view.served + view.holding, most));
    const { arrivals, departures, losses, retries, busyTicks } = view;
    for (const n of [arrivals, departures, losses, retries, busyTicks]) must(n >= 0, where('count', n, 0));
  }
}

describe('random networks', () => {
  it('reach every kind of node, of token state and of event', () => {
    const kinds = new Set<string>();
    const events = new Set<string>();
    const states = new Set<string>();
    for (const network of fc.sample(networks, { seed: 3, numRuns: 150 })) {
      for (const node of Object.values(network.nodes)) kinds.add(node.kind);
      const run = createRun(network, { seed: 1, budget: BUDGET, onEvent: e => events.add(e.kind) });
      for (let t = 0; t <= HORIZON; t += 50) {
        run.advance(t);
        run.eachToken(token => states.add(token.state));
      }
    }
    expect(kinds.size).toBe(14);
    expect([...events].sort()).toEqual([...EVENT_KINDS].sort());
    expect([...states].sort()).toEqual([...TOKEN_STATES].sort());
  });

  it('keep every token: made = ended + in flight, at every tick', () => {
    fc.assert(
      fc.property(networks, seeds, (network, seed) => {
        const census = new Census();
        const run = createRun(network, { seed, budget: BUDGET, onEvent: census.see });
        for (let t = 0; t <= HORIZON && !run.exhausted; t++) {
          run.advance(t);
          if (run.exhausted) break;
          must(run.now === t, () => `asked for ${t}, it is ${run.now}`);
          const left = census.made - census.ended;
          must(run.inFlight === left, () => `${run.inFlight} in flight, ${left} made and not ended, at ${t}`);
          must(
            run.inFlight === census.alive.size,
            () => `${run.inFlight} in flight, ${census.alive.size} by the trace, at ${t}`,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('show on the screen what they count: queues within capacity, servers within number', () => {
    fc.assert(
      fc.property(networks, seeds, fc.integer({ min: 1, max: 9 }), (network, seed, step) => {
        const run = createRun(network, { seed, budget: BUDGET });
        for (let t = 0; t <= HORIZON && !run.exhausted; t += step) {
          run.advance(t);
          check(run, network);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('give probes that are numbers, shares between 0 and 1, and a count that adds up', () => {
    fc.assert(
      fc.property(networks, seeds, fc.integer({ min: 0, max: HORIZON - 1 }), (network, seed, warmup) => {
        const run = createRun(network, { seed, warmup, budget: BUDGET });
        run.advance(HORIZON);
        const probes = run.probes();
        const { nodes, trace, exhausted, sojourn, ...numbers } = probes;
        for (const value of [...Object.values(numbers), ...Object.values(sojourn)]) {
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
        }
        expect(trace).toMatch(/^[0-9a-f]{16}$/);
        expect(probes.health).toBeLessThanOrEqual(1);
        expect(sojourn.p50).toBeLessThanOrEqual(sojourn.p95);
        expect(sojourn.p95).toBeLessThanOrEqual(sojourn.p99);
        expect(probes.inFlight).toBe(run.inFlight);
        for (const [id, probe] of Object.entries(nodes)) {
          const { kind, ...values } = probe;
          expect(kind).toBe(network.nodes[id]!.kind);
          for (const [name, value] of Object.entries(values)) {
            expect(Number.isFinite(value), `${id}.${name} = ${value}`).toBe(true);
            expect(value, `${id}.${name}`).toBeGreaterThanOrEqual(0);
          }
          expect(probe.utilisation, `${id}.utilisation`).toBeLessThanOrEqual(1);
          expect(probe.blockedShare, `${id}.blockedShare`).toBeLessThanOrEqual(1 + 1e-9);
          if (kind === 'station') {
            expect(probe.meanQueue, `${id}.meanQueue`).toBeLessThanOrEqual(probe.peakQueue + 1e-9);
          }
        }
        const { onTime, due } = run.credit();
        expect(onTime).toBeLessThanOrEqual(due + 1e-9);
        expect(exhausted).toBe(run.exhausted);
      }),
      { numRuns: 300 },
    );
  });
});
