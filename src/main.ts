import { TITLES } from './level/campaign/titles.ts';
import { onGesture } from './platform/gesture.ts';
import { askedLanguage, readLanguages } from './platform/language.ts';
import { hashRoute } from './platform/route.ts';
import { freshSeed } from './platform/seed.ts';
import { localText } from './platform/storage.ts';
import { everyFrame, onVisibility, whenIdle } from './platform/time.ts';
import type { PlayView } from './play-view.ts';
import { probeOf } from './probe.ts';
import type { Problem } from './store/persisted.ts';
import { createProgress } from './store/progress.ts';
import type { Session } from './store/session.ts';
import { createSettings } from './store/settings.ts';
import { createTransfer } from './store/transfer.ts';
import { pickLocale, setLocale } from './text/index.ts';
import { mountUi, type UiDeps } from './ui/index.tsx';

const report = (problem: string): void => console.warn(problem);

const unread = ({ key, reason, part, aside }: Problem): void =>
  report(
    `The stored "${key}" could not be read (${part ?? ''} ${reason}); set aside as ${aside ?? 'nothing'}.`,
  );
const settings = createSettings(localText, unread);
const progress = createProgress(localText, unread);
const transfer = createTransfer(localText, unread);

/** Everything that a level needs and the menu does not. */
const loadPlay = once(async () => {
  const [{ game }, { madeLevel }, { createPlayView }] = await Promise.all([
    import('./game.ts'),
    import('./truth.ts'),
    import('./play-view.ts'),
  ]);
  return { game, madeLevel, createPlayView };
});

/** The session comes with the first level: the menu does without the rules of play. */
let session: Session | null = null;
const openSession = once(async () => {
  const { createSession } = await import('./store/session.ts');
  session ??= createSession({
    game: async () => (await loadPlay()).game,
    make: async id => (await loadPlay()).madeLevel(id),
    seed: freshSeed,
    progress,
  });
  return session;
});

let view: PlayView | null = null;
let host: HTMLElement | null = null;

async function openView(): Promise<void> {
  const [{ createPlayView }, opened] = await Promise.all([loadPlay(), openSession()]);
  view ??= createPlayView(opened, settings);
  view.host(host);
}

const ui: UiDeps = {
  get session() {
    if (!session) throw new Error('the session is not open yet');
    return session.store;
  },
  openSession: async () => {
    await openSession();
  },
  settings,
  progress: progress.store,
  openYear: progress.open,
  practise: progress.practise,
  prefetch: async id => {
    await (await loadPlay()).madeLevel(id);
  },
  seed: freshSeed,
  transfer: {
    store: transfer.store,
    finished: transfer.finished,
    task: async seed => (await import('./truth.ts')).sortingTask(seed),
    show(canvas, scene) {
      let stop: (() => void) | null = null;
      let gone = false;
      import('./transfer-view.ts').then(
        view => {
          if (!gone) stop = view.showScene(canvas, scene);
        },
        (error: unknown) => report(`The pictures can not be drawn: ${String(error)}`),
      );
      return () => {
        gone = true;
        stop?.();
      };
    },
  },
  levels: TITLES,
  route: hashRoute,
  stageHost(element) {
    if (element === host) return;
    host = element;
    // A failure to load is told by the session, which waits for the same parts.
    openView().catch(() => {});
  },
};

const speak = (asked: string): Promise<void> =>
  setLocale(pickLocale(asked, readLanguages())).catch((error: unknown) =>
    report(`The words of a language did not load: ${String(error)}`),
  );
settings.subscribe((now, before) => {
  if (now.language !== before.language) void speak(now.language);
});
void speak(askedLanguage() ?? settings.getState().language).then(() =>
  mountUi(document.getElementById('app')!, ui),
);

onVisibility(visible => {
  if (!visible) session?.hide();
});
onGesture(() => view?.gesture());
everyFrame((deltaMs, nowMs) => {
  if (view?.ready) session?.live.frame(deltaMs);
  view?.frame(nowMs);
});
whenIdle(() => {
  Promise.all([loadPlay(), openSession()]).catch(() => {});
});

window.throughline = probeOf(() => session);

/** Calls `load` at the first need; a failure is forgotten, so that the next need tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
