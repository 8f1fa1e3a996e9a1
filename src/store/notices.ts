import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from './persisted.ts';

/**
 * What the player has to be told of what is kept. `unread`: stored text could not be used and was set aside. `visit`: this browser
 * keeps nothing beyond the visit. `lost`: something could not be kept this time.
 */
export type Notice = { kind: 'unread'; problem: Problem } | { kind: 'visit' } | { kind: 'lost' };

export interface NoticesState {
  list: readonly Notice[];
}
export interface Notices {
  store: StoreApi<NoticesState>;
  tell(notice: Notice): void;
  dismiss(notice: Notice): void;
}

/** Told until it is dismissed; a `visit` or `lost` only once a visit. */
export function createNotices(): Notices {
  const store = createStore<NoticesState>(() => ({ list: [] }));
  const told = new Set<Notice['kind']>();
  return {
    store,
    tell(notice) {
      if (notice.kind !== 'unread' && told.has(notice.kind)) return;
      told.add(notice.kind);
      store.setState(({ list }) => ({ list: [...list, notice] }));
    },
    dismiss(notice) {
      store.setState(({ list }) => ({ list: list.filter(one => one !== notice) }));
    },
  };
}
