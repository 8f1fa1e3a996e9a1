import { describe, expect, it } from 'vitest';
import type { ControllerNode, NetNode } from '../../src/sim/index.ts';
import { arrivals, type Nodes, type Story, sink, tell, view } from './engine-kit.ts';

const many = (n: number, gap: number) => Array.from({ length: n }, (_, i) => i * gap);
const controller = (more: Partial<ControllerNode>): ControllerNode => ({
  kind: 'controller',
  sense: { of: 's', measure: 'queue' },
  act: { on: 's', knob: 'speed' },
  law: 'proportional',
  gain: 0.5,
  target: 1,
  base: 1,
  bounds: [0.5, 3],
  lag: 0,
  period: 100,
  ...more,
});
/** Five tokens at once wait before a server that takes 1,000 each: the queue reads 4, 3, … */
const line = (c: ControllerNode, more: Nodes = {}): Nodes => ({
  in: arrivals('s', [1, 1, 1, 1, 1]),
  s: { kind: 'station', to: 'out', service: 1_000 },
  out: sink,
  ctl: c,
  ...more,
});
const acts = ({ events }: Story) => events.filter(e => e.kind === 'act').map(e => e.value / 1_000);
const senses = ({ events }: Story) => events.filter(e => e.kind === 'sense').map(e => e.value);

describe('a controller', () => {
  it('sets its base at tick 0, and acts on what it read exactly `lag` ticks ago', () => {
    const told = tell(line(controller({ lag: 130, bounds: [0.5, 1.5], base: 0.5 })), 400);
    expect(view(told.run, 's').knob).toBe(1.5);
    expect(told.at('sense', 'ctl')).toEqual([100, 200, 300, 400]);
    expect(told.at('act', 'ctl')).toEqual([230, 330]);
    told.run.reset(1);
    told.run.advance(229);
    expect(view(told.run, 's').knob).toBe(0.5);
    expect(view(told.run, 'ctl').sensed).toBe(0);
    told.run.advance(230);
    expect(view(told.run, 'ctl')).toMatchObject({ sensed: 4, knob: 1.5 });
  });

  it('rescales a running service when the speed changes', () => {
    // 1,000 of work: 100 ticks at speed 1, the rest at speed 2.5 (base 1 + 0.5·(4 − 1)).
    const { at } = tell(line(controller({ frozen: false, period: 100 })), 600);
    expect(at('finish', 's')[0]).toBeGreaterThan(1 + 100 + 300);
    expect(at('finish', 's')[0]).toBeLessThan(1 + 100 + 400);
  });

  it('proportional: base + gain·error, within bounds', () => {
    expect(acts(tell(line(controller({})), 150))).toEqual([2.5]);
    expect(acts(tell(line(controller({ gain: 5 })), 150))).toEqual([3]);
    expect(acts(tell(line(controller({ gain: -5 })), 150))).toEqual([0.5]);
  });
  it('step: up or down by the gain outside the band', () => {
    expect(acts(tell(line(controller({ law: 'step', gain: 0.25 })), 350))).toEqual([1.25, 1.5, 1.75]);
    expect(acts(tell(line(controller({ law: 'step', gain: 0.25, band: 3 })), 150))).toEqual([1]);
    expect(acts(tell(line(controller({ law: 'step', gain: 0.25, target: 9 })), 150))).toEqual([0.75]);
  });
  it('integral: gain·error a thousand ticks', () =>
    expect(acts(tell(line(controller({ law: 'integral', gain: 2 })), 250))).toEqual([1.6, 2.2]));
  it('follow: base·(1 + gain·relative error)', () =>
    expect(acts(tell(line(controller({ law: 'follow', target: 2, gain: 0.5 })), 150))).toEqual([1.5]));
  it('ratchet: never down', () => {
    const told = tell(line(controller({ law: 'ratchet', gain: 0.5 })), 3_000);
    const set = acts(told);
    expect(set[0]).toBe(2);
    expect(Math.min(...set)).toBe(2);
    expect(senses(told).at(-1)).toBe(0);
  });
  it('frozen: base and nothing else', () => {
    const told = tell(line(controller({ frozen: true, base: 2 })), 3_000);
    expect(told.events.filter(e => e.kind === 'sense' || e.kind === 'act')).toEqual([]);
    expect(view(told.run, 's').knob).toBe(2);
  });

  it('more servers start at once; fewer let running services end', () => {
    const servers = (bounds: [number, number], base: number) =>
      tell(
        line(
          controller({
            act: { on: 's', knob: 'servers' },
            law: 'step',
            gain: base > 1 ? -1 : 1,
            base,
            bounds,
            target: 0,
          }),
          {
            s: { kind: 'station', to: 'out', service: 1_000 },
          },
        ),
        2_500,
      );
    const up = servers([1, 3], 1);
    expect(up.at('start', 's').slice(0, 3)).toEqual([1, 100, 200]);
    const down = servers([1, 3], 3);
    expect(down.at('start', 's').slice(0, 3)).toEqual([1, 1, 1]);
    expect(down.at('finish', 's').slice(0, 3)).toEqual([1_001, 1_001, 1_001]);
    expect(down.at('start', 's')[3]).toBe(1_001);
    expect(down.at('start', 's')[4]).toBe(2_001);
  });

  const turns = (
    knob: ControllerNode['act']['knob'],
    on: NetNode,
    base: number,
    bounds: [number, number],
    more: Nodes,
  ) =>
    tell(
      {
        ...more,
        k: on,
        ctl: controller({
          sense: { of: 'ctl', measure: 'knob' },
          act: { on: 'k', knob },
          base,
          bounds,
          frozen: true,
        }),
      },
      1_000,
    );
  it('turns rate, factor, permits and delay too', () => {
    const out: Nodes = { out: sink };
    expect(
      turns('rate', { kind: 'source', to: 'out', interval: 10 }, 0, [0, 1], out).at('sink', 'out'),
    ).toEqual([]);
    const gain = turns('factor', { kind: 'gain', to: 'out', factor: 0 }, 2, [0, 3], {
      in: arrivals('k', [5]),
      ...out,
    });
    expect(gain.at('sink', 'out')).toEqual([5, 5, 5]);
    const delay = turns('delay', { kind: 'link', to: 'out', delay: 500 }, 20, [0, 900], {
      in: arrivals('k', [5]),
      ...out,
    });
    expect(delay.at('sink', 'out')).toEqual([25]);
    const pool = turns('permits', { kind: 'pool', permits: [0] }, 1, [0, 2], {
      in: arrivals('s', [5]),
      s: { kind: 'station', to: 'out', service: 10, hold: { pool: 'k', order: { _: [0] } } },
      ...out,
    });
    expect(pool.at('sink', 'out')).toEqual([15]);
  });

  describe('reads', () => {
    const reading = (
      measure: ControllerNode['sense']['measure'],
      of: string,
      nodes: Nodes,
      until = 1_000,
      deadline = 10_000,
    ) =>
      senses(
        tell(
          {
            ...nodes,
            idle: { kind: 'gain', to: 'out', factor: 0 },
            out: sink,
            ctl: controller({
              sense: { of, measure },
              act: { on: 'idle', knob: 'factor' },
              base: 1,
              period: 200,
            }),
          },
          until,
          { deadline },
        ),
      );
    const busy: Nodes = {
      in: { kind: 'source', to: 's', times: many(20, 50) },
      s: { kind: 'station', to: 'out', service: 100 },
    };

    it('the queue, and all that is inside', () => {
      expect(reading('queue', 's', busy)).toEqual([2, 4, 6, 8, 9]);
      expect(reading('stock', 's', busy)).toEqual([3, 5, 7, 9, 10]);
    });
    it('the age of the one that waits longest', () =>
      expect(reading('wait', 's', busy)).toEqual([50, 150, 250, 350, 450]));
    it('arrivals and departures a thousand ticks', () => {
      expect(reading('rate', 's', busy).slice(1, 4)).toEqual([20, 20, 20]);
      expect(reading('throughput', 's', busy).slice(1, 4)).toEqual([10, 10, 10]);
      expect(reading('rate', 'in', busy).slice(1, 4)).toEqual([20, 20, 20]);
    });
    it('the busy share of the last period', () => {
      const half: Nodes = { ...busy, s: { kind: 'station', to: 'out', service: 25 } };
      expect(reading('utilisation', 's', half)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
      expect(reading('utilisation', 's', busy)).toEqual([1, 1, 1, 1, 1]);
    });
    it('the late share of the last period', () => {
      expect(reading('late', 'out', busy, 1_000, 200)).toEqual([0, 0.5, 1, 1, 1]);
      expect(reading('late', 's', busy, 1_000, 200)).toEqual([0, 0.5, 1, 1, 1]);
    });
    it('another knob', () => {
      const nodes: Nodes = { ...busy, s: { kind: 'station', to: 'out', service: 25, speed: 1.25 } };
      expect(reading('knob', 's', nodes, 200)).toEqual([1.25]);
    });
    it('the stock of a match: what waits for demand', () => {
      const nodes: Nodes = {
        buy: arrivals('m', [250, 350]),
        make: arrivals('m', many(10, 100)),
        m: { kind: 'match', to: 'out', inputs: ['buy', 'make'] },
      };
      expect(reading('stock', 'm', nodes, 400)).toEqual([3, 3]);
      expect(reading('queue', 'm', { ...nodes, make: arrivals('m', [900]) }, 400)).toEqual([0, 2]);
    });
  });
});
