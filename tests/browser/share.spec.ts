import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import jpeg from 'jpeg-js';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import sharp from 'sharp';
import { exampleCard } from '../../src/cli/card/example.ts';
import { agrees, checkCard } from '../../src/format/card/check.ts';
import { CARD } from '../../src/format/card/document.ts';
import { portfolioText } from '../../src/format/card/make.ts';
import { decodeDocument, encodeDocument } from '../../src/format/code/document.ts';
import { documentIn } from '../../src/format/code/find.ts';
import { levelHash } from '../../src/format/index.ts';
import { variantOfId } from '../../src/level/campaign/variant.ts';
import { fixOptions } from '../../src/level/fixes.ts';
import { patternById } from '../../src/pattern/index.ts';
import { clickMark, levelOf, madeOf, open, playThrough, replayed, waitForPhase, watch } from './driver.ts';
import { GAME } from './ports.ts';

const LEVEL = 'monday-first-light';
const example = exampleCard();
const doc = encodeDocument(CARD, example);

function codeIn(width: number, height: number, data: Uint8Array): string | null {
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null;
}

/** The code as a decoder reads it off the picture after JPEG at quality 60, at full and at half size. */
async function codesOf(png: Buffer): Promise<(string | null)[]> {
  const { width, height, data } = PNG.sync.read(png);
  const full = jpeg.decode(jpeg.encode({ width, height, data }, 60).data, { useTArray: true });
  const small = await sharp(png)
    .resize(width / 2, height / 2)
    .raw()
    .ensureAlpha()
    .toBuffer();
  const half = jpeg.decode(jpeg.encode({ width: width / 2, height: height / 2, data: small }, 60).data, {
    useTArray: true,
  });
  return [full, half].map(image => codeIn(image.width, image.height, image.data));
}

async function pictureOf(page: Page): Promise<Buffer> {
  await expect(page.locator('canvas.share-picture')).toHaveAttribute('data-drawn', 'true');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save picture' }).click();
  return readFileSync(await (await waiting).path());
}

test('from a result to a card that somebody else’s browser proves', async ({ page, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: GAME });
  const faults = watch(page);
  const level = levelOf(LEVEL);
  await open(page, LEVEL);
  await playThrough(page, level, true);
  const { shown } = await replayed(page, LEVEL);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByLabel('Your name on it').fill('<img src=x onerror=alert(1)> Ada أمينة');

  // The picture, in both shapes: its code is read back, and proves the score in Node.
  for (const [shape, size] of [
    ['Wide', [1200, 630]],
    ['Square', [1080, 1080]],
  ] as const) {
    await page.getByText(shape, { exact: true }).click();
    const png = await pictureOf(page);
    const { width, height } = PNG.sync.read(png);
    expect([width, height]).toEqual(size);
    const codes = await codesOf(png);
    expect(codes[0]).toMatch(/^http/);
    expect(codes[1]).toBe(codes[0]);
    expect(Buffer.byteLength(codes[0]!)).toBeLessThanOrEqual(300);
    const read = decodeDocument(CARD, documentIn(codes[0]!));
    const checks = read.ok ? await checkCard(read.doc) : [];
    expect(checks).toMatchObject([{ ok: true, facts: { points: shown } }]);
  }
  const chat = await page.locator('.maker-text textarea').inputValue();
  expect(chat).toContain(`${shown} points`);
  expect(chat).not.toContain(patternById(level.pattern).name);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('.maker-said')).toHaveText('Copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(1_000);

  // Somebody else opens it: proved, and the answer kept.
  const other = await browser.newContext({ viewport: { width: 390, height: 664 } });
  const guest = await other.newPage();
  const guestFaults = watch(guest);
  await guest.goto(link);
  await expect(guest.locator('[data-verdict="good"]')).toContainText('Replayed: this score follows');
  await expect(guest.locator('.sc-name')).toHaveText('<img src=x onerror=alert(1)> Ada أمينة');
  await expect(guest.locator('.sc-total')).toHaveText(String(shown));
  await expect(guest.locator('.sc-answer')).toHaveCount(0);
  expect(await guest.locator('body').innerText()).not.toContain(patternById(level.pattern).name);
  await guest.getByRole('button', { name: 'Show the answer' }).click();
  await expect(guest.locator('.sc-answer')).toHaveCount(0);
  await guest.getByRole('button', { name: 'Yes, show it' }).click();
  await expect(guest.locator('.sc-answer')).toContainText(patternById(level.pattern).name);
  await guest.getByRole('link', { name: 'Play the same' }).click();
  await expect(guest.locator('.play')).toHaveAttribute('data-curtain', 'none');
  const seed = await page.evaluate(() => window.throughline!.seed);
  expect(await guest.evaluate(() => window.throughline!.seed)).toBe(seed);
  await other.close();

  // It is kept among one's own, and makes a portfolio that prints on one sheet.
  await page.getByRole('link', { name: 'Cards' }).click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('link', { name: 'Portfolio' }).click();
  await expect(page.locator('[data-verdict="good"]')).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  expect([...faults, ...guestFaults]).toEqual([]);
});

test('a variant of one’s own is another draw of the same structure, and tells nothing before it is played', async ({
  page,
}) => {
  const faults = watch(page);
  const id = 'the-tour';
  const card = exampleCard(id);
  const { level, truth } = madeOf(id);
  const told = async (): Promise<string> => `${await page.title()} ${await page.locator('body').innerText()}`;
  await page.goto(`/#/card/${encodeDocument(CARD, card)}`);
  await expect(page.locator('[data-verdict="good"]')).toBeVisible();
  expect(await told()).not.toContain(patternById(level.pattern).name);
  await page.getByRole('link', { name: 'Play your own variant' }).click();
  await expect(page.locator('.play')).toHaveAttribute('data-curtain', 'none', { timeout: 60_000 });
  expect(await told()).not.toContain(patternById(level.pattern).name);
  await expect(page.locator('.place.found, .place.hinted')).toHaveCount(0);

  // What opened, made again in Node from the address.
  const address = new URL(page.url()).hash.split('/')[2]!;
  expect(variantOfId(address)?.base).toBe(id);
  const own = madeOf(address);
  const played = await page.evaluate(() => window.throughline!.seed);
  expect(played).not.toBe(card.runs[0]!.replay.seed);
  expect(levelHash(own.level)).not.toBe(card.runs[0]!.replay.hash);
  expect(own.level.scenes.map(s => s.network)).not.toEqual(level.scenes.map(s => s.network));
  expect(own.level.pattern).toBe(level.pattern);
  expect(own.level.par).toBe(level.par);
  expect(own.truth.fair && truth.fair).toBe(true);

  // It is played on its own truth.
  for (let scene = 0; scene < own.level.scenes.length; scene++)
    await clickMark(page, scene, own.truth.scenes[scene]!.culprit.element);
  await waitForPhase(page, 'name');
  await expect(page.locator('.place.found')).toHaveCount(own.level.scenes.length);
  expect(faults).toEqual([]);
});

test('a card that was altered, cut off or is of another time says exactly what is wrong', async ({
  page,
}) => {
  const [run] = example.runs;
  const boast = { ...example, runs: [{ ...run!, facts: { ...run!.facts!, points: 2_410 } }] };
  await page.goto(`/#/card/${encodeDocument(CARD, boast)}`);
  await expect(page.locator('[data-verdict="bad"]')).toContainText(
    `the card says 2410, its replay gives ${run!.facts!.points}`,
  );
  await page.goto(`/#/card/${encodeDocument(CARD, { ...example, engine: 7 })}`);
  await expect(page.locator('[data-verdict="bad"]')).toContainText('Engine 7');
  for (const [text, words] of [
    [doc.slice(0, -9), 'The end of the link is missing (9 characters)'],
    [`${doc.slice(0, 40)}${doc[40] === 'A' ? 'B' : 'A'}${doc.slice(41)}`, 'changed on its way'],
    [doc.replace('c1', 'c9'), 'A newer version'],
    ['nonsense', 'not a card'],
  ] as const) {
    await page.goto(`/#/card/${text}`);
    await expect(page.getByRole('alert')).toContainText(words);
  }
});

test('a replay is seen in the real scenes, from input to input', async ({ page }) => {
  const faults = watch(page);
  await page.goto(`/#/replay/${doc}/${doc}`);
  await expect(page.locator('.rp-stage canvas')).toHaveCount(2, { timeout: 60_000 });
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('slider', { name: 'Time' }).fill('0');
  await expect(page.locator('.place.found')).toHaveCount(0);
  await page.getByRole('button', { name: 'To the next input' }).click();
  await expect(page.locator('.rp-latest')).toHaveText([/Found/, /Found/]);
  await expect(page.locator('.place.found')).toHaveCount(2);
  await page.getByRole('slider', { name: 'Time' }).press('End');
  await expect(page.locator('.place.found')).toHaveCount(6);
  const total = example.runs[0]!.facts!.points;
  await expect(page.locator('.rp-who .display').first()).toHaveText(String(total));
  await page.getByRole('slider', { name: 'Time' }).press('Home');
  await expect(page.locator('.place.found')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('the fix of a replay is run beside its ghost, and then the run goes on where it stood', async ({
  page,
}) => {
  const faults = watch(page);
  await page.goto(`/#/replay/${doc}`);
  await expect(page.locator('.rp-stage canvas')).toHaveCount(1, { timeout: 60_000 });
  await page.getByRole('button', { name: 'Pause' }).click();
  const time = page.getByRole('slider', { name: 'Time' });
  await time.fill('0');
  await expect(page.getByRole('button', { name: 'Run the fix' })).toHaveCount(0);
  await time.press('End');
  const stood = await time.inputValue();
  await page.getByRole('button', { name: 'Run the fix' }).click();
  const ghosts = page.locator('.ribbon-was');
  await expect(ghosts).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await time.press('End');
  // Measured, over all seeds of the proof: the best fix lifts every scene.
  const { level, truth } = madeOf(example.runs[0]!.replay.level);
  const chosen = example.runs[0]!.replay.inputs.find(input => input.kind === 'fix')!;
  const { scenes } = fixOptions(level, truth, 20_261_127)[chosen.option]!;
  for (const [i, { leverage }] of scenes.entries()) {
    const before = Math.round(truth.scenes[i]!.health * 100);
    const after = Math.round((truth.scenes[i]!.health + leverage) * 100);
    expect(after).toBeGreaterThan(before);
    await expect(page.locator('.proof-before').nth(i)).toHaveText(`${before}`);
    await expect(page.locator('.proof-after').nth(i)).toHaveText(`${after} %`);
  }
  await page.getByRole('button', { name: 'Back to the run' }).click();
  await expect(ghosts).toHaveCount(0);
  await expect(time).toHaveValue(stood);
  await expect(page.locator('.place.found')).toHaveCount(3);
  await page.getByRole('button', { name: 'To the input before' }).click();
  await expect(page.locator('.rp-latest')).toContainText(/Matched the roles/);
  expect(faults).toEqual([]);
});

test('a portfolio of a whole year prints on one sheet', async ({ page }) => {
  const runs = Array.from({ length: 24 }, () => example.runs[0]!);
  const card = { ...example, runs };
  expect(agrees(await checkCard(example))).toBe(true);
  await page.goto(`/#/portfolio/${portfolioText(card)}`);
  await expect(page.locator('[data-verdict="good"]')).toBeVisible({ timeout: 60_000 });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});
