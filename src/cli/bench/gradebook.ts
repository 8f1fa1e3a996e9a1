import { ASSIGNMENT_KIND, HAND_IN_KIND } from '../../format/class/kinds.ts';
import { encodeDocument } from '../../format/code/document.ts';
import { openBrowser } from './browser.ts';
import { CLASS, handIns } from './class.ts';
import { type Bench, significant } from './line.ts';
import { serveBuilt } from './served.ts';

const STUDENTS = 500;
/** A frame that a hand feels as a stop, ms. */
const GOAL = 50;

/** Keeps the long tasks and the longest frame. As text, because the loader's helpers are not in the page. */
const WATCH = `(() => {
  const seen = (window.seen = { tasks: [], frame: 0 });
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask' });
  let before = performance.now();
  const look = now => {
    seen.frame = Math.max(seen.frame, now - before);
    before = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/**
 * The hand-ins of a whole year dropped on the gradebook as one file, in the built game: seconds until every one of them has been played
 * again, and the longest that the page was busy at a stretch meanwhile (the browser's own `longtask` entries begin at 50 ms, so a
 * frame is looked at too).
 */
export const gradebook: Bench = async () => {
  const texts = handIns(STUDENTS).map(
    handIn => `done: https://example.org/#/done/${encodeDocument(HAND_IN_KIND, handIn)}`,
  );
  const book = JSON.stringify({
    kind: 'throughline-gradebook',
    version: 1,
    assignment: ASSIGNMENT_KIND.write(CLASS),
    roster: [],
    received: [],
    overrule: {},
  });
  const served = await serveBuilt();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    await page.goto(`${served.address}#/teach`);
    const file = (text: string, name: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    await page.locator('input[type="file"]').setInputFiles(file(book, 'book.json'));
    await page.locator('.teach-collect').waitFor();
    await page.evaluate(WATCH);
    const start = Date.now();
    await page.locator('.teach-collect input[type="file"]').setInputFiles(file(texts.join('\n'), 'chat.txt'));
    await page.locator('.grading').waitFor({ timeout: 60_000 });
    await page.locator('.grading').waitFor({ state: 'detached', timeout: 600_000 });
    const took = (Date.now() - start) / 1_000;
    const { tasks, frame } = (await page.evaluate('window.seen')) as { tasks: number[]; frame: number };
    const rows = await page.locator('.tile b').first().textContent();
    if (!rows?.includes(String(STUDENTS))) throw new Error(`the gradebook says ${rows}, not ${STUDENTS}`);
    const wrong = await page.locator('.teach-table .cell.bad').count();
    if (wrong > 0) throw new Error(`${wrong} runs were not proved`);
    const task = Math.max(0, ...tasks);
    return [
      {
        name: 'gradebook.500',
        value: significant(took, 3),
        unit: 's',
        ratio: null,
        against: `${STUDENTS} hand-ins of ${CLASS.items.length} levels, ${Math.round((STUDENTS * CLASS.items.length) / took)} replays/s in the pool`,
      },
      {
        name: 'gradebook.task',
        value: significant(task, 3),
        unit: 'ms',
        ratio: significant(task / GOAL, 3),
        against: `goal of ${GOAL} ms; 0: no task was longer. ${tasks.length} were; longest frame ${Math.round(frame)} ms`,
      },
    ];
  } finally {
    await browser.close();
    await served.close();
  }
};
