import { describe, expect, it } from 'vitest';
import type { SourceNode } from '../../src/sim/index.ts';
import { type Nodes, sink, tell } from './engine-kit.ts';

const source = (more: Partial<SourceNode>): Nodes => ({
  in: { kind: 'source', to: 'out', ...more },
  out: sink,
});
const born = (more: Partial<SourceNode>, until: number) => tell(source(more), until).at('born', 'in');

describe('a source', () => {
  it('at fixed gaps, the first after one gap', () =>
    expect(born({ interval: 30 }, 100)).toEqual([30, 60, 90]));

  it('follows its rate profile, in the middle of a gap too', () => {
    const profile = [
      { at: 45, factor: 2 },
      { at: 105, factor: 0 },
      { at: 205, factor: 1 },
    ];
    // Half a gap is left at 45 and takes 7.5; then every 15; at 105 half a gap is left and waits until 205.
    expect(born({ interval: 30, profile }, 260)).toEqual([30, 53, 68, 83, 98, 220, 250]);
  });

  it('by timetable, with its classes in turn', () => {
    const { events } = tell(
      source({ times: [5, 3, 9], timesClasses: ['b', 'a'], mix: { a: 1, b: 1 } }),
      100,
      { classes: ['a', 'b'] },
    );
    const births = events.filter(e => e.kind === 'born');
    expect(births.map(e => e.t)).toEqual([3, 5, 9]);
    expect(births.map(e => e.cls)).toEqual([1, 0, 1]);
  });

  it('in bursts, each token delayed by up to the width', () => {
    expect(born({ bursts: { size: 3, period: 100, width: 0, phase: 10 } }, 150)).toEqual([
      10, 10, 10, 110, 110, 110,
    ]);
    const spread = born({ bursts: { size: 50, period: 100, width: 20 } }, 99);
    expect(spread).toHaveLength(50);
    expect(spread).toEqual([...spread].sort((a, b) => a - b));
    expect(Math.max(...spread)).toBeLessThanOrEqual(20);
    expect(new Set(spread).size).toBeGreaterThan(10);
  });

  it('in waves: a share of the stream is held to the beat', () => {
    const all = born({ interval: 10, wave: { period: 100, share: 1, width: 0 } }, 350);
    expect(all.every(t => t % 100 === 0)).toBe(true);
    const some = born({ interval: 10, wave: { period: 100, share: 0.5, width: 5 } }, 3_000);
    const near = some.filter(t => t % 100 <= 5).length;
    expect(near / some.length).toBeGreaterThan(0.4);
    expect(near / some.length).toBeLessThan(0.7);
  });

  it('with shocks on top of the stream, which keeps its draws', () => {
    const law = { law: 'exponential', mean: 20 } as const;
    const calm = born({ interval: law }, 500);
    const shocks = [{ at: 100, count: 4, length: 40 }];
    const shocked = born({ interval: law, shocks }, 500);
    for (const t of [...calm, 100, 110, 120, 130]) {
      const i = shocked.indexOf(t);
      expect(i).toBeGreaterThanOrEqual(0);
      shocked.splice(i, 1);
    }
    expect(shocked).toEqual([]);
  });

  it('mixes its classes by weight', () => {
    const { events } = tell(source({ interval: 1, mix: { a: 3, b: 1 } }), 4_000, {
      classes: ['a', 'b', 'c'],
    });
    const births = events.filter(e => e.kind === 'born');
    const b = births.filter(e => e.cls === 1).length / births.length;
    expect(b).toBeCloseTo(0.25, 1);
    expect(births.some(e => e.cls === 2)).toBe(false);
  });

  it('thins its potential stream: lost, but counted; a lower rate lets in a subset', () => {
    const at = (rate: number) => tell(source({ interval: 1, rate }), 5_000, { horizon: 5_000, deadline: 0 });
    const half = at(0.5);
    expect(half.at('born', 'in')).toHaveLength(5_000);
    const lost = half.at('lost', 'in').length;
    expect(lost / 5_000).toBeCloseTo(0.5, 1);
    expect(half.run.credit()).toMatchObject({ due: 5_000, onTime: 5_000 - lost });
    const kept = new Set(half.who('sink', 'out'));
    for (const serial of at(0.3).who('sink', 'out')) expect(kept.has(serial)).toBe(true);
  });

  it('stops after its limit of potential tokens', () =>
    expect(born({ interval: 10, limit: 3, rate: 0.5 }, 1_000)).toEqual([10, 20, 30]));

  it('blocked, keeps its tokens outside, where they grow late', () => {
    const { run } = tell(
      {
        in: { kind: 'source', to: 's', interval: 10 },
        s: { kind: 'station', to: 'out', service: 100, queue: 1 },
        out: sink,
      },
      1_000,
      { horizon: 1_000, deadline: 300 },
    );
    expect(run.node(0).blocked).toBeGreaterThan(80);
    expect(run.probes().health).toBeLessThan(0.1);
  });
});
