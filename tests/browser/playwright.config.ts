import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from '../../src/cli/browser-args.ts';
import { GAME, SOURCES } from './ports.ts';

const executablePath = process.env.THROUGHLINE_BROWSER || '/usr/bin/chromium';

const portOf = (address: string): string => new URL(address).port;

/** Two servers: the built game as players get it, and the sources for pages that test one part. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: false,
  workers: 1,
  // Two shared cores draw by software there: a hiccup gets a second try, and the list says `flaky`.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  use: {
    baseURL: GAME,
    // Every page would fetch the whole game into a cache of its own; installed.spec.ts lets them.
    serviceWorkers: 'block',
    // A tablet's: drawn by software, a desktop's pixels would cost a sixth of the time more.
    viewport: { width: 1024, height: 768 },
    launchOptions: {
      executablePath,
      args: [...BROWSER_ARGS, '--autoplay-policy=user-gesture-required'],
    },
  },
  webServer: [
    {
      command: `npx vite preview --port ${portOf(GAME)} --strictPort`,
      url: GAME,
      cwd: '../..',
      reuseExistingServer: !process.env.CI,
    },
    {
      command: `npx vite --port ${portOf(SOURCES)} --strictPort`,
      url: SOURCES,
      cwd: '../..',
      reuseExistingServer: !process.env.CI,
    },
  ],
});
