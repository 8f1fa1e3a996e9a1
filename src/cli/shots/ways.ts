import type { Page } from '@playwright/test';
import { patternById } from '../../pattern/index.ts';
import type { Camera } from './camera.ts';
import { madeOf, press, reach, until } from './drive.ts';

/** From the proof on: what any level of three ribbons shows. */
export async function toResult(page: Page, camera: Camera): Promise<void> {
  await reach(page, 'proof');
  await until(page, 15_000);
  await camera.shoot('proof');
  await skipTo(page, 'align');
  await page.locator('.option').first().waitFor();
  await camera.shoot('align');
  await press(page, '.option');
  await reach(page, 'reveal');
  const slider = page.locator('.reveal-controls input');
  for (const at of ['0.15', '0.45', '0.75', '1']) {
    await slider.fill(at);
    await page.waitForTimeout(400);
    await camera.shoot(`reveal-${at}`);
  }
  await press(page, '.reveal .button', 'last');
  await reach(page, 'result');
  await page.waitForTimeout(1_200);
  await camera.shoot('result');
}

/** Ends what is being run, until the phase stands. */
export async function skipTo(page: Page, phase: string): Promise<void> {
  while ((await page.locator('.play').getAttribute('data-phase')) !== phase) {
    await page
      .locator('.proof-bar .button, .trial-bar-foot .button')
      .first()
      .click({ timeout: 2_000 })
      .catch(() => {});
    await page.waitForTimeout(200);
  }
}

export async function choosePattern(page: Page, id: string): Promise<void> {
  const { level } = madeOf(id);
  const { name } = patternById(level.pattern);
  await page
    .locator(level.open ? '.pattern' : '.card', { hasText: name })
    .first()
    .click();
}
