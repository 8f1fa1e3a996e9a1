import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldenProbes, NETWORKS } from './golden-networks.ts';

/**
 * The traces of the golden networks. A change here changes every level and every replay: raise the engine version, then
 * write the new traces with `UPDATE_TRACES=1 npx vitest run tests/sim/golden.test.ts`.
 */
const FILE = resolve(import.meta.dirname, '../golden/traces.json');
const found: Record<string, string[]> = {};
for (const [name, runs] of Object.entries(goldenProbes())) found[name] = runs.map(p => p.trace);
if (process.env.UPDATE_TRACES) {
  writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`);
}
const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string[]>;

describe('golden traces', () => {
  it.each(Object.keys(NETWORKS))('%s', name => {
    expect(found[name]).toEqual(kept[name]);
  });

  it('keep no trace of a network that is gone', () => {
    expect(Object.keys(kept).sort()).toEqual(Object.keys(NETWORKS).sort());
  });

  it('differ from network to network and from seed to seed', () => {
    const all = Object.values(kept).flat();
    expect(all.every(hash => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
    expect(new Set(all).size).toBe(all.length);
  });

  it('use every kind of node', () => {
    const kinds = new Set(Object.values(NETWORKS).flatMap(n => Object.values(n.nodes).map(x => x.kind)));
    expect([...kinds].sort()).toEqual([
      'batch',
      'controller',
      'fork',
      'gain',
      'gate',
      'join',
      'link',
      'match',
      'patience',
      'pool',
      'sink',
      'source',
      'split',
      'station',
    ]);
  });
});
