import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { lostText, overrun, smallTargets } from './measure.ts';
import { put, SCREENS, type Screen } from './screens.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What WCAG 1.4.12 lets a reader set. */
const SPACED =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** WCAG 1.4.4: letters twice as large, as a browser's text zoom makes them. */
const LARGE = 'html{font-size:200%!important}';

/** The canvas is judged by tests/stage/contrast; what scrolls is laid out in full, so that axe can tell what is behind it. */
const FOR_AXE =
  '.stage-host{display:none!important}dialog.dialog,.dialog-body{max-height:none!important;overflow:visible!important}';

/** Stops what moves: a colour on its way is no colour to judge. */
const STOPPED = '*,*::before,*::after{animation:none!important;transition:none!important}';

/** A sheet of our own over the page's: an adopted one, which the page's strict policy lets in. */
async function styled(page: Page, css: string): Promise<() => Promise<void>> {
  await page.evaluate(text => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
  return () =>
    page.evaluate(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
    });
}

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
  for (const screen of SCREENS) {
    await put(page, screen, 'qps');
    const undo = await styled(page, FOR_AXE + STOPPED);
    await axe(page, what => faults.push(`${screen.name}: ${what}`));
    await undo();
  }
  expect(faults).toEqual([]);
});

/** Sizes and settings of the reader at which every screen has to say all that it says, and be hit by a finger. */
interface Reader {
  name: string;
  width: number;
  height: number;
  touch: boolean;
  css: string;
}

const READERS: readonly Reader[] = [
  { name: 'desktop', width: 1440, height: 900, touch: false, css: '' },
  { name: 'phone', width: 390, height: 664, touch: true, css: '' },
  { name: 'narrow', width: 320, height: 640, touch: true, css: '' },
  { name: 'phone on its side', width: 844, height: 390, touch: true, css: '' },
  { name: 'desktop at 200 %', width: 640, height: 400, touch: false, css: '' },
  { name: 'desktop, text at 200 %', width: 1440, height: 900, touch: false, css: LARGE },
  { name: 'tablet, text at 200 %', width: 1024, height: 768, touch: false, css: LARGE },
  { name: 'phone, text at 200 %', width: 390, height: 664, touch: true, css: LARGE },
  { name: 'wide spacing', width: 1440, height: 900, touch: false, css: SPACED },
  { name: 'wide spacing on a phone', width: 390, height: 664, touch: false, css: SPACED },
];

/** What is found when the page has had some frames to lay itself out anew for its size: what is at fault stays so. */
async function settled(page: Page, find: () => Promise<string[]>): Promise<string[]> {
  let found = await find();
  for (let tries = 0; found.length > 0 && tries < 12; tries++) {
    await page.evaluate(
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
    );
    found = await find();
  }
  return found;
}

/** Goes through all screens as every one of the readers; returns what they can't read, hit or see. */
async function walk(
  browser: Browser,
  readers: readonly Reader[],
  lang: string,
  screens: readonly Screen[] = SCREENS,
): Promise<string[]> {
  const faults: string[] = [];
  // A phone's browser: no hover, coarse pointer.
  const context = await browser.newContext({ hasTouch: true, isMobile: true });
  const page = await context.newPage();
  for (const screen of screens) {
    await put(page, screen, lang);
    for (const reader of readers) {
      await page.setViewportSize(reader);
      const undo = await styled(page, STOPPED + reader.css);
      const tell = (what: string) => faults.push(`${screen.name}, ${reader.name}: ${what}`);
      for (const lost of await settled(page, () => lostText(page))) tell(lost);
      if (reader.touch) for (const small of await smallTargets(page)) tell(`small: ${small}`);
      if ((await overrun(page)) > 0) tell('runs out at the right');
      await undo();
    }
  }
  await context.close();
  return faults;
}

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
