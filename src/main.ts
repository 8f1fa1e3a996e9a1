import type { Replay } from './format/replay.ts';
import { TITLES } from './level/campaign/titles.ts';
import { createNewer } from './newer.ts';
import { saveFile } from './platform/file.ts';
import { onGesture } from './platform/gesture.ts';
import { openKept } from './platform/kept.ts';
import { askedLanguage, readLanguages } from './platform/language.ts';
import { hashRoute } from './platform/route.ts';
import { freshSeed } from './platform/seed.ts';
import { onTextScale } from './platform/text-size.ts';
import { everyFrame, later, onVisibility, whenIdle } from './platform/time.ts';
import { windowTexts } from './platform/window-texts.ts';
import type { PlayView } from './play-view.ts';
import { probeOf } from './probe.ts';
import type { Watching } from './replay-view.ts';
import { createBackup, progressPart, settingsPart, transferPart } from './store/backup.ts';
import { leftLevel } from './store/left.ts';
import { createNotices } from './store/notices.ts';
import type { Problem } from './store/persisted.ts';
import { createProgress } from './store/progress.ts';
import type { Session } from './store/session.ts';
import { createSettings } from './store/settings.ts';
import type { Watched } from './store/sharing.ts';
import { createTransfer } from './store/transfer.ts';
import { contentFrom, pickLocale, setLocale } from './text/index.ts';
import { madeLevel, sortingTask } from './truth.ts';
import { goAhead, loadCampaign, mountUi, type UiDeps } from './ui/index.tsx';

const report = (problem: string): void => console.warn(problem);

const notices = createNotices();
const kept = await openKept(() => notices.tell({ kind: 'lost' }));
if (!kept.durable) notices.tell({ kind: 'visit' });
const unread = (problem: Problem): void => notices.tell({ kind: 'unread', problem });
const settings = createSettings(kept, unread);
const progress = createProgress(kept, unread);
const transfer = createTransfer(kept, unread);
const openTeaching = once(async () => (await import('./teaching.ts')).openTeaching(kept, unread));
const backup = createBackup(async () => {
  const [share, teaching] = await Promise.all([openShare(), openTeaching()]);
  return [
    progressPart(progress),
    settingsPart(settings),
    transferPart(transfer),
    share.backup,
    ...teaching.backup,
  ];
});

const newer = createNewer();

/** How long the way into a level is kept clear, ms. */
const HURRY = 3_000;

/** What draws a level has the line to itself, and can start while the level's other parts, which wait for this, are on their way. */
let ahead: Promise<unknown> | null = null;
const loadBoot = once(() => {
  const boot = import('./stage/boot.ts');
  // It is asked for again, and a failure told, where it is needed.
  ahead = boot.catch(() => {});
  goAhead(ahead);
  return boot;
});
function drawAhead(): void {
  loadBoot().then(
    ({ bootAhead }) => {
      if (!view) bootAhead();
    },
    () => {},
  );
}

/** Everything that a level needs and the menu does not. */
const loadPlay = once(async () => {
  await ahead;
  const [{ game }, { createPlayView }] = await Promise.all([import('./game.ts'), import('./play-view.ts')]);
  return { game, createPlayView };
});

/** The session comes with the first level: the menu does without the rules of play. */
let session: Session | null = null;
const openSession = once(async () => {
  await ahead;
  // Asked for with the rules, not after them; whether it came is told where it is needed.
  loadPlay().catch(() => {});
  const [{ createSession }, { createRounds }] = await Promise.all([
    import('./store/session.ts'),
    import('./store/round-kept.ts'),
  ]);
  session ??= createSession({
    game: async () => (await loadPlay()).game,
    make: madeLevel,
    seed: freshSeed,
    progress,
    lane: () => (settings.getState().untimed ? 'untimed' : 'timed'),
    rounds: createRounds(kept, unread, windowTexts()),
    ...(TITLES[0] ? { lesson: TITLES[0].id } : {}),
  });
  newer.watch(session);
  session.store.subscribe((now, before) => {
    const { level, setup, replay, rehearsed, practised } = now;
    // A run that was rehearsed or slowed down betters no record, and is not what one would show.
    if (!replay || replay === before.replay || !level || !setup || rehearsed || practised) return;
    openShare().then(
      share => {
        const run = share.finished(level, setup, replay);
        if (run) share.keep(run);
      },
      (error: unknown) => report(`The run could not be kept: ${String(error)}`),
    );
  });
  return session;
});

/** The pages of cards, and what is kept for them: loaded with the first of them, or with the first finished round. */
const openShare = once(async () => (await import('./share.ts')).openShare(kept, unread, watchReplay));

/** Replays on the screen: each has its scenes, and is drawn with the rest. */
const watched = new Set<Watching>();
async function watchReplay(replay: Replay, heard: boolean): Promise<Watched> {
  const [made, { game }, { openReplay }] = await Promise.all([
    madeLevel(replay.level),
    loadPlay(),
    import('./replay-view.ts'),
  ]);
  const watching = openReplay(game, made, replay, settings, heard);
  watched.add(watching);
  return {
    ...watching,
    close() {
      watched.delete(watching);
      watching.close();
    },
  };
}

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
  left: () => leftLevel(kept),
  notices: notices.store,
  dismiss: notices.dismiss,
  backup,
  saveFile,
  openYear: progress.open,
  practise: progress.practise,
  prefetch: async id => {
    drawAhead();
    await madeLevel(id);
  },
  seed: freshSeed,
  transfer: {
    store: transfer.store,
    finished: transfer.finished,
    task: sortingTask,
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
  updates: newer.store,
  openTeaching,
  share: openShare,
  levels: TITLES,
  route: hashRoute,
  stageHost(element) {
    if (element === host) return;
    host = element;
    // A failure to load is told by the session, which waits for the same parts.
    openView().catch(() => {});
  },
};

contentFrom(async language => (language === 'de' ? (await import('./content.de.ts')).content : {}));
const speak = (asked: string): Promise<void> =>
  setLocale(pickLocale(asked, readLanguages())).catch((error: unknown) =>
    report(`The words of a language did not load: ${String(error)}`),
  );
settings.subscribe((now, before) => {
  if (now.language !== before.language) void speak(now.language);
});
// Marks large text on the page; the stage listens for itself.
onTextScale(() => {});
void speak(askedLanguage() ?? settings.getState().language).then(() =>
  mountUi(document.getElementById('app')!, ui),
);

onVisibility(visible => {
  if (!visible) session?.hide();
});
onGesture(() => {
  view?.gesture();
  for (const one of watched) one.gesture();
});
everyFrame((deltaMs, nowMs) => {
  if (view?.ready) session?.live.frame(deltaMs);
  view?.frame(nowMs);
  for (const one of watched) one.frame(deltaMs, nowMs);
});
whenIdle(async () => {
  // Offline play comes after all that the first level needs: on a thin line they would be in each other's way.
  await loadBoot().catch(() => {});
  await Promise.all([loadPlay(), openSession(), loadCampaign()]).catch(() => {});
  if (!import.meta.env.PROD) return;
  // Whoever clicks in the first seconds gets a level first, and the whole game in the cache after it.
  do await later(HURRY);
  while (session?.store.getState().status === 'loading');
  try {
    await newer.keep();
  } catch (error) {
    report(`The game can not be kept for offline play: ${String(error)}`);
  }
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
