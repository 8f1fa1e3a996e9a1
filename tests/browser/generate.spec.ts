import { expect, test } from '@playwright/test';
import { generated } from './generate-specs.ts';
import { SOURCES } from './ports.ts';

test('a spec gives the same level and the same proof in Chromium as in Node', async ({ page }) => {
  await page.goto(`${SOURCES}/tests/browser/generate.html`);
  const out = page.locator('#levels[data-ready]');
  await expect(out).toBeAttached({ timeout: 60_000 });
  expect(JSON.parse((await out.textContent()) ?? '')).toEqual(generated());
});
