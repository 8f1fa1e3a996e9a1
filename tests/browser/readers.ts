import type { Browser, Page } from '@playwright/test';
import { lostText, overrun, smallTargets } from './measure.ts';
import { put, SCREENS, type Screen } from './screens.ts';

/** What WCAG 1.4.12 lets a reader set. */
const SPACED =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

/** WCAG 1.4.4: letters twice as large, as a browser's text zoom makes them. */
const LARGE = 'html{font-size:200%!important}';

/** Stops what moves: a colour on its way is no colour to judge. */
export const STOPPED = '*,*::before,*::after{animation:none!important;transition:none!important}';

/** A sheet of our own over the page's: an adopted one, which the page's strict policy lets in. */
export async function styled(page: Page, css: string): Promise<() => Promise<void>> {
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

/** Sizes and settings of the reader at which every screen has to say all that it says, and be hit by a finger. */
export interface Reader {
  name: string;
  width: number;
  height: number;
  touch: boolean;
  css: string;
}

export const READERS: readonly Reader[] = [
  { name: 'desktop', width: 1440, height: 900, touch: false, css: '' },
  { name: 'phone', width: 390, height: 664, touch: true, css: '' },
  { name: 'narrow', width: 320, height: 640, touch: true, css: '' },
  { name: 'phone on its side', width: 844, height: 390, touch: true, css: '' },
  { name: 'desktop at 200 %', width: 640, height: 400, touch: false, css: '' },
  { name: 'desktop, text at 200 %', width: 1440, height: 900, touch: false, css: LARGE },
  { name: 'phone, text at 200 %', width: 390, height: 664, touch: true, css: LARGE },
  { name: 'wide spacing on a phone', width: 390, height: 664, touch: false, css: SPACED },
];

/** What is found when the page has had some frames to lay itself out anew for its size: what is at fault stays so. */
async function settled(page: Page, find: () => Promise<string[]>): Promise<string[]> {
  let found = await find();
  for (let tries = 0; found.length > 0 && tries < 60; tries++) {
    await page.evaluate(
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
    );
    found = await find();
  }
  return found;
}

const DESKTOP = { width: 1440, height: 900 };

/** Looks at every screen on a desktop as `look` does, and goes through all as every one of the readers; returns what they can't read, hit or see. */
export async function walk(
  browser: Browser,
  readers: readonly Reader[],
  lang: string,
  screens: readonly Screen[] = SCREENS,
  look: (page: Page) => Promise<string[]> = async () => [],
): Promise<string[]> {
  const faults: string[] = [];
  // A phone's browser: no hover, coarse pointer.
  const context = await browser.newContext({ hasTouch: true, isMobile: true });
  const page = await context.newPage();
  for (const screen of screens) {
    await page.setViewportSize(DESKTOP);
    await put(page, screen, lang);
    for (const fault of await look(page)) faults.push(`${screen.name}, ${fault}`);
    for (const reader of readers) {
      await page.setViewportSize(reader);
      const undo = await styled(page, STOPPED + reader.css);
      const tell = (what: string) => faults.push(`${screen.name}, ${reader.name}: ${what}`);
      for (const lost of await settled(page, () => lostText(page))) tell(lost);
      if (reader.touch) for (const small of await smallTargets(page)) tell(`small: ${small}`);
      const out = async () => ((await overrun(page)) > 0 ? ['runs out at the right'] : []);
      for (const fault of await settled(page, out)) tell(fault);
      await undo();
    }
  }
  await context.close();
  return faults;
}
