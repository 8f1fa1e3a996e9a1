import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { keptText } from './driver.ts';

const PROGRESS = 'throughline.progress';

/** Puts texts into what the game keeps, before the game is opened. */
async function keep(page: Page, texts: Record<string, unknown>): Promise<void> {
  await page.evaluate(
    all =>
      new Promise<void>((done, failed) => {
        const open = indexedDB.open('throughline');
        open.onupgradeneeded = () => open.result.createObjectStore('kept');
        open.onerror = () => failed(new Error('the database does not open'));
        open.onsuccess = () => {
          const write = open.result.transaction('kept', 'readwrite');
          for (const [key, value] of Object.entries(all))
            write.objectStore('kept').put(JSON.stringify(value), key);
          write.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
    texts,
  );
}

async function chooseLanguage(page: Page, name: string): Promise<void> {
  await openFile(page);
  await page.getByRole('radio', { name, exact: true }).focus();
  await page.keyboard.press('Space');
}

/** The settings, with what they have folded away. */
async function openFile(page: Page): Promise<void> {
  await page.goto('/#/?settings');
  await page.locator('dialog summary').last().click();
}

/** The sets of practice are kept with the progress: what a window changes without playing. */
async function practise(page: Page, difficulty: number): Promise<void> {
  await page.goto('/#/practice');
  await page.locator('#difficulty').fill(String(difficulty));
  await page.getByRole('button', { name: 'Play' }).click();
}

const finished = (id: string, best: number) => ({
  version: 3,
  levels: { [id]: { stars: 2, best, accuracy: null, plays: 1 } },
  seeds: {},
  opened: [],
  practice: null,
});

test('two windows: what one keeps is in the other, and neither writes over what it has not seen', async ({
  context,
}) => {
  const one = await context.newPage();
  await one.goto('/');
  await expect(one.locator('h1')).toHaveText(/See the system/);
  const other = await context.newPage();
  await other.goto('/');
  await expect(other.locator('h1')).toHaveText(/See the system/);
  // A setting changed here is changed there, at once.
  await chooseLanguage(one, 'Deutsch');
  await expect(other.locator('h1')).toHaveText(/Sieh das System/);
  await chooseLanguage(one, 'English');
  await expect(other.locator('h1')).toHaveText(/See the system/);

  // A third window that tells nobody (a frozen one, an older version) has finished a level.
  await keep(one, { [PROGRESS]: finished('monday-first-light', 900) });
  // This one has not read that, and writes.
  await practise(other, 7);
  await expect
    .poll(async () => JSON.parse((await keptText(one, PROGRESS)) ?? '{}'))
    .toMatchObject({ levels: { 'monday-first-light': { best: 900 } }, practice: { difficulty: 7 } });
  // And both windows know of it.
  for (const page of [one, other]) {
    await page.goto('/#/');
    await expect(page.locator('.level.solved')).toHaveCount(1);
  }
});

test('a level left in the middle of each window goes on there', async ({ context }) => {
  const ids = ['monday-first-light', 'a-key-and-a-locker'];
  const pages = [];
  for (const id of ids) {
    const page = await context.newPage();
    await page.goto(`/#/play/${id}`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.waitForFunction(() => (window.throughline?.clock ?? 0) > 1_500);
    pages.push(page);
  }
  for (const [i, page] of pages.entries()) {
    await page.reload();
    await page.locator('.play[data-curtain="paused"]').waitFor();
    expect(page.url()).toContain(ids[i]);
    expect(await page.evaluate(() => window.throughline?.clock ?? 0)).toBeGreaterThan(1_500);
  }
});

test('everything as a file: exported, wiped, brought in again, and all is back', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('h1')).toHaveText(/See the system/);
  await keep(page, { [PROGRESS]: finished('monday-first-light', 1234) });
  await page.reload();
  // A name under one's cards.
  await page.goto('/#/cards');
  await expect(page.locator('main')).toBeVisible();
  const runs = { version: 1, name: 'Ada', best: {} };
  await keep(page, { 'throughline.runs': runs });
  await page.reload();
  await openFile(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const path = await (await download).path();
  const file = JSON.parse(await readFile(path, 'utf8'));
  expect(file).toMatchObject({
    progress: {},
    settings: {},
    transfer: {},
    runs: { name: 'Ada' },
    classes: {},
    homework: {},
  });

  // Wiped: as a new browser.
  await page.goto('about:blank');
  await page.context().clearCookies();
  await page.goto('/');
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const open = indexedDB.open('throughline');
        open.onerror = () => failed(new Error('the database does not open'));
        open.onsuccess = () => {
          const wipe = open.result.transaction('kept', 'readwrite');
          wipe.objectStore('kept').clear();
          wipe.oncomplete = () => done();
        };
      }),
  );
  await page.reload();
  await expect(page.locator('.level.next')).toHaveCount(1);
  await expect(page.locator('.level.solved')).toHaveCount(0);
  await openFile(page);
  await page.locator('input[type="file"]').setInputFiles(path);
  await expect(page.locator('.gains')).toContainText('One level that you had not finished here');
  await expect(page.locator('.gains')).toContainText('The name under your cards');
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.locator('.file-said')).toContainText('It is in.');
  await page.goto('/#/');
  await expect(page.locator('.level.solved')).toHaveCount(1);
  await expect.poll(() => keptText(page, 'throughline.runs')).toContain('Ada');
  await page.reload();
  await expect(page.locator('.level.solved')).toHaveCount(1);
});
