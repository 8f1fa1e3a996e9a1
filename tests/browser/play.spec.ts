import { expect, test } from '@playwright/test';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { CURATED } from '../../src/level/campaign/specs.ts';
import { TITLES } from '../../src/level/campaign/titles.ts';
import { patternById } from '../../src/pattern/index.ts';
import { PATTERN_IDS } from '../../src/pattern/types.ts';
import {
  clickMark,
  culpritOf,
  levelOf,
  open,
  placeButton,
  playOdd,
  playPredict,
  playThrough,
  playTwo,
  replayed,
  waitForPhase,
  watch,
} from './driver.ts';

test('one click from the menu to a running level', async ({ page }) => {
  const faults = watch(page);
  await page.goto('/');
  await page.getByRole('link', { name: /Play · level 1/ }).click();
  await expect(page.locator('.play')).toHaveAttribute('data-curtain', 'none');
  await expect.poll(() => page.evaluate(() => window.throughline!.tick)).toBeGreaterThan(200);
  expect(await page.evaluate(() => window.throughline!.tokens.every(n => n > 0))).toBe(true);
  expect(faults).toEqual([]);
});

/**
 * A level of every fourth pattern: the first standard one of the campaign, in one case with a budget and no four names. That every
 * level of every pattern can be played to its end is tests/level's and tests/round's to say; here the way through the screens counts.
 */
const STANDARD = TITLES.filter(title => title.kind === 'standard').map(title => title.id);
const SOME = PATTERN_IDS.filter((pattern, i) => i % 4 === 0 || pattern === 'success').map(pattern => {
  const curated = STANDARD.filter(id => CURATED[id]?.spec.pattern === pattern);
  const hand = LEVELS.find(level => level.pattern === pattern)?.id;
  return [pattern, pattern === 'success' ? 'the-keys' : (hand ?? curated[0]!)] as const;
});

for (const [pattern, id] of SOME) {
  test(`${pattern} (${id}): from the address to the result by clicks`, async ({ page }) => {
    const faults = watch(page);
    await open(page, id);
    const level = levelOf(id);
    expect(level.pattern).toBe(pattern);
    await playThrough(page, level);
    await expect(page.locator('.result-total')).toHaveText(/\d/);
    await expect(page.locator('.found-row')).toHaveCount(3);
    // The score follows from the inputs, on another engine than the one that played.
    const { shown, scored } = await replayed(page, id);
    expect(scored).toBe(shown);
    expect(faults).toEqual([]);
  });
}

const KINDS = [
  ['two-of-a-kind', playOdd],
  ['four-slips-of-paper', playPredict],
  ['your-name-on-it', playTwo],
] as const;
for (const [id, play] of KINDS) {
  test(`${id}: another kind of level, to the result by clicks`, async ({ page }) => {
    const faults = watch(page);
    await open(page, id);
    await play(page, levelOf(id));
    const { shown, scored } = await replayed(page, id);
    expect(scored).toBe(shown);
    expect(faults).toEqual([]);
  });
}

test('a passed check opens its year', async ({ page }) => {
  const faults = watch(page);
  await page.goto('/#/check/see');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('.play')).toHaveAttribute('data-curtain', 'none');
  const id = page.url().split('/').pop()!;
  await playThrough(page, levelOf(id), true);
  await expect(page.locator('.result')).toContainText(/Year 2 is open/);
  await page.goto('/');
  await expect(page.locator('a[href="#/play/the-other-building"]').first()).toBeAttached();
  expect(faults).toEqual([]);
});

test('the map opens the next level from its list, and says why others are closed', async ({ page }) => {
  const faults = watch(page);
  await page.goto('/');
  await page.locator('a[href="#/play/a-key-and-a-locker"]').first().click();
  await expect(page.locator('.play')).toHaveAttribute('data-curtain', 'none');
  await page.goBack();
  await expect(page.locator('a[href="#/play/the-first-review"]')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a whole level by keyboard alone', async ({ page }) => {
  const level = LEVELS[0]!;
  await page.goto('/');
  await expect(page.getByRole('link', { name: /Play · level 1/ })).toBeVisible();
  await page.keyboard.press('Tab');
  for (let i = 0; i < 16; i++) {
    const at = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (/Play · level 1/.test(at)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('.play')).toHaveAttribute('data-curtain', 'none');
  for (let scene = 0; scene < 3; scene++) {
    const wanted = culpritOf(level, scene);
    // To the ribbon from above, to its first place, then along it.
    for (let step = 0; step < 60; step++) {
      const at = await page.evaluate(() => {
        const { scene, element } = (document.activeElement as HTMLElement).dataset;
        return { scene: Number(scene ?? -1), element };
      });
      if (at.scene === scene && at.element === wanted) break;
      await page.keyboard.press(
        at.scene < scene && step < 6 ? 'ArrowDown' : step < 14 ? 'ArrowLeft' : 'ArrowRight',
      );
    }
    await expect(placeButton(page, scene, wanted)).toBeFocused();
    if (scene === 0) {
      // The legend, and back to where one was.
      await page.keyboard.press('?');
      await expect(page.locator('dialog[open] .legend-sign').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(placeButton(page, scene, wanted)).toBeFocused();
    }
    await page.keyboard.press('Enter');
  }
  await waitForPhase(page, 'name');
  const cards = await page.locator('.card-name').allInnerTexts();
  const name = patternById(level.pattern).name;
  await page.keyboard.press(String(cards.findIndex(text => text.includes(name)) + 1));
  await waitForPhase(page, 'fix');
  await page.keyboard.press('1');
  await waitForPhase(page, 'proof');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.keyboard.press('Enter');
  await waitForPhase(page, 'align');
  await page.keyboard.press('1');
  await waitForPhase(page, 'reveal');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Result', exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await waitForPhase(page, 'result');
});

test('a wrong mark costs points and says what would have happened', async ({ page }) => {
  const level = LEVELS[0]!;
  await open(page, level.id);
  const wrong = Object.keys(level.scenes[0]!.network.nodes).find(
    id => level.scenes[0]!.network.nodes[id]!.kind === 'station' && id !== culpritOf(level, 0),
  )!;
  await clickMark(page, 0, wrong);
  await expect(page.locator('.toast')).toContainText(/would/);
  await expect(page.locator('.toast')).toContainText(/−\d+/);
});

test('an early right call names the pattern before the marks are made', async ({ page }) => {
  const level = LEVELS[0]!;
  await open(page, level.id);
  await clickMark(page, 0, culpritOf(level, 0));
  // What is looked at does not stand over what is asked.
  await page.locator('.place[data-scene="1"]').first().hover();
  await page.locator('.inspector').waitFor();
  await page.keyboard.press('c');
  await page.locator('.tray').waitFor();
  await expect(page.locator('.inspector')).toHaveCount(0);
  await page.locator('.card', { hasText: patternById(level.pattern).name }).click();
  await clickMark(page, 1, culpritOf(level, 1));
  await clickMark(page, 2, culpritOf(level, 2));
  await waitForPhase(page, 'fix');
});

test('pausing curtains the scenes and stops the clock', async ({ page }) => {
  await open(page, LEVELS[0]!.id);
  await expect.poll(() => page.evaluate(() => window.throughline!.clock)).toBeGreaterThan(300);
  await page.keyboard.press('p');
  await expect(page.locator('.play')).toHaveAttribute('data-curtain', 'paused');
  const stopped = await page.evaluate(() => window.throughline!.tick);
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => window.throughline!.tick)).toBe(stopped);
  await page.keyboard.press('p');
  await expect.poll(() => page.evaluate(() => window.throughline!.tick)).toBeGreaterThan(stopped);
});

test('the back button leaves a level, and its address opens it again', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /Play · level 1/ }).click();
  await expect(page.locator('.play')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: /See the system/ })).toBeVisible();
  await page.goForward();
  await expect(page.locator('.play')).toBeVisible();
});
