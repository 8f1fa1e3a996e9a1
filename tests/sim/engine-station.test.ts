import { describe, expect, it } from 'vitest';
import type { NetNode, StationNode } from '../../src/sim/index.ts';
import { createRun } from '../../src/sim/index.ts';
import { arrivals, network, sink, tell, view } from './engine-kit.ts';

const station = (
  to: StationNode['to'],
  service: StationNode['service'],
  more: Partial<StationNode> = {},
): NetNode => ({
  kind: 'station',
  to,
  service,
  ...more,
});

describe('a station', () => {
  it('serves with each of its servers, first come first served', () => {
    const { at, who } = tell(
      { in: arrivals('s', [0, 0, 0, 5]), s: station('out', 10, { servers: 2 }), out: sink },
      100,
    );
    expect(at('start', 's')).toEqual([0, 0, 10, 10]);
    expect(at('sink', 'out')).toEqual([10, 10, 20, 20]);
    expect(who('start', 's')).toEqual([0, 1, 2, 3]);
  });

  it('blocks after service: a full queue holds the token in the server upstream, and that one holds the next', () => {
    const { at, run } = tell(
      {
        in: arrivals('a', [0, 0, 0, 0]),
        a: station('b', 1),
        b: station('out', 100, { queue: 1 }),
        out: sink,
      },
      50,
    );
    // b: one in service since 1, one waiting since 2; the third is stuck in a, the fourth waits before a.
    expect(at('arrive', 'b')).toEqual([1, 2]);
    expect(view(run, 'a')).toMatchObject({ waiting: 1, served: 0, blocked: 1 });
    run.advance(101);
    expect(view(run, 'a')).toMatchObject({ waiting: 0, served: 1, blocked: 0 });
    run.advance(1_000);
    const { a } = run.probes().nodes;
    expect(a!.blockedShare).toBeCloseTo((98 + 99) / 1_000, 2);
    expect(run.inFlight).toBe(0);
  });

  it('a place that a link under way will need is taken', () => {
    const { at } = tell(
      {
        in: arrivals('a', [0, 0, 0]),
        a: station({ to: 'b', delay: 50 }, 1),
        b: station('out', 10, { queue: 0 }),
        out: sink,
      },
      500,
    );
    // One place in all (the server): the second leaves a only when the first has left b at 61.
    expect(at('arrive', 'b')).toEqual([51, 111, 171]);
  });

  it('sends away what finds the queue full when it rejects', () => {
    const { at, run } = tell(
      { in: arrivals('s', [0, 1, 2, 3]), s: station('out', 10, { queue: 1, full: 'reject' }), out: sink },
      100,
    );
    expect(at('refuse', 's')).toEqual([2, 3]);
    expect(at('lost', 's')).toEqual([2, 3]);
    expect(run.probes().nodes.s!.losses).toBe(2);
  });

  const classes = ['a', 'b'];
  const two = (more: Partial<StationNode>) =>
    tell(
      {
        in: arrivals('s', [0, 1, 2, 3, 4], ['a', 'a', 'b', 'a', 'b']),
        s: station('out', 10, more),
        out: sink,
      },
      200,
      { classes },
    ).who('start', 's');

  it('lifo: the last comes first', () => expect(two({ discipline: 'lifo' })).toEqual([0, 4, 3, 2, 1]));
  it('priority: the listed class first, the rest behind it', () =>
    expect(two({ discipline: 'priority', priority: ['b'] })).toEqual([0, 2, 4, 1, 3]));
  it('ageing: a class step is worth so many ticks', () => {
    // a token of class a counts as 2 ticks older than it is against b: 1+2, 3+2 against 2, 4.
    expect(two({ discipline: 'ageing', priority: ['b', 'a'], ageing: 2 })).toEqual([0, 2, 1, 4, 3]);
    expect(two({ discipline: 'ageing', priority: ['b', 'a'], ageing: 10_000 })).toEqual([0, 2, 4, 1, 3]);
  });
  it('fair: equal work, not equal turns', () => {
    const times = Array.from({ length: 40 }, () => 0);
    const { events } = tell(
      {
        in: arrivals('s', times, ['a', 'b']),
        s: station('out', { a: 30, b: 10 }, { discipline: 'fair' }),
        out: sink,
      },
      299,
      { classes },
    );
    const begun = events.filter(e => e.kind === 'start').map(e => e.cls);
    expect(begun.filter(c => c === 0).length * 30).toBeCloseTo(begun.filter(c => c === 1).length * 10, -2);
    expect(begun.filter(c => c === 1).length).toBeGreaterThan(2 * begun.filter(c => c === 0).length);
  });

  it('its blocked head holds the others, unless there is a lane for each class', () => {
    const hol = (lanes: boolean) =>
      tell(
        {
          in: arrivals('sort', [0, 0, 0, 0], ['a', 'a', 'a', 'b']),
          sort: station({ a: 'slow', b: 'fast' }, 1, { lanes }),
          slow: station('out', 1_000, { queue: 0 }),
          fast: station('out', 1),
          out: sink,
        },
        500,
        { classes },
      );
    expect(hol(false).at('arrive', 'fast')).toEqual([]);
    expect(hol(true).at('arrive', 'fast')).toEqual([4]);
    expect(view(hol(true).run, 'sort')).toMatchObject({ blocked: 2, served: 0, waiting: 0 });
  });

  it('out of service: what runs ends, nothing starts; overlapping outages are one', () => {
    const outages = [
      { at: 5, length: 20 },
      { at: 15, length: 20 },
    ];
    const { at, run } = tell(
      { in: arrivals('s', [0, 1]), s: station('out', 10, { outages }), out: sink },
      20,
    );
    expect(view(run, 's').out).toBe(true);
    run.advance(100);
    expect(at('start', 's')).toEqual([0, 35]);
    expect(view(run, 's').out).toBe(false);
  });

  it('interference: with n in service each takes 1 + α(n−1) + βn(n−1) as long', () => {
    const { at } = tell(
      {
        in: arrivals('s', [0, 0, 0]),
        s: station('out', 100, { servers: 3, interference: { alpha: 0.1, beta: 0.05 } }),
        out: sink,
      },
      1_000,
    );
    expect(at('finish', 's')).toEqual([100, 120, 150]);
  });

  it('warm-up: cold is slow, each service warms, idleness cools', () => {
    const warmup = { slow: 3, tau: 1_000, step: 0.5 };
    const { events, run } = tell(
      { in: arrivals('s', [0, 1, 9_000]), s: station('out', 100, { warmup }), out: sink },
      9_990,
    );
    const starts = events.filter(e => e.kind === 'start').map(e => e.t);
    const ends = events.filter(e => e.kind === 'finish').map(e => e.t);
    const took = ends.map((t, i) => t - starts[i]!);
    expect(took[0]).toBe(300);
    expect(took[1]).toBe(200);
    expect(took[2]).toBeGreaterThan(299);
    expect(view(run, 's').warmth).toBeCloseTo(0.5 * Math.exp(-0.69), 1);
  });

  it('trip: too many waiting and all is lost, until it recovers', () => {
    const { at, run, events } = tell(
      {
        in: arrivals('s', [0, 1, 2, 3, 20, 60]),
        s: station('out', 10, { trip: { queue: 2, out: 50 } }),
        out: sink,
      },
      40,
    );
    expect(at('trip', 's')).toEqual([3]);
    expect(at('lost', 's')).toEqual([3, 3, 3, 3, 20]);
    expect(view(run, 's')).toMatchObject({ out: true, waiting: 0, served: 0 });
    run.advance(200);
    expect(at('recover', 's')).toEqual([53]);
    expect(events.filter(e => e.kind === 'sink').map(e => e.t)).toEqual([70]);
  });

  it('a breaker refuses instead and stays up', () => {
    const trip = { queue: 2, out: 50, mode: 'reject' as const };
    const { at } = tell(
      { in: arrivals('s', [0, 1, 2, 3, 20]), s: station('out', 10, { trip }), out: sink },
      200,
    );
    expect(at('refuse', 's')).toEqual([3]);
    expect(at('sink', 'out')).toEqual([10, 20, 30, 40]);
  });

  it('initial contents are work, and count in no health', () => {
    const { run, at } = tell(
      { in: arrivals('s', [0]), s: station('out', 10, { initial: 3 }), out: sink },
      100,
      { deadline: 35, horizon: 100 },
    );
    expect(at('sink', 'out')).toEqual([10, 20, 30, 40]);
    expect(run.credit()).toEqual({ onTime: 0, due: 1, early: 0 });
  });

  it('shows waiting tokens in the order of service, and each server once', () => {
    const { run } = tell(
      {
        in: arrivals('s', [0, 0, 1, 2, 3, 4], ['a', 'a', 'a', 'b', 'a', 'b']),
        s: station('out', 50, { servers: 2, discipline: 'priority', priority: ['b', 'a'] }),
        out: sink,
      },
      10,
      { classes },
    );
    const waiting: number[] = [];
    const served: number[] = [];
    run.eachToken(t => {
      if (t.state === 'waiting') waiting[t.place] = t.serial;
      if (t.state === 'served') {
        served.push(t.place);
        expect([t.since, t.until, t.due]).toEqual([0, 50, 10_000]);
      }
    });
    expect(waiting).toEqual([3, 5, 2, 4]);
    expect(served.sort()).toEqual([0, 1]);
  });

  it('gives the same probes whether watched step by step or run at once', () => {
    const net = network({
      in: { kind: 'source', to: 'a', interval: { law: 'exponential', mean: 20 } },
      a: station('b', { law: 'exponential', mean: 15 }, { servers: 2 }),
      b: station('out', { law: 'lognormal', mean: 17, cv: 1 }, { queue: 3 }),
      out: sink,
    });
    const flat = createRun(net, { seed: 5, warmup: 1_000 });
    flat.advance(10_000);
    const steps = createRun(net, { seed: 4, warmup: 1_000, onEvent: () => {} });
    steps.advance(3_333);
    steps.reset(5);
    for (let t = 0; t <= 10_000; t += 17) steps.advance(t);
    steps.advance(10_000);
    expect(steps.probes()).toEqual(flat.probes());
    const { a } = flat.probes().nodes;
    expect(a!.meanQueue).toBeCloseTo((a!.meanWait * a!.arrivals) / 9_000, 0);
  });
});
