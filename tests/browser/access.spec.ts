import { expect, type Page, test } from '@playwright/test';
import { axe } from './axe.ts';
import { READERS, STOPPED, styled, walk } from './readers.ts';
import { SCREENS } from './screens.ts';

const WCAG = { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
const COLOURS = { type: 'rule' as const, values: ['color-contrast'] };

/** The canvas is judged by tests/stage/contrast; what scrolls is laid out in full, so that axe can tell what is behind it. */
const FOR_AXE =
  '.stage-host{display:none!important}dialog.dialog,.dialog-body{max-height:none!important;overflow:visible!important}';

/** What axe finds on a screen as it stands. */
async function axeFaults(page: Page): Promise<string[]> {
  const undo = await styled(page, FOR_AXE + STOPPED);
  const faults = await axe(page, WCAG);
  await undo();
  return faults;
}

/** The same in the dark shell, and its colours in the light one. */
async function axeInBoth(page: Page): Promise<string[]> {
  const undo = await styled(page, FOR_AXE + STOPPED);
  const dark = await axe(page, WCAG);
  const before = await page.evaluate(() => {
    const { dataset } = document.documentElement;
    const { theme } = dataset;
    dataset.theme = 'light';
    return theme;
  });
  const light = await axe(page, COLOURS);
  // Screens of the built game share one page: the next one begins in the shell that it stands in.
  await page.evaluate(theme => {
    const { dataset } = document.documentElement;
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
  }, before);
  await undo();
  return [...dark.map(what => `dark, ${what}`), ...light.map(what => `light, ${what}`)];
}

// One walk for all that is asked of every screen: to come to each of them takes longer than to look at it.
test('on every screen axe finds nothing in either shell, no text is lost, and fingers hit everything', async ({
  browser,
}) => {
  test.setTimeout(900_000);
  expect(await walk(browser, READERS, 'en', SCREENS, axeInBoth)).toEqual([]);
});

/** Where longer words show. */
const PHONE = READERS.filter(({ name }) => name === 'phone');

test('no screen loses text in German', async ({ browser }) => {
  test.setTimeout(600_000);
  // One in six: names and sentences are as long in the others, and tests/text measures them all.
  const some = SCREENS.filter((_, i) => i % 6 === 1);
  expect(await walk(browser, PHONE, 'de', some)).toEqual([]);
});

test('from right to left no text is lost either, and axe finds nothing', async ({ browser }) => {
  test.setTimeout(600_000);
  // Marks and styles are the same in every language: one screen in six stands for the others.
  const some = SCREENS.filter((_, i) => i % 6 === 0);
  expect(await walk(browser, PHONE, 'qps', some, axeFaults)).toEqual([]);
});
