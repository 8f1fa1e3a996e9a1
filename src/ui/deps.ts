import type { LevelTitle } from '../level/campaign/titles.ts';
import type {
  ProgressState,
  SessionActions,
  SessionState,
  SettingsActions,
  SettingsState,
} from '../store/types.ts';

/** What the screens need of a zustand vanilla store; the library itself stays in src/store. */
export interface Store<T> {
  getState(): T;
  subscribe(listener: (state: T, before: T) => void): () => void;
}

/** The address bar: `#/` is home, `#/play/ID` a level, `#/play/ID/SEED` the same run again. */
export interface RouteDeps {
  /** The hash with its `#`, or an empty string. */
  get(): string;
  /** Goes there; `replace` leaves no entry to come back to. */
  go(hash: string, replace?: boolean): void;
  /** Calls back after every change of the hash, by `go` too; returns what stops it. */
  listen(listener: () => void): () => void;
}

export interface UiDeps {
  session: Store<SessionState & SessionActions>;
  settings: Store<SettingsState & SettingsActions>;
  progress: Store<ProgressState>;
  levels: readonly LevelTitle[];
  route: RouteDeps;
  /** Gets the element that hosts the canvas when the play screen has one, null when it goes. */
  stageHost(host: HTMLElement | null): void;
}
