import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Probes } from '../../src/sim/run.ts';
import { goldenProbes } from '../sim/golden-networks.ts';
import { SOURCES } from './ports.ts';

const FILE = resolve(import.meta.dirname, '../golden/traces.json');

test('the golden networks run in Chromium as in Node, to the last bit', async ({ page }) => {
  await page.goto(`${SOURCES}/tests/browser/trace.html`);
  const out = page.locator('#traces[data-ready]');
  await expect(out).toBeAttached();
  const there = JSON.parse((await out.textContent()) ?? '') as Record<string, Probes[]>;
  const traces = Object.fromEntries(
    Object.entries(there).map(([name, runs]) => [name, runs.map(p => p.trace)]),
  );
  expect(traces).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
  // Health, percentiles and every other figure too: JSON writes a number so that it reads back as the same number.
  expect(there).toEqual(JSON.parse(JSON.stringify(goldenProbes())));
});
