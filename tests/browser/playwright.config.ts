import { defineConfig } from '@playwright/test';

const executablePath = process.env.THROUGHLINE_BROWSER || '/usr/bin/chromium';

/** Two servers: the built game as players get it (4175), and the sources for pages that test one part (4174). */
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
    baseURL: 'http://localhost:4175',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--autoplay-policy=user-gesture-required',
      ],
    },
  },
  webServer: [
    {
      command: 'npx vite preview --port 4175 --strictPort',
      url: 'http://localhost:4175',
      cwd: '../..',
      reuseExistingServer: !process.env.CI,
    },
    {
      command: 'npx vite --port 4174 --strictPort',
      url: 'http://localhost:4174',
      cwd: '../..',
      reuseExistingServer: !process.env.CI,
    },
  ],
});
