import { expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { open, playThrough, waitForPhase, watch } from './driver.ts';

const level = LEVELS[0]!;

const slider = (page: Page) => page.locator('.reveal-controls input');
const at = async (page: Page): Promise<number> => Number(await slider(page).inputValue());

/** Saffron pixels of the screen within the diagram. */
async function gold(page: Page): Promise<number> {
  const box = (await page.locator('.reveal-diagram').boundingBox())!;
  const { data: px } = PNG.sync.read(await page.screenshot({ clip: box }));
  let n = 0;
  for (let i = 0; i < px.length; i += 4) {
    if (Math.abs(px[i]! - 255) + Math.abs(px[i + 1]! - 197) + Math.abs(px[i + 2]! - 61) < 24) n++;
  }
  return n;
}

test('the answer glides by itself, is stopped, gone through by hand, seen again, and left as it was', async ({
  page,
}) => {
  const faults = watch(page);
  await open(page, level.id);
  await playThrough(page, level);
  const points = await page.locator('.result-total').textContent();

  await page.getByRole('button', { name: 'See the answer again' }).click();
  await waitForPhase(page, 'reveal');
  await expect.poll(() => at(page)).toBeGreaterThan(0.03);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  // The slider follows a few times a second: it is still when the button has turned.
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toHaveCount(0);
  const frames = () =>
    page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  await frames();
  const stopped = await at(page);
  expect(stopped).toBeLessThan(1);
  await frames();
  expect(await at(page)).toBe(stopped);

  // By hand: before the three are one there is a thread in the diagram and a socket, after it a saffron place.
  await slider(page).fill('0.5');
  const before = await gold(page);
  await slider(page).fill('0.8');
  expect(await gold(page)).toBeGreaterThan(before + 800);
  await slider(page).fill('0.145');
  expect(await gold(page)).toBe(0);
  // By keys: from landing to landing.
  await page.locator('.reveal h2').focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^one of/);
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^2 of/);
  await page.keyboard.press('ArrowLeft');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^one of/);

  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  expect(await at(page)).toBe(1);
  await page.getByRole('button', { name: 'Once more', exact: true }).click();
  await expect.poll(() => at(page)).toBeLessThan(0.9);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await page.getByRole('button', { name: 'Result', exact: true }).click();
  await waitForPhase(page, 'result');
  expect(await page.locator('.result-total').textContent()).toBe(points);

  // Finished once, it opens from the map and by its address, in a visit in which nothing has been played.
  await page.goto('/#/');
  await page.getByRole('link', { name: `See the answer to “${level.title}” again` }).click();
  await waitForPhase(page, 'reveal');
  await page.reload();
  await waitForPhase(page, 'reveal');
  await expect(page.locator('.what-if .culprit')).toHaveCount(3);
  await expect(page.locator('.case cite')).not.toBeEmpty();
  await expect(page.getByText('Right.', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await page.getByRole('link', { name: 'Levels', exact: true }).click();
  await expect(page.locator('.map')).toBeVisible();
  expect(faults).toEqual([]);
});

test('with less motion the same content comes by cross-fades; an unfinished level asks before it is given away', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`/#/reveal/${level.id}`);
  await expect(page.getByRole('heading', { name: 'This gives the answer away' })).toBeVisible();
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await waitForPhase(page, 'reveal');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await slider(page).fill('0.5');
  const before = await gold(page);
  await slider(page).fill('1');
  expect(await gold(page)).toBeGreaterThan(before + 800);
  await slider(page).fill('0.145');
  expect(await gold(page)).toBe(0);
  // A level of another kind has its own answer.
  await page.goto('/#/reveal/four-slips-of-paper');
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await expect(page.getByRole('heading', { name: 'The measured order' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Levels', exact: true })).toBeVisible();
});
