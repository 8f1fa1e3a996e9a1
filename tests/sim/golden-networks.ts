import { createRun } from '../../src/sim/index.ts';
import type { Edge, Law, NetNode, Network, NodeId, StationNode } from '../../src/sim/network.ts';
import type { Probes } from '../../src/sim/run.ts';

/**
 * Small networks that between them use every kind of node and every knob. Their traces are kept in traces.json and must
 * come out the same in every JavaScript engine; a change of one of these networks is a change of its trace.
 */

const HORIZON = 20_000;
const exponential = (mean: number): Law => ({ law: 'exponential', mean });
const around = (mean: number): Law => ({ law: 'uniform', mean, spread: 0.5 });
const station = (to: Edge, service: Law, more: Partial<StationNode> = {}): StationNode => ({
  kind: 'station',
  to,
  service,
  ...more,
});
const net = (nodes: Record<NodeId, NetNode>, more: Partial<Network> = {}): Network => ({
  format: 1,
  horizon: HORIZON,
  deadline: 1_500,
  ...more,
  nodes: { ...nodes, end: { kind: 'sink' } },
});
const TWO = { classes: ['A', 'B'] };
const mixed = (to: Edge, mean = 60): NetNode => ({
  kind: 'source',
  to,
  interval: exponential(mean),
  mix: { A: 0.4, B: 0.6 },
});

export const NETWORKS: Record<string, Network> = {
  'one queue': net({
    in: { kind: 'source', to: 'q', interval: exponential(60) },
    q: station('end', exponential(45)),
  }),

  'every law': net({
    in: { kind: 'source', to: 'a', interval: { law: 'erlang', mean: 80, k: 3 } },
    a: station('b', 50),
    b: station('c', { law: 'fixed', mean: 55 }),
    c: station('d', around(60)),
    d: station('e', exponential(60)),
    e: station('f', { law: 'erlang', mean: 60, k: 4 }),
    f: station('g', { law: 'lognormal', mean: 60, cv: 1.2 }),
    g: station('end', { law: 'twoPoint', mean: 60, share: 0.1, factor: 5.5 }),
  }),

  'every arrival': net(
    {
      orders: {
        kind: 'source',
        to: 'q',
        interval: around(150),
        mix: { A: 3, B: 1 },
        profile: [
          { at: 4_000, factor: 2.5 },
          { at: 9_000, factor: 0.5 },
        ],
        shocks: [{ at: 6_000, count: 20, length: 500 }],
      },
      lorries: { kind: 'source', to: 'q', bursts: { size: 8, period: 2_500, width: 120, phase: 300 } },
      score: { kind: 'source', to: 'q', times: [0, 0, 250, 500, 1_000, 10_001, 19_999] },
      choir: {
        kind: 'source',
        to: 'q',
        interval: exponential(200),
        wave: { period: 2_000, share: 0.5, width: 60 },
        rate: 0.7,
      },
      short: { kind: 'source', to: 'q', interval: 90, limit: 12 },
      q: station('end', around(45), { servers: 2 }),
    },
    TWO,
  ),

  'blocking line': net({
    in: { kind: 'source', to: 'a', interval: exponential(70) },
    a: station({ to: 'b', delay: 30 }, around(50), { servers: 2, queue: 30, full: 'reject' }),
    b: station({ to: 'c', delay: 15 }, around(60), { queue: 3, full: 'block' }),
    c: station('end', exponential(66), { queue: 0 }),
  }),

  'five disciplines': net(
    {
      in: mixed('deal', 30),
      deal: { kind: 'split', rule: 'robin', to: ['fifo', 'lifo', 'urgent', 'ageing', 'fair'] },
      fifo: station('end', exponential(140), { discipline: 'fifo' }),
      lifo: station('end', exponential(140), { discipline: 'lifo' }),
      urgent: {
        kind: 'station',
        to: 'end',
        service: { A: around(200), B: 120 },
        discipline: 'priority',
        priority: ['A', 'B'],
      },
      ageing: station('end', around(145), { discipline: 'ageing', priority: ['B', 'A'], ageing: 400 }),
      fair: {
        kind: 'station',
        to: 'end',
        service: { A: 400, B: around(90) },
        discipline: 'fair',
        servers: 2,
      },
    },
    TWO,
  ),

  'one lane, two ways': net(
    {
      in: mixed('lane'),
      lane: { kind: 'station', to: { A: 'bay', B: 'truck' }, service: 20 },
      bay: station('end', exponential(160), { queue: 1 }),
      truck: station('end', around(70), { queue: 3 }),
    },
    TWO,
  ),

  'a lane each': net(
    {
      in: mixed('lane'),
      lane: { kind: 'station', to: { A: { to: 'bay', delay: 5 }, B: 'truck' }, service: 20, lanes: true },
      bay: station('end', exponential(160), { queue: 1 }),
      truck: station('end', around(70), { queue: 3 }),
    },
    TWO,
  ),

  'outages, trips and breakers': net({
    in: { kind: 'source', to: 'yard', interval: around(40) },
    yard: { kind: 'split', rule: 'robin', to: ['a', 'b', 'c'], failover: true },
    a: station('end', 100, { trip: { queue: 4, out: 1_500 }, outages: [{ at: 3_000, length: 2_000 }] }),
    b: station('end', around(100), { trip: { queue: 4, out: 1_500, mode: 'trip' } }),
    c: station('end', exponential(100), { trip: { queue: 3, out: 800, mode: 'reject' } }),
  }),

  'no failover': net({
    in: { kind: 'source', to: 'yard', interval: around(45) },
    yard: { kind: 'split', rule: 'weights', weights: [2, 1, 1], to: ['a', 'b', 'c'], failover: false },
    a: station('end', 80, { outages: [{ at: 5_000, length: 4_000 }] }),
    b: station('end', around(120)),
    c: station('end', exponential(120)),
  }),

  'interference and warmth': net({
    in: { kind: 'source', to: 'aisle', interval: exponential(60) },
    aisle: station('cold', 70, { servers: 6, interference: { alpha: 0.1, beta: 0.05 } }),
    cold: station('end', around(40), {
      speed: 1.4,
      warmup: { slow: 2.5, tau: 900, step: 0.3, initial: 0.2 },
    }),
  }),

  'patience and retries': net({
    in: {
      kind: 'source',
      to: 'client',
      interval: exponential(70),
      shocks: [{ at: 4_000, count: 25, length: 400 }],
    },
    client: { kind: 'patience', to: 'app', timeout: 500, retries: 4, backoff: 60, jitter: 0.5 },
    app: station('mobile', around(55)),
    mobile: { kind: 'patience', to: 'db', timeout: 300, retries: 2, budget: 3 },
    db: station('end', exponential(58)),
  }),

  'fork, join and hedge': net({
    in: { kind: 'source', to: 'all', interval: exponential(90) },
    all: { kind: 'fork', to: ['x', { to: 'y', delay: 20 }, 'z'] },
    x: station('both', exponential(60)),
    y: station('both', around(70)),
    z: station('both', { law: 'twoPoint', mean: 80, share: 0.1, factor: 5 }),
    both: { kind: 'join', to: 'again', need: 2 },
    again: { kind: 'fork', to: ['u', 'v'], hedge: 150 },
    u: station('merge', exponential(50)),
    v: station('merge', around(50), { servers: 2 }),
    merge: { kind: 'join', to: 'end' },
  }),

  'match demand with stock': net({
    demand: { kind: 'source', to: 'shop', interval: around(100) },
    supply: { kind: 'source', to: 'truck', interval: exponential(100) },
    truck: { kind: 'link', to: 'shelf', delay: 300 },
    shelf: { kind: 'link', to: 'shop', delay: 0 },
    shop: { kind: 'match', to: 'end', inputs: ['demand', 'shelf'], initial: { shelf: 6 } },
  }),

  'five ways to split': net(
    {
      in: mixed('weights', 50),
      weights: { kind: 'split', rule: 'weights', weights: [1, 3], to: ['robin', 'class'] },
      robin: { kind: 'split', rule: 'robin', to: ['a', 'b'] },
      class: { kind: 'split', rule: 'class', classes: { A: 0, B: 1 }, to: ['shortest', 'sticky'] },
      shortest: { kind: 'split', rule: 'shortest', to: ['a', 'b', 'c'] },
      sticky: { kind: 'split', rule: 'sticky', power: 2, to: ['c', 'd'] },
      a: station('end', exponential(120)),
      b: station('end', around(150)),
      c: station('end', around(120), { warmup: { slow: 2.5, tau: 2_000, step: 0.3, initial: 0.9 } }),
      d: station('end', around(120), { warmup: { slow: 2.5, tau: 2_000, step: 0.3 } }),
    },
    TWO,
  ),

  'batch and gate': net({
    in: { kind: 'source', to: 'wave', interval: exponential(60) },
    wave: { kind: 'batch', to: 'pick', size: 9, timeout: 700 },
    pick: station('gate', around(50)),
    gate: { kind: 'gate', to: { to: 'ferry', delay: 40 }, period: 800, phase: 130, jitter: 0.2, most: 16 },
    ferry: { kind: 'gate', to: 'lot', period: 450 },
    lot: { kind: 'batch', to: 'end', size: 2 },
  }),

  'two aisles, two orders': net(
    {
      in: mixed('route', 75),
      route: { kind: 'split', rule: 'class', classes: { A: 0, B: 1 }, to: ['f1', 'f2'] },
      f1: station('drop', 60, { hold: { pool: 'aisles', order: { _: [0, 1] } } }),
      f2: station('drop', 60, { hold: { pool: 'aisles', order: { B: [1, 0], _: [1] } } }),
      drop: station('end', 50),
      aisles: { kind: 'pool', permits: [1, 1] },
    },
    TWO,
  ),

  'two aisles, one order, one holder': net(
    {
      in: mixed('f', 75),
      f: station('drop', 60, { servers: 3, hold: { pool: 'aisles', order: { A: [0, 1], B: [1, 0] } } }),
      drop: station('end', 50),
      aisles: { kind: 'pool', permits: [2, 1], order: 'one', holders: 2 },
    },
    TWO,
  ),

  'gain, limited and looped': net({
    in: { kind: 'source', to: 'desk', interval: around(120) },
    desk: station('amp', 30),
    amp: { kind: 'gain', to: 'hall', copies: 'air', factor: 1.08, limit: 14 },
    air: { kind: 'link', to: 'desk', delay: 400 },
    hall: station('once', 30),
    once: { kind: 'gain', to: 'out', factor: 0.3 },
    out: station('end', 20, { servers: 2 }),
  }),

  'five laws of control': net({
    in: {
      kind: 'source',
      to: 'a',
      interval: exponential(80),
      profile: [
        { at: 0, factor: 0.8 },
        { at: 5_000, factor: 1.2 },
      ],
    },
    a: station('g', exponential(60), { queue: 60, full: 'reject' }),
    g: { kind: 'gain', to: 'l', factor: 0.2 },
    l: { kind: 'link', to: 'b', delay: 100 },
    b: station('end', around(150), { servers: 2 }),
    word: {
      kind: 'controller',
      sense: { of: 'a', measure: 'wait' },
      act: { on: 'in', knob: 'rate' },
      law: 'proportional',
      gain: -0.002,
      target: 100,
      base: 0.8,
      bounds: [0.1, 1],
      lag: 300,
      period: 200,
    },
    roster: {
      kind: 'controller',
      sense: { of: 'a', measure: 'queue' },
      act: { on: 'a', knob: 'speed' },
      law: 'integral',
      gain: 0.15,
      target: 3,
      base: 1,
      bounds: [0.2, 2.2],
      lag: 1_200,
      period: 150,
    },
    scaler: {
      kind: 'controller',
      sense: { of: 'b', measure: 'utilisation' },
      act: { on: 'b', knob: 'servers' },
      law: 'step',
      gain: 1,
      target: 0.7,
      band: 0.1,
      base: 2,
      bounds: [1, 5],
      lag: 200,
      period: 400,
    },
    pace: {
      kind: 'controller',
      sense: { of: 'in', measure: 'rate' },
      act: { on: 'l', knob: 'delay' },
      law: 'follow',
      gain: 0.8,
      target: 10,
      base: 100,
      bounds: [20, 300],
      lag: 100,
      period: 250,
    },
    spite: {
      kind: 'controller',
      sense: { of: 'scaler', measure: 'knob' },
      act: { on: 'g', knob: 'factor' },
      law: 'ratchet',
      gain: 0.1,
      base: 0.2,
      bounds: [0, 0.6],
      lag: 500,
      period: 500,
    },
  }),

  'late, frozen and permitted': net(
    {
      in: mixed('work', 70),
      work: station('end', around(90), {
        servers: 4,
        hold: { pool: 'keys', order: { A: [0], B: [1, 0] } },
      }),
      keys: { kind: 'pool', permits: [2, 2] },
      more: {
        kind: 'controller',
        sense: { of: 'end', measure: 'late' },
        act: { on: 'keys', knob: 'permits' },
        law: 'proportional',
        gain: 3,
        target: 0.1,
        base: 2,
        bounds: [1, 4],
        lag: 400,
        period: 300,
      },
      still: {
        kind: 'controller',
        sense: { of: 'work', measure: 'throughput' },
        act: { on: 'work', knob: 'speed' },
        law: 'follow',
        gain: 2,
        target: 12,
        base: 1.1,
        bounds: [0.5, 2],
        lag: 0,
        period: 100,
        frozen: true,
      },
    },
    { classes: ['A', 'B'], deadline: { A: 400, B: 900 } },
  ),

  'closed loop with contents': net({
    in: { kind: 'source', to: 'end', interval: 5_000 },
    work: station('repair', exponential(800), { servers: 6, initial: 6 }),
    repair: station({ to: 'work', delay: 10 }, exponential(200)),
  }),

  'long chain of orders': net(
    {
      buy: {
        kind: 'source',
        to: 'shop',
        interval: around(50),
        profile: [
          { at: 0, factor: 1 },
          { at: 1_000, factor: 1.4 },
          { at: 5_500, factor: 0.8 },
          { at: 10_000, factor: 1.4 },
        ],
      },
      supply: { kind: 'source', to: 'plant', interval: around(25), rate: 0.53 },
      plant: station('dc', 50, { initial: 8 }),
      dc: station('truck', 50, { initial: 8 }),
      truck: { kind: 'link', to: 'shop', delay: 150 },
      shop: { kind: 'match', to: 'end', inputs: ['buy', 'truck'], initial: { truck: 6 } },
      c1: {
        kind: 'controller',
        sense: { of: 'buy', measure: 'rate' },
        act: { on: 'dc', knob: 'speed' },
        law: 'follow',
        gain: 1.1,
        target: 20,
        base: 1.03,
        bounds: [0.05, 1.7],
        lag: 400,
        period: 400,
      },
      c2: {
        kind: 'controller',
        sense: { of: 'c1', measure: 'knob' },
        act: { on: 'plant', knob: 'speed' },
        law: 'follow',
        gain: 4,
        target: 1.03,
        base: 1.03,
        bounds: [0.6, 1.7],
        lag: 400,
        period: 400,
      },
      c3: {
        kind: 'controller',
        sense: { of: 'shop', measure: 'stock' },
        act: { on: 'supply', knob: 'rate' },
        law: 'proportional',
        gain: -0.05,
        target: 6,
        base: 0.53,
        bounds: [0, 0.72],
        lag: 200,
        period: 200,
      },
    },
    { deadline: 400 },
  ),
};

/** Each network is run with these seeds. */
export const SEEDS = [1, 20_260_417];

/** The probes of every golden network at its end, one for each seed. */
export function goldenProbes(): Record<string, Probes[]> {
  return Object.fromEntries(
    Object.entries(NETWORKS).map(([name, network]) => [
      name,
      SEEDS.map(seed => {
        const run = createRun(network, { seed });
        run.advance(network.horizon);
        return run.probes();
      }),
    ]),
  );
}
