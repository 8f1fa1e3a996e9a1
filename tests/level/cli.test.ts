import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { levelsCommand } from '../../src/cli/levels/command.ts';
import { levelOf, scene, tandem } from './kit.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'levels-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Said {
  code: number;
  out: string;
  err: string;
}

async function levels(...args: string[]): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await levelsCommand(
    args,
    line => out.push(line),
    line => err.push(line),
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}

function file(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

describe('levels verify', () => {
  it('prints one line a scene of a fair level and exits 0', async () => {
    const said = await levels('verify', file('fair.json', levelOf()));
    expect(said.err).toBe('');
    const lines = said.out.trim().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(line).toMatch(/^fair +test-level\[\d\] bottleneck warehouse: health 0\.\d\d ± /);
      expect(line).toMatch(
        /culprit constraint pack\.\w+ \+0\.\d+ ± .*, runner-up .*, margin .*, signature holds, onset/,
      );
    }
    expect(said.code).toBe(0);
  });

  it('says what is unfair and exits 1', async () => {
    const bad = scene(tandem(300, 200), { constraint: ['pack'], follower: ['label'] });
    const said = await levels('verify', file('easy.json', levelOf(bad)));
    expect(said.code).toBe(1);
    expect(said.out).toMatch(/UNFAIR test-level\[0\]/);
    expect(said.out).toMatch(/UNFAIR .*health .* too little goes wrong/);
  });

  it('prints JSON for machines', async () => {
    const said = await levels('verify', '--json', file('fair.json', levelOf()));
    const [truth] = JSON.parse(said.out) as { level: string; fair: boolean; scenes: { domain: string }[] }[];
    expect(truth).toMatchObject({ level: 'test-level', pattern: 'bottleneck', fair: true });
    expect(truth?.scenes.map(s => s.domain)).toEqual(['warehouse', 'warehouse', 'warehouse']);
  });
});

describe('levels table', () => {
  it('prints every relief of every element, and the fixes', async () => {
    const said = await levels('table', file('fair.json', levelOf()));
    expect(said.code).toBe(0);
    for (const row of ['pack.speed', 'pack.server', 'label.smaller', 'orders.admit']) {
      expect(said.out).toMatch(new RegExp(`${row.replace('.', '\\.')} +[+−]0\\.\\d{3} ± 0\\.\\d{3}`));
    }
    expect(said.out).toMatch(/● constraint\.server +worth/);
  });
});

describe('levels motifs', () => {
  it('prints the table of one pattern’s smallest network', async () => {
    const said = await levels('motifs', 'bottleneck');
    expect(said.code).toBe(0);
    expect(said.out).toMatch(/^fair +motif bottleneck: /);
    expect(said.out).toMatch(/● constraint\.speed .* \d+ seeds/);
  });

  it('tries every row under sixteen seeds when asked to', async () => {
    const said = await levels('motifs', 'bottleneck', '--full');
    expect(said.out).not.toMatch(/ [3-9] seeds/);
    expect(said.out).toMatch(/16 seeds/);
  });
});

describe('bad input', () => {
  it.each<[string, () => string[], RegExp]>([
    [
      'no such level',
      () => ['verify', 'nowhere'],
      /^levels: nowhere: no such level or file; the game ships /,
    ],
    ['no such file', () => ['verify', './nowhere.json'], /^levels: \.\/nowhere\.json: cannot be read/],
    ['no JSON', () => ['verify', file('bad.json', '{')], /^levels: .*bad\.json: is not JSON/],
    [
      'a newer version',
      () => ['verify', file('new.json', { ...levelOf(), format: 9 })],
      /^levels: .*new\.json: format: 9: .*made by a newer version/,
    ],
    ['nothing to do', () => [], /^levels: say what to do: verify, table, motifs/],
    ['an unknown command', () => ['judge'], /^levels: unknown command judge/],
    [
      'an unknown pattern',
      () => ['motifs', 'luck'],
      /^levels: luck: no such pattern; there are bottleneck, /,
    ],
    ['an unknown option', () => ['verify', '--fast'], /^levels: unknown option --fast/],
    ['a table of nothing', () => ['table'], /^levels: table: name a level/],
  ])('%s: one clear line, exit 2', async (_, args, message) => {
    const said = await levels(...args());
    expect(said.code).toBe(2);
    expect(said.err.trim().split('\n')).toHaveLength(1);
    expect(said.err).toMatch(message);
  });
});
