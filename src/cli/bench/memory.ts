import type { CDPSession, Page } from '@playwright/test';
import { TITLES } from '../../level/campaign/titles.ts';
import { openBrowser } from '../browser.ts';
import { type Bench, type Line, significant } from './line.ts';
import { serveBuilt } from './served.ts';

/** Levels before the heap is looked at the first time, and the last. */
const EARLY = 2;
const LATE = 20;
/** By then nearly all of the game has been loaded: what grows after it grows for ever. */
const WARM = 8;
/** Ticks that each level runs. */
const TICKS = 1_500;
const MEGA = 1e6;
/** Kinds of a snapshot's nodes that are the game's own data. */
const SCRIPT = new Set([
  'array',
  'string',
  'sliced string',
  'concatenated string',
  'object',
  'object shape',
  'closure',
  'number',
  'bigint',
  'symbol',
  'regexp',
]);

async function play(page: Page, level: string): Promise<void> {
  await page.evaluate(id => {
    location.hash = `#/play/${id}`;
  }, level);
  await page.locator('.play[data-curtain="start"] .curtain .button').first().click({ timeout: 120_000 });
  await page.waitForFunction(ticks => (window.throughline?.clock ?? 0) >= ticks, TICKS, { timeout: 120_000 });
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.locator('.home').waitFor();
}

/** The parts of a heap snapshot that tell of what kind each node is, and how large. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

interface Held {
  /** Bytes of the script's heap after its garbage is gone. */
  all: number;
  /** Without what the engine makes of the game's functions: bytecode, machine code, what it learned of them. */
  kept: number;
}

async function held(devtools: CDPSession): Promise<Held> {
  for (let n = 0; n < 3; n++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const parts: string[] = [];
  const take = ({ chunk }: { chunk: string }): void => {
    parts.push(chunk);
  };
  devtools.on('HeapProfiler.addHeapSnapshotChunk', take);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(parts.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const type = fields.indexOf('type');
  const size = fields.indexOf('self_size');
  const sums = new Map<string, number>();
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[0][nodes[at + type]!] ?? '?';
    sums.set(kind, (sums.get(kind) ?? 0) + nodes[at + size]!);
  }
  if (process.argv.includes('--detail')) console.error('memory', Object.fromEntries(sums));
  // What is native lies outside the script's heap.
  return { all: usedSize, kept: [...sums].reduce((sum, [k, n]) => (SCRIPT.has(k) ? sum + n : sum), 0) };
}

/** The heap after twenty levels of the campaign, each begun, run for a while and left, against after two and after eight. */
export const memoryLevels: Bench = async () => {
  const served = await serveBuilt();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 844, height: 390 }, serviceWorkers: 'block' });
    const devtools = await page.context().newCDPSession(page);
    await page.goto(served.address);
    await page.locator('.home').waitFor();
    const seen = new Map<number, Held>();
    for (let n = 0; n < LATE; n++) {
      if (n === EARLY || n === WARM) seen.set(n, await held(devtools));
      await play(page, TITLES[n]!.id);
    }
    const late = await held(devtools);
    const line = (name: string, part: keyof Held, since: number, why: string): Line => {
      const before = seen.get(since)![part];
      const against = `${significant(before / MEGA)} MB after ${since} levels, not ${LATE}; ${why}`;
      const value = significant(late[part] / MEGA);
      return { name, value, unit: 'MB', ratio: significant(late[part] / before, 3), against };
    };
    return [
      line('memory.levels', 'all', EARLY, 'goal 1.1'),
      line('memory.kept', 'kept', EARLY, "without the engine's compiled code"),
      line('memory.settled', 'kept', WARM, 'the same, once every kind of level has been loaded'),
    ];
  } finally {
    await browser.close();
    await served.close();
  }
};
