import { describe, expect, it } from 'vitest';
import type { SplitNode } from '../../src/sim/index.ts';
import { arrivals, type Nodes, sink, tell, view } from './engine-kit.ts';

const many = (n: number, gap: number) => Array.from({ length: n }, (_, i) => i * gap);
const ways = (split: Partial<SplitNode>, more: Nodes = {}): Nodes => ({
  in: arrivals('r', many(300, 10), ['x', 'x', 'y']),
  r: { kind: 'split', rule: 'robin', to: ['a', 'b', 'c'], ...split },
  a: { kind: 'station', to: 'out', service: 1 },
  b: { kind: 'station', to: 'out', service: 1 },
  c: { kind: 'station', to: 'out', service: 1 },
  out: sink,
  ...more,
});
const shares = (nodes: Nodes, until = 5_000) => {
  const { run } = tell(nodes, until, { classes: ['x', 'y'] });
  return ['a', 'b', 'c'].map(id => view(run, id).arrivals);
};

describe('split', () => {
  it('robin: in turn', () => expect(shares(ways({}))).toEqual([100, 100, 100]));
  it('weights: at their odds', () => {
    const [a, b, c] = shares(ways({ rule: 'weights', weights: [3, 0, 1] }));
    expect(b).toBe(0);
    expect(a! / c!).toBeGreaterThan(2);
    expect(a! / c!).toBeLessThan(4.5);
  });
  it('class: by the list', () =>
    expect(shares(ways({ rule: 'class', classes: { x: 2, y: 0 } }))).toEqual([100, 0, 200]));
  it('shortest: to where fewest are, counting those under way', () => {
    expect(
      shares(ways({ rule: 'shortest' }, { a: { kind: 'station', to: 'out', service: 100_000 } }))[0],
    ).toBeLessThan(5);
    const far = { to: 'a', delay: 10_000 };
    expect(shares(ways({ rule: 'shortest', to: [far, 'b', 'c'] }), 20_000)[0]).toBeLessThan(5);
  });
  it('sticky: warmth draws more, all the more at a higher power', () => {
    const warmup = { slow: 3, tau: 30, step: 0.3 };
    const station = (initial: number) => ({
      kind: 'station' as const,
      to: 'out',
      service: 1,
      warmup: { ...warmup, initial },
    });
    const nodes = { a: station(0.2), b: station(0.9), c: station(0.2) };
    const [a, b] = shares(ways({ rule: 'sticky', power: 2 }, nodes));
    expect(b).toBeGreaterThan(5 * a!);
    const even = shares(ways({ rule: 'sticky', power: 0 }, nodes));
    expect(Math.max(...even)).toBeLessThan(130);
  });
  it('fails over to the others when a target is out, or loses its tokens', () => {
    const out = {
      b: { kind: 'station' as const, to: 'out', service: 1, outages: [{ at: 0, length: 9_000 }] },
    };
    expect(shares(ways({}, out))).toEqual([150, 0, 150]);
    const { run } = tell(ways({ failover: false }, out), 5_000, { classes: ['x', 'y'] });
    expect(view(run, 'r').losses).toBe(100);
    expect(view(run, 'b').arrivals).toBe(0);
  });
  it('holds the token whose target is full, and those behind it', () => {
    const { run } = tell(
      ways(
        {},
        {
          b: { kind: 'station', to: 'out', service: 100_000, queue: 0 },
          in: arrivals('r', [0, 1, 2, 3, 4, 5]),
        },
      ),
      100,
      { classes: ['x', 'y'] },
    );
    expect(['a', 'b', 'c'].map(id => view(run, id).arrivals)).toEqual([2, 1, 1]);
    expect(view(run, 'r').blocked).toBe(1);
    expect(view(run, 'in').blocked).toBe(1);
  });
});

describe('batch, gate and link', () => {
  it('a batch goes when it is full, or when its first has waited long enough', () => {
    const nodes = (timeout?: number): Nodes => ({
      in: arrivals('b', [0, 10, 20, 30, 40]),
      b: { kind: 'batch', to: 'out', size: 3, ...(timeout !== undefined && { timeout }) },
      out: sink,
    });
    expect(tell(nodes(), 1_000).at('sink', 'out')).toEqual([20, 20, 20]);
    expect(tell(nodes(100), 1_000).at('sink', 'out')).toEqual([20, 20, 20, 130, 130]);
  });

  it('a gate opens on its clock, for all or for so many', () => {
    const nodes = (most?: number): Nodes => ({
      in: arrivals('g', [0, 1, 2, 55]),
      g: { kind: 'gate', to: 'out', period: 50, phase: 30, ...(most !== undefined && { most }) },
      out: sink,
    });
    expect(tell(nodes(), 1_000).at('sink', 'out')).toEqual([30, 30, 30, 80]);
    expect(tell(nodes(1), 1_000).at('sink', 'out')).toEqual([30, 80, 130, 180]);
  });

  it('a gate with jitter opens within it, and never twice the same', () => {
    const { at } = tell(
      {
        in: arrivals('g', many(100, 10)),
        g: { kind: 'gate', to: 'out', period: 100, jitter: 0.2 },
        out: sink,
      },
      950,
    );
    const opened = [...new Set(at('release', 'g'))];
    for (const t of opened) expect(Math.abs(t - 100 * Math.round(t / 100))).toBeLessThanOrEqual(20);
    expect(new Set(opened.map(t => t % 100)).size).toBeGreaterThan(4);
  });

  it('a link delays and keeps the order; a token under way shows where from and where to', () => {
    const { at, run } = tell(
      {
        in: { kind: 'source', to: { to: 'l', delay: 10 }, times: [0, 5] },
        l: { kind: 'link', to: 'out', delay: 100 },
        out: sink,
      },
      50,
    );
    const seen: unknown[] = [];
    run.eachToken(t => seen.push([t.state, t.node, t.toward, t.since, t.until]));
    expect(seen).toEqual([
      ['travelling', 1, 2, 10, 110],
      ['travelling', 1, 2, 15, 115],
    ]);
    run.advance(1_000);
    expect(at('sink', 'out')).toEqual([110, 115]);
    run.reset(1);
    run.advance(7);
    const early: unknown[] = [];
    run.eachToken(t => early.push([t.state, t.node, t.toward, t.since, t.until]));
    expect(early).toEqual([
      ['travelling', 0, 1, 0, 10],
      ['travelling', 0, 1, 5, 15],
    ]);
  });
});

describe('pool', () => {
  const aisles = (pool: object, service = 20): Nodes => ({
    in1: arrivals('f1', [0, 100]),
    in2: arrivals('f2', [0, 100]),
    f1: { kind: 'station', to: 'out', service, hold: { pool: 'p', order: { _: [0, 1] } } },
    f2: { kind: 'station', to: 'out', service, hold: { pool: 'p', order: { _: [1, 0] } } },
    p: { kind: 'pool', permits: [1, 1], ...pool },
    out: sink,
  });

  it('deadlocks when two hold what the other needs, half way through their service', () => {
    const { run, at } = tell(aisles({}), 5_000);
    expect(at('sink', 'out')).toEqual([]);
    for (const id of ['f1', 'f2']) expect(view(run, id)).toMatchObject({ holding: 1, served: 0, waiting: 1 });
    const holding: number[] = [];
    run.eachToken(t => {
      if (t.state === 'holding') holding.push(t.since);
    });
    expect(holding).toEqual([10, 10]);
  });

  it('one order, more permits or one holder at a time: it flows', () => {
    expect(tell(aisles({ order: 'one' }), 5_000).at('sink', 'out')).toEqual([20, 40, 120, 140]);
    expect(tell(aisles({ permits: [2, 2] }), 5_000).at('sink', 'out')).toEqual([20, 20, 120, 120]);
    expect(tell(aisles({ holders: 1 }), 5_000).at('sink', 'out')).toEqual([20, 40, 120, 140]);
  });

  it('a class that needs nothing passes by', () => {
    const nodes = aisles({ permits: [0, 0] });
    nodes.in1 = arrivals('f1', [0, 0], ['free', 'held']);
    nodes.f1 = { kind: 'station', to: 'out', service: 20, hold: { pool: 'p', order: { free: [], _: [0] } } };
    expect(tell(nodes, 500, { classes: ['free', 'held'] }).at('sink', 'out')).toEqual([20]);
  });
});
