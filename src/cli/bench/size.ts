import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { openBrowser } from '../browser.ts';
import type { Bench, Line } from './line.ts';
import { significant } from './line.ts';
import { serveBuilt } from './served.ts';

/** Already compressed: servers send these as they are. */
const PACKED = /\.(woff2|png|jpe?g|webp|ogg|mp3|m4a|webm)$/;
/** Nothing new for this long: all that was asked for has come. */
const QUIET_MS = 1_500;
const KILO = 1_000;

/** What the browser has fetched from the built game, gzipped, by address. */
class Fetched {
  private readonly sizes = new Map<string, Promise<number>>();
  last = Date.now();

  constructor(page: Page) {
    page.on('request', () => {
      this.last = Date.now();
    });
    page.on('response', response => {
      this.last = Date.now();
      if (response.ok()) this.sizes.set(response.url(), this.size(response));
    });
  }

  private async size(response: Response): Promise<number> {
    const body = await response.body();
    this.last = Date.now();
    const packed = PACKED.test(new URL(response.url()).pathname);
    return packed ? body.length : gzipSync(body, { level: 9 }).length;
  }

  /** Bytes of these addresses, or of all; with `--detail` one line a file on standard error, the heaviest first. */
  async total(what: string, urls: readonly string[] = [...this.sizes.keys()]): Promise<number> {
    const rows = await Promise.all(
      urls.map(async url => ({ name: new URL(url).pathname, size: (await this.sizes.get(url)) ?? 0 })),
    );
    if (process.argv.includes('--detail')) {
      rows.sort((a, b) => b.size - a.size);
      for (const { name, size } of rows) {
        console.error(`${what} ${(size / KILO).toFixed(1).padStart(7)} kB ${name}`);
      }
    }
    return rows.reduce((sum, row) => sum + row.size, 0);
  }

  async quiet(page: Page): Promise<void> {
    while (Date.now() - this.last < QUIET_MS) await page.waitForTimeout(100);
  }
}

/** Notes in the page when the first way into a level stands in the menu. */
const NOTE_MENU = `
  new MutationObserver((_, observer) => {
    if (!document.querySelector('a[href^="#/play/"]')) return;
    window.menuAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;
/** Addresses that were asked for before that: what comes later, the menu didn't need. */
const BEFORE_MENU = `
  performance.getEntries()
    .filter(e => (e.entryType === 'resource' || e.entryType === 'navigation') && e.startTime <= window.menuAt)
    .map(e => e.name)
`;

/**
 * Builds the game into a folder of its own, opens it in a fresh browser, and weighs what came over the wire: what was asked
 * for until the menu stood, and all until the first level has its canvas and is quiet.
 */
async function weigh(): Promise<{ shell: number; game: number }> {
  const served = await serveBuilt();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    await page.addInitScript(NOTE_MENU);
    const fetched = new Fetched(page);
    await page.goto(served.address);
    const first = page.locator('a[href^="#/play/"]').first();
    await first.waitFor();
    await fetched.quiet(page);
    const shell = await fetched.total('shell', (await page.evaluate(BEFORE_MENU)) as string[]);
    await first.click();
    await page.locator('canvas').first().waitFor();
    await fetched.quiet(page);
    return { shell, game: await fetched.total('game') };
  } finally {
    await browser.close();
    await served.close();
  }
}

let weighed: Promise<{ shell: number; game: number }> | null = null;

/** One build and one visit serve both lines. */
function weighOnce(): Promise<{ shell: number; game: number }> {
  weighed ??= weigh();
  return weighed;
}

function line(name: string, bytes: number, goal: number): Line {
  const value = bytes / KILO;
  return {
    name,
    value: significant(value),
    unit: 'kB gzip',
    ratio: significant(value / goal, 3),
    against: `goal of ${goal} kB`,
  };
}

/** Kilobytes until the menu can be used. */
export const sizeShell: Bench = async () => [line('size.shell', (await weighOnce()).shell, 60)];

/** Kilobytes until the first level can be played, the shell included. */
export const sizeGame: Bench = async () => [line('size.game', (await weighOnce()).game, 450)];
