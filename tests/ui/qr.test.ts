import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrModules } from '../../src/ui/parts/qr-modules.ts';

/** A module's side as a screen shows it, and the white around the code that readers ask for (ISO/IEC 18004: four modules). */
const PX = 4;
const QUIET = 4;

/** The code as a camera gets it: black on white, RGBA. */
function pictured(modules: readonly (readonly boolean[])[]) {
  const side = (modules.length + 2 * QUIET) * PX;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  modules.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let i = 0; i < PX * PX; i++) {
        const at = ((y + QUIET) * PX + Math.floor(i / PX)) * side + (x + QUIET) * PX + (i % PX);
        pixels.fill(0, at * 4, at * 4 + 3);
      }
    });
  });
  return { pixels, side };
}

const address = (length: number): string =>
  'https://example.org/throughline/#/done/h1.'.padEnd(length, 'aB3-_xYz09');

describe('the code of a link', () => {
  it.each([60, 150, 300, 500, 700])('of %i characters is read back to the letter', length => {
    const link = address(length);
    const { pixels, side } = pictured(qrModules(link, 4096));
    expect(jsQR(pixels, side, side)?.data).toBe(link);
  });
});
