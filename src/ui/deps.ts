import type { LevelTitle, YearId } from '../level/campaign/titles.ts';
import type { Backup } from '../store/backup.ts';
import type { Notice, NoticesState } from '../store/notices.ts';
import type { ShareTools } from '../store/sharing.ts';
import type {
  PracticeChoice,
  ProgressState,
  SessionActions,
  SessionState,
  SettingsActions,
  SettingsState,
  UpdatesActions,
  UpdatesState,
} from '../store/types.ts';
import type { TeachDeps } from './teach/deps.ts';
import type { TransferDeps } from './transfer/deps.ts';

/** What the screens need of a zustand vanilla store; the library itself stays in src/store. */
export interface Store<T> {
  getState(): T;
  subscribe(listener: (state: T, before: T) => void): () => void;
}

/**
 * The address bar: `#/` is home, `#/play/ID` a level, `#/play/ID/SEED` the same run again, `#/check/YEAR` a year's check,
 * `#/practice` and `#/practice/ID` practice. `?settings` or `?legend` at its end is a sheet over the screen.
 * `#/practice` and `#/practice/ID` practice; `#/cards` and what begins with `#/card/`, `#/share/`, `#/portfolio/`, `#/replay/` the pages of cards.
 */
export interface RouteDeps {
  /** The hash with its `#`, or an empty string. */
  get(): string;
  /** Goes there; `replace` leaves no entry to come back to. */
  go(hash: string, replace?: boolean): void;
  /** One step back, as the browser's button does. */
  back(): void;
  /** Calls back after every change of the hash, by `go` too; returns what stops it. */
  listen(listener: () => void): () => void;
}

export type Updates = Store<UpdatesState & UpdatesActions>;

export interface UiDeps {
  /** The level being played; there is none until `openSession` is done. */
  readonly session: Store<SessionState & SessionActions>;
  openSession(): Promise<void>;
  settings: Store<SettingsState & SettingsActions>;
  progress: Store<ProgressState>;
  /** The level that was left in the middle, if any. */
  left(): string | null;
  /** What the player has to be told of what is kept. */
  notices: Store<NoticesState>;
  dismiss(notice: Notice): void;
  /** Everything that is kept, as one file. */
  backup: Backup;
  /** Hands the player a file of this name. */
  saveFile(name: string, text: string, type: string): void;
  /** Marks a year as opened by its check. */
  openYear(year: YearId): void;
  /** Keeps what practice was set to. */
  practise(choice: PracticeChoice): void;
  /** Makes a level ahead of its need; fails in words when there is no such level, or no fair one. */
  prefetch(id: string): Promise<void>;
  /** A fresh seed, to draw a level. */
  seed(): number;
  /** The sorting task; absent where there is none. */
  transfer?: TransferDeps;
  /** Newer versions of the game; absent where it is not kept. */
  updates?: Updates;
  /** The stores of teachers and their students, loaded at the first need. */
  openTeaching?(): Promise<TeachDeps>;
  /** What the pages of cards need, loaded when one of them is opened; absent where there are none. */
  share?(): Promise<ShareTools>;
  levels: readonly LevelTitle[];
  route: RouteDeps;
  /** Gets the element that hosts the canvas when the play screen has one, null when it goes. */
  stageHost(host: HTMLElement | null): void;
}
