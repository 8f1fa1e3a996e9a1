/**
 * `npm run -s shots [-- LEVEL [SIZE …]]`: plays one level in a real browser and photographs every screen and phase into
 * shots/, which git ignores. Sizes: desktop, tablet, phone, small, low (default: all).
 */
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { LEVELS } from '../level/campaign/index.ts';
import type { Level } from '../level/types.ts';
import { patternById } from '../pattern/index.ts';
import { findBrowser, root } from './setup.mjs';

const SIZES = {
  desktop: [1440, 900],
  tablet: [1024, 768],
  phone: [390, 664],
  small: [360, 640],
  low: [844, 390],
} as const;
type Size = keyof typeof SIZES;

const isSize = (name: string): name is Size => name in SIZES;

function culpritOf(level: Level, scene: number): string {
  const roles = patternById(level.pattern).roles.filter(role => role.culprit);
  return roles.flatMap(role => level.scenes[scene]!.roles[role.id] ?? [])[0]!;
}

async function reach(page: Page, phase: string): Promise<void> {
  await page.locator(`.play[data-phase="${phase}"]`).waitFor({ timeout: 90_000 });
}

async function until(page: Page, tick: number): Promise<void> {
  await page.waitForFunction(t => (window.throughline?.tick ?? 0) >= t, tick, { timeout: 180_000 });
}

async function mark(page: Page, scene: number, element: string): Promise<void> {
  const place = page.locator(`button.place[data-scene="${scene}"][data-element="${element}"]`);
  await place.click();
  await place.click();
}

async function photograph(page: Page, base: string, level: Level, size: Size): Promise<void> {
  const shot = async (name: string): Promise<void> => {
    await page.screenshot({ path: `${root}shots/${size}-${name}.png`, timeout: 120_000 });
  };
  await page.goto(base);
  await page.locator('.picture, .home').first().waitFor();
  await shot('1-home');
  await page.goto(`${base}#/play/${level.id}`);
  await page.getByRole('button', { name: 'Begin' }).waitFor({ timeout: 90_000 });
  await shot('2-start');
  await page.getByRole('button', { name: 'Begin' }).click();
  await until(page, 9_000);
  await shot('3-spot');
  const wrong = Object.entries(level.scenes[0]!.network.nodes).find(
    ([id, node]) => node.kind === 'station' && id !== culpritOf(level, 0),
  );
  if (wrong) await mark(page, 0, wrong[0]);
  await shot('4-missed');
  await mark(page, 0, culpritOf(level, 0));
  await page.locator(`button.place[data-scene="1"][data-element="${culpritOf(level, 1)}"]`).click();
  await until(page, 14_000);
  await shot('5-found-one');
  await page.keyboard.press('c');
  await page.locator('.card').first().waitFor();
  await shot('6-call');
  await page.keyboard.press('Escape');
  await mark(page, 1, culpritOf(level, 1));
  await mark(page, 2, culpritOf(level, 2));
  await reach(page, 'name');
  await page.locator('.card').first().waitFor();
  await shot('7-name');
  await page.locator('.card', { hasText: patternById(level.pattern).name }).click();
  await reach(page, 'fix');
  await page.locator('.card.fix').first().waitFor();
  await shot('8-fix');
  await page.locator('.card.fix').first().click();
  await reach(page, 'proof');
  await until(page, 15_000);
  await shot('9-proof');
  await page.getByRole('button', { name: /Skip|Go on/ }).click();
  await reach(page, 'align');
  await page.locator('.option').first().waitFor();
  await shot('a-align');
  await page.locator('.option').first().click();
  await reach(page, 'reveal');
  const slider = page.locator('.reveal-controls input');
  for (const at of [0.3, 0.6]) {
    await slider.fill(String(at));
    await shot(`b-reveal-${at * 10}`);
  }
  await page.getByRole('button', { name: 'Skip' }).click();
  await shot('c-reveal-end');
  await page.getByRole('button', { name: 'Result' }).click();
  await reach(page, 'result');
  await shot('d-result');
}

const [name, ...sizes] = process.argv.slice(2);
const level = LEVELS.find(one => one.id === name) ?? LEVELS[0]!;
const wanted = sizes.filter(isSize);
const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium found: npm test installs one.');
mkdirSync(`${root}shots`, { recursive: true });
const server = await preview({
  root,
  preview: { port: Number(process.env.PORT ?? 4176), host: 'localhost' },
  logLevel: 'silent',
});
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
for (const size of wanted.length > 0 ? wanted : (Object.keys(SIZES) as Size[])) {
  const [width, height] = SIZES[size];
  const page = await browser.newPage({ viewport: { width, height }, hasTouch: width < 900 });
  page.on('pageerror', error => console.error(`${size}: ${error.message}`));
  try {
    await photograph(page, server.resolvedUrls!.local[0]!, level, size);
    console.log(`${size}: done`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${size}: ${error instanceof Error ? error.message : error}`);
  }
  await page.close();
}
await browser.close();
await server.close();
