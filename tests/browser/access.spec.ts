import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { READERS, STOPPED, styled, walk } from './readers.ts';
import { put, SCREENS } from './screens.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The canvas is judged by tests/stage/contrast; what scrolls is laid out in full, so that axe can tell what is behind it. */
const FOR_AXE =
  '.stage-host{display:none!important}dialog.dialog,.dialog-body{max-height:none!important;overflow:visible!important}';

async function axe(page: Page, tell: (what: string) => void, rules?: string[]): Promise<void> {
  // One document and no frames: the short way is enough, and it opens no page of its own.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? builder.withRules(rules) : builder.withTags(TAGS)).analyze();
  for (const { id, nodes } of violations)
    for (const node of nodes) tell(`${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`);
}

test('axe finds nothing on any screen, in either shell', async ({ page }) => {
  test.setTimeout(360_000);
  const faults: string[] = [];
  for (const screen of SCREENS) {
    await put(page, screen);
    const undo = await styled(page, FOR_AXE + STOPPED);
    await axe(page, what => faults.push(`${screen.name}, dark: ${what}`));
    const before = await page.evaluate(() => {
      const { dataset } = document.documentElement;
      const { theme } = dataset;
      dataset.theme = 'light';
      return theme;
    });
    await axe(page, what => faults.push(`${screen.name}, light: ${what}`), ['color-contrast']);
    // Screens of the built game share one page: the next one begins in the shell that it stands in.
    await page.evaluate(theme => {
      const { dataset } = document.documentElement;
      if (theme === undefined) delete dataset.theme;
      else dataset.theme = theme;
    }, before);
    await undo();
  }
  expect(faults).toEqual([]);
});

test('axe finds nothing where the language runs from right to left', async ({ page }) => {
  test.setTimeout(360_000);
  const faults: string[] = [];
  // What axe finds lies in the marks, and those are the same in every language: one screen in three stands for the others.
  for (const screen of SCREENS.filter((_, i) => i % 3 === 0)) {
    await put(page, screen, 'qps');
    const undo = await styled(page, FOR_AXE + STOPPED);
    await axe(page, what => faults.push(`${screen.name}: ${what}`));
    await undo();
  }
  expect(faults).toEqual([]);
});

test('no screen loses text or runs out of its page, and fingers hit everything', async ({ browser }) => {
  test.setTimeout(600_000);
  expect(await walk(browser, READERS, 'en')).toEqual([]);
});

/** Where longer words and the other direction show. */
const FOREIGN = READERS.filter(({ name }) => name === 'phone' || name === 'desktop');

for (const lang of ['de', 'qps'])
  test(`no screen loses text in ${lang === 'de' ? 'German' : 'a language from right to left'}`, async ({
    browser,
  }) => {
    test.setTimeout(360_000);
    expect(await walk(browser, FOREIGN, lang)).toEqual([]);
  });
