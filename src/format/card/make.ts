import { ENGINE } from '../../level/generate/spec.ts';
import { encodeDocument } from '../code/document.ts';
import { CARD, PORTFOLIO } from './document.ts';
import { CARD_BOUNDS, type Card, type CardRun } from './types.ts';

/** A card of this build's runs. */
export function cardOf(runs: readonly CardRun[], name = '', title = ''): Card {
  return { engine: ENGINE, name, title, runs: runs.slice(0, CARD_BOUNDS.runs) };
}

/** The card's text for a link; null when it is too long for one, and has to be a file. */
export function cardText(card: Card): string | null {
  const text = encodeDocument(CARD, card);
  return text.length <= CARD_BOUNDS.link ? text : null;
}

/** The shortest card of one run: its replay alone, for a code that a camera reads. The name goes with it where there is room. */
export function shortText(run: CardRun, name: string, room: number): string {
  const bare: CardRun = { replay: run.replay, facts: null };
  const named = encodeDocument(CARD, cardOf([bare], name));
  return named.length <= room ? named : encodeDocument(CARD, cardOf([bare]));
}

/** Many runs as one link; what is claimed of them is left to their replays. */
export function portfolioText(card: Card): string {
  return encodeDocument(PORTFOLIO, { ...card, runs: card.runs.map(run => ({ ...run, facts: null })) });
}
