/**
 * `npm run -s film [-- LEVEL]`: plays one whole level in a real browser, frame by frame with a clock that stands still between them, and
 * makes docs/play.webp of it. Serves dist/ as it is.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patternById } from '../pattern/index.ts';
import { withBuilt } from './browser.ts';
import { animate } from './film/animate.ts';
import { Reel } from './film/reel.ts';
import { root } from './setup.mjs';
import { bestFix, culpritOf, madeOf, placeOf } from './shots/drive.ts';

const LEVEL = 'friday-twenty-to-six';
const VIEW = { width: 1152, height: 720 };
/** Milliseconds of the game that one frame stands for. */
const PACE = { calm: 90, usual: 180, fast: 420 };

async function play(reel: Reel, id: string): Promise<void> {
  const { level } = madeOf(id);
  await reel.run(9, PACE.usual);
  await reel.go(`#/play/${id}`, '.curtain.start .button.big');
  await reel.run(5, PACE.calm);
  await reel.click('.curtain .button.big');
  await reel.run(46, PACE.usual);
  for (let scene = 0; scene < level.scenes.length; scene++) {
    const place = placeOf(scene, culpritOf(id, scene));
    await reel.click(place);
    await reel.run(5, PACE.calm);
    await reel.click(place);
    await reel.run(8, PACE.calm);
  }
  await reel.until('.play[data-phase="name"] .card');
  await reel.run(7, PACE.calm);
  await reel.click(`.card:has-text("${patternById(level.pattern).name}")`);
  await reel.until('.play[data-phase="fix"] .card.fix');
  await reel.run(8, PACE.calm);
  await reel.click(`.card.fix:has-text("${bestFix(level)}")`);
  await reel.until('.play[data-phase="proof"]');
  await reel.run(22, PACE.fast);
  while (!(await reel.is('.play[data-phase="align"]'))) await reel.click('.proof-bar .button');
  await reel.run(6, PACE.calm);
  await reel.click('.option');
  await reel.until('.play[data-phase="reveal"]');
  await reel.run(52, PACE.calm);
  while (!(await reel.is('.play[data-phase="result"]'))) await reel.click('.reveal-controls .button');
  await reel.run(14, PACE.usual);
}

async function main(id: string): Promise<void> {
  await withBuilt(async (browser, address) => {
    const page = await browser.newPage({ viewport: VIEW, serviceWorkers: 'block' });
    const reel = await Reel.open(page, address);
    await play(reel, id);
    const film = await animate(reel.frames);
    writeFileSync(join(root, 'docs/play.webp'), film);
    console.log(`${reel.frames.length} frames, ${Math.round(film.length / 1000)} kB: docs/play.webp`);
  });
}

await main(process.argv[2] ?? LEVEL);
