import { TITLES } from './level/campaign/titles.ts';
import { onGesture } from './platform/gesture.ts';
import { hashRoute } from './platform/route.ts';
import { freshSeed } from './platform/seed.ts';
import { localText } from './platform/storage.ts';
import { everyFrame, onVisibility, whenIdle } from './platform/time.ts';
import type { PlayView } from './play-view.ts';
import { probeOf } from './probe.ts';
import { createProgress, createSession, createSettings, type Session } from './store/index.ts';
import { mountUi } from './ui/index.tsx';

const report = (problem: string): void => console.warn(problem);

const settings = createSettings(localText, report);
const progress = createProgress(localText, report);

/** Everything that a level needs and the menu does not. */
const loadPlay = once(async () => {
  const [{ game }, { madeLevel }, { createPlayView }] = await Promise.all([
    import('./game.ts'),
    import('./truth.ts'),
    import('./play-view.ts'),
  ]);
  return { game, madeLevel, createPlayView };
});

const session: Session = createSession({
  game: async () => (await loadPlay()).game,
  make: async id => (await loadPlay()).madeLevel(id),
  seed: freshSeed,
  progress,
});

let view: PlayView | null = null;
let host: HTMLElement | null = null;

async function openView(): Promise<void> {
  const { createPlayView } = await loadPlay();
  view ??= createPlayView(session, settings);
  view.host(host);
}

mountUi(document.getElementById('app')!, {
  session: session.store,
  settings,
  progress: progress.store,
  levels: TITLES,
  route: hashRoute,
  stageHost(element) {
    if (element === host) return;
    host = element;
    // A failure to load is told by the session, which waits for the same parts.
    openView().catch(() => {});
  },
});

onVisibility(visible => {
  if (!visible) session.hide();
});
onGesture(() => view?.gesture());
everyFrame((deltaMs, nowMs) => {
  if (view?.ready) session.live.frame(deltaMs);
  view?.frame(nowMs);
});
whenIdle(() => {
  loadPlay().catch(() => {});
});

window.throughline = probeOf(session);

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
