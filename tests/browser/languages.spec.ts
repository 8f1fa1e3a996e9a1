import { expect, type Page, test } from '@playwright/test';
import { culpritOf, levelOf, watch } from './driver.ts';

const LEVEL = 'monday-first-light';
const PHONES = [
  { width: 390, height: 664 },
  { width: 360, height: 640 },
];

/** What is wider than its room: the page, and every button and chip whose words are cut off or off the screen. */
async function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) out.push(`page: ${root.scrollWidth} > ${root.clientWidth}`);
    for (const one of document.querySelectorAll('button, a.button, .chip, label.choice, .level')) {
      const box = one.getBoundingClientRect();
      // A button over the canvas has no words of its own, and one that shows only in focus is a point until then.
      if (one.matches('.place') || box.width === 0 || one.clientWidth <= 1) continue;
      const words = (one.textContent ?? '').trim().slice(0, 40);
      if (one.scrollWidth > one.clientWidth) out.push(`${words}: ${one.scrollWidth} > ${one.clientWidth}`);
      if (box.left < -1 || box.right > innerWidth + 1) out.push(`${words}: off the screen`);
    }
    return out;
  });
}

async function fits(page: Page): Promise<void> {
  for (const size of PHONES) {
    await page.setViewportSize(size);
    await expect.poll(() => clipped(page), { message: `${size.width}×${size.height}` }).toEqual([]);
  }
}

for (const [lang, dir] of [
  ['de', 'ltr'],
  ['qps', 'rtl'],
] as const) {
  test(`a level is played on the phone in ${lang}, and everything fits`, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 664 }, reducedMotion: 'reduce' });
    const faults = watch(page);
    await page.goto(`/?lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page.locator('.map .level').first()).toBeVisible();
    await fits(page);
    // The brand stands where the language begins.
    const brand = (await page.locator('.brand').first().boundingBox())!;
    const tools = (await page.locator('.home-tools').boundingBox())!;
    expect(brand.x < tools.x).toBe(dir === 'ltr');

    await page.goto(`/?lang=${lang}#/play/${LEVEL}`);
    const begin = page.locator('.curtain-card .button.big');
    await expect(begin).toBeVisible({ timeout: 60_000 });
    if (lang === 'de') await expect(page.locator('.curtain-card h2')).toHaveText('Montag, erstes Licht');
    await begin.click();
    await expect(page.locator('.play')).toHaveAttribute('data-phase', 'spot');
    await fits(page);
    const level = levelOf(LEVEL);
    const mark = (scene: number) =>
      page.locator(`button.place[data-scene="${scene}"][data-element="${culpritOf(level, scene)}"]`);
    // The first lesson opens one ribbon after the other.
    for (const scene of level.scenes.keys()) {
      await expect(mark(scene)).toBeVisible({ timeout: 60_000 });
      await mark(scene).focus();
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('.play')).toHaveAttribute('data-phase', 'name');
    await fits(page);
    if (lang === 'de') await expect(page.locator('.card-name', { hasText: 'Engpass' })).toBeVisible();
    expect(faults).toEqual([]);
    await page.close();
  });
}

test('the language is chosen in the settings, and is there at once and after a reload', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('h1')).toHaveText(/See the system/);
  await page.locator('.home-tools .bare').last().click();
  await page.getByRole('radio', { name: 'Deutsch' }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('h1')).toHaveText(/Sieh das System/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('.map')).toContainText('Montag, erstes Licht');
  await page.reload();
  await expect(page.locator('h1')).toHaveText(/Sieh das System/);
});
