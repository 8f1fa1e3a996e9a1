import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import Papa from 'papaparse';
import { ASSIGNMENT_KIND, HAND_IN_KIND } from '../../src/format/class/kinds.ts';
import type { Assignment, HandIn } from '../../src/format/class/types.ts';
import { levelFor } from '../../src/format/class/variant.ts';
import { decodeDocument, encodeDocument } from '../../src/format/code/document.ts';
import { findDocuments } from '../../src/format/code/find.ts';
import type { RoundInput } from '../../src/round/types.ts';
import { levelOf, placeButton, playThrough, watch } from './driver.ts';

/** Tick of the last mark, which is a right one where all three were found. */
function lastMarkOf(inputs: readonly RoundInput[]): number {
  return Math.max(...inputs.map(input => (input.kind === 'mark' ? input.tick : 0)));
}

/** A browser of somebody's own, whose clock stands at this time when it opens the page. */
async function person(browser: Browser, at?: Date): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  if (at) await page.clock.setSystemTime(at);
  return { page, faults: watch(page) };
}

/** Opens the link, types the name, plays the first level with so many wrong marks; the hand-in's link. */
async function handIn(browser: Browser, link: string, name: string, wrong: number): Promise<string> {
  const { page, faults } = await person(browser);
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('.task-items').getByRole('link', { name: 'Play', exact: true }).first().click();
  await page.locator('.play[data-curtain="none"]').waitFor({ timeout: 60_000 });
  const [found] = findDocuments(link);
  const read = decodeDocument(ASSIGNMENT_KIND, found!.text);
  if (!read.ok) throw new Error(read.reason);
  const level = levelOf(levelFor(read.doc, 0, name));
  const { culprits, others } = marksOf(level.id);
  for (const element of others.slice(0, wrong)) {
    await placeButton(page, 0, element).click();
    await placeButton(page, 0, element).click();
    await expect(page.locator('.toast')).toBeVisible();
  }
  expect(culprits.length).toBeGreaterThan(0);
  await playThrough(page, level);
  await expect(page.locator('.result')).toContainText('Entered in your assignment.');
  await page.goto(link);
  const field = page.getByLabel('Link to your hand-in', { exact: true });
  await expect(field).toBeVisible();
  const out = await field.inputValue();
  expect(faults).toEqual([]);
  await page.context().close();
  return out;
}

function marksOf(id: string): { culprits: string[]; others: string[] } {
  const level = levelOf(id);
  const [scene] = level.scenes;
  const culprits = Object.values(scene!.roles).flat();
  const others = Object.keys(scene!.places).filter(
    element => scene!.network.nodes[element]?.kind === 'station' && !culprits.includes(element),
  );
  return { culprits, others };
}

const spaced = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '\u2009');

/** What a hand-in's link holds. */
function insideOf(link: string): HandIn {
  const [found] = findDocuments(link);
  const read = decodeDocument(HAND_IN_KIND, found!.text);
  if (!read.ok) throw new Error(read.reason);
  return read.doc;
}

/** The text of every cell of the gradebook but the name's, by name. */
async function cellsOf(page: Page): Promise<Record<string, string[]>> {
  const rows = page.locator('.teach-table tbody tr');
  const all: Record<string, string[]> = {};
  for (const row of await rows.all()) {
    const name = await row.locator('th bdi').innerText();
    const cells = await row.locator('td').all();
    all[name] = await Promise.all(
      cells.map(async cell => {
        const stars = cell.getByRole('img');
        const won = (await stars.count()) > 0 ? `${await stars.getAttribute('aria-label')}: ` : '';
        return won + (await cell.innerText()).trim();
      }),
    );
  }
  return all;
}

async function takeIn(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste hand-ins here').fill(text);
  await page.getByRole('button', { name: 'Take them in' }).click();
}

async function saved(page: Page, button: string): Promise<{ name: string; path: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), path: await file.path() };
}

test('a teacher assigns, students play and hand in, and the gradebook is right in every cell', async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const morning = new Date('2026-11-27T10:00:00Z');
  const { page: teacher, faults } = await person(browser, morning);
  let clicks = 0;
  const click = async (what: ReturnType<Page['locator']>): Promise<void> => {
    clicks++;
    await what.click();
  };
  await teacher.goto('/#/teach');
  await click(teacher.getByRole('link', { name: 'New assignment' }));
  await click(teacher.getByText('What a class should see first'));
  await teacher.getByLabel('Due').fill('2026-11-27T14:00');
  await click(teacher.getByRole('button', { name: 'Make the link' }));
  await click(teacher.getByRole('button', { name: 'Copy the link' }));
  // A plain assignment: four clicks from the page for teachers to the link on the clipboard.
  expect(clicks).toBe(4);
  const link = await teacher.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('#/do/a1.');
  expect(link.length).toBeLessThan(1_800);

  const ada = await handIn(browser, link, 'Ada', 0);
  const bilal = await handIn(browser, link, 'بلال 🎻', 2);
  const noor = await handIn(browser, link, '=Noor', 1);
  expect(ada.length).toBeLessThan(1_800);

  // An altered link: the same run, with more points in it, and a sound checksum.
  const honest = insideOf(noor);
  const entries = honest.entries.map(e => ({ ...e, points: e.points + 500, stars: 3 as const }));
  const base = ada.split('#')[0];
  await takeIn(
    teacher,
    [
      `[09:12] Ada: here it is &lt;${ada}|my work&gt;`,
      `[09:20] N: ${base}#/done/${encodeDocument(HAND_IN_KIND, { ...honest, entries })}`,
      `[09:21] cut off: ${ada.slice(0, -20)}`,
    ].join('\n'),
  );
  await expect(teacher.getByRole('status').filter({ hasText: 'taken in' })).toContainText('3 hand-ins');
  // By the name itself: flags name others.
  const rowOn = (page: Page, name: string) =>
    page.locator('.teach-table tbody tr', { has: page.getByText(name, { exact: true }) });
  const row = (name: string) => rowOn(teacher, name);
  await expect(row('=Noor').locator('.cell').first()).toBeVisible({ timeout: 60_000 });
  const early = await saved(teacher, 'Save the gradebook');
  expect(early.name).toMatch(/^throughline-gradebook-\w+\.json$/);

  // The third one comes in the evening, wrapped as a mail program wraps it.
  await teacher.clock.setSystemTime(new Date('2026-11-27T20:00:00Z'));
  await takeIn(teacher, `B: ${bilal.replace(/(.{60})/g, '$1\n')}`);
  await expect(row('بلال 🎻').locator('.cell').first()).toBeVisible({ timeout: 60_000 });

  const cell = (hand: string): string => {
    const [entry] = insideOf(hand).entries;
    const seconds = Math.floor(lastMarkOf(entry!.replay.inputs) / 1_000);
    return `${entry!.stars} of 3 stars: ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };
  const points = (hand: string): string => spaced(insideOf(hand).entries[0]!.points);
  expect(await cellsOf(teacher)).toEqual({
    Ada: [cell(ada), '–', '–', '–', '1/4', points(ada)],
    'بلال 🎻': [cell(bilal), '–', '–', '–', '1/4', points(bilal)],
    '=Noor': ['altered', '–', '–', '–', '0/4', '0'],
  });
  await expect(row('Ada').locator('.flag')).toHaveCount(0);
  await expect(row('بلال 🎻').locator('.flag')).toHaveText(['late']);
  await expect(row('=Noor').locator('.flag')).toHaveText(['altered']);
  // What was cut off is shown with its reason.
  await expect(teacher.locator('.unread')).toContainText('The end is missing');
  await expect(teacher.locator('.heat')).toContainText('Bottleneck');
  await expect(teacher.locator('.teach-side')).toContainText('One student marked');
  await row('=Noor').locator('.cell').first().click();
  await expect(teacher.getByRole('dialog')).toContainText('played again, it gives');
  await teacher.keyboard.press('Escape');

  // Any run opens in the viewer, in its real scenes.
  await row('Ada').locator('.cell').first().click();
  const viewer = teacher.context().waitForEvent('page');
  await teacher.getByRole('link', { name: 'Watch this run' }).click();
  await expect((await viewer).locator('.rp-stage canvas')).toHaveCount(1, { timeout: 60_000 });
  await (await viewer).close();
  await teacher.keyboard.press('Escape');

  const csv = readFileSync((await saved(teacher, 'Export CSV')).path, 'utf8').replace(/^\ufeff/, '');
  const lines = Papa.parse<string[]>(csv).data;
  expect(lines[0]).toHaveLength(5 + 4 * 4);
  const byName = Object.fromEntries(lines.slice(1).map(line => [line[0]!, line]));
  expect(Object.keys(byName).sort()).toEqual(["'=Noor", 'Ada', 'بلال 🎻'].sort());
  for (const [name, hand, state] of [
    ['Ada', ada, 'replayed'],
    ['بلال 🎻', bilal, 'late'],
  ] as const) {
    const [entry] = insideOf(hand).entries;
    const seconds = lastMarkOf(entry!.replay.inputs) / 1_000;
    expect(byName[name]!.slice(1, 4)).toEqual([state, String(entry!.points), '1']);
    const item = [String(entry!.stars), String(entry!.points), String(seconds), '1'];
    expect(byName[name]!.slice(5)).toEqual([...item, ...Array(3).fill(['', '', '', '0']).flat()]);
  }
  expect(byName["'=Noor"]!.slice(1, 4)).toEqual(['altered', '0', '0']);

  // A colleague, in a browser of their own, opens what was saved in the morning, and then what was saved in the evening.
  const late = await saved(teacher, 'Save the gradebook');
  const { page: colleague, faults: others } = await person(browser, morning);
  await colleague.goto('/#/teach');
  await colleague.locator('input[type="file"]').setInputFiles(early.path);
  await expect(rowOn(colleague, 'Ada')).toContainText('1/4', { timeout: 60_000 });
  await expect(colleague.locator('.teach-table tbody tr')).toHaveCount(2);
  await colleague.goto('/#/teach');
  await colleague.locator('input[type="file"]').setInputFiles(late.path);
  await expect(rowOn(colleague, 'بلال 🎻').locator('.flag')).toHaveText(['late'], { timeout: 60_000 });
  await expect(colleague.locator('.teach-table tbody tr')).toHaveCount(3);

  // It is still there after a reload, and gone after one button.
  await teacher.reload();
  await expect(row('Ada')).toContainText('1/4', { timeout: 60_000 });
  await row('بلال 🎻').getByRole('button', { name: 'Count as in time' }).click();
  await expect(row('بلال 🎻').locator('.flag')).toHaveCount(0);
  await teacher.goto('/#/teach');
  await teacher.getByRole('button', { name: 'Delete all class data' }).click();
  await teacher.getByRole('button', { name: 'Delete for good' }).click();
  await teacher.reload();
  await expect(teacher.getByText('Your assignments')).toHaveCount(0);
  expect([...faults, ...others]).toEqual([]);
});

test('a limit and the attempts are told before, kept during, and shown after', async ({ browser }) => {
  test.setTimeout(240_000);
  const level = 'monday-first-light';
  const { page, faults } = await person(browser);
  const assignment: Assignment = {
    id: 'limit0',
    title: 'Against the clock',
    note: '',
    items: [level],
    variants: 'one',
    attempts: 1,
    limit: 1,
    hints: true,
    due: null,
  };
  await page.goto(`/#/do/${encodeDocument(ASSIGNMENT_KIND, assignment)}`);
  await page.getByLabel('Your name').fill('Ada');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('.task-item')).toContainText('one attempt left · 0:01 on the clock');
  await page.locator('.task-items').getByRole('link', { name: 'Play', exact: true }).click();
  // The start says it, offers the lane without a limit, and waits.
  const start = page.locator('.curtain.start');
  await expect(start).toContainText('Attempt 1 of 1 · up to 0:01 on the clock; untimed, there is no limit');
  await start.getByText('Untimed', { exact: true }).click();
  await start.getByText('Timed', { exact: true }).click();
  await start.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('.hud-limit')).toHaveText('over the limit');
  await expect(page.locator('[role="status"] .limit-said')).toContainText('0:01 are over');
  await playThrough(page, levelOf(level));
  await expect(page.locator('.result')).toContainText('It is marked as over the limit of 0:01.');
  await page.locator('.result').getByRole('link', { name: 'To the hand-in' }).click();
  await expect(page.locator('.task-item')).toContainText('No attempts left');
  await expect(page.locator('.task-item').getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('img', { name: 'QR code of the link to your hand-in' })).toBeVisible();
  // By its address neither.
  await page.goto(`${page.url()}/1`);
  await expect(page.getByText('No attempts left')).toBeVisible();
  expect(faults).toEqual([]);
});

test('a hand-in after the date is late, unless the teacher says otherwise', async ({ browser }) => {
  const { page } = await person(browser, new Date('2026-11-27T10:00:00Z'));
  await page.goto('/#/teach/new');
  await page.getByText('What a class should see first').click();
  await page.getByLabel('Due').fill('2026-11-27T09:00');
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('Link to the assignment').inputValue();
  const [found] = findDocuments(link);
  const read = decodeDocument(ASSIGNMENT_KIND, found!.text);
  if (!read.ok) throw new Error(read.reason);
  const begun = read.doc.items.map(() => 0);
  const empty = { assignment: read.doc.id, name: 'Kai', begun, done: begun, entries: [] };
  await page
    .getByLabel('Paste hand-ins here')
    .fill(`${link.split('#')[0]}#/done/${encodeDocument(HAND_IN_KIND, empty)}`);
  await page.getByRole('button', { name: 'Take them in' }).click();
  const row = page.locator('.teach-table tbody tr', { hasText: 'Kai' });
  await expect(row).toContainText('late');
  await row.getByRole('button', { name: 'Count as in time' }).click();
  await expect(row).not.toContainText('late');
});
