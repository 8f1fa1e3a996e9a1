/**
 * Makes the two fonts of the shell from the installed fontsource files: Latin, the signs the game uses, only the
 * weights it sets, so that the menu stays small. Run with `npx tsx assets/make-fonts.ts` after a change of SIGNS.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const OUT = join(import.meta.dirname, 'fonts');
const packages = createRequire(import.meta.url);

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const SIGNS = '\u00a0\u2009·×÷–—‘’“”…→←↑↓−±≥≤';
const ACCENTS = 'éèáàäöüùçñ';

interface Font {
  name: string;
  wght: number | { min: number; max: number };
}
const FONTS: Font[] = [
  { name: 'bricolage-grotesque', wght: 700 },
  { name: 'instrument-sans', wght: { min: 400, max: 600 } },
];

async function make(font: Font): Promise<void> {
  const home = dirname(packages.resolve(`@fontsource-variable/${font.name}/package.json`));
  const whole = await readFile(join(home, 'files', `${font.name}-latin-wght-normal.woff2`));
  const subset = await subsetFont(whole, ASCII + SIGNS + ACCENTS, {
    targetFormat: 'woff2',
    variationAxes: { wght: font.wght },
    keepFeatures: ['kern', 'tnum'],
    noHinting: true,
  });
  await writeFile(join(OUT, `${font.name}.woff2`), subset);
  await copyFile(join(home, 'LICENSE'), join(OUT, `${font.name}.OFL.txt`));
  console.log(`${font.name}: ${(subset.length / 1024).toFixed(1)} KB`);
}

for (const font of FONTS) await make(font);
