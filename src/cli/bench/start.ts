import type { Browser } from '@playwright/test';
import { openBrowser } from '../browser.ts';
import { type Bench, type Line, median, significant } from './line.ts';
import { serveBuilt } from './served.ts';

const VISITS = 5;
/** A modest phone on a slow line. */
const CPU = 4;
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const WHAT = `${CPU}× CPU, 1.6 Mbit/s, 150 ms`;

interface Started {
  /** Milliseconds since the address was entered. */
  menu: number;
  level: number;
}

/** Clicks the first way into a level as soon as it stands in the menu, and notes when, and when the level's clock runs. */
const VISIT = `
  new MutationObserver((_, observer) => {
    const way = document.querySelector('a[href^="#/play/"]');
    if (!way) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      window.menuAt = performance.now();
      way.click();
      const look = () => {
        if ((window.throughline?.tick ?? 0) > 0) window.levelAt = performance.now();
        else requestAnimationFrame(look);
      };
      look();
    });
  }).observe(document, { childList: true, subtree: true });
`;

async function visit(browser: Browser, address: string): Promise<Started> {
  const page = await browser.newPage({ viewport: { width: 390, height: 664 } });
  try {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    await page.addInitScript(VISIT);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => 'levelAt' in window, null, { timeout: 120_000 });
    return (await page.evaluate('({ menu: window.menuAt, level: window.levelAt })')) as Started;
  } finally {
    await page.close();
  }
}

async function visits(): Promise<Started[]> {
  const served = await serveBuilt();
  const browser = await openBrowser();
  try {
    const all: Started[] = [];
    for (let n = 0; n < VISITS; n++) all.push(await visit(browser, served.address));
    return all;
  } finally {
    await browser.close();
    await served.close();
  }
}

let visited: Promise<Started[]> | null = null;

function line(name: string, times: number[], goal: number): Line {
  const value = median(times) / 1_000;
  return {
    name,
    value: significant(value, 3),
    unit: 's',
    ratio: significant(value / goal, 3),
    against: `goal of ${goal} s at ${WHAT}`,
  };
}

/** Seconds from the address to a menu that can be used. */
export const startMenu: Bench = async () => {
  visited ??= visits();
  return [
    line(
      'start.menu',
      (await visited).map(one => one.menu),
      2,
    ),
  ];
};

/** Seconds from the address to the first level with its clock running, when it is asked for as soon as it can be. */
export const startLevel: Bench = async () => {
  visited ??= visits();
  return [
    line(
      'start.level',
      (await visited).map(one => one.level),
      6,
    ),
  ];
};
