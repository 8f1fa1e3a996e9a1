import { describe, expect, it } from 'vitest';
import { createRun, type GainNode, type PatienceNode } from '../../src/sim/index.ts';
import { arrivals, type Nodes, network, sink, tell } from './engine-kit.ts';

const client = (more: Partial<PatienceNode>): PatienceNode => ({
  kind: 'patience',
  to: 's',
  timeout: 25,
  retries: 2,
  ...more,
});
const slow = (service: number): Nodes => ({ s: { kind: 'station', to: 'out', service }, out: sink });
const health = (nodes: Nodes, deadline: number, until = 1_000) => {
  const { run } = tell(nodes, until, { deadline, horizon: until });
  return run.credit();
};

describe('patience', () => {
  it('sends again after its timeout; the abandoned attempt stays as work and counts nothing', () => {
    const { at, events, run } = tell({ in: arrivals('c', [0]), c: client({}), ...slow(40) }, 1_000);
    expect(at('abandon', 'c')).toEqual([25, 50]);
    expect(at('retry', 'c')).toEqual([25, 50]);
    // Three attempts are served; the first two had been given up, the last stands.
    expect(at('sink', 'out')).toEqual([40, 80, 120]);
    expect(events.filter(e => e.kind === 'sink').map(e => e.value)).toEqual([-1, -1, 1]);
    expect(run.node(run.indexOf('c')).retries).toBe(2);
    expect(run.inFlight).toBe(0);
  });

  it('leaves a token alone that is in before its timeout', () => {
    const { at, run } = tell({ in: arrivals('c', [0, 100]), c: client({}), ...slow(20) }, 500, {
      deadline: 450,
      horizon: 1_000,
    });
    expect(at('retry', 'c')).toEqual([]);
    expect(run.credit()).toEqual({ onTime: 1, due: 1, early: 1 });
  });

  it('gives an original one credit at most, at the time of its valid attempt', () => {
    const nodes = { in: arrivals('c', [0]), c: client({}), ...slow(40) };
    expect(health(nodes, 100)).toMatchObject({ onTime: 0, due: 1 });
    expect(health(nodes, 120)).toMatchObject({ onTime: 1, due: 1 });
    expect(health({ ...nodes, c: client({ retries: 0 }) }, 40)).toMatchObject({ onTime: 1, due: 1 });
  });

  it('backs off twice as long each time', () => {
    const { at } = tell(
      { in: arrivals('c', [0]), c: client({ backoff: 10, retries: 3 }), ...slow(500) },
      1_000,
    );
    expect(at('abandon', 'c')).toEqual([25, 60, 105]);
    expect(at('retry', 'c')).toEqual([35, 80, 145]);
  });

  it('jitters the backoff within its share, each token its own way', () => {
    const times = [0, 0, 0, 0, 0, 0, 0, 0];
    const { at } = tell(
      { in: arrivals('c', times), c: client({ backoff: 100, jitter: 0.5, retries: 1 }), ...slow(500) },
      1_000,
    );
    const sent = at('retry', 'c').map(t => t - 25);
    expect(sent).toHaveLength(8);
    expect(Math.min(...sent)).toBeGreaterThanOrEqual(50);
    expect(Math.max(...sent)).toBeLessThanOrEqual(150);
    expect(new Set(sent).size).toBeGreaterThan(5);
  });

  it('keeps to its retry budget: without a place in it the last attempt stands', () => {
    const { at, events } = tell(
      { in: arrivals('c', [0, 1, 2]), c: client({ budget: 1, retries: 1 }), ...slow(40) },
      1_000,
    );
    expect(at('retry', 'c')).toEqual([25]);
    const good = events.filter(e => e.kind === 'sink' && e.value === 1).map(e => e.serial);
    expect(good.sort()).toEqual([0, 1, 2]);
  });

  it('misses a lost attempt only at its timeout', () => {
    const { at, events } = tell(
      {
        in: arrivals('c', [0, 0]),
        c: client({ retries: 1 }),
        s: { kind: 'station', to: 'out', service: 20, queue: 0, full: 'reject' },
        out: sink,
      },
      1_000,
    );
    expect(at('lost', 's')).toEqual([0]);
    expect(at('retry', 'c')).toEqual([25]);
    expect(events.filter(e => e.kind === 'sink').map(e => [e.t, e.value])).toEqual([
      [20, 1],
      [45, 1],
    ]);
  });
});

describe('gain', () => {
  const amp = (more: Partial<GainNode>): Nodes => ({
    in: arrivals(
      'g',
      Array.from({ length: 200 }, (_, i) => i * 10),
    ),
    g: { kind: 'gain', to: 'out', copies: 'work', factor: 1, ...more },
    work: { kind: 'station', to: 'bin', service: 5, servers: 50 },
    bin: sink,
    out: sink,
  });

  it('makes the whole part of its factor always and the fraction at its odds', () => {
    expect(tell(amp({ factor: 2 }), 5_000).at('copy', 'g')).toHaveLength(400);
    const some = tell(amp({ factor: 0.3 }), 5_000).at('copy', 'g').length;
    expect(some).toBeGreaterThan(35);
    expect(some).toBeLessThan(85);
    expect(tell(amp({ factor: 0 }), 5_000).at('copy', 'g')).toEqual([]);
  });

  it('copies are work, never credit', () => {
    const { events, run } = tell(amp({ factor: 2 }), 5_000, { horizon: 5_000, deadline: 1_000 });
    expect(events.filter(e => e.kind === 'sink' && e.value === -1)).toHaveLength(400);
    expect(run.credit()).toEqual({ onTime: 200, due: 200, early: 0 });
  });

  it('keeps to its limit of copies alive', () => {
    const nodes = amp({ factor: 4, limit: 3 });
    const { run } = tell(nodes, 2);
    expect(run.inFlight).toBe(3);
    expect(
      tell({ ...nodes, work: { kind: 'station', to: 'bin', service: 15, servers: 50 } }, 5_000).at(
        'copy',
        'g',
      ),
    ).toHaveLength(300);
  });

  it('a way back with gain above one grows without end and says that it is exhausted', () => {
    const net = network({
      in: arrivals('desk', [0]),
      desk: { kind: 'station', to: 'g', service: 1, servers: 10_000 },
      g: { kind: 'gain', to: 'out', copies: { to: 'desk', delay: 1 }, factor: 2 },
      out: sink,
    });
    const run = createRun(net, { seed: 1, budget: 50_000 });
    run.advance(10_000);
    expect(run.exhausted).toBe(true);
    expect(run.probes()).toMatchObject({ exhausted: true });
    expect(run.now).toBeLessThan(100);
  });
});
