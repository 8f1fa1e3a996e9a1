import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer } from 'vite';
import { openBrowser } from '../browser.ts';
import { type Bench, median, ROUNDS, significant } from './line.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/**
 * A page that shows so many moving tokens, by the stage (`?what=stage`) or by bare Phaser with as many pooled sprites
 * (`?what=bare`), and when it has measured enough frames leaves `{"ms", "tokens"}`, main-thread milliseconds a frame and how many
 * tokens there were, in `#bench`, with `data-ready`.
 */
const PAGE = 'tests/browser/bench-stage.html';

/** Main-thread milliseconds a frame of the stage with so many tokens, against bare Phaser, taken in turn. */
export function stage(tokens: number): Bench {
  return async () => {
    if (!existsSync(resolve(ROOT, PAGE))) throw new Error(`${PAGE} is not there`);
    const server = await createServer({ root: ROOT, logLevel: 'silent', server: { port: 4191, hmr: false } });
    await server.listen();
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      const home = server.resolvedUrls?.local[0] ?? 'http://localhost:4191/';
      const measure = async (what: 'stage' | 'bare'): Promise<number> => {
        await page.goto(`${home}${PAGE}?what=${what}&tokens=${tokens}`);
        const out = page.locator('#bench[data-ready]');
        await out.waitFor({ state: 'attached', timeout: 120_000 });
        const found = JSON.parse((await out.textContent()) ?? '{}') as { ms?: number; tokens?: number };
        const { ms, tokens: shown = 0 } = found;
        if (ms === undefined || !Number.isFinite(ms)) throw new Error(`${PAGE} gave no time for ${what}`);
        if (shown < 0.9 * tokens)
          throw new Error(`${PAGE} showed ${shown} tokens for ${what}, not ${tokens}`);
        return ms;
      };
      const ours: number[] = [];
      const bare: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        ours.push(await measure('stage'));
        bare.push(await measure('bare'));
      }
      return [
        {
          name: `stage.${tokens}`,
          value: significant(median(ours)),
          unit: 'ms/frame',
          ratio: significant(median(ours.map((ms, i) => ms / bare[i]!)), 3),
          against: `bare Phaser with ${tokens} sprites, ${significant(median(bare), 3)} ms/frame`,
        },
      ];
    } finally {
      await browser.close();
      await server.close();
    }
  };
}
