import { createStore, type StoreApi } from 'zustand/vanilla';
import type { UpdatesActions, UpdatesState } from './types.ts';

export interface UpdatesDeps {
  /** Whether a level is open, in this window or another. */
  playing(): Promise<boolean>;
  /** Whether a level is open in this window. */
  playingHere(): boolean;
  /** Makes the version that waits take over. */
  swap(): void;
  reload(): void;
}

export interface Updates {
  store: StoreApi<UpdatesState & UpdatesActions>;
  /** A newer version waits. */
  waiting(): void;
  /** A newer version has taken over. */
  swapped(): void;
  /** The level that was open in this window no longer is. */
  left(): void;
}

/** Newer versions of the game: they wait until the player lets them in, and none ever takes a level away. */
export function createUpdates(deps: UpdatesDeps): Updates {
  let stale = false;
  const store = createStore<UpdatesState & UpdatesActions>(set => ({
    ready: false,
    held: false,
    async letIn() {
      const held = await deps.playing();
      set({ held });
      if (!held) deps.swap();
    },
  }));
  const renew = (): void => {
    if (stale && !deps.playingHere()) deps.reload();
  };
  return {
    store,
    waiting: () => store.setState({ ready: true }),
    swapped() {
      stale = true;
      renew();
    },
    left: renew,
  };
}
