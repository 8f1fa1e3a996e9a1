import type { CDPSession, Page } from '@playwright/test';
import { TITLES } from '../../level/campaign/titles.ts';
import { openBrowser } from '../browser.ts';
import { type Bench, significant } from './line.ts';
import { serveBuilt } from './served.ts';

/** Levels before the heap is looked at the first time, and the last. */
const EARLY = 2;
const LATE = 20;
/** By then nearly all of the game has been compiled: what grows after it is kept, not warmed up. */
const WARM = 8;
/** Ticks that each level runs. */
const TICKS = 1_500;
const MEGA = 1e6;

async function play(page: Page, level: string): Promise<void> {
  await page.evaluate(id => {
    location.hash = `#/play/${id}`;
  }, level);
  await page.locator('.play[data-curtain="start"] .curtain .button').first().click({ timeout: 120_000 });
  await page.waitForFunction(ticks => (window.throughline?.clock ?? 0) >= ticks, TICKS, { timeout: 120_000 });
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.locator('.home').waitFor();
}

/** Bytes that the page still holds after its garbage is gone. */
async function held(devtools: CDPSession): Promise<number> {
  for (let n = 0; n < 3; n++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  if (process.argv.includes('--detail')) {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const wanted = ['Nodes', 'JSEventListeners', 'Documents', 'JSHeapUsedSize'];
    console.error(
      'memory',
      metrics
        .filter(m => wanted.includes(m.name))
        .map(m => `${m.name} ${m.value}`)
        .join(', '),
    );
  }
  return usedSize;
}

/** The heap after twenty levels of the campaign, each begun, run for a while and left, against after two and after eight. */
export const memoryLevels: Bench = async () => {
  const served = await serveBuilt();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 844, height: 390 }, serviceWorkers: 'block' });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await page.goto(served.address);
    await page.locator('.home').waitFor();
    let early = 0;
    let warm = 0;
    for (let n = 0; n < LATE; n++) {
      if (n === EARLY) early = await held(devtools);
      if (n === WARM) warm = await held(devtools);
      await play(page, TITLES[n]!.id);
    }
    const late = await held(devtools);
    return [
      {
        name: 'memory.levels',
        value: significant(late / MEGA),
        unit: 'MB',
        ratio: significant(late / early, 3),
        against: `${significant(early / MEGA)} MB after ${EARLY} levels, not ${LATE}; goal 1.1`,
      },
      {
        name: 'memory.settled',
        value: significant(late / MEGA),
        unit: 'MB',
        ratio: significant(late / warm, 3),
        against: `${significant(warm / MEGA)} MB after ${WARM} levels: what comes before is the engine's compiled code`,
      },
    ];
  } finally {
    await browser.close();
    await served.close();
  }
};
