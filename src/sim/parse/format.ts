import type { Edge, Law, NetNode, Network } from '../network.ts';
import { KNOBS, MEASURES } from '../network.ts';
import {
  either,
  flag,
  type JsonSchema,
  list,
  name,
  named,
  number,
  object,
  oneOf,
  record,
  type Shape,
  tagged,
} from './shape.ts';

/** Size limits: beyond these a file is a mistake or an attack, not a network. */
export const MOST = {
  ticks: 2_000_000_000,
  nodes: 500,
  classes: 30,
  branches: 30,
  servers: 10_000,
  tokens: 100_000,
  rate: 1_000_000,
} as const;

const ticks = (about?: string) => number({ min: 0, max: MOST.ticks, whole: true, ...(about && { about }) });
const period = (about?: string) => number({ min: 1, max: MOST.ticks, whole: true, ...(about && { about }) });
const share = (about?: string) => number({ min: 0, max: 1, ...(about && { about }) });
const count = (min: number, max: number, about?: string) =>
  number({ min, max, whole: true, ...(about && { about }) });
const factor = (about?: string) => number({ min: 0, max: 1000, ...(about && { about }) });

const nodeName = name('node');
const className = name('class', ['to', 'delay', 'law', '_']);
const mean = number({ min: 0, max: MOST.ticks, about: 'ticks' });

const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';
const has =
  (...keys: string[]) =>
  (value: unknown) =>
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value) ||
    keys.some(key => Object.hasOwn(value, key));

const lawShape = either(
  isNumber,
  mean,
  tagged<Law>('law', {
    fixed: object({ law: oneOf(['fixed']), mean }, {}),
    uniform: object({ law: oneOf(['uniform']), mean, spread: share('± share of the mean') }, {}),
    exponential: object({ law: oneOf(['exponential']), mean }, {}),
    erlang: object({ law: oneOf(['erlang']), mean, k: count(1, 1000) }, {}),
    lognormal: object({ law: oneOf(['lognormal']), mean, cv: number({ min: 0, max: 100 }) }, {}),
    twoPoint: object({ law: oneOf(['twoPoint']), mean, share: share(), factor: factor() }, {}),
  }),
);
const law = named('law', lawShape);
const edgeShape: Shape<Edge> = either(isText, nodeName, object({ to: nodeName, delay: ticks() }, {}));
const edge = named('edge', edgeShape);
const edges = list(edge, 1, MOST.branches);

const byClass = <T>(item: Shape<T>, about?: string) => record(className, item, MOST.classes, about);
const edgeOrByClass = either(value => isText(value) || has('to', 'delay')(value), edge, byClass(edge));
const lawOrByClass = either(value => isNumber(value) || has('law', 'mean')(value), law, byClass(law));

const source = object(
  { kind: oneOf(['source']), to: edge },
  {
    interval: law,
    mix: byClass(number({ min: 0, max: MOST.rate }), 'weights of the classes'),
    profile: list(
      object({ at: ticks(), factor: factor() }, {}),
      0,
      1000,
      'from `at` on, so many times as fast',
    ),
    times: list(ticks(), 0, MOST.tokens, 'explicit arrivals'),
    timesClasses: list(className, 1, MOST.tokens, 'classes of `times`, cyclic'),
    bursts: object({ size: count(1, 10_000), period: period(), width: ticks() }, { phase: ticks() }),
    wave: object({ period: period(), share: share(), width: ticks() }, {}),
    shocks: list(object({ at: ticks(), count: count(0, MOST.tokens), length: ticks() }, {}), 0, 1000),
    rate: share('share of the potential stream that is let in'),
    limit: count(0, MOST.ticks, 'potential tokens in all'),
  },
);

const station = object(
  { kind: oneOf(['station']), to: edgeOrByClass, service: lawOrByClass },
  {
    servers: count(1, MOST.servers),
    queue: count(0, MOST.ticks, 'waiting places; absent = unlimited'),
    full: oneOf(['block', 'reject']),
    discipline: oneOf(['fifo', 'lifo', 'priority', 'ageing', 'fair']),
    priority: list(className, 1, MOST.classes, 'from most to least urgent'),
    ageing: period('one class step more urgent per so many ticks'),
    lanes: flag('one output lane a class'),
    speed: number({ min: 0.001, max: 1000 }),
    outages: list(object({ at: ticks(), length: ticks() }, {}), 0, 1000),
    interference: object({ alpha: factor(), beta: factor() }, {}),
    warmup: object(
      { slow: number({ min: 1, max: 1000 }), tau: number({ above: 0, max: MOST.ticks }), step: share() },
      { initial: share() },
    ),
    trip: object({ queue: count(0, MOST.ticks), out: period() }, { mode: oneOf(['trip', 'reject']) }),
    initial: either(isNumber, count(0, MOST.tokens), byClass(count(0, MOST.tokens))),
    hold: object(
      {
        pool: nodeName,
        order: record(name('class', ['to', 'delay', 'law']), list(count(0, 999), 0, 100), MOST.classes + 1),
      },
      {},
    ),
  },
);

const patience = object(
  { kind: oneOf(['patience']), to: edge, timeout: period(), retries: count(0, 100) },
  { backoff: ticks(), jitter: share(), budget: count(0, MOST.ticks) },
);
const fork = object({ kind: oneOf(['fork']), to: edges }, { hedge: period() });
const join = object({ kind: oneOf(['join']), to: edge }, { need: count(1, MOST.branches) });
const match = object(
  { kind: oneOf(['match']), to: edge, inputs: list(nodeName, 2, MOST.branches) },
  { initial: record(nodeName, count(0, MOST.tokens), MOST.branches) },
);
const split = object(
  { kind: oneOf(['split']), to: edges, rule: oneOf(['weights', 'robin', 'shortest', 'class', 'sticky']) },
  {
    weights: list(number({ min: 0, max: MOST.rate }), 1, MOST.branches),
    classes: byClass(count(0, MOST.branches - 1)),
    power: number({ min: 0, max: 8 }),
    failover: flag(),
  },
);
const batch = object({ kind: oneOf(['batch']), to: edge, size: count(1, 10_000) }, { timeout: period() });
const gate = object(
  { kind: oneOf(['gate']), to: edge, period: period() },
  { phase: ticks(), jitter: share(), most: count(1, MOST.tokens) },
);
const pool = object(
  { kind: oneOf(['pool']), permits: list(count(0, MOST.servers), 1, 1000) },
  { holders: count(1, MOST.tokens), order: oneOf(['listed', 'one']) },
);
const gain = object(
  { kind: oneOf(['gain']), to: edge, factor: number({ min: 0, max: 100 }) },
  { copies: edge, limit: count(0, MOST.tokens) },
);
const link = object({ kind: oneOf(['link']), to: edge, delay: ticks() }, {});
const sink = object({ kind: oneOf(['sink']) }, {});

const finite = number({ min: -1e12, max: 1e12 });
const pair: Shape<[number, number]> = {
  read(value, path) {
    const two = list(finite, 2, 2).read(value, path);
    return [two[0]!, two[1]!];
  },
  schema: list(finite, 2, 2, '[least, most]').schema,
};
const controller = object(
  {
    kind: oneOf(['controller']),
    sense: object({ of: nodeName, measure: oneOf(MEASURES) }, {}),
    act: object({ on: nodeName, knob: oneOf(KNOBS) }, {}),
    law: oneOf(['proportional', 'step', 'integral', 'follow', 'ratchet']),
    gain: finite,
    base: finite,
    bounds: pair,
    lag: ticks(),
    period: period(),
  },
  { target: finite, band: number({ min: 0, max: 1e12 }), frozen: flag() },
);

const node = tagged<NetNode>('kind', {
  source,
  station,
  patience,
  fork,
  join,
  match,
  split,
  batch,
  gate,
  pool,
  gain,
  link,
  sink,
  controller,
});

/** The whole file. */
export const networkShape: Shape<Network> = object(
  {
    format: oneOf([1]),
    horizon: number({ min: 1, max: MOST.ticks, whole: true, about: 'length of the episode in ticks' }),
    deadline: either(isNumber, ticks('on time = in a sink so many ticks after birth'), byClass(ticks())),
    nodes: record(nodeName, node, MOST.nodes),
  },
  { classes: list(className, 1, MOST.classes) },
);

/** The format as JSON Schema (draft 2020-12). What refers to other nodes is checked by `parseNetwork` only. */
export const networkSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Throughline network, format 1',
  ...networkShape.schema,
  $defs: { edge: edgeShape.schema, law: lawShape.schema },
};
