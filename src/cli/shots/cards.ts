import type { Page } from '@playwright/test';
import { CARD } from '../../format/card/document.ts';
import { cardOf, portfolioText } from '../../format/card/make.ts';
import type { CardRun } from '../../format/card/types.ts';
import { encodeBook, newBook, receive } from '../../format/class/book.ts';
import { ASSIGNMENT_KIND, HAND_IN_KIND } from '../../format/class/kinds.ts';
import type { Assignment } from '../../format/class/types.ts';
import { encodeDocument } from '../../format/code/document.ts';
import { CLASS, handIns } from '../bench/class.ts';
import { exampleCard } from '../card/example.ts';
import type { Camera } from './camera.ts';
import { press, visit } from './drive.ts';

const LEVEL = 'friday-twenty-to-six';
const NAMES = ['Ada Lovelace', 'بلال 🎻', 'Noor', 'Wilhelmine von Zedlitz-Neukirch', 'Kai'];

const task = (patch: Partial<Assignment> = {}): Assignment => ({
  ...CLASS,
  title: 'Bottlenecks and loops',
  note: 'Half an hour, on your own. Bring one question.',
  ...patch,
});
const hashOf = (a: Assignment): string => `#/do/${encodeDocument(ASSIGNMENT_KIND, a)}`;

async function settled(page: Page): Promise<void> {
  await page.locator('[data-verdict="good"], [data-verdict="bad"]').waitFor({ timeout: 180_000 });
}

async function end(page: Page, camera: Camera, name: string): Promise<void> {
  const tall = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight + 40);
  if (!tall) return;
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await camera.shoot(`${name}-end`);
  await page.evaluate(() => scrollTo(0, 0));
}

/** Cards as whoever was sent one has them: proved, altered, of a newer engine, a set, a page of many, and the way to make one. */
export async function share(page: Page, base: string, camera: Camera): Promise<void> {
  const one = exampleCard(LEVEL);
  const [run] = one.runs;
  const boast = { ...one, runs: [{ ...run!, facts: { ...run!.facts!, points: 2_410 } }] };
  const runs = ['monday-first-light', 'the-tour', 'first-pay-day', LEVEL].map(id => exampleCard(id).runs[0]!);
  const several = cardOf(runs, 'Ada 🎻', 'The first year');
  for (const [name, hash] of [
    ['open', `card/${encodeDocument(CARD, one)}`],
    ['altered', `card/${encodeDocument(CARD, boast)}`],
    ['newer-engine', `card/${encodeDocument(CARD, { ...one, engine: 7 })}`],
    ['set', `card/${encodeDocument(CARD, several)}`],
    ['portfolio', `portfolio/${portfolioText(several)}`],
  ] as const) {
    await visit(page, base, `#/${hash}`);
    await settled(page);
    await camera.shoot(name);
    await end(page, camera, name);
  }
  await visit(page, base, `#/card/${encodeDocument(CARD, one).slice(0, -9)}`);
  await page.locator('[role="alert"]').waitFor({ timeout: 180_000 });
  await camera.shoot('cut-off');
  await visit(page, base, `#/share/${encodeDocument(CARD, one)}`);
  await page.locator('canvas.share-picture[data-drawn="true"]').waitFor({ timeout: 180_000 });
  await camera.shoot('make');
  await end(page, camera, 'make');
  await visit(page, base, '#/cards');
  await page.locator('main h1').waitFor();
  await camera.shoot('cards-none');
}

/** A run in its scenes, alone and beside another one. */
export async function viewer(page: Page, base: string, camera: Camera): Promise<void> {
  const ada = encodeDocument(CARD, exampleCard(LEVEL));
  const other = exampleCard(LEVEL, 'Noor');
  const [{ replay }] = other.runs as [CardRun];
  const inputs = replay.inputs.map((input, i) => ({ ...input, tick: input.tick + 700 * (i + 3) }));
  const noor = encodeDocument(CARD, { ...other, runs: [{ replay: { ...replay, inputs }, facts: null }] });
  for (const [name, docs, panes] of [
    ['alone', ada, 1],
    ['two', `${ada}/${noor}`, 2],
  ] as const) {
    await visit(page, base, `#/replay/${docs}`);
    await page
      .locator('.rp-stage canvas')
      .nth(panes - 1)
      // On a phone one of two is seen at a time.
      .waitFor({ state: 'attached', timeout: 180_000 });
    await press(page, '.rp-go');
    await page.locator('.rp-scrub').fill('16000');
    await page.waitForTimeout(600);
    await camera.shoot(name);
    await page.locator('.rp-scrub').press('End');
    await page.waitForTimeout(600);
    await camera.shoot(`${name}-end`);
    await press(page, '.rp-prove');
    await press(page, '.rp-go');
    await page.locator('.rp-scrub').fill('24000');
    await page.waitForTimeout(600);
    await camera.shoot(`${name}-fix`);
    await page.locator('.rp-scrub').press('End');
    await page.waitForTimeout(600);
    await camera.shoot(`${name}-fixed`);
  }
}

/** A teacher's pages: none yet, a new one, sent, and a full gradebook. */
export async function teach(page: Page, base: string, camera: Camera): Promise<void> {
  await visit(page, base, '#/teach');
  await page.locator('main h1').waitFor();
  await camera.shoot('none');
  await visit(page, base, '#/teach/new');
  await page.locator('main h1').waitFor();
  await camera.shoot('new');
  await page.getByRole('radio').or(page.locator('.teach-set, .teach-sets button')).first().click();
  await camera.shoot('chosen');
  await end(page, camera, 'chosen');
  const assignment = task();
  const given = handIns(NAMES.length).map((h, i) => ({ ...h, name: NAMES[i]! }));
  const altered = given.map((h, i) =>
    i === 2 ? { ...h, entries: h.entries.map(e => ({ ...e, points: e.points + 500 })) } : h,
  );
  const book = receive(newBook(assignment, [...NAMES, 'Zoë (absent)']), [
    ...altered.map(h => ({ text: encodeDocument(HAND_IN_KIND, h), at: 29_410_000 })),
    { text: encodeDocument(HAND_IN_KIND, given[0]!).slice(0, -20), at: 29_410_000 },
  ]);
  for (const [name, one] of [
    ['empty', newBook(assignment)],
    ['full', book],
  ] as const) {
    await visit(page, base, '#/teach');
    await page.locator('input[type="file"]').setInputFiles({
      name: 'book.json',
      mimeType: 'application/json',
      buffer: Buffer.from(encodeBook(one)),
    });
    await page.locator('.teach-collect').waitFor();
    await page.locator('.grading').waitFor({ state: 'detached', timeout: 180_000 });
    await camera.shoot(name);
    await end(page, camera, name);
  }
  await page.locator('.heat').scrollIntoViewIfNeeded();
  await camera.shoot('heat');
  await press(page, '.teach-table .cell');
  await page.locator('dialog[open]').waitFor();
  await camera.shoot('student');
}

/** A student's pages: the link opened, under way, a level's start, and the hand-in. */
export async function student(page: Page, base: string, camera: Camera): Promise<void> {
  const hash = hashOf(task({ limit: 120, attempts: 2, due: 29_900_000 }));
  await visit(page, base, hash);
  await page.locator('.task-name').waitFor();
  await camera.shoot('open');
  await page.locator('.task-name input').fill('Ada');
  await press(page, '.task-name button');
  await page.locator('.task-items').waitFor();
  await camera.shoot('items');
  await end(page, camera, 'items');
  await press(page, '.task-item .button');
  await page.locator('.curtain.start .button.big').waitFor({ timeout: 180_000 });
  await camera.shoot('start');
  await press(page, '.curtain.start .button.big');
  await page.waitForTimeout(1_500);
  await camera.shoot('running');
  const [hand] = handIns(1);
  await visit(page, base, `#/done/${encodeDocument(HAND_IN_KIND, hand!)}`);
  await page.locator('main h1, main h2').first().waitFor();
  await camera.shoot('handed-in');
}

/** The student's page once there is something to hand in. */
export async function handingIn(page: Page, base: string, camera: Camera): Promise<void> {
  await visit(page, base, hashOf(task()));
  await page.locator('.task-done').waitFor({ timeout: 60_000 });
  await camera.shoot('hand-in');
  await end(page, camera, 'hand-in');
}

/** What the browser of a student holds who has finished everything. */
export function homework(): Record<string, unknown> {
  const assignment = task();
  const [hand] = handIns(1);
  const wire = [ASSIGNMENT_KIND.write(assignment), HAND_IN_KIND.write({ ...hand!, name: 'Ada' })];
  return { 'throughline.homework': { version: 1, tasks: [wire] } };
}
