import type { RunCheck } from './format/card/check.ts';
import { CARD, CARD_KINDS } from './format/card/document.ts';
import { factsOf } from './format/card/facts.ts';
import { decodeCardFile, encodeCardFile } from './format/card/file.ts';
import { cardOf, cardText, portfolioText, shortText } from './format/card/make.ts';
import { CARD_BOUNDS, type CardRun } from './format/card/types.ts';
import { decodeDocument, encodeDocument } from './format/code/document.ts';
import { documentIn } from './format/code/find.ts';
import { decodeReplay } from './format/replay.ts';
import { variantId, variantOfId } from './level/campaign/variant.ts';
import type { Level } from './level/types.ts';
import { cores } from './platform/cores.ts';
import { saveBlob } from './platform/file.ts';
import { freshSeed } from './platform/seed.ts';
import { baseAddress, canShare, copyPicture, copyText, printPage, share } from './platform/sharing.ts';
import { type Asker, asker } from './platform/worker.ts';
import type { RoundSetup } from './round/types.ts';
import { runsPart } from './store/backup-runs.ts';
import type { Problem, TextStorage } from './store/persisted.ts';
import { createRuns, runOf } from './store/runs.ts';
import type { ShareTools } from './store/sharing.ts';

interface Question {
  engine: number;
  run: CardRun;
}

function isCheck(data: unknown): data is RunCheck {
  return typeof data === 'object' && data !== null && 'ok' in data;
}

function start(): Asker<Question, RunCheck> {
  return asker(
    () => new Worker(new URL('./card-worker.ts', import.meta.url), { type: 'module', name: 'card' }),
    data => {
      if (!isCheck(data)) throw new Error('The run could not be played again.');
      return data;
    },
  );
}

const MOST = 4;
let pool: { worker: Asker<Question, RunCheck>; busy: number }[] | null = null;

/** Plays a run again in the least busy worker; on this thread where there are none. */
async function check(engine: number, run: CardRun): Promise<RunCheck> {
  pool ??= Array.from({ length: Math.min(MOST, cores()) }, () => ({ worker: start(), busy: 0 }));
  const slot = pool.reduce((a, b) => (b.busy < a.busy ? b : a));
  slot.busy += 1;
  try {
    return await slot.worker.ask({ engine, run });
  } catch (error) {
    console.warn('Playing the run again on the main thread:', error);
    const { checkRun } = await import('./format/card/check.ts');
    return checkRun(engine, run);
  } finally {
    slot.busy -= 1;
  }
}

/** A finished round of the session as a run that a card can be made of. */
export function finishedRun(level: Level, setup: RoundSetup, replay: string): CardRun | null {
  const parsed = decodeReplay(replay);
  if (!parsed.ok) return null;
  return { replay: parsed.replay, facts: factsOf(level, setup, parsed.replay.inputs) };
}

/** All that the pages of cards need beyond the stores: documents, the worker, the ways out of the browser. */
export function openShare(
  storage: TextStorage,
  report: (problem: Problem) => void,
  watch: ShareTools['watch'],
): ShareTools {
  const runs = createRuns(storage, report);
  return {
    runs: runs.store,
    backup: runsPart(runs),
    keep: runs.keep,
    read(text) {
      const doc = documentIn(text);
      const kind = CARD_KINDS.find(one => one.letter === doc[0]) ?? CARD;
      return decodeDocument(kind, doc);
    },
    readFile: decodeCardFile,
    check,
    kept: () => Object.values(runs.store.getState().best).flatMap(text => runOf(text) ?? []),
    finished: finishedRun,
    card: cardOf,
    text: card => encodeDocument(CARD, card),
    link(card) {
      const text = cardText(card);
      return text === null ? null : `${baseAddress()}#/card/${text}`;
    },
    shortLink(run, name) {
      const base = `${baseAddress()}#/card/`;
      return base + shortText(run, name, CARD_BOUNDS.qr - base.length);
    },
    file: encodeCardFile,
    portfolio: card => `${baseAddress()}#/portfolio/${portfolioText(card)}`,
    variant(level) {
      return variantId(variantOfId(level)?.base ?? level, freshSeed());
    },
    sign: runs.sign,
    watch,
    copyText,
    copyPicture,
    canShare,
    share,
    saveBlob,
    print: printPage,
  };
}
