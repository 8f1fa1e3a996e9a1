import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Lets one animation frame pass that stands for so many milliseconds. */
    passFrame?: (ms: number) => void;
    /** Lets frames pass by themselves again, or not. */
    holdFrames?: (held: boolean) => void;
  }
}

const PATIENCE = 180_000;
/** Frames that the pointer takes to get somewhere. */
const TRAVEL = 4;

/** Pictures of a page whose animation frames pass one by one: however slow the machine, the film runs evenly. */
export class Reel {
  readonly frames: Buffer[] = [];
  private at = { x: 576, y: 420 };

  private constructor(private readonly page: Page) {}

  static async open(page: Page, base: string): Promise<Reel> {
    await page.addInitScript(() => {
      const real = window.requestAnimationFrame.bind(window);
      let waiting = new Map<number, FrameRequestCallback>();
      let last = 0;
      let shown = performance.now();
      let held = false;
      const flush = (ms: number): void => {
        shown += ms;
        const now = waiting;
        waiting = new Map();
        for (const callback of now.values()) callback(shown);
      };
      window.requestAnimationFrame = callback => {
        last += 1;
        waiting.set(last, callback);
        return last;
      };
      window.cancelAnimationFrame = handle => {
        waiting.delete(handle);
      };
      const loop = (): void => {
        real(loop);
        if (!held) flush(16);
      };
      loop();
      window.passFrame = flush;
      window.holdFrames = now => {
        held = now;
      };
    });
    const reel = new Reel(page);
    await page.goto(`${base}#/`, { timeout: PATIENCE });
    await page.locator('.map').waitFor({ timeout: PATIENCE });
    await reel.begin();
    return reel;
  }

  /** Draws a pointer, and lets no frame pass by itself from now on. */
  private async begin(): Promise<void> {
    await this.page.evaluate(() => {
      const pointer = document.createElement('div');
      pointer.id = 'film-pointer';
      pointer.setAttribute('aria-hidden', 'true');
      Object.assign(pointer.style, {
        position: 'fixed',
        zIndex: '9999',
        width: '22px',
        height: '22px',
        margin: '-11px',
        border: '3px solid #16131f',
        borderRadius: '50%',
        background: '#f7f4ee',
        opacity: '0.9',
        pointerEvents: 'none',
      });
      document.body.append(pointer);
      window.holdFrames?.(true);
    });
    await this.point();
  }

  private async point(): Promise<void> {
    await this.page.evaluate(({ x, y }) => {
      const pointer = document.getElementById('film-pointer');
      if (pointer) Object.assign(pointer.style, { left: `${x}px`, top: `${y}px` });
    }, this.at);
    await this.page.mouse.move(this.at.x, this.at.y);
  }

  private async frame(ms: number): Promise<void> {
    await this.page.evaluate(by => window.passFrame?.(by), ms);
    this.frames.push(await this.page.screenshot({ type: 'jpeg', quality: 92, timeout: PATIENCE }));
  }

  /** So many frames, each standing for so many milliseconds of the game. */
  async run(frames: number, ms: number): Promise<void> {
    for (let n = 0; n < frames; n++) await this.frame(ms);
  }

  async is(selector: string): Promise<boolean> {
    return (await this.page.locator(selector).count()) > 0;
  }

  /** Frames until something stands on the screen. */
  async until(selector: string): Promise<void> {
    for (let n = 0; n < 60 && !(await this.is(selector)); n++) await this.frame(50);
    if (!(await this.is(selector))) throw new Error(`${selector} did not come`);
  }

  /** Goes to an address and waits, unfilmed, until something stands there. */
  async go(hash: string, selector: string): Promise<void> {
    await this.page.evaluate(to => {
      window.holdFrames?.(false);
      location.assign(to);
    }, hash);
    await this.page.locator(selector).first().waitFor({ timeout: PATIENCE });
    await this.page.evaluate(() => window.holdFrames?.(true));
  }

  /** Moves the pointer there, and clicks. */
  async click(selector: string): Promise<void> {
    const box = await this.page.locator(selector).first().boundingBox({ timeout: PATIENCE });
    if (!box) throw new Error(`${selector} is not on the screen`);
    const from = this.at;
    const to = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const far = Math.hypot(to.x - from.x, to.y - from.y) > 8;
    for (let n = 1; far && n <= TRAVEL; n++) {
      const share = 1 - (1 - n / TRAVEL) ** 2;
      this.at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      await this.point();
      await this.frame(90);
    }
    await this.page.mouse.click(to.x, to.y);
    await this.frame(90);
  }
}
