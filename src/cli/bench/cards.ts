import { CARD } from '../../format/card/document.ts';
import { cardOf, portfolioText, shortText } from '../../format/card/make.ts';
import { CARD_BOUNDS } from '../../format/card/types.ts';
import { ASSIGNMENT_KIND, HAND_IN_KIND, LONGEST_LINK } from '../../format/class/kinds.ts';
import { encodeDocument } from '../../format/code/document.ts';
import { replayOf, verifyReplay } from '../../format/verify.ts';
import { makeLevel } from '../../level/campaign/make.ts';
import { TITLES } from '../../level/campaign/titles.ts';
import { buildSetup } from '../../round/setup.ts';
import { openBrowser } from '../browser.ts';
import { exampleCard } from '../card/example.ts';
import { CLASS, handIns } from './class.ts';
import { type Bench, type Line, median, ROUNDS, seconds, significant } from './line.ts';
import { serveBuilt } from './served.ts';

/** Arrivals of each level that are verified: nothing is known of them from before. */
const SEEDS = 10;

/** Replays verified a second on one thread, levels made before: the network run, the round set up and played, every time anew. */
export const replayVerify: Bench = async () => {
  const runs = ['monday-first-light', 'friday-twenty-to-six', 'first-pay-day'].flatMap(id => {
    const { level, truth } = makeLevel(id);
    const { inputs } = exampleCard(id).runs[0]!.replay;
    return Array.from({ length: SEEDS }, (_, seed) => {
      const setup = buildSetup(level, truth, seed + 1);
      return { level, truth, doc: replayOf(level, setup, inputs) };
    });
  });
  let proved = 0;
  const rates = Array.from({ length: ROUNDS }, () => {
    proved = 0;
    const took = seconds(() => {
      for (const { level, truth, doc } of runs) if (verifyReplay(doc, level, truth).ok) proved++;
    });
    return runs.length / took;
  });
  if (proved < runs.length / 2) throw new Error(`only ${proved} of ${runs.length} replays were proved`);
  return [
    {
      name: 'replay.verify',
      value: significant(median(rates), 3),
      unit: 'replays/s',
      ratio: null,
      against: null,
    },
  ];
};

/** Asks for the picture in one shape and the other in turn: milliseconds of each. As text, because the loader's helpers are not in the page. */
const DRAWINGS = `(async () => {
  const canvas = document.querySelector('canvas.share-picture');
  const shapes = [...document.querySelectorAll('input[name="shape"]')];
  const took = [];
  for (let n = 0; n < 12; n++) {
    const start = performance.now();
    shapes[(n + 1) % shapes.length].click();
    do await new Promise(requestAnimationFrame);
    while (canvas.dataset.drawn !== 'true');
    await new Promise(done => canvas.toBlob(done, 'image/png'));
    took.push(performance.now() - start);
  }
  return took;
})()`;

/** Milliseconds from the wish for a picture to its PNG, in the built game: drawn with its code, and packed. */
export const cardPicture: Bench = async () => {
  const served = await serveBuilt();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    await page.goto(`${served.address}#/share/${encodeDocument(CARD, exampleCard())}`);
    await page.locator('canvas.share-picture[data-drawn="true"]').waitFor({ timeout: 120_000 });
    const times = (await page.evaluate(DRAWINGS)) as number[];
    return [
      { name: 'card.picture', value: significant(median(times), 3), unit: 'ms', ratio: null, against: null },
    ];
  } finally {
    await browser.close();
    await served.close();
  }
};

function length(kind: string, text: string, goal: number): Line {
  return {
    name: `card.link.${kind}`,
    value: text.length,
    unit: 'characters',
    ratio: significant(text.length / goal, 3),
    against: `at most ${goal}`,
  };
}

/** Characters of what follows the hash, by kind of link. */
export const cardLink: Bench = async () => {
  const one = exampleCard();
  const standard = TITLES.filter(({ id }) => {
    const { kind } = makeLevel(id).level;
    return !kind || kind === 'standard';
  });
  const runs = standard.slice(0, 12).map(({ id }) => exampleCard(id).runs[0]!);
  const set = cardOf(runs.slice(0, 6), 'Ada', 'A set');
  return [
    length('level', encodeDocument(CARD, one), CARD_BOUNDS.one),
    length('code', shortText(one.runs[0]!, one.name, CARD_BOUNDS.qr), CARD_BOUNDS.qr),
    length('set', encodeDocument(CARD, set), CARD_BOUNDS.link),
    length('year', portfolioText(cardOf(runs, 'Ada', 'Year 1')), CARD_BOUNDS.link),
    length('assignment', encodeDocument(ASSIGNMENT_KIND, CLASS), LONGEST_LINK),
    length('hand-in', encodeDocument(HAND_IN_KIND, handIns(1)[0]!), LONGEST_LINK),
  ];
};
