import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRun, networkSchema, parseNetwork } from '../../src/sim/index.ts';

/** A good network; each row changes one place of its text. */
const good = {
  format: 1,
  horizon: 1000,
  deadline: 500,
  classes: ['a', 'b'],
  nodes: {
    in: { kind: 'source', to: 'lane', interval: { law: 'exponential', mean: 20 }, mix: { a: 1, b: 1 } },
    lane: { kind: 'station', to: { a: 'pack', b: 'way' }, service: { a: 5, b: 6 } },
    pack: { kind: 'station', to: 'way', service: 10, servers: 2, hold: { pool: 'keys', order: { _: [0] } } },
    way: { kind: 'split', to: ['f', 'out'], rule: 'class', classes: { a: 0, b: 1 } },
    f: { kind: 'fork', to: ['j', 'j'] },
    j: { kind: 'join', to: 'm' },
    make: { kind: 'source', to: 'm', interval: 30 },
    m: { kind: 'match', to: 'out', inputs: ['j', 'make'] },
    keys: { kind: 'pool', permits: [1, 1] },
    ctl: {
      kind: 'controller',
      sense: { of: 'pack', measure: 'queue' },
      act: { on: 'pack', knob: 'speed' },
      law: 'step',
      gain: 0.1,
      target: 1,
      base: 1,
      bounds: [0.5, 2],
      lag: 10,
      period: 20,
    },
    out: { kind: 'sink' },
  },
};

/** The network with the value at the path replaced (undefined: removed). */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(good) as Record<string, unknown>;
  const steps = path.split('.');
  let at = copy;
  for (const step of steps.slice(0, -1)) at = at[step] as Record<string, unknown>;
  const last = steps[steps.length - 1]!;
  if (value === undefined) delete at[last];
  else Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

const rows: [path: string, value: unknown, error: string][] = [
  ['format', 2, 'format: must be 1, got 2'],
  ['format', undefined, 'format: is missing'],
  ['horizon', '1000', 'horizon: must be a whole number, got "1000"'],
  ['horizon', 0, 'horizon: must be at least 1, got 0'],
  ['horizon', Number.NaN, 'horizon: must be finite, got NaN'],
  ['horizon', Number.POSITIVE_INFINITY, 'horizon: must be finite, got Infinity'],
  ['horizon', 3e9, 'horizon: must be at most 2000000000, got 3000000000'],
  ['deadline', { a: 5 }, 'deadline.b: is missing'],
  ['deadline', { a: 5, b: 5, c: 5 }, 'deadline.c: no class called "c" (a or b)'],
  ['deadline', null, 'deadline: must be an object, got null'],
  ['classes', ['a', 'a'], 'classes[1]: "a" is there twice'],
  ['classes', ['a', 'law'], 'classes[1]: "law" can\'t name a class'],
  ['classes', [], 'classes: must have at least 1 entries, got 0'],
  ['nodez', {}, 'nodez: unknown field, did you mean "nodes"?'],
  ['nodes', [], 'nodes: must be an object, got a list'],
  ['nodes', { out: { kind: 'sink' } }, 'nodes: there is no source'],
  ['nodes.out', undefined, 'nodes: there is no sink'],
  [
    'nodes.in.kind',
    'sauce',
    'nodes.in.kind: must be source, station, patience, fork, join, match, split, batch, gate, pool, gain, link, sink or controller, got "sauce"',
  ],
  [
    'nodes.in.kind',
    undefined,
    'nodes.in.kind: is missing (source, station, patience, fork, join, match, split, batch, gate, pool, gain, link, sink or controller)',
  ],
  ['nodes.in.to', 'lanes', 'nodes.in.to: no node called "lanes", did you mean "lane"?'],
  ['nodes.in.to', 'keys', 'nodes.in.to: "keys" is a pool: tokens can\'t go there'],
  ['nodes.in.to', { to: 'lane', delay: -1 }, 'nodes.in.to.delay: must be at least 0, got -1'],
  ['nodes.in.to', { to: 'lane', delay: 1.5 }, 'nodes.in.to.delay: must be a whole number, got 1.5'],
  ['nodes.in.to', '__proto__', 'nodes.in.to: "__proto__" can\'t name a node'],
  ['nodes.in.interval', undefined, 'nodes.in: a source needs an interval, times, bursts or shocks'],
  ['nodes.in.interval', 0, 'nodes.in.interval: the mean must be at least 0.01, got 0'],
  [
    'nodes.in.interval.law',
    'poisson',
    'nodes.in.interval.law: must be fixed, uniform, exponential, erlang, lognormal or twoPoint, got "poisson"',
  ],
  ['nodes.in.interval', { law: 'erlang', mean: 5, k: 0 }, 'nodes.in.interval.k: must be at least 1, got 0'],
  [
    'nodes.in.interval',
    { law: 'twoPoint', mean: 5, share: 0.5, factor: 3 },
    'nodes.in.interval: share × factor must be at most 1 to keep the mean, got 1.5',
  ],
  ['nodes.in.mix', { a: 0 }, 'nodes.in.mix: all weights are 0'],
  ['nodes.in.mix', { z: 1 }, 'nodes.in.mix.z: no class called "z" (a or b)'],
  ['nodes.in.rate', 1.5, 'nodes.in.rate: must be at most 1, got 1.5'],
  ['nodes.pack.servers', 0, 'nodes.pack.servers: must be at least 1, got 0'],
  ['nodes.pack.servers', true, 'nodes.pack.servers: must be a whole number, got true'],
  ['nodes.pack.speed', 0, 'nodes.pack.speed: must be at least 0.001, got 0'],
  ['nodes.pack.service', undefined, 'nodes.pack.service: is missing'],
  ['nodes.pack.que', 3, 'nodes.pack.que: unknown field, did you mean "queue"?'],
  ['nodes.pack.full', 'drop', 'nodes.pack.full: must be block or reject, got "drop"'],
  ['nodes.pack.lanes', true, 'nodes.pack.lanes: lanes need a `to` by class'],
  ['nodes.pack.discipline', 'ageing', 'nodes.pack.ageing: is missing (the discipline is ageing)'],
  ['nodes.pack.priority', ['a', 'a'], 'nodes.pack.priority[1]: "a" is there twice'],
  ['nodes.pack.hold.pool', 'out', 'nodes.pack.hold.pool: "out" is a sink, not a pool'],
  ['nodes.pack.hold.order', { _: [2] }, 'nodes.pack.hold.order._[0]: "keys" has resources 0 to 1, got 2'],
  ['nodes.pack.hold.order', { _: [0, 0] }, 'nodes.pack.hold.order._[1]: resource 0 is there twice'],
  ['nodes.lane.service', { a: 5 }, 'nodes.lane.service: no service for class "b", which comes here'],
  ['nodes.lane.to', { a: 'pack' }, 'nodes.lane.to: no way out for class "b", which comes here'],
  ['nodes.way.classes', { a: 0 }, 'nodes.way.classes: no way out for class "b", which comes here'],
  ['nodes.way.classes', { a: 0, b: 2 }, 'nodes.way.classes.b: must be at most 1, got 2'],
  ['nodes.way.classes', undefined, 'nodes.way.classes: is missing (the rule is class)'],
  ['nodes.way.weights', [1], 'nodes.way.weights: must be one a target: 2, got 1'],
  ['nodes.f.to', [], 'nodes.f.to: must have at least 1 entries, got 0'],
  ['nodes.m.inputs', ['j', 'in'], 'nodes.m.inputs[1]: "in" has no way to "m"'],
  ['nodes.m.inputs', ['j', 'j'], 'nodes.m.inputs[1]: "j" is there twice'],
  ['nodes.make.to', 'out', 'nodes.m.inputs[1]: "make" has no way to "m"'],
  [
    'nodes.ctl.sense.measure',
    'length',
    'nodes.ctl.sense.measure: must be queue, stock, wait, rate, throughput, utilisation, late or knob, got "length"',
  ],
  ['nodes.ctl.sense.of', 'pick', 'nodes.ctl.sense.of: no node called "pick", did you mean "pack"?'],
  ['nodes.ctl.act.on', 'out', 'nodes.ctl.act.knob: "out" is a sink: speed is a knob of a station'],
  ['nodes.ctl.bounds', [2, 1], 'nodes.ctl.bounds: the first must be at most the second, got 2 and 1'],
  ['nodes.ctl.bounds', [0, 1], 'nodes.ctl.bounds[0]: must be at least 0.001 for speed, got 0'],
  ['nodes.ctl.bounds', [1], 'nodes.ctl.bounds: must have at least 2 entries, got 1'],
  ['nodes.ctl.period', 0, 'nodes.ctl.period: must be at least 1, got 0'],
  ['nodes.twin', { ...good.nodes.ctl }, 'nodes.twin.act: "ctl" already sets the speed of "pack"'],
  [
    'nodes.spin',
    { kind: 'gain', to: 'spin', factor: 0 },
    'nodes.spin: tokens could go round for ever in no time: spin → spin',
  ],
  ['nodes.m.to', { to: 'trap', delay: 5 }, 'nodes.m.to.to: no node called "trap"'],
  [
    'nodes.a b',
    { kind: 'sink' },
    'nodes."a b": a node is named with up to 64 letters, digits, - and _, got "a b"',
  ],
  ['nodes.__proto__', { kind: 'sink' }, 'nodes.__proto__: "__proto__" can\'t name a node'],
];

describe('parseNetwork', () => {
  it('takes a good network, as a copy with the same content', () => {
    const parsed = parseNetwork(good);
    expect(parsed).toEqual({ ok: true, network: good });
    expect(parsed.ok && parsed.network.nodes).not.toBe(good.nodes);
  });

  it.each(rows)('%s = %j', (path, value, error) => {
    expect(parseNetwork(changed(path, value))).toEqual({ ok: false, error });
  });

  it.each([null, undefined, 5, 'x', [], () => 1, new Map()])('refuses %j as a whole', value => {
    expect(parseNetwork(value).ok).toBe(false);
  });

  it('names what leads to a circle that takes no time, but lets one with time in it pass', () => {
    const loop = (delay: number, service: number) => {
      const nodes = {
        in: { kind: 'source', to: 's', interval: 10 },
        s: { kind: 'station', to: 'g', service },
        g: { kind: 'gain', to: 'out', copies: { to: 's', delay }, factor: 0.5 },
        out: { kind: 'sink' },
      };
      return parseNetwork({ format: 1, horizon: 100, deadline: 100, nodes });
    };
    expect(loop(0, 0)).toEqual({
      ok: false,
      error: 'nodes.s: tokens could go round for ever in no time: s → g → s',
    });
    expect(loop(1, 0).ok).toBe(true);
    expect(loop(0, 1).ok).toBe(true);
  });

  it('needs a sink ahead of every source', () => {
    const nodes = {
      in: { kind: 'source', to: 'a', interval: 10 },
      a: { kind: 'station', to: 'b', service: 1 },
      b: { kind: 'station', to: 'a', service: 1 },
      out: { kind: 'sink' },
    };
    expect(parseNetwork({ format: 1, horizon: 100, deadline: 100, nodes })).toEqual({
      ok: false,
      error: 'nodes.in: no sink can be reached from here',
    });
  });

  it('drops nothing on the way: a parsed network runs and parses again', () => {
    const parsed = parseNetwork(JSON.parse(JSON.stringify(good)));
    if (!parsed.ok) throw new Error(parsed.error);
    const run = createRun(parsed.network, { seed: 1 });
    run.advance(1_000);
    expect(run.probes().nodes.out!.arrivals).toBeGreaterThan(10);
    expect(parseNetwork(parsed.network)).toEqual(parsed);
  });
});

describe('the documents', () => {
  const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

  it('docs/network.schema.json is the schema of the parser (npm run -s sim -- --schema > docs/network.schema.json)', () => {
    expect(JSON.parse(read('network.schema.json'))).toEqual(JSON.parse(JSON.stringify(networkSchema)));
  });

  it('the example of docs/NETWORK.md runs', () => {
    const example = /```json\n([\s\S]*?)```/.exec(read('NETWORK.md'))![1]!;
    const parsed = parseNetwork(JSON.parse(example));
    if (!parsed.ok) throw new Error(parsed.error);
    const run = createRun(parsed.network, { seed: 1 });
    run.advance(parsed.network.horizon);
    const { health } = run.probes();
    expect(health).toBeGreaterThan(0);
    expect(health).toBeLessThan(1);
  });
});
