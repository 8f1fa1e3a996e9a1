import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, type ConsoleMessage, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../src/cli/setup.mjs';

/** A screen in memory: `DISPLAY` of it once it is there. */
async function openScreen(command: string): Promise<{ display: string; process: ChildProcess }> {
  const screen = spawn(command, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((done, failed) => {
    screen.once('error', failed);
    screen.once('exit', code => failed(new Error(`${command} ended with ${code}`)));
    screen.stdout.once('data', (text: Buffer) => done(text.toString().trim()));
  });
  return { display: `:${number}`, process: screen };
}

/** Firefox, driven by WebDriver BiDi: Playwright drives only a build of its own. */
export class Firefox {
  private constructor(
    private readonly browser: Browser,
    private readonly screen: ChildProcess | null,
    /** Whether it can draw with WebGL: without a screen it can't. */
    readonly draws: boolean,
  ) {}

  /** Null where there is no Firefox. */
  static async open(): Promise<Firefox | null> {
    const found = findFirefox();
    if (!found) return null;
    const screen = found.screen ? await openScreen(found.screen) : null;
    const browser = await launch({
      browser: 'firefox',
      executablePath: found.browser,
      headless: screen === null,
      env: { ...process.env, ...(screen ? { DISPLAY: screen.display, LIBGL_ALWAYS_SOFTWARE: '1' } : {}) },
    });
    return new Firefox(browser, screen?.process ?? null, screen !== null);
  }

  /** A page, and what happened on it that should not. */
  async page(): Promise<{ page: Page; faults: string[] }> {
    const page = await this.browser.newPage();
    await page.setViewport({ width: 1024, height: 768 });
    const faults: string[] = [];
    page.on('pageerror', error => faults.push(String(error)));
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    return { page, faults };
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.screen?.kill();
  }
}
