import fc from 'fast-check';
import type {
  ControllerNode,
  Edge,
  Law,
  NetNode,
  Network,
  NodeId,
  SourceNode,
  StationNode,
} from '../../src/sim/network.ts';

/**
 * Random networks for the property tests. A network is a list of *pieces* set one behind the other; each piece is a plain
 * record, so that fast-check shrinks a failing network by dropping pieces and calming their numbers. `build` turns
 * pieces into nodes. Every kind of node and every knob of the format has a piece.
 */

export const HORIZON = 1_500;
const CLASSES = ['A', 'B', 'C'] as const;

const ticks = (min: number, max: number) => fc.integer({ min, max });
/** Whole percents, so that a counterexample reads well. */
const share = (min: number, max: number) =>
  fc.integer({ min: Math.round(min * 100), max: Math.round(max * 100) }).map(n => n / 100);

function lawOf(min: number, max: number): fc.Arbitrary<Law> {
  const mean = ticks(min, max);
  return fc.oneof(
    mean,
    mean.map(m => ({ law: 'fixed' as const, mean: m })),
    fc.record({ law: fc.constant('uniform' as const), mean, spread: share(0, 1) }),
    fc.record({ law: fc.constant('exponential' as const), mean }),
    fc.record({ law: fc.constant('erlang' as const), mean, k: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ law: fc.constant('lognormal' as const), mean, cv: share(0.1, 2) }),
    fc.record({
      law: fc.constant('twoPoint' as const),
      mean,
      share: share(0.01, 0.2),
      factor: share(0.2, 4.5),
    }),
  );
}

/** An optional property: present about one time in three. */
const maybe = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined, freq: 2 });

type Optional<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];
type Defined<T> = Omit<T, Optional<T>> & { [K in Optional<T>]?: Exclude<T[K], undefined> };

/** Drops the properties that are undefined, as exactOptionalPropertyTypes wants. */
function clean<T extends object>(record: T): Defined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, v]) => v !== undefined)) as Defined<T>;
}

type Delay = number | undefined;
const delay: fc.Arbitrary<Delay> = maybe(ticks(0, 60));
const way = (to: NodeId, d: Delay): Edge => (d === undefined ? to : { to, delay: d });

const byClass = (a: fc.Arbitrary<Law>) => fc.record({ A: a, B: a, C: a });

const stationBody = fc
  .record({
    servers: maybe(fc.integer({ min: 1, max: 4 })),
    service: fc.oneof(
      { weight: 3, arbitrary: lawOf(5, 60) },
      { weight: 1, arbitrary: byClass(lawOf(5, 60)) },
    ),
    queue: maybe(fc.integer({ min: 0, max: 6 })),
    full: maybe(fc.constantFrom('block' as const, 'reject' as const)),
    discipline: maybe(
      fc.constantFrom(
        'fifo' as const,
        'lifo' as const,
        'priority' as const,
        'ageing' as const,
        'fair' as const,
      ),
    ),
    ageing: ticks(5, 100),
    speed: maybe(share(0.3, 2.5)),
    outages: maybe(
      fc.array(fc.record({ at: ticks(0, HORIZON), length: ticks(1, 300) }), { minLength: 1, maxLength: 2 }),
    ),
    interference: maybe(fc.record({ alpha: share(0, 0.3), beta: share(0, 0.1) })),
    warmup: maybe(
      fc.record({ slow: share(1, 3), tau: ticks(20, 300), step: share(0.05, 0.9), initial: share(0, 1) }),
    ),
    trip: maybe(
      fc.record({
        queue: fc.integer({ min: 1, max: 6 }),
        out: ticks(20, 300),
        mode: fc.constantFrom('trip' as const, 'reject' as const),
      }),
    ),
    initial: maybe(fc.integer({ min: 1, max: 5 })),
  })
  .map(({ ageing, ...body }) => {
    const urgent = body.discipline === 'priority' || body.discipline === 'ageing';
    const initial = body.initial === undefined ? undefined : Math.min(body.initial, body.queue ?? 5);
    return clean({
      ...body,
      initial: initial === 0 ? undefined : initial,
      // Only networks with a queue's end know what to do when it is reached.
      full: body.queue === undefined ? undefined : body.full,
      priority: urgent ? [...CLASSES] : undefined,
      ageing: body.discipline === 'ageing' ? ageing : undefined,
    });
  });

type Body = Omit<StationNode, 'kind' | 'to'>;
type ControllerBody = Omit<ControllerNode, 'kind' | 'sense' | 'act'>;

/** A piece of a network: from its entry to the entry of what follows. */
export type Piece =
  | { piece: 'station'; body: Body; delay: Delay }
  | { piece: 'link'; ticks: number }
  | { piece: 'gain'; factor: number; limit: number | undefined; back: boolean; delay: Delay; body: Body }
  | {
      piece: 'split';
      rule: 'weights' | 'robin' | 'shortest' | 'class' | 'sticky';
      weights: number[];
      failover: boolean;
      power: number | undefined;
      arms: Body[];
      delay: Delay;
    }
  | { piece: 'feedback'; weight: number; delay: number; body: Body }
  | { piece: 'fork'; arms: Body[]; need: number; hedge: number | undefined; delay: Delay }
  | {
      piece: 'patience';
      timeout: number;
      retries: number;
      backoff: number | undefined;
      jitter: number | undefined;
      budget: number | undefined;
    }
  | { piece: 'batch'; size: number; timeout: number | undefined }
  | {
      piece: 'gate';
      period: number;
      phase: number | undefined;
      jitter: number | undefined;
      most: number | undefined;
    }
  | { piece: 'match'; supply: Law; stock: number }
  | {
      piece: 'pool';
      permits: [number, number];
      holders: number | undefined;
      order: 'listed' | 'one';
      bodies: [Body, Body];
      delay: Delay;
    }
  | { piece: 'lanes'; lanes: boolean; body: Body; arms: [Body, Body]; delay: Delay };

const body: fc.Arbitrary<Body> = stationBody;
const arms = fc.array(body, { minLength: 2, maxLength: 3 });
const simple: fc.Arbitrary<Body> = fc.record({
  service: lawOf(5, 60),
  servers: fc.integer({ min: 1, max: 3 }),
});

export const pieces: { [K in Piece['piece']]: fc.Arbitrary<Extract<Piece, { piece: K }>> } = {
  station: fc.record({ piece: fc.constant('station' as const), body, delay }),
  link: fc.record({ piece: fc.constant('link' as const), ticks: ticks(0, 120) }),
  gain: fc.record({
    piece: fc.constant('gain' as const),
    factor: share(0, 1.6),
    limit: maybe(fc.integer({ min: 0, max: 8 })),
    back: fc.boolean(),
    delay,
    body,
  }),
  split: fc.record({
    piece: fc.constant('split' as const),
    rule: fc.constantFrom(
      'weights' as const,
      'robin' as const,
      'shortest' as const,
      'class' as const,
      'sticky' as const,
    ),
    weights: fc.array(share(0.1, 1), { minLength: 3, maxLength: 3 }),
    failover: fc.boolean(),
    power: maybe(share(0.5, 3)),
    arms,
    delay,
  }),
  feedback: fc.record({
    piece: fc.constant('feedback' as const),
    weight: share(0.05, 0.6),
    delay: ticks(0, 50),
    body,
  }),
  fork: fc.record({
    piece: fc.constant('fork' as const),
    arms,
    need: fc.integer({ min: 1, max: 3 }),
    hedge: maybe(ticks(10, 150)),
    delay,
  }),
  patience: fc.record({
    piece: fc.constant('patience' as const),
    timeout: ticks(20, 300),
    retries: fc.integer({ min: 0, max: 4 }),
    backoff: maybe(ticks(0, 80)),
    jitter: maybe(share(0, 1)),
    budget: maybe(fc.integer({ min: 0, max: 5 })),
  }),
  batch: fc.record({
    piece: fc.constant('batch' as const),
    size: fc.integer({ min: 1, max: 8 }),
    timeout: maybe(ticks(1, 200)),
  }),
  gate: fc.record({
    piece: fc.constant('gate' as const),
    period: ticks(5, 200),
    phase: maybe(ticks(0, 100)),
    jitter: maybe(share(0, 0.5)),
    most: maybe(fc.integer({ min: 1, max: 6 })),
  }),
  match: fc.record({
    piece: fc.constant('match' as const),
    supply: lawOf(15, 120),
    stock: fc.integer({ min: 0, max: 8 }),
  }),
  pool: fc.record({
    piece: fc.constant('pool' as const),
    permits: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    holders: maybe(fc.integer({ min: 1, max: 4 })),
    order: fc.constantFrom('listed' as const, 'one' as const),
    bodies: fc.tuple(simple, simple),
    delay,
  }),
  lanes: fc.record({
    piece: fc.constant('lanes' as const),
    lanes: fc.boolean(),
    body,
    arms: fc.tuple(body, body),
    delay,
  }),
};

const sourceBody = fc
  .record({
    interval: fc.option(lawOf(15, 120), { nil: undefined, freq: 6 }),
    mix: maybe(fc.record({ A: share(0.1, 1), B: share(0.1, 1), C: share(0.1, 1) })),
    profile: maybe(
      fc.array(fc.record({ at: ticks(0, HORIZON), factor: share(0.3, 3) }), { minLength: 1, maxLength: 3 }),
    ),
    times: maybe(fc.array(ticks(0, HORIZON), { minLength: 1, maxLength: 12 })),
    bursts: maybe(
      fc.record({
        size: fc.integer({ min: 1, max: 8 }),
        period: ticks(60, 500),
        width: ticks(0, 50),
        phase: ticks(0, 200),
      }),
    ),
    wave: maybe(fc.record({ period: ticks(50, 400), share: share(0, 1), width: ticks(1, 40) })),
    shocks: maybe(
      fc.array(
        fc.record({ at: ticks(0, HORIZON), count: fc.integer({ min: 1, max: 15 }), length: ticks(1, 200) }),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
    ),
    rate: maybe(share(0, 1)),
    limit: maybe(fc.integer({ min: 1, max: 60 })),
  })
  .map(s => {
    const ascending = <T extends { at: number }>(list: T[] | undefined) =>
      list && [...new Map(list.map(x => [x.at, x] as const)).values()].sort((a, b) => a.at - b.at);
    const interval = s.interval ?? (s.times || s.bursts ? undefined : 40);
    return clean({
      ...s,
      interval,
      profile: ascending(s.profile),
      times: s.times && [...s.times].sort((a, b) => a - b),
      wave: interval === undefined ? undefined : s.wave,
    });
  });

type SourceBody = Omit<SourceNode, 'kind' | 'to'>;

/** A controller before it knows its nodes: `from` and `on` pick among what the network has. */
export interface Wire {
  measure: number;
  from: number;
  on: number;
  body: ControllerBody;
}

const wire: fc.Arbitrary<Wire> = fc.record({
  measure: fc.nat(60),
  from: fc.nat(60),
  on: fc.nat(60),
  body: fc
    .record({
      law: fc.constantFrom(
        'proportional' as const,
        'step' as const,
        'integral' as const,
        'follow' as const,
        'ratchet' as const,
      ),
      gain: share(-1, 2),
      target: share(0.1, 5),
      band: maybe(share(0, 2)),
      base: share(0.2, 2),
      lag: ticks(0, 200),
      period: ticks(5, 150),
      frozen: maybe(fc.boolean()),
    })
    .map(b => clean({ ...b, bounds: [0.1, 3] as [number, number] })),
});

export interface Sketch {
  sources: SourceBody[];
  pieces: Piece[];
  wires: Wire[];
  deadline: number;
}

export const sketches: fc.Arbitrary<Sketch> = fc.record({
  sources: fc.array(sourceBody, { minLength: 1, maxLength: 2 }),
  pieces: fc.array(fc.oneof({ weight: 2, arbitrary: pieces.station }, ...Object.values(pieces)), {
    minLength: 1,
    maxLength: 6,
  }),
  wires: fc.array(wire, { maxLength: 2 }),
  deadline: ticks(100, 700),
});

/** Sets the pieces one behind the other, last first, so that each knows where it leads. */
function assemble(list: Piece[], nodes: Record<NodeId, NetNode>): NodeId {
  let to = 'end';
  for (let i = list.length - 1; i >= 0; i--) to = addPiece(list[i]!, `p${i}`, to, nodes);
  return to;
}

function addArms(list: Body[], id: NodeId, to: NodeId, nodes: Record<NodeId, NetNode>): NodeId[] {
  return list.map((arm, i) => {
    nodes[`${id}-${i}`] = { kind: 'station', to, ...arm };
    return `${id}-${i}`;
  });
}

function addPiece(p: Piece, id: NodeId, to: NodeId, nodes: Record<NodeId, NetNode>): NodeId {
  switch (p.piece) {
    case 'station':
      nodes[id] = { kind: 'station', to: way(to, p.delay), ...p.body };
      return id;
    case 'link':
      nodes[id] = { kind: 'link', to, delay: p.ticks };
      return id;
    case 'gain': {
      // The copies go back to a station before the gain, or on.
      nodes[`${id}-s`] = { kind: 'station', to: `${id}-g`, ...p.body };
      nodes[`${id}-g`] = clean({
        kind: 'gain' as const,
        to: way(to, p.delay),
        factor: p.factor,
        copies: p.back ? way(`${id}-s`, 5) : undefined,
        limit: p.limit,
      });
      return `${id}-s`;
    }
    case 'split': {
      const targets = addArms(p.arms, id, to, nodes).map(a => way(a, p.delay));
      nodes[id] = clean({
        kind: 'split' as const,
        to: targets,
        rule: p.rule,
        weights: p.rule === 'weights' ? p.weights.slice(0, targets.length) : undefined,
        classes: p.rule === 'class' ? { A: 0, B: 1, C: targets.length - 1 } : undefined,
        power: p.rule === 'sticky' ? (p.power ?? 2) : undefined,
        failover: p.failover,
      });
      return id;
    }
    case 'feedback':
      nodes[`${id}-s`] = { kind: 'station', to: id, ...p.body };
      nodes[id] = {
        kind: 'split',
        rule: 'weights',
        weights: [p.weight, 1 - p.weight],
        to: [way(`${id}-s`, p.delay), to],
      };
      return `${id}-s`;
    case 'fork': {
      const join = `${id}-j`;
      const targets = addArms(p.arms, id, join, nodes).map(a => way(a, p.delay));
      nodes[id] = clean({ kind: 'fork' as const, to: targets, hedge: p.hedge });
      nodes[join] = { kind: 'join', to, need: Math.min(p.need, targets.length) };
      return id;
    }
    case 'patience': {
      const { piece: _, ...rest } = p;
      nodes[id] = clean({ kind: 'patience' as const, to, ...rest });
      return id;
    }
    case 'batch':
      nodes[id] = clean({ kind: 'batch' as const, to, size: p.size, timeout: p.timeout });
      return id;
    case 'gate': {
      const { piece: _, ...rest } = p;
      nodes[id] = clean({ kind: 'gate' as const, to, ...rest });
      return id;
    }
    case 'match':
      nodes[`${id}-in`] = { kind: 'link', to: id, delay: 1 };
      nodes[`${id}-stock`] = { kind: 'link', to: id, delay: 1 };
      nodes[`${id}-supply`] = { kind: 'source', to: `${id}-stock`, interval: p.supply };
      nodes[id] = {
        kind: 'match',
        to,
        inputs: [`${id}-in`, `${id}-stock`],
        initial: { [`${id}-stock`]: p.stock },
      };
      return `${id}-in`;
    case 'pool': {
      const [first, second] = p.bodies;
      nodes[`${id}-pool`] = clean({
        kind: 'pool' as const,
        permits: [...p.permits],
        holders: p.holders,
        order: p.order,
      });
      nodes[`${id}-a`] = {
        kind: 'station',
        to,
        ...first,
        hold: { pool: `${id}-pool`, order: { A: [0, 1], _: [1] } },
      };
      nodes[`${id}-b`] = {
        kind: 'station',
        to,
        ...second,
        hold: { pool: `${id}-pool`, order: { _: [1, 0] } },
      };
      nodes[id] = { kind: 'split', rule: 'robin', to: [way(`${id}-a`, p.delay), way(`${id}-b`, p.delay)] };
      return id;
    }
    case 'lanes': {
      const [x, y] = addArms(p.arms, id, to, nodes) as [NodeId, NodeId];
      nodes[id] = {
        kind: 'station',
        ...p.body,
        to: { A: way(x, p.delay), B: way(y, p.delay), C: way(y, p.delay) },
        lanes: p.lanes,
      };
      return id;
    }
  }
}

/** What a controller may turn on each kind, and what it may sense. */
const TURNS = {
  station: ['speed', 'servers'],
  source: ['rate'],
  gain: ['factor'],
  pool: ['permits'],
  link: ['delay'],
} as const;
const SENSES = {
  station: ['queue', 'wait', 'rate', 'throughput', 'utilisation', 'late'],
  source: ['rate'],
  match: ['stock', 'queue'],
  sink: ['throughput', 'late', 'wait'],
} as const;

function addWire(w: Wire, id: NodeId, nodes: Record<NodeId, NetNode>): void {
  const handles = Object.entries(nodes).flatMap(([on, n]): ControllerNode['act'][] =>
    n.kind in TURNS ? TURNS[n.kind as keyof typeof TURNS].map(knob => ({ on, knob })) : [],
  );
  const measures = Object.entries(nodes).flatMap(([of, n]): ControllerNode['sense'][] => {
    if (n.kind === 'controller') return [{ of, measure: 'knob' }];
    return n.kind in SENSES ? SENSES[n.kind as keyof typeof SENSES].map(measure => ({ of, measure })) : [];
  });
  const taken = Object.values(nodes).flatMap(n =>
    n.kind === 'controller' ? [`${n.act.on}.${n.act.knob}`] : [],
  );
  const free = handles.filter(h => !taken.includes(`${h.on}.${h.knob}`));
  const act = free[w.on % Math.max(1, free.length)];
  const sense = measures[(w.from * 7 + w.measure) % measures.length];
  if (!act || !sense) return;
  const bounds: [number, number] =
    act.knob === 'rate' ? [0, 1] : act.knob === 'servers' ? [1, 4] : w.body.bounds;
  const base = Math.min(bounds[1], Math.max(bounds[0], w.body.base));
  nodes[id] = { kind: 'controller', sense, act, ...w.body, base, bounds };
}

/** The network of a sketch. */
export function build(sketch: Sketch): Network {
  const nodes: Record<NodeId, NetNode> = {};
  const entry = assemble(sketch.pieces, nodes);
  sketch.sources.forEach((s, i) => {
    nodes[`in${i}`] = { kind: 'source', to: entry, ...s };
  });
  nodes.end = { kind: 'sink' };
  sketch.wires.forEach((w, i) => {
    addWire(w, `c${i}`, nodes);
  });
  return {
    format: 1,
    horizon: HORIZON,
    deadline: sketch.deadline,
    classes: [...CLASSES],
    // Sources first, as people write them.
    nodes: Object.fromEntries(
      Object.entries(nodes).sort(([, a], [, b]) => Number(b.kind === 'source') - Number(a.kind === 'source')),
    ),
  };
}

/** Random networks with every kind of part. */
export const networks: fc.Arbitrary<Network> = sketches.map(build);

/** Seeds of a run. */
export const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
