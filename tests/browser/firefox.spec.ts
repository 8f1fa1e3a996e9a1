import { expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { CARD } from '../../src/format/card/document.ts';
import { decodeDocument, encodeDocument } from '../../src/format/code/document.ts';
import { Firefox } from './firefox.ts';
import { GAME, SOURCES } from './ports.ts';

const LEVEL = 'monday-first-light';

/** Different colours in the middle of a picture: an empty stage has one, or a few of its gradient. */
function coloursOf(png: Uint8Array): number {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  const seen = new Set<number>();
  for (let y = Math.floor(height * 0.3); y < height * 0.7; y += 2)
    for (let x = Math.floor(width * 0.3); x < width * 0.9; x += 2)
      seen.add(data.readUInt32BE(4 * (y * width + x)));
  return seen.size;
}

/** A card of a scripted run: level, replay and facts come out of this browser's engine. */
async function cardMadeIn(page: Page): Promise<string> {
  await page.goto(`${SOURCES}/tests/browser/card.html`);
  const out = page.locator('#card[data-ready]');
  await out.waitFor({ state: 'attached' });
  return (await out.textContent()) ?? '';
}

test('a card made in Chromium is proved in Firefox, and a level runs there', async ({ page }) => {
  const firefox = await Firefox.open();
  test.skip(firefox === null, 'no Firefox on this machine (Debian: apt-get install firefox-esr xvfb)');
  try {
    const doc = await cardMadeIn(page);
    const read = decodeDocument(CARD, doc);
    if (!read.ok) throw new Error(read.reason);
    const shown = read.doc.runs[0]!.facts!.points;
    await page.goto('about:blank');

    const { page: other, faults } = await firefox!.page();
    const verdict = async (which: string): Promise<string> => {
      const found = await other.waitForSelector(`[data-verdict="${which}"]`, { timeout: 40_000 });
      return found!.evaluate(element => element.textContent ?? '');
    };
    await other.goto(`${GAME}/#/card/${doc}`);
    expect(await verdict('good')).toContain('Replayed: this score follows');
    expect(await other.$eval('.sc-total', element => element.textContent)).toBe(String(shown));

    // The same card with more points in it, and a sound checksum.
    const runs = read.doc.runs.map(run => ({ ...run, facts: { ...run.facts!, points: shown + 500 } }));
    await other.goto(`${GAME}/#/card/${encodeDocument(CARD, { ...read.doc, runs })}`);
    expect(await verdict('bad')).toContain(`the card says ${shown + 500}, its replay gives ${shown}`);

    await other.goto(`${GAME}/#/play/${LEVEL}`);
    if (firefox!.draws) {
      await (await other.waitForSelector('.curtain .button.big', { timeout: 40_000 }))!.click();
      // A condition in the page: the page's own rules forbid the driver's way of waiting for one.
      await expect
        .poll(() => other.evaluate(() => window.throughline?.tick ?? 0), { timeout: 40_000 })
        .toBeGreaterThan(1_000);
      expect(coloursOf(await other.screenshot())).toBeGreaterThan(100);
    } else {
      const curtain = await other.waitForSelector('.curtain[role="alert"]', { timeout: 40_000 });
      expect(await curtain!.evaluate(element => element.textContent)).toContain('The scenes can');
    }
    expect(faults).toEqual([]);
  } finally {
    await firefox?.close();
  }
});
