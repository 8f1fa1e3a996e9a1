import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ASSIGNMENT_KIND, HAND_IN_KIND } from '../../format/class/kinds.ts';
import { encodeDocument } from '../../format/code/document.ts';
import { openBrowser } from '../browser.ts';
import { CLASS, handIns } from './class.ts';
import { type Bench, significant } from './line.ts';
import { serveBuilt } from './served.ts';

const STUDENTS = 500;
/** A frame that a hand feels as a stop, ms. */
const GOAL = 50;

/** One event of a trace of the browser: `dur` by the wall, `tdur` by the thread's own clock, microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** The longest task of the page's main thread, ms: how long it worked, and how long it took with all that ran beside it. */
function longestTask(trace: Buffer): { worked: number; took: number } {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(e => e.name === 'thread_name' && e.args?.name === 'CrRendererMain')
      .map(e => `${e.pid} ${e.tid}`),
  );
  const tasks = traceEvents.filter(e => e.name === 'RunTask' && mains.has(`${e.pid} ${e.tid}`));
  if (tasks.length === 0) throw new Error('the trace has no tasks of the page');
  return {
    worked: Math.max(...tasks.map(e => e.tdur ?? 0)) / 1_000,
    took: Math.max(...tasks.map(e => e.dur ?? 0)) / 1_000,
  };
}

/**
 * The hand-ins of a whole year dropped on the gradebook as one file, in the built game: seconds until every one of them has been played
 * again, and the longest that the page worked at a stretch meanwhile: no frame can come sooner.
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
  const folder = mkdtempSync(join(tmpdir(), 'throughline-book-'));
  const served = await serveBuilt();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    await page.goto(`${served.address}#/teach`);
    // As files on a disk: handed over as bytes, the page would be busy with taking them out of the driver's message.
    const file = (text: string, name: string): string => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    };
    await page.locator('input[type="file"]').setInputFiles(file(book, 'book.json'));
    await page.locator('.teach-collect').waitFor();
    await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
    const start = Date.now();
    await page.locator('.teach-collect input[type="file"]').setInputFiles(file(texts.join('\n'), 'chat.txt'));
    // Asked from here, four times a second: waiting in the page would lay it out in every frame.
    const standing = (): Promise<boolean> => page.evaluate('!!document.querySelector(".grading")');
    while (!(await standing())) await page.waitForTimeout(50);
    while (await standing()) await page.waitForTimeout(250);
    const took = (Date.now() - start) / 1_000;
    const task = longestTask(await browser.stopTracing());
    const rows = await page.locator('.tile b').first().textContent();
    if (!rows?.includes(String(STUDENTS))) throw new Error(`the gradebook says ${rows}, not ${STUDENTS}`);
    const wrong = await page.locator('.teach-table .cell.bad').count();
    if (wrong > 0) throw new Error(`${wrong} runs were not proved`);
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
        value: significant(task.worked, 3),
        unit: 'ms',
        ratio: significant(task.worked / GOAL, 3),
        against: `goal of ${GOAL} ms; ${Math.round(task.took)} ms by the wall, on cores shared with the pool`,
      },
    ];
  } finally {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
