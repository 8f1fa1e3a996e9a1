import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createRun, parseNetwork } from '../../src/sim/index.ts';
import type { Network } from '../../src/sim/network.ts';
import { networks, seeds } from './generate.ts';

// Long runs: seconds on an idle machine, minutes on a crowded one.
vi.setConfig({ testTimeout: 600_000 });

/** A document with one thing changed somewhere: removed, replaced by junk, renamed, or put twice. */
interface Mutation {
  /** Steps down into the document; each picks among the keys there. */
  path: number[];
  what: 'remove' | 'replace' | 'add';
  junk: unknown;
}

const JUNK: unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e300,
  2 ** 31,
  '',
  'end',
  'p0',
  '__proto__',
  [],
  {},
  [null],
  { to: 'end' },
  { law: 'exponential' },
  { law: 'nonsense', mean: 4 },
  { kind: 'station' },
];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  path: fc.array(fc.nat(100), { minLength: 1, maxLength: 5 }),
  what: fc.constantFrom('remove', 'replace', 'add'),
  junk: fc.constantFrom(...JUNK),
});

function mutate(network: Network, { path, what, junk }: Mutation): unknown {
  const document: unknown = structuredClone(network);
  let at = document;
  for (let i = 0; i < path.length; i++) {
    if (typeof at !== 'object' || at === null) break;
    const holder = at as Record<string, unknown>;
    const keys = Object.keys(holder);
    const key = keys[path[i]! % Math.max(1, keys.length)];
    if (key === undefined) break;
    const inner = holder[key];
    const last = i === path.length - 1 || typeof inner !== 'object' || inner === null;
    if (!last) {
      at = inner;
      continue;
    }
    if (what === 'remove') delete holder[key];
    else if (what === 'replace') holder[key] = structuredClone(junk);
    else holder[`${key}x`] = structuredClone(junk);
    break;
  }
  return document;
}

/** An error begins with the place in the document, then says what is wrong there. */
const NAMES_A_PATH = /^(format|horizon|deadline|classes|nodes)[^\s:]*: \S/;

describe('parseNetwork', () => {
  it('accepts every generated network, and gives it back as it was', () => {
    fc.assert(
      fc.property(networks, network => {
        const result = parseNetwork(JSON.parse(JSON.stringify(network)));
        expect(result.ok ? '' : result.error).toBe('');
        if (result.ok) expect(result.network).toEqual(network);
      }),
      { numRuns: 300 },
    );
  });

  it('takes a broken document for what it is: a reason that names the path, or a network that runs', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        networks,
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        seeds,
        (network, list, seed) => {
          let document: unknown = network;
          for (const m of list) document = mutate(document as Network, m);
          const result = parseNetwork(document);
          if (!result.ok) {
            refused++;
            expect(result.error).toMatch(NAMES_A_PATH);
            return;
          }
          const run = createRun(result.network, { seed, budget: 5_000 });
          run.advance(Math.min(result.network.horizon, 2_000));
          const probes = run.probes();
          for (const value of [probes.health, probes.throughput, ...Object.values(probes.sojourn)]) {
            expect(Number.isFinite(value)).toBe(true);
          }
        },
      ),
      { numRuns: 1_000 },
    );
    expect(refused).toBeGreaterThan(200);
  });

  it('survives any JSON at all with one line of reason', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), value => {
        const result = parseNetwork(value);
        expect(result.ok ? '' : result.error).toMatch(/^\S.*$/);
      }),
      { numRuns: 300 },
    );
  });
});
