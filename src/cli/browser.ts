import { type Browser, chromium } from '@playwright/test';

/** A Chromium as the browser tests use it: software WebGL, no calls home. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.THROUGHLINE_BROWSER || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
