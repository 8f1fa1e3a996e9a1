import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import Papa from 'papaparse';
import { ASSIGNMENT_KIND, HAND_IN_KIND } from '../../src/format/class/kinds.ts';
import { levelFor } from '../../src/format/class/variant.ts';
import { decodeDocument, encodeDocument } from '../../src/format/code/document.ts';
import { findDocuments } from '../../src/format/code/find.ts';
import { levelOf, placeButton, playThrough, watch } from './driver.ts';

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
  const field = page.getByLabel('Link to your hand-in');
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

test('a teacher assigns, students play and hand in, and the gradebook is right in every cell', async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const { page: teacher, faults } = await person(browser);
  let clicks = 0;
  const click = async (what: ReturnType<Page['locator']>): Promise<void> => {
    clicks++;
    await what.click();
  };
  await teacher.goto('/#/teach');
  await click(teacher.getByRole('link', { name: 'New assignment' }));
  await click(teacher.getByText('What a class should see first'));
  await click(teacher.getByRole('button', { name: 'Make the link' }));
  await click(teacher.getByRole('button', { name: 'Copy the link' }));
  // A plain assignment: four clicks from the page for teachers to the link on the clipboard.
  expect(clicks).toBe(4);
  const link = await teacher.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('#/do/a1.');
  expect(link.length).toBeLessThan(1_800);

  const ada = await handIn(browser, link, 'Ada', 0);
  const bilal = await handIn(browser, link, 'بلال 🎻', 2);
  expect(ada.length).toBeLessThan(1_800);

  // An altered link: the same runs, with more points in them, and a sound checksum.
  const [inside] = findDocuments(ada);
  const doc = decodeDocument(HAND_IN_KIND, inside!.text);
  if (!doc.ok) throw new Error(doc.reason);
  const entries = doc.doc.entries.map(e => ({ ...e, points: e.points + 500, stars: 3 as const }));
  const forged = encodeDocument(HAND_IN_KIND, { ...doc.doc, name: '=Noor', entries });
  const base = ada.split('#')[0];
  const chat = [
    `[09:12] Ada: here it is &lt;${ada}|my work&gt;`,
    `[09:15] B: ${bilal.replace(/(.{60})/g, '$1\n')}`,
    `[09:20] N: ${base}#/done/${forged}`,
    `[09:21] cut off: ${ada.slice(0, -20)}`,
  ].join('\n');
  await teacher.getByLabel('Paste hand-ins here').fill(chat);
  await teacher.getByRole('button', { name: 'Take them in' }).click();
  await expect(teacher.getByRole('status').filter({ hasText: 'taken in' })).toContainText('4 hand-ins');

  // By the name itself: flags name others.
  const row = (name: string) =>
    teacher.locator('.teach-table tbody tr', { has: teacher.getByText(name, { exact: true }) });
  await expect(row('Ada').locator('.cell').first()).toBeVisible({ timeout: 60_000 });
  await expect(row('Ada')).toContainText('1/4');
  await expect(row('Ada').locator('.sum')).toHaveText(
    String(doc.doc.entries[0]!.points).replace(/\B(?=(\d{3})+$)/g, '\u2009'),
  );
  await expect(row('بلال 🎻')).toContainText('1/4');
  await expect(row('=Noor')).toContainText('altered');
  await expect(row('=Noor')).toContainText('same inputs as Ada');
  await expect(row('=Noor')).toContainText('0/4');
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

  const download = teacher.waitForEvent('download');
  await teacher.getByRole('button', { name: 'Export CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8').replace(/^\ufeff/, '');
  const lines = Papa.parse<string[]>(csv).data;
  expect(lines[0]).toHaveLength(5 + 4 * 4);
  expect(
    lines
      .slice(1)
      .map(line => line[0])
      .sort(),
  ).toEqual(["'=Noor", 'Ada', 'بلال 🎻'].sort());
  const adas = lines.find(line => line[0] === 'Ada')!;
  expect(adas[2]).toBe(String(doc.doc.entries[0]!.points));

  // It is still there after a reload, and gone after one button.
  await teacher.reload();
  await expect(row('Ada')).toContainText('1/4', { timeout: 60_000 });
  await teacher.goto('/#/teach');
  await teacher.getByRole('button', { name: 'Delete all class data' }).click();
  await teacher.getByRole('button', { name: 'Delete for good' }).click();
  await teacher.reload();
  await expect(teacher.getByText('Your assignments')).toHaveCount(0);
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
