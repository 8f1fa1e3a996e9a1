import { expect, type Locator, type Page } from '@playwright/test';
import { LEVELS } from '../../src/level/campaign/index.ts';
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

export function levelOf(id: string): Level {
  return LEVELS.find(level => level.id === id)!;
}

/** A member of the culprit's role in one scene. */
export function culpritOf(level: Level, scene: number): string {
  const roles = patternById(level.pattern).roles.filter(role => role.culprit);
  return roles.flatMap(role => level.scenes[scene]!.roles[role.id] ?? [])[0]!;
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

/** From the first mark to the result, by clicks on what is on the screen. */
export async function playThrough(page: Page, level: Level): Promise<void> {
  for (let scene = 0; scene < level.scenes.length; scene++) {
    await clickMark(page, scene, culpritOf(level, scene));
    if (scene < level.scenes.length - 1) await expect(page.locator('.chip.found')).toHaveCount(scene + 1);
  }
  await waitForPhase(page, 'name');
  await page.locator('.card', { hasText: patternById(level.pattern).name }).click();
  await waitForPhase(page, 'fix');
  await page.locator('.card.fix').first().click();
  await waitForPhase(page, 'proof');
  // Skipping ends the run; what was measured stays on the screen until the player goes on.
  await expect(async () => {
    const phase = await page.locator('.play').getAttribute('data-phase');
    if (phase === 'proof') await page.locator('.proof-bar .button').click({ timeout: 2_000 });
    await expect(page.locator('.play')).toHaveAttribute('data-phase', 'align', { timeout: 1_000 });
  }).toPass();
  await page.locator('.option').first().click();
  await waitForPhase(page, 'reveal');
  await page.getByRole('button', { name: 'Skip' }).click();
  await page.getByRole('button', { name: 'Result' }).click();
  await waitForPhase(page, 'result');
}
