import { describe, expect, it } from 'vitest';
import {
  type ControllerNode,
  createRun,
  type Edge,
  type Law,
  type NetNode,
  type Network,
  type SourceNode,
  type StationNode,
} from '../../src/sim/index.ts';
import { type Nodes, network } from './engine-kit.ts';

/**
 * One small network for each pattern of the catalogue, with the health that a separate prototype found in it and what the
 * telling changes brought. Another implementation of the same ideas agrees: within 0.1, which is the spread between seeds.
 */
const UNIT = 75;
const HORIZON = 600 * UNIT;
const SEEDS = 8;

const ticks = (units: number) => Math.round(units * UNIT);
const uniform = (mean: number): Law => ({ law: 'uniform', mean: mean * UNIT, spread: 0.5 });
const exponential = (mean: number): Law => ({ law: 'exponential', mean: mean * UNIT });
const fixed = (mean: number): Law => ({ law: 'fixed', mean: mean * UNIT });
const source = (to: Edge, more: Partial<SourceNode>): SourceNode => ({ kind: 'source', to, ...more });
const station = (
  to: StationNode['to'],
  service: number | StationNode['service'],
  more: Partial<StationNode> = {},
): StationNode => ({
  kind: 'station',
  to,
  service: typeof service === 'number' ? uniform(service) : service,
  ...more,
});
const end: NetNode = { kind: 'sink' };

interface Host {
  deadline: number;
  classes?: string[];
  nodes: Nodes;
  health: number;
  /** Changed nodes (null: gone) and what they brought. */
  changes: Record<string, [change: Record<string, object | null>, brings: number]>;
}

const warm = (initial?: number): Partial<StationNode> => ({
  servers: 2,
  warmup: { slow: 2.5, tau: ticks(60), step: 0.3, ...(initial !== undefined && { initial }) },
});
const dock = (outages?: StationNode['outages']) =>
  station('out', fixed(2.5), { trip: { queue: 4, out: ticks(220) }, ...(outages && { outages }) });
const roster: ControllerNode = {
  kind: 'controller',
  sense: { of: 'crew', measure: 'queue' },
  act: { on: 'crew', knob: 'speed' },
  law: 'integral',
  gain: (0.015 * 1000) / UNIT,
  target: 3,
  base: 1,
  bounds: [0.15, 2.2],
  lag: ticks(36),
  period: ticks(4),
};
const louder = (of: string, on: string, base: number): ControllerNode => ({
  kind: 'controller',
  sense: { of, measure: 'throughput' },
  act: { on, knob: 'factor' },
  law: 'ratchet',
  gain: (1.3 * UNIT) / 1000,
  base,
  bounds: [0, 3],
  lag: ticks(24),
  period: ticks(12),
});
const word: ControllerNode = {
  kind: 'controller',
  sense: { of: 'pack', measure: 'wait' },
  act: { on: 'market', knob: 'rate' },
  law: 'integral',
  gain: (-0.0008 * 1000) / UNIT / UNIT,
  target: 10 * UNIT,
  base: 0.2,
  bounds: [0.05, 1],
  lag: ticks(5),
  period: ticks(5),
};

const HOSTS: Record<string, Host> = {
  bottleneck: {
    deadline: 30,
    nodes: {
      orders: source('pick', { interval: exponential(1) }),
      pick: station('pack', 2.4, { servers: 3 }),
      pack: station('label', 1.38, { queue: 6 }),
      label: station('dock', 0.5, { queue: 8 }),
      dock: station('end', 1.5, { servers: 2, queue: 8 }),
      end,
    },
    health: 0.13,
    changes: {
      'a second packer': [{ pack: { servers: 2 } }, 0.87],
      'fewer orders': [{ orders: { rate: 0.8 } }, 0.19],
      'faster picking': [{ pick: { speed: 1.5 } }, 0],
    },
  },
  straggler: {
    deadline: 25,
    nodes: {
      orders: source('cut', { interval: exponential(1) }),
      cut: station('f', 0.5),
      f: { kind: 'fork', to: ['a', 'b', 'c'] },
      a: station('cons', 0.8),
      b: station('cons', 1.35),
      c: station('cons', 2.2, { servers: 3 }),
      cons: { kind: 'join', to: 'dock' },
      dock: station('end', 0.7),
      end,
    },
    health: 0.12,
    changes: {
      'a faster slow zone': [{ b: { speed: 1.5 } }, 0.88],
      'two of three': [{ cons: { need: 2 } }, 0.54],
      'a faster dock': [{ dock: { speed: 1.5 } }, 0],
    },
  },
  'head-of-line blocking': {
    deadline: 60,
    classes: ['Y', 'X'],
    nodes: {
      in: source('sort', { interval: exponential(1), mix: { Y: 0.88, X: 0.12 } }),
      sort: station('lane', 0.5),
      lane: station({ X: 'bay', Y: 'truck' }, 0.2),
      bay: station('out', 23, { queue: 1 }),
      truck: station('out', 0.8, { queue: 3 }),
      out: station('end', 0.4),
      end,
    },
    health: 0.11,
    changes: {
      'a lane a class': [{ lane: { lanes: true } }, 0.77],
      'a second bay': [{ bay: { servers: 2 } }, 0.23],
      'a faster truck': [{ truck: { speed: 1.5 } }, 0],
    },
  },
  starvation: {
    deadline: 30,
    classes: ['E', 'S'],
    nodes: {
      in: source('pick', { interval: exponential(1), mix: { E: 0.12, S: 0.88 } }),
      pick: station('pack', 1.6, { servers: 2 }),
      pack: station(
        'dock',
        { E: uniform(15), S: uniform(1) },
        {
          servers: 2,
          queue: 200,
          full: 'reject',
          discipline: 'priority',
          priority: ['E', 'S'],
        },
      ),
      dock: station('end', 0.6),
      end,
    },
    health: 0.11,
    changes: {
      'fair shares': [{ pack: { discipline: 'fair' } }, 0.78],
      'fewer orders': [{ in: { rate: 0.8 } }, 0.13],
      'a bigger buffer': [{ pack: { queue: 400 } }, -0.01],
    },
  },
  batch: {
    deadline: 24,
    nodes: {
      orders: source('check', { interval: exponential(1) }),
      check: station('wave', 0.5),
      wave: { kind: 'batch', to: 'pick', size: 40 },
      pick: station('pack', 0.8, { servers: 2 }),
      pack: station('dock', 0.3),
      dock: station('end', 0.7, { servers: 2 }),
      end,
    },
    health: 0.27,
    changes: {
      'quarter lots': [{ wave: { size: 10 } }, 0.73],
      'faster picking': [{ pick: { speed: 1.5 } }, 0.06],
    },
  },
  herd: {
    deadline: 12,
    nodes: {
      lorries: source('gate', { bursts: { size: 50, period: ticks(60), width: ticks(2) } }),
      gate: station('docks', 0.2),
      docks: station('check', 2, { servers: 2 }),
      check: station('end', 0.8),
      end,
    },
    health: 0.2,
    changes: {
      'spread over the hour': [
        { lorries: { bursts: { size: 50, period: ticks(60), width: ticks(60) } } },
        0.8,
      ],
      'faster docks': [{ docks: { speed: 1.5 } }, 0.06],
    },
  },
  bufferbloat: {
    deadline: 32,
    classes: ['P', 'Q'],
    nodes: {
      orders: source('lane', { interval: exponential(1), mix: { P: 0.8, Q: 0.2 } }),
      lane: { kind: 'split', rule: 'class', to: ['stage', 'parcel'], classes: { P: 0, Q: 1 } },
      stage: station('dock', 7.5, { servers: 3, queue: 32, full: 'reject' }),
      parcel: station('dock', 3),
      dock: station('end', 0.6),
      end,
    },
    health: 0.24,
    changes: {
      'a quarter of the buffer': [{ stage: { queue: 8 } }, 0.36],
      'twice the buffer': [{ stage: { queue: 64 } }, 0],
    },
  },
  deadlock: {
    deadline: 40,
    classes: ['A', 'B', 'C'],
    nodes: {
      moves: source('lane', { interval: exponential(1.1), mix: { A: 0.35, B: 0.35, C: 0.3 } }),
      lane: { kind: 'split', rule: 'class', to: ['f1', 'f2', 'belt'], classes: { A: 0, B: 1, C: 2 } },
      f1: station('drop', 0.7, { hold: { pool: 'aisles', order: { _: [0, 1] } } }),
      f2: station('drop', 0.7, { hold: { pool: 'aisles', order: { _: [1, 0] } } }),
      belt: station('drop', 2),
      drop: station('end', 0.7),
      aisles: { kind: 'pool', permits: [1, 1] },
      end,
    },
    health: 0.31,
    changes: {
      'one order': [{ aisles: { order: 'one' } }, 0.69],
      'a faster lift': [{ f1: { speed: 1.5 } }, 0],
    },
  },
  contention: {
    deadline: 30,
    nodes: {
      orders: source('print', { interval: exponential(1) }),
      print: station('aisle', 0.6),
      aisle: station('pack', 1.15, { servers: 8, interference: { alpha: 0.1, beta: 0.15 } }),
      pack: station('end', 1.5, { servers: 2 }),
      end,
    },
    health: 0.17,
    changes: {
      'half the pickers': [{ aisle: { servers: 4 } }, 0.83],
      'one more': [{ aisle: { servers: 9 } }, -0.02],
    },
  },
  'runaway loop, retries': {
    deadline: 60,
    nodes: {
      users: source('client', {
        interval: exponential(1.25),
        shocks: [{ at: ticks(60), count: 60, length: 0 }],
      }),
      client: { kind: 'patience', to: 'gw', timeout: ticks(12), retries: 5 },
      gw: station('app', 0.3),
      app: station('db', 1.6, { servers: 2 }),
      db: station('out', 0.85),
      out: station('end', 0.3),
      end,
    },
    health: 0.12,
    changes: {
      'no retries': [{ client: { retries: 0 } }, 0.88],
      'a faster database': [{ db: { speed: 1.5 } }, 0],
    },
  },
  'runaway loop, gain': {
    deadline: 25,
    nodes: {
      mic: source('desk', { interval: exponential(2) }),
      desk: station('fx', 0.6),
      fx: station('amp', 1.2, { servers: 3 }),
      amp: { kind: 'gain', to: 'hall', copies: 'air', factor: 1.08 },
      air: { kind: 'link', to: 'desk', delay: ticks(4) },
      hall: station('end', 0.3),
      end,
    },
    health: 0.13,
    changes: {
      'loop cut': [{ amp: { factor: 0 } }, 0.87],
      'a second desk': [{ desk: { servers: 2 } }, 0.06],
    },
  },
  'delayed correction': {
    deadline: 15,
    nodes: {
      in: source('desk', {
        interval: exponential(1),
        profile: [
          { at: 0, factor: 0.8 },
          { at: ticks(60), factor: 1.2 },
        ],
      }),
      desk: station('crew', 0.5),
      crew: station('out', 1),
      out: station('end', 0.5),
      roster,
      end,
    },
    health: 0.53,
    changes: {
      'a quarter of the lag': [{ roster: { lag: ticks(9), period: ticks(1) } }, 0.42],
      'a third of the gain': [{ roster: { gain: roster.gain / 3 } }, 0.19],
      'twice the gain': [{ roster: { gain: roster.gain * 2 } }, -0.06],
    },
  },
  escalation: {
    deadline: 20,
    nodes: {
      a: source('ga', { interval: exponential(2) }),
      b: source('gb', { interval: exponential(2) }),
      ga: { kind: 'gain', to: 'sort', factor: 0.1 },
      gb: { kind: 'gain', to: 'sort', factor: 1.2 },
      sort: station('dock', 0.96, { servers: 2 }),
      dock: station('end', 0.8, { servers: 3 }),
      ca: louder('gb', 'ga', 0.1),
      cb: louder('ga', 'gb', 1.2),
      end,
    },
    health: 0.13,
    changes: {
      'one side holds': [{ ca: { frozen: true } }, 0.87],
      'the other pushes harder': [{ cb: { gain: 2 * louder('ga', 'gb', 0).gain } }, 0],
    },
  },
  'success to the successful': {
    deadline: 60,
    nodes: {
      orders: source('assign', { interval: exponential(1) }),
      assign: { kind: 'split', rule: 'sticky', power: 2, to: ['l1', 'l2', 'l3'] },
      l1: station('dock', 4.3, warm(0.9)),
      l2: station('dock', 4.3, warm()),
      l3: station('dock', 4.3, warm()),
      dock: station('end', 0.7),
      end,
    },
    health: 0.12,
    changes: {
      'to the shortest line': [{ assign: { rule: 'shortest' } }, 0.88],
      'a faster first lane': [{ l1: { speed: 1.5 } }, 0.2],
    },
  },
  'limits to growth': {
    deadline: 30,
    nodes: {
      market: source('pick', { interval: exponential(1) }),
      pick: station('pack', 0.8),
      pack: station('dock', 1.7),
      dock: station('end', 1.6, { servers: 2 }),
      word,
      end,
    },
    health: 0.37,
    changes: {
      'a second packer': [{ pack: { servers: 2 } }, 0.55],
      'twice the gain': [{ word: { gain: word.gain * 2 } }, -0.02],
    },
  },
  cascade: {
    deadline: 25,
    nodes: {
      orders: source('yard', { interval: uniform(1) }),
      yard: { kind: 'split', rule: 'robin', to: ['d1', 'd2', 'd3'] },
      d1: dock([{ at: ticks(40), length: ticks(100) }]),
      d2: dock(),
      d3: dock(),
      out: station('end', 0.6),
      end,
    },
    health: 0.17,
    changes: {
      'no failover': [{ yard: { failover: false } }, 0.77],
      'a breaker on the first': [{ d1: { trip: { queue: 4, out: ticks(220), mode: 'reject' } } }, 0.54],
      'a second server': [{ d1: { servers: 2 } }, 0.04],
    },
  },
};

function health(net: Network): number {
  const run = createRun(net, { seed: 0 });
  let sum = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    run.reset(seed);
    run.advance(HORIZON);
    sum += run.probes().health;
  }
  return sum / SEEDS;
}

describe.each(Object.entries(HOSTS))('%s', (_, host) => {
  const built = (change: Record<string, object | null>) => {
    const nodes = Object.fromEntries(
      Object.entries(host.nodes).map(([id, node]) => [id, { ...node, ...change[id] } as NetNode]),
    );
    return network(nodes, {
      horizon: HORIZON,
      deadline: ticks(host.deadline),
      ...(host.classes && { classes: host.classes }),
    });
  };
  const base = health(built({}));

  it(`has a health of about ${host.health}`, () => expect(Math.abs(base - host.health)).toBeLessThan(0.1));

  it.each(Object.entries(host.changes))('%s', (_name, [change, brings]) => {
    expect(Math.abs(health(built(change)) - base - brings)).toBeLessThan(0.12);
  });
});
