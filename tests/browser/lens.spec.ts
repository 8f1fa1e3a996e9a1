import { expect, type Page, test } from '@playwright/test';
import { culpritOf, levelOf, open, placeButton, watch } from './driver.ts';

/** Thirteen elements and more: a phone draws them small. */
const CROWDED = 'a-house-on-a-hill';

test.use({ viewport: { width: 390, height: 664 }, hasTouch: true });

const zoomOf = (page: Page, scene: number): Promise<number> =>
  page.evaluate(index => {
    const place = document.querySelector(`button.place[data-scene="${index}"]`)!;
    return Math.round(place.getBoundingClientRect().width);
  }, scene);

test('a crowded ribbon is enlarged, moved with a finger, and played while it is', async ({ page }) => {
  const faults = watch(page);
  const level = levelOf(CROWDED);
  const culprit = culpritOf(level, 1);
  await open(page, CROWDED);
  const place = placeButton(page, 1, culprit);
  const before = (await place.boundingBox())!;

  await page.locator('.lens').nth(1).click();
  await expect(page.locator('.lens').nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => zoomOf(page, 1)).toBeGreaterThan(before.width);
  // The others stay whole.
  expect(await zoomOf(page, 0)).toBe(44);

  // A drag moves it, and presses nothing on its way.
  const ground = (await page.locator('.lens-ground').nth(1).boundingBox())!;
  const at = (await place.boundingBox())!;
  const from = { x: ground.x + ground.width / 2, y: ground.y + ground.height / 2 };
  const away = at.x + at.width / 2 > from.x ? -60 : 60;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + away, from.y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await place.boundingBox())!.x - at.x)).toBeGreaterThan(20);
  await expect(page.locator('.inspector.held')).toHaveCount(0);

  // The keyboard brings into view what it comes to.
  const other = page.locator('button.place[data-scene="1"]').first();
  await page.keyboard.press('Tab');
  for (let i = 0; i < 60 && !(await other.evaluate(one => one === document.activeElement)); i++) {
    await page.keyboard.press('Tab');
  }
  await expect(async () => {
    const box = (await other.boundingBox())!;
    expect(box.x + box.width / 2).toBeGreaterThan(ground.x);
    expect(box.x + box.width / 2).toBeLessThan(ground.x + ground.width);
  }).toPass();

  await page.keyboard.press('Escape');
  await page.keyboard.press('0');
  await expect(page.locator('.lens').nth(1)).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(async () => Math.round((await place.boundingBox())!.x)).toBe(Math.round(before.x));

  // Enlarged around what is looked at, it is marked where it is seen.
  await place.click();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(async () => (await place.boundingBox())!.width).toBeGreaterThan(before.width);
  await place.click();
  await expect(page.locator('.chip.found')).toHaveCount(1);
  expect(faults).toEqual([]);
});

test('two fingers enlarge around the point between them', async ({ page }) => {
  await open(page, CROWDED);
  const ground = (await page.locator('.lens-ground').nth(0).boundingBox())!;
  const y = ground.y + ground.height / 2;
  const x = ground.x + ground.width / 2;
  const client = await page.context().newCDPSession(page);
  const fingers = (apart: number) => [
    { x: x - apart, y, id: 0 },
    { x: x + apart, y, id: 1 },
  ];
  const width = await zoomOf(page, 0);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) });
  for (const apart of [36, 44, 52, 60]) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page.locator('.lens').nth(0)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => zoomOf(page, 0)).toBeGreaterThan(width);
});

test('where there is room, nothing is enlarged', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, CROWDED);
  await expect(page.locator('.lens')).toHaveCount(0);
});
