import type { Page } from '@playwright/test';
import { TITLES } from '../../level/campaign/titles.ts';
import { patternById } from '../../pattern/index.ts';
import type { Camera } from './camera.ts';
import { madeOf, mark, open, press, reach, until, visit } from './drive.ts';
import { choosePattern, skipTo } from './ways.ts';

export async function odd(page: Page, base: string, camera: Camera): Promise<void> {
  const id = TITLES.find(title => title.kind === 'odd')!.id;
  const { level } = madeOf(id);
  await open(page, base, `#/play/${id}`);
  await camera.shoot('start');
  await press(page, '.curtain .button.big');
  await until(page, 10_000);
  await camera.shoot('spot');
  await page.locator('.strangers .stranger').nth(level.stranger!.scene).click();
  await reach(page, 'name');
  await camera.shoot('name');
  await choosePattern(page, id);
  await reach(page, 'other');
  await camera.shoot('other');
  const { name } = patternById(level.stranger!.pattern);
  await page
    .locator(level.open ? '.pattern' : '.card', { hasText: name })
    .first()
    .click();
  await page.locator('.explain').waitFor();
  await camera.shoot('explain');
  await press(page, '.explain-foot .button');
  await reach(page, 'result');
  await camera.shoot('result');
}

export async function predict(page: Page, base: string, camera: Camera): Promise<void> {
  const id = TITLES.find(title => title.kind === 'predict')!.id;
  await open(page, base, `#/play/${id}`);
  await press(page, '.curtain .button.big');
  await until(page, 8_000);
  await camera.shoot('order');
  await press(page, '.order-head .button', 'last');
  await reach(page, 'proof');
  await until(page, 5_000);
  await camera.shoot('trial');
  await skipTo(page, 'explain');
  await camera.shoot('explain');
  await press(page, '.explain-foot .button');
  await reach(page, 'result');
  await camera.shoot('result');
}

export async function two(page: Page, base: string, camera: Camera): Promise<void> {
  const id = TITLES.find(title => title.kind === 'two')!.id;
  const { level, truth } = madeOf(id);
  await open(page, base, `#/play/${id}`);
  await press(page, '.curtain .button.big');
  await until(page, 10_000);
  await mark(page, 0, truth.pair!.first.element);
  await camera.shoot('one-found');
  await mark(page, 0, truth.pair!.second.element);
  await reach(page, 'name');
  await choosePattern(page, id);
  await reach(page, 'other');
  const { name } = patternById(level.second!.pattern);
  await page
    .locator(level.open ? '.pattern' : '.card', { hasText: name })
    .first()
    .click();
  await reach(page, 'fix');
  await camera.shoot('mend');
  await press(page, '.card.mend:enabled');
  await skipTo(page, 'second');
  await camera.shoot('second');
  await press(page, '.card.mend:enabled');
  await skipTo(page, 'explain');
  await camera.shoot('explain');
  await press(page, '.explain-foot .button');
  await reach(page, 'result');
  await camera.shoot('result');
}

export async function practice(page: Page, base: string, camera: Camera): Promise<void> {
  await visit(page, base, '#/practice');
  await page.locator('.before').waitFor();
  await camera.shoot('choice');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await camera.shoot('choice-end');
  await press(page, '.before .button.big');
  await page.locator('.play[data-curtain="none"]').waitFor({ timeout: 180_000 });
  await until(page, 7_000);
  await camera.shoot('spot');
}

export async function check(page: Page, base: string, camera: Camera): Promise<void> {
  await visit(page, base, '#/check/see');
  await page.locator('.before').waitFor();
  await camera.shoot('drawing');
  await page.locator('.before .button.big:enabled').waitFor({ timeout: 180_000 });
  await camera.shoot('ready');
}

export async function transfer(page: Page, base: string, camera: Camera): Promise<void> {
  await visit(page, base, '#/transfer');
  await page.locator('.t-card').nth(8).waitFor({ timeout: 180_000 });
  await page.waitForTimeout(2_500);
  await camera.shoot('sort');
  for (let card = 0; card < 9; card++) {
    await page.locator('.t-card').nth(card).click();
    if (card === 4) await camera.shoot('held');
    await page
      .locator('.t-group')
      .nth(card % 3)
      .click();
  }
  await camera.shoot('sorted');
  await press(page, '.t-acts .button', 'last');
  await page.locator('.t-number').waitFor();
  await camera.shoot('report');
  await page.locator('.t-cell').last().scrollIntoViewIfNeeded();
  await camera.shoot('report-end');
}
