import { expect, type Page, test } from '@playwright/test';
import { SOURCES } from './ports.ts';

const PAGE = `${SOURCES}/tests/browser/stage.html`;
type Rgb = [number, number, number];

const SIZE = { width: 900, height: 600 };

/** One page for all: its seven hundred sources take longer to come than a test does. */
let page: Page;
const errors: string[] = [];

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ viewport: SIZE });
  page.on('pageerror', error => errors.push(error.message));
  // A source that is saved meanwhile must not reload the page.
  await page.routeWebSocket(/./, () => {});
  await page.goto(PAGE);
  await page.waitForSelector('body[data-ready]', { state: 'attached' });
});

test.afterAll(() => page.close());

test.afterEach(() => expect(errors.splice(0)).toEqual([]));

async function open(level: string): Promise<void> {
  await page.setViewportSize(SIZE);
  await page.evaluate(id => {
    window.stageBench.still = false;
    window.stageBench.set({ found: [null, null, null], focus: null, phase: 'spot', reveal: 0 });
    return window.stageBench.open(id);
  }, level);
}

/** Draws so many ms in few frames, then counts the canvas's pixels near a colour inside a box of CSS pixels. */
async function count(ms: number, colour: Rgb, box: [number, number, number, number]): Promise<number> {
  return page.evaluate(
    ([time, [r, g, b], [x, y, w, h]]) => {
      window.stageBench.advance(time, time > 400 ? 200 : 50);
      const gl = document.querySelector('canvas')!.getContext('webgl')!;
      const pixels = new Uint8Array(w * h * 4);
      gl.readPixels(x, gl.drawingBufferHeight - y - h, w, h, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      let hits = 0;
      for (let i = 0; i < pixels.length; i += 4) {
        const far = Math.abs(pixels[i]! - r) + Math.abs(pixels[i + 1]! - g) + Math.abs(pixels[i + 2]! - b);
        if (far < 24) hits++;
      }
      return hits;
    },
    [ms, colour, box] as const,
  );
}

const boxes = (): Promise<[number, number, number, number][]> =>
  page.evaluate(() => window.stageBench.ribbons());

const SAFFRON: Rgb = [255, 197, 61];

test('each world lies on its own ground', async () => {
  await open('monday-first-light');
  const [floor, paper, slate] = await boxes();
  const most = ([, , w, h]: number[]): number => w! * h! * 0.4;
  expect(await count(50, [236, 214, 174], floor!)).toBeGreaterThan(most(floor!));
  expect(await count(50, [251, 247, 236], paper!)).toBeGreaterThan(most(paper!));
  expect(await count(50, [23, 34, 46], slate!)).toBeGreaterThan(most(slate!));
});

test('tokens pile up, and in time some are late', async () => {
  await open('monday-first-light');
  const [floor] = await boxes();
  const late = await page.evaluate(() => window.stageBench.palette(0).late);
  const token = await page.evaluate(() => window.stageBench.palette(0).token);
  const few = await count(1000, token, floor!);
  const early = await count(50, late, floor!);
  const many = await count(24_000, token, floor!);
  const lateNow = await count(50, late, floor!);
  expect(many).toBeGreaterThan(few);
  expect(lateNow).toBeGreaterThan(early);
});

test('what is found gets a ring, and the thread runs on to the next', async () => {
  await open('monday-first-light');
  const [floor, paper] = await boxes();
  const gap: [number, number, number, number] = [
    floor![0],
    floor![1] + floor![3],
    floor![2],
    paper![1] - floor![1] - floor![3],
  ];
  expect(await count(200, SAFFRON, floor!)).toBeLessThan(20);
  await page.evaluate(() => window.stageBench.set({ found: [window.stageBench.culprits()[0]!, null, null] }));
  const ring = await count(1200, SAFFRON, floor!);
  expect(ring).toBeGreaterThan(300);
  await page.evaluate(() => {
    const [a, b] = window.stageBench.culprits();
    window.stageBench.set({ found: [a!, b!, null] });
  });
  expect(await count(1200, SAFFRON, gap)).toBeGreaterThan(8);
  await page.evaluate(() => window.stageBench.set({ found: [null, null, null] }));
  expect(await count(100, SAFFRON, floor!)).toBeLessThan(20);
});

test('the reveal puts the culprit into the diagram, and can be taken back', async () => {
  await open('wednesday-after-lunch');
  const diagram = await page.evaluate(() => window.stageBench.diagram());
  await page.evaluate(() =>
    window.stageBench.set({ found: window.stageBench.culprits(), phase: 'reveal', reveal: 1 }),
  );
  expect(await count(200, SAFFRON, diagram)).toBeGreaterThan(400);
  const [floor] = await boxes();
  await page.evaluate(() => window.stageBench.set({ phase: 'spot', reveal: 0 }));
  expect(await count(100, [236, 214, 174], floor!)).toBeGreaterThan(floor![2] * floor![3] * 0.4);
});

test('with less motion nothing flies: at the same moment the same things are there', async () => {
  await open('monday-first-light');
  const diagram = await page.evaluate(() => {
    window.stageBench.still = true;
    // The ribbons are small, the first note has not come.
    window.stageBench.set({ found: window.stageBench.culprits(), phase: 'reveal', reveal: 0.143 });
    return window.stageBench.diagram();
  });
  expect(await count(100, SAFFRON, diagram)).toBeLessThan(10);
  await page.evaluate(() => window.stageBench.set({ phase: 'reveal', reveal: 1 }));
  expect(await count(100, SAFFRON, diagram)).toBeGreaterThan(400);
});

test('a new size of the screen is taken up', async () => {
  await open('tuesday-ten-past-nine');
  await page.setViewportSize({ width: 390, height: 664 });
  await page.evaluate(() => window.stageBench.resize());
  const [floor] = await boxes();
  expect(await count(100, [236, 214, 174], floor!)).toBeGreaterThan(floor![2] * floor![3] * 0.3);
  const size = await page.evaluate(() => {
    const canvas = document.querySelector('canvas')!;
    return [canvas.clientWidth, canvas.clientHeight];
  });
  expect(size).toEqual([390, 664]);
});

test('nothing teleports: between two frames a token goes a short way', async () => {
  await open('monday-first-light');
  const jump = await page.evaluate(() => window.stageBench.longestStep(9000, 16));
  expect(jump).toBeGreaterThan(0);
  expect(jump).toBeLessThan(40);
});

test('tiles are drawn as images would be, also when they fill more than one batch', async () => {
  for (const count of [1, 40, 9000]) {
    const { differ, drawn } = await page.evaluate(n => window.tilesAlike(n), count);
    expect(drawn).toBeGreaterThan(200);

    expect(differ).toBe(0);
  }
});
