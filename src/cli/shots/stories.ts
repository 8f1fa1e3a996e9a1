import type { Page } from '@playwright/test';
import { TITLES } from '../../level/campaign/titles.ts';
import type { Camera } from './camera.ts';
import { handingIn, homework, share, student, teach, viewer } from './cards.ts';
import {
  bestFix,
  culpritOf,
  decoyOf,
  look,
  madeOf,
  mark,
  open,
  press,
  reach,
  until,
  visit,
} from './drive.ts';
import { check, odd, practice, predict, transfer, two } from './kinds.ts';
import { choosePattern, skipTo, toResult } from './ways.ts';

/** A way through the game that is photographed as it goes. New screens are new rows in STORIES. */
export interface Story {
  name: string;
  /** What is kept from earlier visits: texts by key. */
  kept?: Record<string, unknown> | (() => Record<string, unknown>);
  /** What does not change with the shell while it stands: each shell then gets a visit of its own. */
  painted?: boolean;
  go(page: Page, base: string, camera: Camera): Promise<void>;
}

const FIRST = TITLES[0]!.id;
/** A level of three ribbons that does not teach as it goes. */
const WHOLE = 'friday-twenty-to-six';

/** Progress as it is kept, with so many levels of the campaign finished. */
function finished(count: number): Record<string, unknown> {
  const levels = Object.fromEntries(
    TITLES.slice(0, count).map(({ id }, i) => [id, { stars: 3 - (i % 3), best: 900 + 37 * i, plays: 1 }]),
  );
  const opened = count >= TITLES.length ? ['see', 'loops', 'alone'] : [];
  return { 'throughline.progress': { version: 2, levels, seeds: {}, opened, practice: null } };
}

async function home(page: Page, base: string, camera: Camera): Promise<void> {
  await visit(page, base, '#/');
  await page.locator('.map').waitFor();
  await camera.shoot('top');
  const tall = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight + 40);
  if (!tall) return;
  await page.locator('.map-years').evaluate(map => map.scrollIntoView());
  await camera.shoot('map');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await camera.shoot('end');
}

async function wholeLevel(page: Page, base: string, camera: Camera): Promise<void> {
  const { level } = madeOf(WHOLE);
  await open(page, base, `#/play/${WHOLE}`);
  await camera.shoot('start');
  await press(page, '.curtain .button.big');
  await until(page, 1_000);
  await camera.shoot('first-second');
  await until(page, 9_000);
  await camera.shoot('spot');
  const wrong = decoyOf(level, 0);
  if (wrong) {
    await look(page, 0, wrong);
    await camera.shoot('inspected');
    await look(page, 0, wrong);
    await camera.shoot('missed');
  }
  await mark(page, 0, culpritOf(WHOLE, 0));
  await look(page, 1, culpritOf(WHOLE, 1));
  await until(page, 14_000);
  await camera.shoot('found-one');
  await page.keyboard.press('c');
  await page.locator('.card').first().waitFor();
  await camera.shoot('call');
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await page.locator('.curtain.paused').waitFor();
  await camera.shoot('paused');
  await page.keyboard.press('p');
  await page.keyboard.press('?');
  await page.locator('dialog, [role="dialog"]').first().waitFor();
  await camera.shoot('legend');
  await page.keyboard.press('Escape');
  await page.locator('.play[data-curtain="none"]').waitFor();
  for (const scene of [1, 2]) await mark(page, scene, culpritOf(WHOLE, scene));
  await reach(page, 'name');
  await page.locator('.card').first().waitFor();
  await camera.shoot('name');
  await choosePattern(page, WHOLE);
  await reach(page, 'fix');
  await page.locator('.card.fix').first().waitFor();
  await camera.shoot('fix');
  await page
    .locator('.card.fix', { hasText: bestFix(level) })
    .first()
    .click();
  await toResult(page, camera);
}

/** The first visit: what teaches as it goes. */
async function lesson(page: Page, base: string, camera: Camera): Promise<void> {
  await visit(page, base, `#/play/${FIRST}`);
  await press(page, '.curtain.start .button.big');
  await until(page, 1_500);
  await camera.shoot('one-ribbon');
  for (const scene of [0, 1, 2]) {
    await until(page, 6_000 + 2_000 * scene);
    await mark(page, scene, culpritOf(FIRST, scene));
    await camera.shoot(`marked-${scene + 1}`);
  }
  await reach(page, 'name');
  await camera.shoot('name');
}

/** A level of Year 4: all patterns to choose from, and a budget. */
async function lateLevel(page: Page, base: string, camera: Camera): Promise<void> {
  const id = 'the-keys';
  await open(page, base, `#/play/${id}`);
  await camera.shoot('start');
  await press(page, '.curtain .button.big');
  await until(page, 11_000);
  await camera.shoot('spot');
  for (const scene of [0, 1, 2]) await mark(page, scene, culpritOf(id, scene));
  await reach(page, 'name');
  await page.locator('.pattern').first().waitFor();
  await camera.shoot('name');
  await choosePattern(page, id);
  await reach(page, 'fix');
  await page.locator('.card.fix').first().click();
  await camera.shoot('budget');
  await press(page, '.spend .button', 'last');
  await toResult(page, camera);
}

/** Levels with much in them: how the ribbons bear it. */
const CROWDED = ['all-hands', 'friday-twenty-to-six', 'sunday-nobody-on-call', 'last-night-of-the-year'];

async function crowded(page: Page, base: string, camera: Camera): Promise<void> {
  const there = CROWDED.filter(id => TITLES.some(title => title.id === id));
  const generated = TITLES.filter(title => title.kind === 'standard').slice(-3);
  for (const id of [...there, ...generated.map(title => title.id)]) {
    await open(page, base, `#/play/${id}`);
    await press(page, '.curtain .button.big');
    await until(page, 12_000);
    await camera.shoot(id);
  }
}

async function settings(page: Page, base: string, camera: Camera): Promise<void> {
  await visit(page, base, '#/');
  await press(page, '.home-tools button', 'last');
  await page.locator('dialog, [role="dialog"]').first().waitFor();
  await camera.shoot('settings');
  await page.locator('dialog *, [role="dialog"] *').last().scrollIntoViewIfNeeded();
  await camera.shoot('settings-end');
}

/** A crowded level as it is seen with these settings. */
async function coloured(page: Page, base: string, camera: Camera): Promise<void> {
  await open(page, base, `#/play/${WHOLE}`);
  await press(page, '.curtain .button.big');
  await until(page, 14_000);
  await mark(page, 0, culpritOf(WHOLE, 0));
  await camera.shoot('spot');
}

/** One ribbon enlarged, where the screen is small. */
async function enlarged(page: Page, base: string, camera: Camera): Promise<void> {
  const id = 'a-house-on-a-hill';
  await open(page, base, `#/play/${id}`);
  await press(page, '.curtain .button.big');
  await until(page, 9_000);
  const lens = page.locator('.lens');
  if ((await lens.count()) === 0) return;
  await lens.nth(1).click();
  await page.waitForTimeout(400);
  await camera.shoot('one');
  await mark(page, 0, culpritOf(id, 0));
  await camera.shoot('found-beside');
}

/** The untimed lane: hints, a scene that stands still, a score of its own. */
async function untimed(page: Page, base: string, camera: Camera): Promise<void> {
  await open(page, base, `#/play/${WHOLE}`);
  await camera.shoot('start');
  await press(page, '.curtain .button.big');
  await until(page, 9_000);
  await page.keyboard.press('h');
  await page.locator('.place.hinted').first().waitFor();
  await camera.shoot('hint');
  await page.keyboard.press('p');
  await camera.shoot('standing-still');
  await page.keyboard.press('p');
  for (const scene of [0, 1, 2]) await mark(page, scene, culpritOf(WHOLE, scene));
  await reach(page, 'name');
  await choosePattern(page, WHOLE);
  await reach(page, 'fix');
  await page.locator('.card.fix').first().click();
  await skipTo(page, 'align');
  await press(page, '.option');
  await reach(page, 'reveal');
  await page.locator('.reveal-controls input').fill('1');
  await press(page, '.reveal .button', 'last');
  await reach(page, 'result');
  await page.waitForTimeout(1_200);
  await camera.shoot('result');
}

/** Settings as they are kept, with some of them otherwise. */
function set(more: Record<string, unknown>): Record<string, unknown> {
  const settings = { version: 1, muted: true, volume: 0.8, motion: 'full', theme: 'system' };
  return { 'throughline.settings': { ...settings, ...more } };
}

/** Loading, and what is said when things are not there. */
async function faults(page: Page, base: string, camera: Camera): Promise<void> {
  const held: (() => void)[] = [];
  await page.route(/truth-worker/, async route => {
    await new Promise<void>(done => held.push(done));
    // By then it may have been given up with its page.
    await route.abort().catch(() => {});
  });
  await visit(page, base, `#/play/${FIRST}`);
  await page.locator('.curtain-card.late').waitFor({ timeout: 180_000 });
  await page.waitForTimeout(1_500);
  await camera.shoot('loading');
  for (const go of held) go();
  await page.unroute(/truth-worker/);
  await visit(page, base, '#/play/no-such-level');
  await page.locator('[role="alert"]').waitFor({ timeout: 180_000 });
  await camera.shoot('no-such-level');
  await page.route(/campaign-|play-/, route => route.abort());
  await page.goto(`${base}&again#/play/${FIRST}`);
  await page.locator('.waiting a').first().waitFor({ timeout: 180_000 });
  await camera.shoot('not-loaded');
}

async function answer(page: Page, base: string, camera: Camera): Promise<void> {
  await visit(page, base, `#/reveal/${FIRST}`);
  await reach(page, 'reveal');
  const slider = page.locator('.reveal-controls input');
  await slider.waitFor();
  for (const at of ['0', '0.3', '0.6', '1']) {
    await slider.fill(at);
    await page.waitForTimeout(400);
    await camera.shoot(`at-${at}`);
  }
}

export const STORIES: readonly Story[] = [
  { name: 'home-fresh', go: home },
  { name: 'home-begun', kept: finished(9), go: home },
  { name: 'home-done', kept: finished(TITLES.length), go: home },
  { name: 'settings', go: settings },
  { name: 'lesson', go: lesson },
  { name: 'level', kept: finished(4), go: wholeLevel },
  { name: 'late', kept: finished(TITLES.length), go: lateLevel },
  { name: 'crowded', go: crowded },
  { name: 'enlarged', kept: finished(TITLES.length), go: enlarged },
  { name: 'untimed', kept: { ...finished(4), ...set({ untimed: true }) }, go: untimed },
  ...(['deutan', 'protan', 'tritan', 'high-contrast'] as const).map(palette => ({
    name: `colours-${palette}`,
    kept: { ...finished(4), ...set({ palette }) },
    go: coloured,
  })),
  { name: 'calm', kept: { ...finished(4), ...set({ density: 'calm', spacing: 'wide' }) }, go: coloured },
  { name: 'odd', kept: finished(TITLES.length), go: odd },
  { name: 'predict', kept: finished(TITLES.length), go: predict },
  { name: 'two', kept: finished(TITLES.length), go: two },
  { name: 'answer', kept: finished(9), painted: true, go: answer },
  { name: 'practice', kept: finished(9), go: practice },
  { name: 'check', kept: finished(3), go: check },
  { name: 'transfer', go: transfer },
  { name: 'share', kept: finished(3), go: share },
  { name: 'viewer', painted: true, go: viewer },
  { name: 'teach', go: teach },
  { name: 'task', go: student },
  { name: 'task-done', kept: homework, go: handingIn },
  { name: 'faults', go: faults },
];
