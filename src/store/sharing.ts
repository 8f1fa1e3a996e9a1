import type { StoreApi } from 'zustand/vanilla';
import type { RunCheck } from '../format/card/check.ts';
import type { Card, CardRun } from '../format/card/types.ts';
import type { ParsedDocument } from '../format/code/document.ts';
import type { Replay } from '../format/replay.ts';
import type { Level } from '../level/types.ts';
import type { RoundSetup } from '../round/types.ts';
import type { Ticks } from '../sim/network.ts';
import type { BackupPart } from './backup.ts';
import type { Happening } from './replay-session.ts';
import type { RunsState } from './runs.ts';
import type { SessionActions, SessionState } from './types.ts';

export type { RunCheck } from '../format/card/check.ts';
export type { Scenery } from '../format/card/engine.ts';
export type { Card, CardRun, Difference, Facts } from '../format/card/types.ts';
export type { DocumentFault, ParsedDocument } from '../format/code/document.ts';
export type { Happening } from './replay-session.ts';
export type { RunsState } from './runs.ts';

/** A replay in its real scenes, which follow the tick that they are shown. */
export interface Watched {
  /** What the screens of play read; nothing in it can be done. */
  store: StoreApi<SessionState & SessionActions>;
  happenings: readonly Happening[];
  /** Tick at which everything has happened. */
  end: Ticks;
  /** Ticks of the run with the fix that was chosen; 0 where there was none to choose. */
  episode: Ticks;
  /** Shows the round as it stood at this tick; `pace`: ticks a wall millisecond at which it goes on, 0 while it stands. In the
   * proof, the tick is that of its episode. */
  show(tick: Ticks, pace: number): void;
  /** Goes to the proof, the episode with the fix beside its ghost, or back to the round. */
  prove(on: boolean): void;
  /** The element that hosts the canvas, or null. */
  host(element: HTMLElement | null): void;
  close(): void;
}

/** What the pages of cards are given: documents, the worker that plays runs again, and the ways out of the browser. */
export interface ShareTools {
  runs: StoreApi<RunsState>;
  /** The runs in the file that the player takes along. */
  backup: BackupPart;
  /** Keeps a finished run if it is the best of its level. */
  keep(run: CardRun): void;
  /** A card from a link, from text with a link in it, or from the document's own text. */
  read(text: string): ParsedDocument<Card>;
  /** A card from the text of a file. */
  readFile(text: string): ParsedDocument<Card>;
  check(engine: number, run: CardRun): Promise<RunCheck>;
  /** The player's best runs, oldest first. */
  kept(): CardRun[];
  /** The round that was just finished, as a run. */
  finished(level: Level, setup: RoundSetup, replay: string): CardRun | null;
  card(runs: readonly CardRun[], name?: string, title?: string): Card;
  /** The card's text, however long. */
  text(card: Card): string;
  /** The card's link; null when it is too long for one. */
  link(card: Card): string | null;
  /** A link of one run that a camera can read: its bytes are bounded. */
  shortLink(run: CardRun, name: string): string;
  /** The card as the text of a file. */
  file(card: Card): string;
  portfolio(card: Card): string;
  /** The address of a fresh variant of a level, to play on one's own. */
  variant(level: string): string;
  /** Opens a replay in its real scenes; `heard`: with their sound. Fails in words when there is no such level. */
  watch(replay: Replay, heard: boolean): Promise<Watched>;
  /** Keeps the name that the player signs with. */
  sign(name: string): void;
  copyText(text: string): Promise<boolean>;
  copyPicture(blob: Blob): Promise<boolean>;
  canShare(file?: File): boolean;
  share(data: { title: string; text: string; file?: File }): Promise<boolean>;
  saveBlob(name: string, blob: Blob): void;
  print(): void;
}
