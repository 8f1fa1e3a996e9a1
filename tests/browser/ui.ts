import { TITLES } from '../../src/level/campaign/titles.ts';
import { createBackup } from '../../src/store/backup.ts';
import { createNotices } from '../../src/store/notices.ts';
import { FRESH_SETTINGS } from '../../src/store/settings.ts';
import type { ProgressState, SettingsActions, SettingsState } from '../../src/store/types.ts';
import { pickLocale, setLocale } from '../../src/text/index.ts';
import { mountUi } from '../../src/ui/index.tsx';
import { drawStage, fakeSession, store } from './ui-fake.ts';

let leave = (): void => {};

/** Puts up the screen of a query and the address's hash, in the place of the one before. */
function show(ask: URLSearchParams): void {
  leave();
  const theme = ask.get('theme');
  const settings = store<SettingsState & SettingsActions>({
    ...FRESH_SETTINGS,
    theme: theme === 'light' ? 'light' : 'dark',
    set: patch => settings.setState(patch),
    setKey: () => null,
    resetKeys: () => {},
  });
  const progress = store<ProgressState>({ levels: {}, seeds: {}, opened: [], practice: null });
  for (const title of TITLES.slice(0, Number(ask.get('solved') ?? 0))) {
    progress.getState().levels[title.id] = { stars: 2, best: 1840, accuracy: null, plays: 1 };
  }
  const notices = createNotices();
  // `?notice=visit`, `?notice=unread`: what the player has to be told.
  if (ask.get('notice') === 'visit') notices.tell({ kind: 'visit' });
  if (ask.get('notice') === 'unread') {
    const problem = {
      key: 'throughline.progress',
      reason: 'not-json',
      aside: 'throughline.progress.unread',
    } as const;
    notices.tell({ kind: 'unread', problem });
  }
  const session = fakeSession(ask);
  leave = mountUi(document.querySelector<HTMLElement>('#app')!, {
    session,
    openSession: async () => {},
    settings,
    progress,
    openYear: year => progress.setState({ opened: [...progress.getState().opened, year] }),
    practise: practice => progress.setState({ practice }),
    // `?draw=slow` never ends, `?draw=none` finds nothing.
    prefetch: () => {
      if (ask.get('draw') === 'slow') return new Promise(() => {});
      return ask.get('draw') === 'none' ? Promise.reject(new Error('no fair level')) : Promise.resolve();
    },
    seed: () => 7,
    left: () => ask.get('left'),
    notices: notices.store,
    dismiss: notices.dismiss,
    backup: createBackup(async () => []),
    saveFile: () => {},
    levels: TITLES,
    route: {
      get: () => location.hash,
      go: (hash, replace) => (replace ? location.replace(hash) : location.assign(hash)),
      back: () => history.back(),
      listen: fn => {
        addEventListener('hashchange', fn);
        return () => removeEventListener('hashchange', fn);
      },
    },
    stageHost: host => {
      if (host) drawStage(host, session);
    },
  });
}

declare global {
  interface Window {
    show?: (query: string, hash: string) => Promise<void>;
  }
}
window.show = async (query, hash) => {
  history.replaceState(null, '', hash);
  const ask = new URLSearchParams(query);
  await setLocale(pickLocale(ask.get('lang') ?? 'en', []));
  show(ask);
};
show(new URLSearchParams(location.search));
