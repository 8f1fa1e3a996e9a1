import type { Page } from '@playwright/test';
import { type Made, makeLevel } from '../../level/campaign/make.ts';
import { fixOptions } from '../../level/fixes.ts';
import type { Level } from '../../level/types.ts';

/** Software drawing on a busy machine is slow; nothing here is judged by time. */
const PATIENCE = 180_000;
/** Milliseconds of the game's time that a frame makes up for while the clock is hurried: under its cap, so that nothing is dropped. */
const STRIDE = 200;

declare global {
  interface Window {
    /** Milliseconds that a frame stands for, or null: as long as it took. */
    stride?: number | null;
  }
}

/** Lets frames stand for more time than they took, by `window.stride`: the clock is driven, not waited for. */
export async function takeClock(page: Page): Promise<void> {
  await page.addInitScript(cap => {
    const real = window.requestAnimationFrame.bind(window);
    let before = performance.now();
    let shift = 0;
    let at = 0;
    window.requestAnimationFrame = callback =>
      real(now => {
        if (now !== at) {
          // While it is not hurried, a frame that took long stands for less: the game would call the machine slow.
          shift += window.stride
            ? Math.max(0, window.stride - (now - before))
            : Math.min(0, cap - (now - before));
          before = now;
          at = now;
        }
        callback(now + shift);
      });
  }, STRIDE);
}

/** Runs the level on until the episode's tick, or the round's clock. */
export async function until(page: Page, tick: number, by: 'tick' | 'clock' = 'tick'): Promise<void> {
  await page.evaluate(stride => {
    window.stride = stride;
  }, STRIDE);
  await page.waitForFunction(([to, clock]) => (window.throughline?.[clock] ?? 0) >= to, [tick, by] as const, {
    timeout: PATIENCE,
  });
  await page.evaluate(() => {
    window.stride = null;
  });
}

export async function reach(page: Page, phase: string): Promise<void> {
  await page.locator(`.play[data-phase="${phase}"]`).waitFor({ timeout: PATIENCE });
}

export async function press(page: Page, selector: string, nth: 'first' | 'last' = 'first'): Promise<void> {
  const all = page.locator(selector);
  await (nth === 'first' ? all.first() : all.last()).click({ timeout: PATIENCE });
}

const known = new Map<string, Made>();
export function madeOf(id: string): Made {
  const made = known.get(id) ?? makeLevel(id);
  known.set(id, made);
  return made;
}

/** The culprit of a scene, as the proof has it. */
export function culpritOf(id: string, scene: number): string {
  return madeOf(id).truth.scenes[scene]!.culprit.element;
}

/** A station that would not help: what a player marks wrongly. */
export function decoyOf(level: Level, scene: number): string | undefined {
  const nodes = Object.entries(level.scenes[scene]!.network.nodes);
  return nodes.find(([id, node]) => node.kind === 'station' && id !== culpritOf(level.id, scene))?.[0];
}

export function placeOf(scene: number, element: string): string {
  return `button.place[data-scene="${scene}"][data-element="${element}"]`;
}

export async function look(page: Page, scene: number, element: string): Promise<void> {
  await press(page, placeOf(scene, element));
}

export async function mark(page: Page, scene: number, element: string): Promise<void> {
  await look(page, scene, element);
  await look(page, scene, element);
}

/** Where in the row of offered names or fixes the right one stands; fixes by what they are worth. */
export function bestFix(level: Level): string {
  const options = fixOptions(level, madeOf(level.id).truth, 1);
  return options.reduce((a, b) => (b.worth > a.worth ? b : a)).scenes[0]!.words;
}

/** Opens an address of the game. */
export async function visit(page: Page, base: string, hash: string): Promise<void> {
  await page.goto(`${base}#/`, { timeout: PATIENCE });
  await page.locator('.home').waitFor({ timeout: PATIENCE });
  if (hash !== '#/') await page.evaluate(to => location.assign(to), hash);
}

/** Opens a level, up to its curtain. */
export async function open(page: Page, base: string, hash: string): Promise<void> {
  await visit(page, base, hash);
  await page.locator('.curtain.start .button.big').waitFor({ timeout: PATIENCE });
}
