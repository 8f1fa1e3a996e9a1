import type { Page } from '@playwright/test';
import { CLASS, handIns } from '../../src/cli/bench/class.ts';
import { exampleCard } from '../../src/cli/card/example.ts';
import { CARD } from '../../src/format/card/document.ts';
import { portfolioText } from '../../src/format/card/make.ts';
import { encodeBook, newBook, receive } from '../../src/format/class/book.ts';
import { ASSIGNMENT_KIND, HAND_IN_KIND } from '../../src/format/class/kinds.ts';
import { encodeDocument } from '../../src/format/code/document.ts';
import { clickMark, madeOf, waitForPhase } from './driver.ts';
import { GAME, SOURCES } from './ports.ts';
import type {} from './ui.ts';

/** A screen in one state, for the tests that ask the same of every screen. */
export interface Screen {
  name: string;
  /** Of a session that stands still (ui.ts): its query and the address's hash; or an address of the built game. */
  at: { query: string; hash: string } | { url: string };
  /** There when the screen is. */
  ready: string;
  /** What leads from the address to the state. */
  go?(page: Page): Promise<void>;
}

const still = (query: string, hash = '#/play/monday-first-light') => ({ query, hash });

const played = (id: string) => ({ url: `${GAME}/#/play/${id}` });

async function begin(page: Page): Promise<void> {
  await page.locator('.curtain .button.big').click();
  await page.locator('.play[data-curtain="none"]').waitFor();
}

const built = (hash: string) => ({ url: `${GAME}/#/${hash}` });

const CARD_SHOWN = exampleCard();
const CODE = encodeDocument(CARD, CARD_SHOWN);
const TASK = encodeDocument(ASSIGNMENT_KIND, { ...CLASS, limit: 120, attempts: 2 });
const BOOK = encodeBook(
  receive(
    newBook(CLASS, ['Zoë']),
    handIns(2).map(handIn => ({ text: encodeDocument(HAND_IN_KIND, handIn), at: 29_410_000 })),
  ),
);

/** A new screen is a row here. */
export const SCREENS: readonly Screen[] = [
  { name: 'home', at: still('', '#/'), ready: '.year' },
  { name: 'home, half way', at: still('solved=20', '#/'), ready: '.year' },
  {
    name: 'settings',
    at: still('', '#/'),
    ready: '.year',
    go: async page => {
      await page.locator('.home-tools button').last().click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  { name: 'start', at: still('curtain=start'), ready: '.curtain-card' },
  { name: 'paused', at: still('curtain=paused'), ready: '.curtain-card' },
  { name: 'not loaded', at: still('status=error'), ready: '.curtain-card' },
  { name: 'loading', at: still('status=loading'), ready: '.curtain-card' },
  { name: 'spot', at: still('slow'), ready: '.spot-bar' },
  {
    name: 'a place looked at',
    at: still('toast'),
    ready: '.spot-bar',
    go: async page => {
      await page.locator('button.place').nth(2).focus();
      await page.keyboard.press('ArrowRight');
      await page.locator('.inspector').waitFor();
    },
  },
  {
    name: 'legend',
    at: still(''),
    ready: '.spot-bar',
    go: async page => {
      await page.keyboard.press('?');
      await page.locator('dialog[open]').waitFor();
    },
  },
  { name: 'call', at: still('call'), ready: '.tray' },
  { name: 'name', at: still('phase=name'), ready: '.tray' },
  { name: 'fix', at: still('phase=fix'), ready: '.tray' },
  { name: 'proof', at: still('phase=proof'), ready: '.proof-bar' },
  { name: 'align', at: still('phase=align'), ready: '.tray' },
  { name: 'reveal', at: still('phase=reveal&chose=0'), ready: '.reveal' },
  { name: 'result', at: still('phase=result'), ready: '.result' },
  { name: 'practice', at: still('', '#/practice'), ready: 'main h1' },
  { name: 'practice, nothing found', at: still('draw=none', '#/practice'), ready: 'main h1' },
  { name: 'check', at: still('', '#/check/see'), ready: 'main h1' },
  { name: 'odd one out', at: played('two-of-a-kind'), ready: '.curtain .button.big', go: begin },
  { name: 'predict', at: played('four-slips-of-paper'), ready: '.curtain .button.big', go: begin },
  {
    name: 'predict, explained',
    at: played('four-slips-of-paper'),
    ready: '.curtain .button.big',
    go: async page => {
      await begin(page);
      await page.locator('.order-head .button').last().click();
      await waitForPhase(page, 'proof');
      while (!(await page.locator('.explain-foot .button').isVisible()))
        await page
          .locator('.trial-bar-foot .button')
          .click({ timeout: 2_000 })
          .catch(() => {});
    },
  },
  { name: 'two at once', at: played('two-letters'), ready: '.curtain .button.big', go: begin },
  {
    name: 'two at once, both marked',
    at: played('two-letters'),
    ready: '.curtain .button.big',
    go: async page => {
      await begin(page);
      const { pair } = madeOf('two-letters').truth;
      await clickMark(page, 0, pair!.first.element);
      await clickMark(page, 0, pair!.second.element);
      await waitForPhase(page, 'name');
    },
  },
  { name: 'transfer', at: { url: `${GAME}/#/transfer` }, ready: 'main h1' },
  { name: 'a card', at: built(`card/${CODE}`), ready: '[data-verdict="good"]' },
  { name: 'a card that was cut off', at: built(`card/${CODE.slice(0, -9)}`), ready: '[role="alert"]' },
  { name: 'making a card', at: built(`share/${CODE}`), ready: 'canvas.share-picture[data-drawn="true"]' },
  {
    name: 'a portfolio',
    at: built(`portfolio/${portfolioText(CARD_SHOWN)}`),
    ready: '[data-verdict="good"]',
  },
  { name: 'a replay', at: built(`replay/${CODE}`), ready: '.rp-stage canvas' },
  { name: 'own cards, none yet', at: built('cards'), ready: 'main h1' },
  { name: 'for teachers', at: built('teach'), ready: 'main h1' },
  { name: 'a new assignment', at: built('teach/new'), ready: 'main h1' },
  { name: 'an assignment, opened', at: built(`do/${TASK}`), ready: '.task-name, .task-who' },
  {
    name: 'an assignment, under way',
    at: built(`do/${TASK}`),
    ready: 'main h2, main h1',
    go: async page => {
      const name = page.locator('.task-name input');
      if (await name.isVisible()) {
        await name.fill('Ada');
        await page.locator('.task-name button').click();
      }
      await page.locator('.task-items').waitFor();
    },
  },
  {
    name: 'a gradebook',
    at: built('teach'),
    ready: 'main h1',
    go: async page => {
      await page.locator('input[type="file"]').setInputFiles({
        name: 'book.json',
        mimeType: 'application/json',
        buffer: Buffer.from(BOOK),
      });
      await page.locator('.heat').waitFor();
    },
  },
];

/** Puts up a screen, in another language if one is named; those of the still session share one page load. */
export async function put(page: Page, screen: Screen, lang = 'en'): Promise<void> {
  const { at } = screen;
  if ('url' in at) {
    // What was left in the middle would be gone on with.
    await page.goto('about:blank');
    await page.goto(at.url.replace('#', `?lang=${lang}&fresh=${screen.name.length}#`));
  } else {
    if (!page.url().startsWith(`${SOURCES}/tests/browser/ui.html`))
      await page.goto(`${SOURCES}/tests/browser/ui.html#/`);
    await page.evaluate(([query, hash]) => window.show!(query, hash), [
      `${at.query}&lang=${lang}`,
      at.hash,
    ] as const);
  }
  await page.locator(screen.ready).first().waitFor({ state: 'attached', timeout: 60_000 });
  await screen.go?.(page);
}
