import { presence } from './platform/presence.ts';
import { reloadPage } from './platform/reload.ts';
import { hashRoute } from './platform/route.ts';
import { type Keeper, keepOffline } from './platform/service-worker.ts';
import type { Session } from './store/session.ts';
import { createUpdates, type Updates } from './store/updates.ts';

/** How the game is kept for offline play, and how newer versions of it come in. */
export interface Newer {
  store: Updates['store'];
  /** Watches what goes on in a session: a newer version does not end it. */
  watch(session: Session): void;
  /** Begins to keep the game; fails where the browser refuses. */
  keep(): Promise<void>;
}

export function createNewer(): Newer {
  let session: Session | null = null;
  let keeper: Keeper | null = null;
  /** A level up to its result, or sorting. */
  const busyHere = (): boolean => {
    const state = session?.store.getState();
    const playing = state !== undefined && state.level !== null && state.phase !== 'result';
    return playing || hashRoute.get().startsWith('#/transfer');
  };
  const busy = presence('throughline.busy');
  const updates = createUpdates({
    playing: busy.anyone,
    playingHere: busyHere,
    swap: () => keeper?.swap(),
    reload: reloadPage,
  });
  const note = (): void => {
    const now = busyHere();
    busy.hold(now);
    if (!now) updates.left();
  };
  hashRoute.listen(() => {
    note();
    keeper?.look();
  });
  return {
    store: updates.store,
    watch(opened) {
      session = opened;
      opened.store.subscribe(note);
    },
    async keep() {
      keeper = await keepOffline('./sw.js', { onWaiting: updates.waiting, onSwap: updates.swapped });
    },
  };
}
