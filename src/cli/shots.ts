/**
 * `npm run -s shots [-- WORD…]`: plays the game in a real browser and photographs every screen, phase and state, at every size
 * and in both shells, into shots/, which git ignores; and makes a contact sheet of each size and shell. Words narrow it: sizes
 * (desktop, tablet, phone, small, low), shells (dark, light), stories (their names, or how they begin), a language (de).
 * Serves dist/ as it is. Exit 1 when a story fails, 2 on an unknown word.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { withBuilt } from './browser.ts';
import { root } from './setup.mjs';
import { Camera } from './shots/camera.ts';
import { takeClock } from './shots/drive.ts';
import { contactSheet } from './shots/sheet.ts';
import { SHELLS, type Shell, SIZE_NAMES, SIZES, type Size } from './shots/sizes.ts';
import { STORIES, type Story } from './shots/stories.ts';

const FOLDER = join(root, 'shots');
const LANGUAGES = ['en', 'de', 'qps'];

interface Job {
  size: Size;
  story: Story;
  shells: readonly Shell[];
  language: string;
}

async function photograph(browser: Browser, base: string, job: Job): Promise<void> {
  const { size, story, shells, language } = job;
  const [width, height] = SIZES[size];
  const page = await browser.newPage({
    viewport: { width, height },
    hasTouch: width < 900,
    serviceWorkers: 'block',
    colorScheme: shells[0]!,
  });
  page.on('pageerror', error => console.error(`${size} ${story.name}: ${error.message}`));
  const settings = { version: 1, muted: true, volume: 0.8, motion: 'full', theme: 'system' };
  await page.addInitScript(
    texts => {
      for (const [key, value] of Object.entries(texts)) localStorage.setItem(key, JSON.stringify(value));
    },
    { 'throughline.settings': settings, ...(typeof story.kept === 'function' ? story.kept() : story.kept) },
  );
  await takeClock(page);
  try {
    const camera = new Camera(page, FOLDER, size, shells, story.name);
    await story.go(page, `${base}?lang=${language}`, camera);
  } finally {
    await page.close();
  }
}

/** Everything that is in the folder by now: earlier runs of other stories too. */
async function sheets(sizes: readonly Size[], shells: readonly Shell[]): Promise<void> {
  const rank = new Map(STORIES.map((story, i) => [story.name, i]));
  const storyOf = (file: string): string => file.replace(/-\d\d-.*$/, '');
  for (const size of sizes) {
    for (const shell of shells) {
      const folder = join(FOLDER, `${size}-${shell}`);
      mkdirSync(folder, { recursive: true });
      const files = readdirSync(folder)
        .filter(file => file.endsWith('.png'))
        .sort((a, b) => (rank.get(storyOf(a)) ?? 99) - (rank.get(storyOf(b)) ?? 99) || (a < b ? -1 : 1));
      const shots = files.map(file => ({ shell, name: file.slice(0, -4), file: join(folder, file) }));
      if (shots.length > 0) await contactSheet(shots, size, join(FOLDER, `sheet-${size}-${shell}.png`));
    }
  }
}

async function main(words: string[]): Promise<number> {
  const sizes = SIZE_NAMES.filter(name => words.includes(name));
  const shells = SHELLS.filter(name => words.includes(name));
  const language = LANGUAGES.find(name => words.includes(name)) ?? 'en';
  const stories = STORIES.filter(({ name }) => words.some(w => name === w || name.startsWith(`${w}-`)));
  const known = (word: string): boolean =>
    [...SIZE_NAMES, ...SHELLS, ...LANGUAGES].some(name => name === word) ||
    STORIES.some(({ name }) => name === word || name.startsWith(`${word}-`));
  const unknown = words.filter(word => !known(word));
  if (unknown.length > 0) {
    console.error(`no size, shell or story called ${unknown.join(', ')}`);
    console.error(`there are ${[...SIZE_NAMES, ...SHELLS, ...STORIES.map(s => s.name)].join(', ')}`);
    return 2;
  }
  const wantedSizes = sizes.length > 0 ? sizes : SIZE_NAMES;
  const wantedShells = shells.length > 0 ? shells : SHELLS;
  let failed = 0;
  await withBuilt(async (browser, address) => {
    for (const size of wantedSizes) {
      for (const story of stories.length > 0 ? stories : STORIES) {
        const visits = story.painted ? wantedShells.map(shell => [shell]) : [wantedShells];
        for (const shells of visits) {
          try {
            await photograph(browser, address, { size, story, shells, language });
            console.log(`${size} ${story.name} ${shells.join(' ')}`);
          } catch (error) {
            failed += 1;
            console.error(`${size} ${story.name}: ${error instanceof Error ? error.message : error}`);
          }
        }
      }
      await sheets([size], wantedShells);
    }
  });
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
