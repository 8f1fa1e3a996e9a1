import { expect, type Page, test } from '@playwright/test';
import { replayed, waitForPhase, watch } from './driver.ts';

/** Keeps what the page's live regions say, from the first moment on. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    const last = new WeakMap<Element, string>();
    Reflect.set(window, 'heard', heard);
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('[role="status"]')) {
        const words = region.textContent?.trim() ?? '';
        if (words && last.get(region) !== words) heard.push(words);
        last.set(region, words);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

const heard = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'heard'));

/** Name and description of what has the focus, as a screen reader has them. */
async function focused(page: Page): Promise<{ name: string; says: string }> {
  return page.evaluate(() => {
    const at = document.activeElement === document.body ? null : document.activeElement;
    const about = document.getElementById(at?.getAttribute('aria-describedby') ?? '');
    return {
      name: at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '',
      says: about?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    };
  });
}

/** Tabs on until `wanted` has the focus; fails where the focus is caught or it is not to be had by keys. */
async function tabTo(page: Page, wanted: RegExp, most = 60): Promise<void> {
  const met: string[] = [];
  for (let i = 0; i < most; i++) {
    const { name } = await focused(page);
    if (wanted.test(name)) return;
    met.push(name.slice(0, 40));
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${wanted}: ${met.join(' | ')}`);
}

test('a level played without sight: by keys, and by what a screen reader says', async ({ page }) => {
  test.setTimeout(300_000);
  const faults = watch(page);
  await listen(page);
  await page.goto('/');
  await tabTo(page, /Play · level 1/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.play')).toHaveAttribute('data-curtain', 'none');

  const ribbons = page.getByRole('main').getByRole('region');
  for (let scene = 0; scene < 3; scene++) {
    // A ribbon is asked how it stands, until a line in it grows.
    await expect(ribbons.nth(scene)).toBeAttached({ timeout: 60_000 });
    const host = (await ribbons.nth(scene).getAttribute('aria-label'))!;
    await tabTo(page, new RegExp(`How ${host} stands now`));
    await expect(async () => {
      await page.keyboard.press('Enter');
      const said = (await heard(page)).at(-1);
      expect(said).toContain(host);
      expect(said).toMatch(/\d+ waiting, growing/);
    }).toPass({ timeout: 60_000, intervals: [2_000] });
    const said = (await heard(page)).at(-1)!;
    // The line that grows is named; its place is gone to, and what it says there decides.
    const growing = [...said.matchAll(/([^.:]+): \d+ waiting, growing\./g)].map(match => match[1]!.trim());
    await expect(async () => {
      await tabTo(page, new RegExp(`How ${host} stands now`));
      let chosen = false;
      for (let i = 0; i < 14 && !chosen; i++) {
        await page.keyboard.press(i === 0 ? 'Tab' : 'ArrowRight');
        const { name, says } = await focused(page);
        chosen = growing.some(place => name.startsWith(place)) && /busy (9[5-9]|100) %/.test(says);
        if (chosen) expect(says).toMatch(/Comes from .+\. Goes on to .+\./);
      }
      expect(chosen).toBe(true);
    }).toPass({ timeout: 60_000 });
    await page.keyboard.press('l');
    await expect.poll(async () => (await heard(page)).at(-1)).toMatch(/busy \d+ %.* Comes from /);
    await page.keyboard.press('Enter');
    if (scene < 2) await expect(page.locator('.chip.found')).toHaveCount(scene + 1);
  }

  await waitForPhase(page, 'name');
  await expect.poll(async () => (await heard(page)).join('\n')).toContain('What is it called?');
  // What the scenes said by themselves until here was little, and nothing twice: no flood.
  const news = (await heard(page)).filter(words =>
    /the line grows|The first are late|can not pass on|turns some away|is out of service/.test(words),
  );
  expect(news.length).toBeLessThan(12);
  expect(new Set(news).size).toBe(news.length);
  const number = async (wanted: RegExp): Promise<string> => {
    const names = await page.locator('.card').allInnerTexts();
    return String(names.findIndex(text => wanted.test(text)) + 1);
  };
  await page.keyboard.press(await number(/Bottleneck/));
  await waitForPhase(page, 'fix');
  await page.keyboard.press(await number(/one more|work faster/i));
  await waitForPhase(page, 'proof');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await heard(page)).join('\n')).toMatch(/: from \d+ to \d+ % on time\./);
  await page.keyboard.press('Enter');
  await waitForPhase(page, 'align');
  await page.keyboard.press('1');
  await waitForPhase(page, 'reveal');

  // The answer as text: what it is called, who plays which part, what each remedy would have brought.
  await expect(page.getByRole('heading', { name: 'Bottleneck' })).toBeAttached();
  const whatIf = page.getByRole('table').filter({ hasText: /What would have happened/ });
  expect(await whatIf.getByRole('row').count()).toBeGreaterThan(5);
  await expect(whatIf.getByRole('rowheader').first()).not.toBeEmpty();
  // Enter skips, and Enter goes on.
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(page.locator('.play')).toHaveAttribute('data-phase', 'result', { timeout: 2_000 });
  }).toPass();
  const { shown, scored } = await replayed(page, 'monday-first-light');
  expect(scored).toBe(shown);
  expect(faults).toEqual([]);
});
