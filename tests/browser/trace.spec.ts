import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const FILE = resolve(import.meta.dirname, '../golden/traces.json');

test('the golden networks give the same traces in Chromium as in Node', async ({ page }) => {
  await page.goto('http://localhost:4174/tests/browser/trace.html');
  const out = page.locator('#traces[data-ready]');
  await expect(out).toBeAttached();
  const traces = JSON.parse((await out.textContent()) ?? '') as Record<string, string[]>;
  expect(traces).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
});
