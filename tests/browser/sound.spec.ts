import { expect, type Page, test } from '@playwright/test';
import { SOURCES } from './ports.ts';
import type { bench } from './sound.ts';

type Bench = typeof bench;
declare const window: { bench: Bench };

const PAGE = `${SOURCES}/tests/browser/sound.html`;

async function open(page: Page): Promise<void> {
  // A source that is saved meanwhile must not reload the page in the middle of a bar.
  await page.routeWebSocket(/./, () => {});
  await page.goto(PAGE);
  await page.waitForFunction(() => 'bench' in window);
}

/** A gesture, and a second for the samples to arrive. */
async function listen(page: Page, level: 'tune' | 'full'): Promise<void> {
  await page.evaluate(name => window.bench.open(name), level);
  const loaded = page.waitForResponse(r => r.url().includes('pluck.webm'));
  await page.click('#go');
  await loaded;
  await page.evaluate(() => window.bench.record());
}

/** Lets the page play for so long by its own audio clock. */
async function play(page: Page, seconds: number): Promise<void> {
  await page.evaluate(s => {
    const ctx = window.bench.sound.output!.context;
    const until = ctx.currentTime + s;
    return new Promise<void>(done => {
      const look = () => (ctx.currentTime >= until ? done() : requestAnimationFrame(look));
      look();
    });
  }, seconds);
}

test.beforeAll(async ({ browser }) => {
  // The dev server may reload the page once while it prepares a package for the first time.
  const page = await browser.newPage();
  await page.goto(PAGE);
  await page.waitForLoadState('networkidle');
  await page.close();
});

test('makes no audio context and fetches no sound before the first gesture', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', r => {
    // The dev server hands out the addresses as little scripts; those are not sounds.
    if (/\.(webm|mp3)$/.test(new URL(r.url()).pathname) && r.resourceType() !== 'script')
      fetched.push(r.url());
  });
  await page.addInitScript(() => {
    const real = AudioContext;
    Object.assign(globalThis, { contexts: 0 });
    globalThis.AudioContext = class extends real {
      constructor(options?: AudioContextOptions) {
        super(options);
        Object.assign(globalThis, { contexts: Reflect.get(globalThis, 'contexts') + 1 });
      }
    };
  });
  await open(page);
  await page.evaluate(() => {
    window.bench.open('full');
    window.bench.emit({ kind: 'missed', scene: 0, element: 'in', tick: 1 });
  });
  await page.waitForFunction(() => window.bench.conductor.tick > 500);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'contexts'))).toBe(0);
  expect(await page.evaluate(() => window.bench.sound.output)).toBeNull();
  expect(fetched).toEqual([]);
  await page.click('#go');
  await expect.poll(() => fetched.length).toBeGreaterThan(2);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'contexts'))).toBe(1);
});

test('every note of the tune sets in within 5 ms of its tick', async ({ page }) => {
  await open(page);
  await listen(page, 'tune');
  await play(page, 0.6);
  await page.evaluate(() => window.bench.forget());
  await play(page, 8);
  const late = await page.evaluate(() => {
    const lap = window.bench.sinks();
    return window.bench.onsets([...lap, ...lap.map(t => t + 12_000)], 1);
  });
  expect(late.length).toBeGreaterThan(12);
  for (const ms of late) expect(Math.abs(ms)).toBeLessThan(5);
});

test('the tune of the proof is that of the relieved network', async ({ page }) => {
  await open(page);
  await listen(page, 'tune');
  await play(page, 1);
  await page.evaluate(() => {
    window.bench.prove();
    window.bench.forget();
  });
  await play(page, 1.7);
  const late = await page.evaluate(() => {
    // Thinned notes keep their ticks; only those far enough apart to be told from each other are looked at.
    return window.bench.onsets(window.bench.sinks(true), 6);
  });
  const heard = late.filter(ms => Math.abs(ms) < 5);
  expect(heard.length).toBeGreaterThan(6);
});

test('a storm with effects and the reveal on top is loud and never clips', async ({ page }) => {
  await open(page);
  await listen(page, 'full');
  await play(page, 1);
  await page.evaluate(() => {
    window.bench.forget();
    window.bench.sound.setFocus(1);
  });
  await play(page, 2);
  await page.evaluate(() => {
    for (const scene of [0, 1, 2]) {
      window.bench.emit({ kind: 'found', scene, element: 'work', tick: scene });
      window.bench.emit({ kind: 'missed', scene, element: 'in', tick: scene });
    }
    window.bench.sound.star(3);
    window.bench.sound.playReveal();
  });
  await play(page, 3);
  const { peak, rms, seconds } = await page.evaluate(() => window.bench.level());
  expect(seconds).toBeGreaterThan(4);
  expect(rms).toBeGreaterThan(0.02);
  expect(peak).toBeLessThan(1);
  expect(await page.evaluate(() => window.bench.errors)).toEqual([]);
});

test('effects and the reveal are heard while the scenes stand still', async ({ page }) => {
  await open(page);
  await listen(page, 'full');
  await page.evaluate(() => window.bench.conductor.stop());
  await play(page, 1);
  const peak = async (act: () => void, seconds: number) => {
    await page.evaluate(() => window.bench.forget());
    await page.evaluate(act);
    await play(page, seconds);
    return (await page.evaluate(() => window.bench.level())).peak;
  };
  expect(await peak(() => {}, 0.5)).toBeLessThan(0.001);
  const found = () => window.bench.emit({ kind: 'found', scene: 0, element: 'work', tick: 1 });
  expect(await peak(found, 2)).toBeGreaterThan(0.1);
  expect(await peak(() => window.bench.sound.playReveal(), 5.5)).toBeGreaterThan(0.1);
  expect(await peak(() => {}, 1.5)).toBeLessThan(0.02);
});

test('a pause is silent, and so are mute and what is left', async ({ page }) => {
  await open(page);
  await listen(page, 'tune');
  await play(page, 2);
  const silent = async (act: () => void, again: () => void) => {
    await page.evaluate(act);
    // A busy machine draws few frames a second, and it is a frame that notices the pause.
    await play(page, 1.5);
    await page.evaluate(() => window.bench.forget());
    await play(page, 1);
    expect((await page.evaluate(() => window.bench.level())).peak).toBeLessThan(0.001);
    await page.evaluate(again);
    await page.evaluate(() => window.bench.forget());
    await play(page, 1.5);
    return (await page.evaluate(() => window.bench.level())).peak;
  };
  const paused = await silent(
    () => window.bench.conductor.stop(),
    () => window.bench.conductor.start(),
  );
  expect(paused).toBeGreaterThan(0.05);
  const muted = await silent(
    () => window.bench.sound.mute(true),
    () => window.bench.sound.mute(false),
  );
  expect(muted).toBeGreaterThan(0.05);
  const left = await silent(
    () => window.bench.sound.detach(),
    () => {},
  );
  expect(left).toBeLessThan(0.001);
});

test('without audio, or without its files, the game goes on in silence', async ({ browser }) => {
  for (const lack of ['context', 'files']) {
    const page = await browser.newPage();
    if (lack === 'files') await page.route(/\.(webm|mp3)$/, route => route.abort());
    else {
      await page.addInitScript(() => {
        Reflect.deleteProperty(globalThis, 'AudioContext');
        Reflect.deleteProperty(globalThis, 'webkitAudioContext');
      });
    }
    await open(page);
    await page.evaluate(() => window.bench.open('full'));
    await page.click('#go');
    await page.evaluate(() => {
      window.bench.emit({ kind: 'found', scene: 0, element: 'work', tick: 5 });
      window.bench.sound.volume(0.4);
      window.bench.sound.volume(0.4, 'effects');
      window.bench.sound.setFocus(2);
      window.bench.sound.playReveal();
    });
    await page.waitForFunction(() => window.bench.conductor.tick > 1500);
    await page.evaluate(() => {
      window.bench.sound.detach();
      window.bench.sound.destroy();
      window.bench.sound.unlock();
    });
    expect(await page.evaluate(() => window.bench.errors)).toEqual([]);
    await page.close();
  }
});
