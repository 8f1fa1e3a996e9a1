import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../src/cli/sim/options.ts';
import { spread, studentT, summarise } from '../../src/cli/sim/summary.ts';
import { networkSchema } from '../../src/sim/index.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sim-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const queue = {
  format: 1,
  horizon: 50_000,
  deadline: 500,
  nodes: {
    in: { kind: 'source', to: 's', interval: { law: 'exponential', mean: 100 } },
    s: { kind: 'station', to: 'out', service: { law: 'exponential', mean: 80 } },
    out: { kind: 'sink' },
  },
};

function sim(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise(done => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/sim.ts', ...args],
      { cwd: root },
      (error, out, err) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        done({ code, out, err: err.replace(/^npm warn.*\n/gm, '') });
      },
    );
  });
}

describe('npm run sim', () => {
  it('prints one JSON object; the same seed prints the same', async () => {
    const path = file('queue.json', JSON.stringify(queue));
    const [one, two] = await Promise.all([
      sim(path, '--seed', '7'),
      sim(path, '--seed=7', '--until', '50000'),
    ]);
    expect(one.code).toBe(0);
    expect(one.out).toBe(two.out);
    const result = JSON.parse(one.out);
    expect(result).toMatchObject({ seed: 7, until: 50_000, ticks: 50_000, exhausted: false });
    expect(result.nodes.s.utilisation).toBeGreaterThan(0.6);
    expect(result.trace).toMatch(/^[0-9a-f]{16}$/);
  });

  it('gives means and half-widths over replications', async () => {
    const path = file('queue.json', JSON.stringify(queue));
    const { out } = await sim(path, '--replications', '5', '--warmup', '10000');
    const result = JSON.parse(out);
    expect(result.replications).toBe(5);
    expect(new Set(result.traces).size).toBe(5);
    expect(result.ticks).toEqual({ mean: 40_000, half95: 0 });
    expect(result.nodes.s.utilisation.half95).toBeGreaterThan(0);
    expect(result.nodes.s.kind).toBe('station');
  });

  it('prints the schema', async () => {
    const { out } = await sim('--schema');
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(networkSchema)));
  });

  it('exits with 2 and one clear line on bad input', async () => {
    const bad = file('bad.json', JSON.stringify({ ...queue, horizon: 0 }));
    const broken = file('broken.json', '{"format": 1,\n');
    const path = file('queue.json', JSON.stringify(queue));
    const cases: [string[], string][] = [
      [[join(folder, 'none.json')], 'no such file'],
      [[folder], "can't be read"],
      [[broken], 'not JSON'],
      [[bad], 'horizon: must be at least 1, got 0'],
      [[path, '--warmup', '60000'], '--warmup must be less than 50000'],
    ];
    const results = await Promise.all(cases.map(([args]) => sim(...args)));
    results.forEach((result, i) => {
      expect(result.code).toBe(2);
      expect(result.out).toBe('');
      expect(result.err.trim().split('\n')).toHaveLength(1);
      expect(result.err).toContain(cases[i]![1]);
    });
  });
});

describe('its options', () => {
  it.each([
    [[], 'no network file given'],
    [['a', 'b'], 'one network file at a time'],
    [['a', '--seeds', '1'], 'unknown option --seeds'],
    [['a', '--seed'], '--seed needs a number'],
    [['a', '--seed', '1.5'], '--seed must be a whole number, got "1.5"'],
    [['a', '--until', '0'], '--until must be from 1 to 2000000000, got 0'],
    [['a', '--replications', '-3'], '--replications must be from 1 to 10000, got -3'],
    [['a', '--schema'], '--schema stands alone'],
  ])('%j', (args, message) => expect(() => readOptions(args)).toThrow(message));

  it('have defaults', () =>
    expect(readOptions(['a'])).toEqual({
      file: 'a',
      seed: 1,
      until: null,
      warmup: 0,
      replications: 1,
      budget: 5_000_000,
    }));
});

describe('its summary', () => {
  it("uses Student's t (tables: 12.706 at 1, 2.776 at 4, 1.984 at 100)", () => {
    expect(studentT(1)).toBe(12.706);
    expect(studentT(4)).toBe(2.776);
    expect(studentT(100)).toBeCloseTo(1.984, 3);
    expect(studentT(1e9)).toBeCloseTo(1.96, 3);
  });
  it('is the mean and half the interval', () => {
    // 1, 2, 3: mean 2, standard error 1/√3, t(2) = 4.303.
    expect(spread([1, 2, 3])).toEqual({ mean: 2, half95: expect.closeTo(4.303 / Math.sqrt(3), 6) });
  });
  it('says exhausted when any replication was', () => {
    const probes = {
      ticks: 1,
      events: 1,
      exhausted: false,
      throughput: 1,
      health: 1,
      inFlight: 0,
      nodes: {},
      trace: '0',
    };
    const all = [probes, { ...probes, exhausted: true }].map(p => ({
      ...p,
      sojourn: { mean: 0, p50: 0, p95: 0, p99: 0 },
    }));
    expect(summarise(all)).toMatchObject({ exhausted: true, replications: 2, traces: ['0', '0'] });
  });
});
