import { expect, type Locator, type Page } from '@playwright/test';
import { decodeReplay, verifyReplay } from '../../src/format/index.ts';
import { type Made, makeLevel } from '../../src/level/campaign/make.ts';
import { fixOptions } from '../../src/level/fixes.ts';
import type { Level } from '../../src/level/types.ts';
import { patternById } from '../../src/pattern/index.ts';

/** What happened that should not: script errors, and requests that leave this machine. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', request => {
    if (!/^(http:\/\/localhost|data:|blob:)/.test(request.url())) faults.push(`request to ${request.url()}`);
  });
  return faults;
}

/** The text that the game keeps under a key, or null. */
export async function keptText(page: Page, key: string): Promise<string | null> {
  return page.evaluate(
    name =>
      new Promise<string | null>((done, failed) => {
        const open = indexedDB.open('throughline');
        open.onerror = () => failed(new Error('the database does not open'));
        open.onsuccess = () => {
          const ask = open.result.transaction('kept').objectStore('kept').get(name);
          ask.onerror = () => failed(new Error('the database does not answer'));
          ask.onsuccess = () => {
            open.result.close();
            done(typeof ask.result === 'string' ? ask.result : null);
          };
        };
      }),
    key,
  );
}

const known = new Map<string, Made>();

/** A level with its proof, made here in Node as the page makes it in its worker. */
export function madeOf(id: string): Made {
  const made = known.get(id) ?? makeLevel(id);
  known.set(id, made);
  return made;
}

export function levelOf(id: string): Level {
  return madeOf(id).level;
}

/** The culprit of one scene, as the proof has it. */
export function culpritOf(level: Level, scene: number): string {
  return madeOf(level.id).truth.scenes[scene]!.culprit.element;
}

export function placeButton(page: Page, scene: number, element: string): Locator {
  return page.locator(`button.place[data-scene="${scene}"][data-element="${element}"]`);
}

export async function waitForPhase(page: Page, phase: string): Promise<void> {
  await expect(page.locator('.play')).toHaveAttribute('data-phase', phase, { timeout: 60_000 });
}

/** Opens a level and begins it. */
export async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/#/play/${id}`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('.play')).toHaveAttribute('data-curtain', 'none');
}

/** Click to look, click again to mark: as a player with a mouse does. */
export async function clickMark(page: Page, scene: number, element: string): Promise<void> {
  const place = placeButton(page, scene, element);
  await place.click();
  await place.click();
}

/** Names a pattern: from four cards, or in the catalogue of all sixteen. */
export async function chooseName(page: Page, level: Level, pattern = level.pattern): Promise<void> {
  const { name } = patternById(pattern);
  if (level.open) {
    await page.locator('.pattern', { has: page.locator('.pattern-name', { hasText: name }) }).click();
  } else await page.locator('.card', { hasText: name }).click();
}

/** Skips the run of what was chosen. What was measured stays on the screen until the player goes on. */
async function passProof(page: Page, next: string): Promise<void> {
  await expect(async () => {
    const phase = await page.locator('.play').getAttribute('data-phase');
    if (phase === 'proof') await page.locator('.proof-bar .button').click({ timeout: 2_000 });
    await expect(page.locator('.play')).toHaveAttribute('data-phase', next, { timeout: 1_000 });
  }).toPass();
}

function bestFix(level: Level): string {
  const options = fixOptions(level, madeOf(level.id).truth, 1);
  return options.reduce((a, b) => (b.worth > a.worth ? b : a)).scenes[0]!.words;
}

/** From the first mark to the result, by clicks on what is on the screen: the kind with three ribbons and one pattern. */
export async function playThrough(page: Page, level: Level, well = false): Promise<void> {
  for (let scene = 0; scene < level.scenes.length; scene++) {
    await clickMark(page, scene, culpritOf(level, scene));
    if (scene < level.scenes.length - 1) await expect(page.locator('.chip.found')).toHaveCount(scene + 1);
  }
  await waitForPhase(page, 'name');
  await chooseName(page, level);
  await waitForPhase(page, 'fix');
  const fixes = page.locator('.card.fix');
  // Well: with the fix that is worth most, as the proof has it.
  if (well) await fixes.filter({ hasText: bestFix(level) }).click();
  else await fixes.first().click();
  if (level.budget !== undefined) await page.locator('.spend .button').last().click();
  await waitForPhase(page, 'proof');
  await passProof(page, 'align');
  await page.locator('.option').first().click();
  await waitForPhase(page, 'reveal');
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await page.getByRole('button', { name: 'Result', exact: true }).click();
  await waitForPhase(page, 'result');
}

/** Odd one out: the stranger, then what the two share, then what the stranger has. */
export async function playOdd(page: Page, level: Level): Promise<void> {
  const { scene, pattern } = level.stranger!;
  await page.locator('.strangers .stranger').nth(scene).click();
  await waitForPhase(page, 'name');
  await chooseName(page, level);
  await waitForPhase(page, 'other');
  await chooseName(page, level, pattern);
  await page.locator('.explain-foot .button').click();
  await waitForPhase(page, 'result');
}

/** Predict: the order as it is offered, then the four runs. */
export async function playPredict(page: Page, level: Level): Promise<void> {
  await expect(page.locator('.order-one')).toHaveCount(level.offers!.length);
  await page.locator('.order-one').nth(1).locator('.order-moves button').first().click();
  await page.locator('.order-head .button').last().click();
  await expect(async () => {
    const explain = page.locator('.explain-foot .button');
    if (!(await explain.isVisible())) await page.locator('.trial-bar-foot .button').click({ timeout: 2_000 });
    await expect(explain).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.locator('.explain-foot .button').click();
  await waitForPhase(page, 'result');
}

/** Two at once: both marks, both names, one mended and then the other. */
export async function playTwo(page: Page, level: Level): Promise<void> {
  const { pair } = madeOf(level.id).truth;
  await clickMark(page, 0, pair!.first.element);
  await clickMark(page, 0, pair!.second.element);
  await waitForPhase(page, 'name');
  await chooseName(page, level);
  await waitForPhase(page, 'other');
  await chooseName(page, level, level.second!.pattern);
  await waitForPhase(page, 'fix');
  await page.locator('.card.mend:enabled').first().click();
  await waitForPhase(page, 'proof');
  await passProof(page, 'second');
  await page.locator('.card.mend:enabled').first().click();
  await expect(async () => {
    const explain = page.locator('.explain-foot .button');
    if (!(await explain.isVisible())) await page.locator('.proof-bar .button').click({ timeout: 2_000 });
    await expect(explain).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.locator('.explain-foot .button').click();
  await waitForPhase(page, 'result');
}

/** The replay of what was just played, scored in Node, and the points that the screen shows. */
export async function replayed(page: Page, id: string): Promise<{ shown: number; scored: number }> {
  const text = (await page.locator('.result-total').textContent()) ?? '';
  const shown = Number(text.replace(/[^\d−-]/g, '').replace('−', '-'));
  const replay = await page.evaluate(() => window.throughline!.replay);
  const decoded = decodeReplay(replay!);
  if (!decoded.ok) throw new Error(decoded.reason);
  const verdict = verifyReplay(decoded.replay, levelOf(id));
  if (!verdict.ok) throw new Error(verdict.reason);
  return { shown, scored: verdict.score.total };
}
