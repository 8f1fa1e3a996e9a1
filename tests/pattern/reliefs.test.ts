import { describe, expect, it } from 'vitest';
import type { ReliefClass } from '../../src/pattern/relief-classes.ts';
import { RELIEF_CLASSES } from '../../src/pattern/relief-classes.ts';
import { reliefsOf, relieve } from '../../src/pattern/reliefs/index.ts';
import { siblingsOf } from '../../src/pattern/reliefs/routing.ts';
import type { NetNode, Network } from '../../src/sim/network.ts';

/** One of everything; it need not make sense as a whole. */
const ALL: Network = {
  format: 1,
  horizon: 60_000,
  deadline: { A: 8_000, B: 12_000 },
  classes: ['A', 'B'],
  nodes: {
    steady: { kind: 'source', to: 'prio', interval: 500, rate: 0.5 },
    bursty: { kind: 'source', to: 'lifo', bursts: { size: 10, period: 5_000, width: 100 } },
    wavy: { kind: 'source', to: 'q', interval: 400, wave: { period: 4_000, share: 0.5, width: 200 } },
    market: { kind: 'source', to: 'q', interval: 400 },
    prio: { kind: 'station', to: 'lane', service: 300, discipline: 'priority', priority: ['A', 'B'] },
    lifo: { kind: 'station', to: 'lane', service: 300, discipline: 'lifo' },
    lane: { kind: 'station', to: { A: 'q', B: { to: 'crew', delay: 10 } }, service: 300 },
    q: { kind: 'station', to: 'way', service: 300, queue: 9, servers: 5, speed: 2 },
    tight: { kind: 'station', to: 'way', service: 300, queue: 1 },
    crew: { kind: 'station', to: 'way', service: { law: 'uniform', mean: 300, spread: 0.2 } },
    pool: { kind: 'station', to: 'way', service: 300, servers: 4 },
    fragile: {
      kind: 'station',
      to: 'way',
      service: 300,
      trip: { queue: 4, out: 9_000 },
      hold: { pool: 'aisles', order: { _: [0, 1] } },
    },
    way: { kind: 'link', to: 'client', delay: 900 },
    client: { kind: 'patience', to: 'deal', timeout: 2_000, retries: 5 },
    deal: { kind: 'split', rule: 'sticky', to: ['q', 'fragile'] },
    fork: { kind: 'fork', to: ['b1', 'b2', 'b3'] },
    b1: { kind: 'link', to: 'inner', delay: 1 },
    b2: { kind: 'link', to: 'join', delay: 1 },
    b3: { kind: 'link', to: 'join', delay: 1 },
    inner: { kind: 'fork', to: ['c1', 'c2'] },
    c1: { kind: 'link', to: 'innerJoin', delay: 1 },
    c2: { kind: 'link', to: 'innerJoin', delay: 1 },
    innerJoin: { kind: 'join', to: 'join' },
    join: { kind: 'join', to: 'match' },
    match: { kind: 'match', to: 'batch', inputs: ['join', 'bursty'], initial: { bursty: 6 } },
    batch: { kind: 'batch', to: 'gate', size: 10 },
    gate: { kind: 'gate', to: 'amp', period: 4_000 },
    amp: { kind: 'gain', to: 'loud', factor: 1.2, copies: { to: 'q', delay: 100 } },
    loud: { kind: 'gain', to: 'end', factor: 0.5 },
    aisles: { kind: 'pool', permits: [1, 2], holders: 5 },
    end: { kind: 'sink' },
    roster: {
      kind: 'controller',
      sense: { of: 'crew', measure: 'queue' },
      act: { on: 'crew', knob: 'speed' },
      law: 'integral',
      gain: 0.3,
      target: 3,
      base: 1,
      bounds: [0.2, 2.2],
      lag: 3_600,
      period: 400,
    },
    scaler: {
      kind: 'controller',
      sense: { of: 'pool', measure: 'queue' },
      act: { on: 'pool', knob: 'servers' },
      law: 'step',
      gain: 1,
      target: 3,
      base: 4,
      bounds: [1, 12],
      lag: 800,
      period: 800,
    },
    word: {
      kind: 'controller',
      sense: { of: 'q', measure: 'wait' },
      act: { on: 'market', knob: 'rate' },
      law: 'integral',
      gain: -0.5,
      target: 900,
      base: 0.2,
      bounds: [0.1, 1],
      lag: 500,
      period: 500,
    },
    rival: {
      kind: 'controller',
      sense: { of: 'amp', measure: 'knob' },
      act: { on: 'loud', knob: 'factor' },
      law: 'ratchet',
      gain: 1.3,
      base: 0.5,
      bounds: [0, 3],
      lag: 0,
      period: 500,
      frozen: true,
    },
  },
};

/** Paths at which two networks differ, and what stands there afterwards. */
function changes(before: Network, after: Network): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const id of Object.keys(after.nodes)) {
    const a: Partial<Record<string, unknown>> = { ...before.nodes[id] };
    const b: Partial<Record<string, unknown>> = { ...after.nodes[id] };
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (JSON.stringify(a[key]) !== JSON.stringify(b[key])) out[`${id}.${key}`] = b[key];
    }
  }
  return out;
}

function turned(element: string, relief: ReliefClass): Record<string, unknown> {
  return changes(ALL, relieve(ALL, element, relief));
}

/** element, relief, exactly what changes. */
const TABLE: [string, ReliefClass, Record<string, unknown>][] = [
  ['prio', 'speed', { 'prio.speed': 1.5 }],
  ['q', 'speed', { 'q.speed': 3 }],
  ['crew', 'speed', { 'crew.service': { law: 'uniform', mean: 200, spread: 0.2 } }],
  ['prio', 'server', { 'prio.servers': 2 }],
  ['q', 'server', { 'q.servers': 6 }],
  ['pool', 'server', { 'scaler.base': 5, 'scaler.bounds': [2, 13] }],
  ['q', 'fewer', { 'q.servers': 2 }],
  ['prio', 'fifo', { 'prio.discipline': 'fifo' }],
  ['lifo', 'fifo', { 'lifo.discipline': 'fifo' }],
  ['prio', 'ageing', { 'prio.discipline': 'ageing', 'prio.ageing': 3_000 }],
  ['prio', 'fair', { 'prio.discipline': 'fair' }],
  ['lane', 'lanes', { 'lane.lanes': true }],
  ['q', 'bigger', { 'q.queue': 18 }],
  ['q', 'smaller', { 'q.queue': 2 }],
  ['tight', 'bigger', { 'tight.queue': 2 }],
  ['fragile', 'breaker', { 'fragile.trip': { queue: 4, out: 9_000, mode: 'reject' } }],
  ['bursty', 'spread', { 'bursty.bursts': { size: 10, period: 5_000, width: 5_000 } }],
  ['wavy', 'spread', { 'wavy.wave': undefined }],
  ['steady', 'admit', { 'steady.rate': 0.4 }],
  ['wavy', 'admit', { 'wavy.rate': 0.8 }],
  ['batch', 'lot', { 'batch.size': 5 }],
  ['batch', 'lot4', { 'batch.size': 2 }],
  ['gate', 'spread', { 'gate.jitter': 1 }],
  ['gate', 'often', { 'gate.period': 2_000 }],
  ['deal', 'shortest', { 'deal.rule': 'shortest' }],
  ['deal', 'equal', { 'deal.rule': 'robin' }],
  ['deal', 'bulkhead', { 'deal.failover': false }],
  ['join', 'partial', { 'join.need': 2 }],
  ['innerJoin', 'partial', { 'innerJoin.need': 1 }],
  ['match', 'stock', { 'match.initial': { bursty: 12 } }],
  ['aisles', 'order', { 'aisles.order': 'one' }],
  ['aisles', 'permits', { 'aisles.permits': [2, 4] }],
  ['aisles', 'fewer', { 'aisles.holders': 2 }],
  ['client', 'cut', { 'client.retries': 0 }],
  ['client', 'damp', { 'client.retries': 2 }],
  ['client', 'limit', { 'client.budget': 2 }],
  ['client', 'backoff', { 'client.backoff': 2_000, 'client.jitter': 0.5 }],
  ['client', 'patient', { 'client.timeout': 6_000 }],
  ['amp', 'cut', { 'amp.factor': 0 }],
  ['amp', 'damp', { 'amp.factor': 0.6 }],
  ['amp', 'limit', { 'amp.limit': 2 }],
  ['loud', 'cut', { 'loud.limit': 0 }],
  ['loud', 'limit', { 'loud.limit': 2 }],
  ['way', 'delay', { 'way.delay': 450 }],
  ['roster', 'lag', { 'roster.lag': 900 }],
  ['scaler', 'lag', { 'scaler.lag': 200, 'scaler.period': 200, 'scaler.gain': 0.25 }],
  ['word', 'lag', { 'word.lag': 125, 'word.period': 125 }],
  ['roster', 'gentle', { 'roster.gain': 0.3 / 3 }],
  ['roster', 'harder', { 'roster.gain': 0.6 }],
  ['roster', 'hold', { 'roster.frozen': true }],
  ['roster', 'bounds', { 'roster.bounds': [0.6, 1.6] }],
  [
    'roster',
    'share',
    {
      'roster.sense': { of: 'steady', measure: 'rate' },
      'roster.law': 'follow',
      'roster.gain': 1.1,
      'roster.target': 2,
      'roster.lag': 400,
    },
  ],
];

describe('the relief table', () => {
  it.each(TABLE)('%s.%s turns exactly its knob', (element, relief, expected) => {
    expect(turned(element, relief)).toEqual(expected);
  });

  it('covers every class', () => {
    expect(RELIEF_CLASSES.filter(c => !TABLE.some(([, relief]) => relief === c))).toEqual([]);
  });

  it('offers a relief exactly where one changes something', () => {
    for (const id of Object.keys(ALL.nodes)) {
      for (const relief of RELIEF_CLASSES) {
        if (reliefsOf(ALL, id).includes(relief))
          expect(Object.keys(turned(id, relief)), `${id}.${relief}`).not.toEqual([]);
        else expect(() => relieve(ALL, id, relief), `${id}.${relief}`).toThrow(relief);
      }
    }
  });

  it('leaves the given network as it was, and keeps the order of nodes', () => {
    const before = JSON.stringify(ALL);
    for (const id of Object.keys(ALL.nodes)) {
      for (const relief of reliefsOf(ALL, id)) {
        expect(Object.keys(relieve(ALL, id, relief).nodes)).toEqual(Object.keys(ALL.nodes));
      }
    }
    expect(JSON.stringify(ALL)).toBe(before);
  });

  it('has nothing for an end, a fork, an unknown node', () => {
    for (const id of ['end', 'fork', 'nobody']) expect(reliefsOf(ALL, id)).toEqual([]);
  });

  it.each([
    'fifo',
    'ageing',
    'fair',
    'lanes',
    'order',
    'cut',
    'hold',
    'breaker',
    'spread',
    'shortest',
    'bulkhead',
  ])('%s is done once: there is none of it afterwards', name => {
    const relief = RELIEF_CLASSES.find(c => c === name)!;
    for (const id of Object.keys(ALL.nodes)) {
      if (!reliefsOf(ALL, id).includes(relief)) continue;
      const after = relieve(ALL, id, relief);
      const again = reliefsOf(after, id).includes(relief);
      const burst = relief === 'spread' && id === 'bursty';
      if (!burst) expect(again, id).toBe(false);
      else expect(relieve(after, id, relief)).toEqual(after);
    }
  });
});

describe('reliefs behind a controller', () => {
  it('scale what the controller gives, whatever it senses', () => {
    const got = turned('market', 'admit');
    expect(Object.keys(got).sort()).toEqual(['word.base', 'word.bounds', 'word.gain']);
    expect(got['word.base']).toBeCloseTo(0.16, 12);
    expect(got['word.gain']).toBeCloseTo(-0.4, 12);
    expect(got['word.bounds']).toEqual([0.08000000000000002, 0.8]);
  });

  it('are not offered where the controller would undo them', () => {
    expect(reliefsOf(ALL, 'pool')).not.toContain('fewer');
    expect(reliefsOf(ALL, 'loud')).not.toContain('damp');
    expect(reliefsOf(ALL, 'word')).toContain('share');
  });

  it('are none on a frozen controller', () => {
    expect(reliefsOf(ALL, 'rival')).toEqual([]);
  });

  it('never make a source follow itself', () => {
    const word = ALL.nodes.word as NetNode;
    const alone: Network = { ...ALL, nodes: { market: ALL.nodes.market as NetNode, word } };
    expect(reliefsOf(alone, 'word')).not.toContain('share');
  });
});

describe('siblingsOf', () => {
  it('skips inner pairs of fork and join', () => {
    expect(siblingsOf(ALL, 'join')).toBe(3);
    expect(siblingsOf(ALL, 'innerJoin')).toBe(2);
  });

  it('is 0 without a fork, and ends on a way back', () => {
    const loop: Network = {
      ...ALL,
      nodes: {
        a: { kind: 'join', to: 'b' },
        b: { kind: 'gain', to: 'end', copies: 'a', factor: 1 },
        end: { kind: 'sink' },
      },
    };
    expect(siblingsOf(loop, 'a')).toBe(0);
    expect(reliefsOf(loop, 'a')).toEqual([]);
  });
});
