import { expect, type Page, test } from '@playwright/test';

/** Presses Tab until what has the focus matches. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let n = 0; n < 60; n++) {
    if (await page.evaluate(at => document.activeElement?.matches(at) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} is not reached by ${key}`);
}

/** The level runs: its screen hears keys. */
async function running(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.throughline?.clock ?? 0)).toBeGreaterThan(0);
}

test('a dialog holds the focus, hides none of it under its head, and gives it back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('/');
  const opener = page.locator('.home-tools button').last();
  await expect(opener).toBeVisible();
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog[open]');
  await expect(dialog).toBeVisible();
  const faults: string[] = [];
  for (const key of ['Tab', 'Shift+Tab'])
    for (let n = 0; n < 24; n++) {
      await page.keyboard.press(key);
      const fault = await page.evaluate(() => {
        const at = document.activeElement;
        // The browser's own chrome comes between the last and the first.
        if (!at || at === document.body) return null;
        const box = document.querySelector('dialog[open]')!;
        if (!box.contains(at)) return `out of the dialog: ${at.outerHTML.slice(0, 60)}`;
        const target = (at.closest('label') ?? at).getBoundingClientRect();
        const head = box.querySelector('.dialog-head')!;
        if (head.contains(at) || at === box) return null;
        const under = target.top < head.getBoundingClientRect().bottom - 1;
        return under ? `under the head: ${at.outerHTML.slice(0, 60)}` : null;
      });
      if (fault) faults.push(`${key}: ${fault}`);
    }
  expect(faults).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('practice is set up and begun by keys', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/#/practice');
  await expect(page.locator('.before-card h1')).toBeVisible();
  await tabTo(page, '#difficulty');
  const before = Number(await page.locator('#difficulty').inputValue());
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.picks output')).toHaveText(String(before + 1));
  await tabTo(page, '.before-card .button.big');
  await page.keyboard.press('Enter');
  await expect(page.locator('.play')).toHaveAttribute('data-curtain', 'none', { timeout: 240_000 });
  await running(page);
  await page.keyboard.press('p');
  await expect(page.locator('.play')).toHaveAttribute('data-curtain', 'paused');
});

test('a check is begun by keys, and a reload goes on with it', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/#/check/see');
  await expect(page.locator('.before-card .button.big')).toBeEnabled({ timeout: 240_000 });
  await tabTo(page, '.before-card .button.big');
  await page.keyboard.press('Enter');
  const play = page.locator('.play');
  await expect(play).toHaveAttribute('data-curtain', 'none', { timeout: 60_000 });
  await running(page);
  const address = page.url();
  expect(address).toMatch(/#\/check\/see\/g/);
  // A call has an address of its own, and the way back closes it.
  await page.keyboard.press('c');
  await expect(page.locator('.tray')).toBeVisible();
  await expect(page).toHaveURL(`${address}?call`);
  await page.goBack();
  await expect(page.locator('.tray')).toHaveCount(0);
  await expect(page).toHaveURL(address);
  await page.keyboard.press('p');
  await expect(play).toHaveAttribute('data-curtain', 'paused');
  const clock = await page.evaluate(() => window.throughline!.clock);
  await page.reload();
  await expect(play).toHaveAttribute('data-curtain', 'paused', { timeout: 120_000 });
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => window.throughline!.clock)).toBeGreaterThanOrEqual(clock - 200);
  // Another level is no check.
  await page.goto('/#/check/see/monday-first-light');
  await expect(page.locator('.before-card h1')).toBeVisible();
  await expect(page).toHaveURL(/#\/check\/see$/);
});
