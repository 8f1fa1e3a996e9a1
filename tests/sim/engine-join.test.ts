import { describe, expect, it } from 'vitest';
import type { ForkNode, JoinNode, StationNode } from '../../src/sim/index.ts';
import { arrivals, type Nodes, sink, tell, view } from './engine-kit.ts';

const branch = (service: number, more: Partial<StationNode> = {}): StationNode => ({
  kind: 'station',
  to: 'j',
  service,
  ...more,
});
const three = (times: number[], join: Partial<JoinNode> = {}, fork: Partial<ForkNode> = {}): Nodes => ({
  in: arrivals('f', times),
  f: { kind: 'fork', to: ['a', 'b', 'c'], ...fork },
  a: branch(10),
  b: branch(20),
  c: branch(50),
  j: { kind: 'join', to: 'out', ...join },
  out: sink,
});
const short = { horizon: 1_000, deadline: 500 };

describe('fork and join', () => {
  it('wait for all siblings; the token goes on whole', () => {
    const { at, run } = tell(three([0]), 30, short);
    expect(view(run, 'j')).toMatchObject({ waiting: 2 });
    run.advance(1_000);
    expect(at('release', 'j')).toEqual([50]);
    expect(at('sink', 'out')).toEqual([50]);
    expect(run.credit()).toMatchObject({ onTime: 1, due: 1 });
    expect(run.inFlight).toBe(0);
  });

  it('k of n passes at the k-th and carries credit k ÷ n; the rest is taken up', () => {
    const { at, run } = tell(three([0, 100], { need: 2 }), 1_000, short);
    expect(at('sink', 'out')).toEqual([20, 120]);
    expect(at('join', 'j')).toEqual([20, 50, 120, 150]);
    expect(run.credit().onTime).toBeCloseTo(4 / 3);
    expect(run.inFlight).toBe(0);
  });

  it('siblings that never join are worth their share each', () => {
    const { run } = tell(
      {
        in: arrivals('f', [0]),
        f: { kind: 'fork', to: ['a', 'out'] },
        a: { kind: 'station', to: 'out', service: 600 },
        out: sink,
      },
      1_000,
      short,
    );
    expect(run.credit()).toMatchObject({ onTime: 0.5, due: 1 });
  });

  it('a lost sibling takes those that wait for it along', () => {
    const nodes = { ...three([0, 1]), c: branch(50, { queue: 0, full: 'reject' }) };
    const { at, run } = tell(nodes, 1_000, short);
    expect(at('lost', 'c')).toEqual([1]);
    // The second token's a and b come at 20 and 40: with c gone the set can't be complete.
    expect(at('lost', 'j')).toEqual([20]);
    expect(at('sink', 'out')).toEqual([50]);
    expect(run.inFlight).toBe(0);
    expect(run.credit().onTime).toBe(1);
  });

  it('a hedge sends what is missing once more; the first of the two counts', () => {
    const nodes = three([0], {}, { hedge: 30 });
    nodes.c = { kind: 'split', rule: 'robin', to: ['c1', 'c2'] };
    nodes.c1 = branch(500);
    nodes.c2 = branch(10);
    const { at, run, events } = tell(nodes, 2_000, { horizon: 2_000, deadline: 1_000 });
    expect(events.filter(e => e.kind === 'copy' && e.value === 2).map(e => e.t)).toEqual([30]);
    expect(at('sink', 'out')).toEqual([40]);
    expect(run.inFlight).toBe(0);
    expect(run.credit()).toMatchObject({ onTime: 1, due: 1 });
  });

  it('nests: an inner set is one sibling of the outer', () => {
    const { at, run } = tell(
      {
        in: arrivals('f', [0]),
        f: { kind: 'fork', to: ['a', 'g'] },
        g: { kind: 'fork', to: ['b', 'c'] },
        a: branch(70),
        b: { kind: 'station', to: 'i', service: 10 },
        c: { kind: 'station', to: 'i', service: 30 },
        i: { kind: 'join', to: 'j' },
        j: { kind: 'join', to: 'out' },
        out: sink,
      },
      1_000,
      short,
    );
    expect(at('release', 'i')).toEqual([30]);
    expect(at('release', 'j')).toEqual([70]);
    expect(run.credit().onTime).toBe(1);
    expect(run.inFlight).toBe(0);
  });

  it('a retry inside a branch stands for its sibling', () => {
    const nodes = three([0]);
    nodes.c = { kind: 'patience', to: 'd', timeout: 15, retries: 1 };
    // Another stream is before it at d, so the first sending is lost; a retry at 15 finds d free or still busy.
    nodes.d = branch(100, { queue: 0, full: 'reject' });
    const other = arrivals('d', [0]);
    const busy = tell({ other, ...nodes }, 1_000, short);
    expect(busy.at('release', 'j')).toEqual([]);
    nodes.d = branch(10, { queue: 0, full: 'reject' });
    const freed = tell({ other, ...nodes }, 1_000, short);
    expect(freed.at('lost', 'd')).toEqual([0]);
    expect(freed.at('release', 'j')).toEqual([25]);
    expect(freed.run.inFlight).toBe(0);
  });
});

describe('match', () => {
  const nodes = (initial: Record<string, number>): Nodes => ({
    buy: arrivals('shop', [10, 20, 30]),
    make: arrivals('shop', [25, 26, 200]),
    shop: { kind: 'match', to: 'out', inputs: ['buy', 'make'], initial },
    out: sink,
  });

  it("pairs the oldest of each input; the first input's token goes on", () => {
    const { at, who, run } = tell(nodes({}), 100, { horizon: 100, deadline: 50 });
    expect(at('sink', 'out')).toEqual([25, 26]);
    expect(who('sink', 'out')).toEqual([0, 1]);
    expect(view(run, 'shop').waiting).toBe(1);
    // Only the first input's source counts in health: the other's tokens never reach a sink as themselves.
    expect(run.credit()).toMatchObject({ onTime: 2, due: 3 });
  });

  it('begins with its initial stock', () => {
    expect(tell(nodes({ make: 2 }), 100).at('sink', 'out')).toEqual([10, 20, 30]);
  });
});
