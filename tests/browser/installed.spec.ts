import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { StaticHost } from '../../src/cli/static-host.ts';
import { clickMark, culpritOf, levelOf, playThrough, watch } from './driver.ts';

const BUILT = resolve(import.meta.dirname, '../../dist');
/** From a spec with a pattern that no level by hand has, of another kind, and by hand. */
const OFFLINE = ['the-keys', 'two-of-a-kind', 'monday-first-light'];

// Elsewhere they are blocked: every test would fetch the whole game into its own cache.
test.use({ serviceWorkers: 'allow' });

let host: StaticHost;
let folder: string;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-host-'));
  cpSync(BUILT, join(folder, 'one'), { recursive: true });
  host = await StaticHost.open('/some/deep/path/', join(folder, 'one'));
});
test.afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Waits until the game is kept and serves this page. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise(done => navigator.serviceWorker.addEventListener('controllerchange', done));
  });
}

async function begin(page: Page, level: string): Promise<void> {
  await page.goto(`${host.address}#/play/${level}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect.poll(() => page.evaluate(() => window.throughline!.tick)).toBeGreaterThan(100);
}

/** A whole build that differs as a newer version does: its start is another file. */
function newer(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  const page = readFileSync(join(to, 'index.html'), 'utf8');
  const entry = page.match(/src="\.\/(assets\/index-[\w-]+)\.js"/)![1]!;
  const renewed = `${entry.slice(0, -1)}${entry.endsWith('Z') ? 'Y' : 'Z'}`;
  cpSync(join(to, `${entry}.js`), join(to, `${renewed}.js`));
  const replaced = page.replaceAll(entry, renewed).replace('</head>', '<meta name="newer" /></head>');
  writeFileSync(join(to, 'index.html'), replaced);
  const worker = readFileSync(join(to, 'sw.js'), 'utf8');
  const list = worker.replaceAll(entry, renewed).replace(/(index\.html",revision:")\w+/, '$1newer');
  writeFileSync(join(to, 'sw.js'), list);
}

test('under any path, kept at the first visit, played offline, and nothing asked of anyone else', async ({
  page,
  context,
}) => {
  const faults = watch(page);
  const asked = new Set<string>();
  context.on('request', request => asked.add(request.url()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`against the policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  const manifest = await (await page.request.get(`${host.address}manifest.webmanifest`)).json();
  expect(manifest).toMatchObject({ start_url: './', scope: './', display: 'standalone' });
  for (const { src } of manifest.icons) {
    expect((await page.request.get(host.address + src)).headers()['content-type']).toBe('image/png');
  }
  await page.goto(host.address);
  await kept(page);
  await context.setOffline(true);
  await host.close();
  await page.reload();
  await expect(page.getByRole('link', { name: /level 1/ })).toBeVisible();
  for (const level of OFFLINE) await begin(page, level);
  // The last of them to its end: what comes late in a level is there too.
  await playThrough(page, levelOf('monday-first-light'));
  await page.goto(`${host.address}#/practice`);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.locator('.play')).toHaveAttribute('data-curtain', 'none');
  await page.goto(`${host.address}#/transfer`);
  await expect(page.locator('canvas').first()).toBeVisible();
  expect(faults).toEqual([]);
  expect(asked.size).toBeGreaterThan(50);
  const elsewhere = [...asked].filter(url => !url.startsWith(host.address) && !/^(data|blob):/.test(url));
  expect(elsewhere).toEqual([]);
  // The policy is in force: a script in the markup and a request elsewhere are refused.
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.broken = true';
    document.head.append(script);
    fetch('https://elsewhere.invalid/').catch(() => {});
  });
  await expect.poll(() => faults.filter(fault => fault.startsWith('against the policy')).length).toBe(2);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

test('a newer version waits while a level goes on, in any window, and comes in when it is let in', async ({
  page,
  context,
}) => {
  await page.goto(host.address);
  await kept(page);
  const isNewer = (one: Page) => one.locator('meta[name="newer"]').count();
  await begin(page, 'monday-first-light');
  const { seed } = await page.evaluate(() => ({ seed: window.throughline!.seed }));
  newer(host.folder, join(folder, 'two'));
  host.folder = join(folder, 'two');
  const second = await context.newPage();
  await second.goto(host.address);
  await second.evaluate(async () => (await navigator.serviceWorker.ready).update());
  // A level is open in the first window: the second is told so.
  await second.getByRole('button', { name: 'Update', exact: true }).click();
  await expect(second.locator('.update')).toContainText('another window');
  expect(await isNewer(second)).toBe(0);
  await second.close();
  // The level goes on, to its result: there it may end.
  await page.bringToFront();
  await page.keyboard.press('Escape');
  const begin2 = page.getByRole('button', { name: /Go on|Resume|Begin/ });
  if (await begin2.isVisible()) await begin2.click();
  const level = levelOf('monday-first-light');
  await clickMark(page, 0, culpritOf(level, 0));
  await expect(page.locator('.chip.found')).toHaveCount(1);
  expect(await page.evaluate(() => window.throughline!.seed)).toBe(seed);
  await expect(page.locator('.update')).toHaveCount(0);
  await page.goto(`${host.address}#/`);
  await page.getByRole('button', { name: 'Update', exact: true }).click();
  await expect.poll(() => isNewer(page)).toBe(1);
  await expect(page.getByRole('link', { name: /level 1/ })).toBeVisible();
  // It has taken over, and plays.
  await begin(page, 'the-keys');
});
