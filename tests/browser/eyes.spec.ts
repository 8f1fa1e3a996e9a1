import { expect, test } from '@playwright/test';
import { distance, type Eyes } from '../stage/eyes.ts';
import { SOURCES } from './ports.ts';

type Rgb = [number, number, number];
const SAFFRON: Rgb = [255, 197, 61];
/** Distance at which two colours are told apart at a glance; a just noticeable one is about 2.3. */
const CLEAR = 20;

/** Every palette by the eyes that it is for, and the usual one by all of them. */
const CASES = [
  ...(['all', 'protan', 'deutan', 'tritan'] as const).map(eyes => ['default', eyes] as const),
  // Both red-blind palettes are one; the other half is in tests/stage/palettes.test.ts.
  ['deutan', 'deutan'],
  ['tritan', 'tritan'],
  ['high-contrast', 'all'],
] as const;

const hex = (rgb: readonly number[]): string =>
  `#${rgb.map(c => Math.round(c).toString(16).padStart(2, '0')).join('')}`;

/** Middle colour of the canvas's pixels near each of the colours, inside a box of CSS pixels, and how many they are. */
async function meansOf(
  page: import('@playwright/test').Page,
  box: [number, number, number, number],
  colours: Rgb[],
): Promise<{ rgb: Rgb; count: number }[]> {
  return page.evaluate(
    ([[x, y, w, h], wanted]) => {
      window.stageBench.advance(50, 50);
      const gl = document.querySelector('canvas')!.getContext('webgl')!;
      const pixels = new Uint8Array(w * h * 4);
      gl.readPixels(x, gl.drawingBufferHeight - y - h, w, h, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      return wanted.map(([r, g, b]) => {
        const sum = [0, 0, 0];
        let count = 0;
        for (let i = 0; i < pixels.length; i += 4) {
          const far = Math.abs(pixels[i]! - r) + Math.abs(pixels[i + 1]! - g) + Math.abs(pixels[i + 2]! - b);
          if (far >= 30) continue;
          count++;
          for (let c = 0; c < 3; c++) sum[c]! += pixels[i + c]!;
        }
        const rgb = sum.map(c => c / Math.max(1, count)) as [number, number, number];
        return { rgb, count };
      });
    },
    [box, colours] as const,
  );
}

test('late, found and on time are told apart in the running scenes, whatever the eyes', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 600 });
  const faults: string[] = [];
  for (const mode of [...new Set(CASES.map(([palette]) => palette))]) {
    await page.routeWebSocket(/./, () => {});
    await page.goto(`${SOURCES}/tests/browser/stage.html`);
    await page.waitForSelector('body[data-ready]', { state: 'attached' });
    await page.evaluate(async palette => {
      window.stageBench.mode = palette;
      await window.stageBench.open('monday-first-light');
      window.stageBench.advance(24_000, 200);
      window.stageBench.set({ found: window.stageBench.culprits() });
      window.stageBench.advance(1_200, 100);
    }, mode);
    const boxes = await page.evaluate(() => window.stageBench.ribbons());
    for (const [scene, box] of boxes.entries()) {
      const { token, late, ground } = await page.evaluate(i => window.stageBench.palette(i), scene);
      const seen = await meansOf(page, box, [late, SAFFRON, token, ground]);
      const [l, f, t, g] = seen.map(one => hex(one.rgb)) as [string, string, string, string];
      // All of it really stands there.
      for (const [i, name] of ['late', 'found', 'token', 'ground'].entries())
        if (seen[i]!.count < 12) faults.push(`${mode}, scene ${scene}: no ${name} to be seen`);
      for (const eyes of CASES.filter(([palette]) => palette === mode).map(([, e]) => e as Eyes)) {
        const tell = (a: string, b: string, what: string): void => {
          const far = distance(a, b, eyes);
          if (far < CLEAR) faults.push(`${mode}, ${eyes}, scene ${scene}: ${what} ${far.toFixed(1)}`);
        };
        tell(l, f, 'late and found');
        tell(l, t, 'late and on time');
        tell(l, g, 'late (and blocked, of the same colour) and the ground');
        // The ring is cased in ink: on paper that is what carries it.
        if (distance(f, g, eyes) < CLEAR) tell('#16131f', g, 'the casing of what is found and the ground');
      }
    }
  }
  expect(faults).toEqual([]);
});
