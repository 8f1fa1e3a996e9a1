import { expect, type Page, test } from '@playwright/test';
import { keptText, watch } from './driver.ts';

async function open(page: Page): Promise<void> {
  await page.goto('/#/transfer');
  await expect(page.locator('.t-card')).toHaveCount(9, { timeout: 60_000 });
}

/** Puts every card into a group by clicks. */
async function sort(page: Page, groupOf: (card: number) => number): Promise<void> {
  for (let card = 0; card < 9; card++) {
    await page.locator('.t-card').nth(card).click();
    await page.locator('.t-group').nth(groupOf(card)).click();
  }
}

test('nine pictures are sorted by mouse, and the report says how', async ({ page }) => {
  const faults = watch(page);
  await open(page);
  const done = page.getByRole('button', { name: 'Done' });
  await expect(done).toBeDisabled();
  await sort(page, card => card % 3);
  await expect(page.locator('.t-card[data-in="A"]')).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.t-card[data-in]')).toHaveCount(8);
  await page.locator('.t-card').nth(8).dragTo(page.locator('.t-group').nth(3));
  await expect(page.locator('.t-card').nth(8)).toHaveAttribute('data-in', 'D');
  await done.click();
  await expect(page.locator('.t-number')).toContainText(/^[01]\.\d\d/);
  await expect(page.locator('.t-cell')).toHaveCount(9);
  const kept = await keptText(page, 'throughline.transfer');
  expect(JSON.parse(kept ?? 'null')).toMatchObject({ version: 1, results: [{ after: null }] });
  expect(faults).toEqual([]);
});

test('nine pictures are sorted by keys, and move', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const first = page.locator('.t-card').first();
  await expect(first).toHaveAttribute('aria-label', /Picture 1\. [A-Z]\w+ through \d+ places: /);
  const picture = (): Promise<string> =>
    page
      .locator('.t-card canvas')
      .first()
      .evaluate((c: HTMLCanvasElement) => c.toDataURL());
  const before = await picture();
  await expect.poll(picture).not.toBe(before);
  await first.focus();
  for (let card = 0; card < 9; card++) {
    await page.keyboard.press(card < 4 ? 'a' : '2');
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.locator('.t-card[data-in="A"]')).toHaveCount(4);
  await expect(page.locator('.t-card[data-in="B"]')).toHaveCount(5);
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(page.locator('h1')).toBeFocused();
});

test('everything is on the screen at every size, and stays there when the window changes', async ({
  page,
}) => {
  await open(page);
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 664],
    [360, 640],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    const within = async (): Promise<string[]> => {
      const faults: string[] = [];
      for (const target of await page.locator('.t-card, .t-group, .t-acts .button').all()) {
        const box = (await target.boundingBox())!;
        const fits = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
        if (!fits || Math.min(box.width, box.height) < 44)
          faults.push(`${await target.textContent()} ${JSON.stringify(box)}`);
      }
      return faults;
    };
    await expect.poll(within, `${width} × ${height}`).toEqual([]);
  }
});
