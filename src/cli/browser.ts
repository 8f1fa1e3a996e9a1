import { type Browser, chromium } from '@playwright/test';
import { preview } from 'vite';
import { BROWSER_ARGS } from './browser-args.ts';
import { findBrowser, root } from './setup.mjs';

/** A Chromium as the browser tests use it. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium found: npm test installs one.');
  return chromium.launch({
    executablePath,
    args: BROWSER_ARGS,
  });
}

/** Serves dist/ as it is (on PORT, or 4176), and opens a browser for it; closes both when `use` is done. */
export async function withBuilt<T>(use: (browser: Browser, address: string) => Promise<T>): Promise<T> {
  const browser = await openBrowser();
  try {
    const server = await preview({
      root,
      preview: { port: Number(process.env.PORT ?? 4176), host: 'localhost' },
      logLevel: 'silent',
    });
    try {
      return await use(browser, server.resolvedUrls!.local[0]!);
    } finally {
      await server.close();
    }
  } finally {
    await browser.close();
  }
}
