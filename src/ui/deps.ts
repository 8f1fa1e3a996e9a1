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

/** One level as the menu knows it: nothing that gives the pattern away. */
export interface LevelTitle {
  id: string;
  title: string;
  /** Heading of the group it stands in, the same for the levels of one group. */
  group: string;
  /** A line about the group. */
  about?: string;
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
