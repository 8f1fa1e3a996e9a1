import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../text/index.ts';
import { Home } from './home/home.tsx';
import { useActionKeys } from './keys.ts';
import {
  loadAnswer,
  loadCampaign,
  loadCard,
  loadCards,
  loadCheck,
  loadLegend,
  loadPortfolio,
  loadPractice,
  loadReplay,
  loadSettings,
  loadShare,
  loadTeaching,
  loadTransfer,
} from './load.ts';
import { Lost } from './lost.tsx';
import { useLazy } from './parts/lazy.tsx';
import { HOME, parseRoute, type Route } from './route.ts';
import { useSheet } from './sheet.ts';
import { useDeps, useLocale } from './use-store.ts';

interface LaterProps<P> {
  load(): Promise<ComponentType<P>>;
  with: P;
}

/** A screen that comes as a part of its own. */
function Later<P extends object>({ load, with: props }: LaterProps<P>) {
  const { openSession } = useDeps();
  const [part, setPart] = useState<{ Part: ComponentType<P> } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    Promise.all([load(), openSession()]).then(
      ([Part]) => gone || setPart({ Part }),
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [load, openSession]);
  if (part) return <part.Part {...props} />;
  return (
    <main class="waiting" aria-live="polite">
      {failed ? (
        <p>
          {t('shell-not-loaded')} <a href={HOME}>{t('shell-to-start')}</a>
        </p>
      ) : (
        <p class="quiet">{t('loading')}</p>
      )}
    </main>
  );
}

/** The level that an address shows, if it is one that has to be made. */
function levelAt(at: Route): string | null {
  return at.screen === 'play' || at.screen === 'reveal' || at.screen === 'practice' ? at.level : null;
}

function Screen({ at }: { at: Route }) {
  const { prefetch } = useDeps();
  const level = levelAt(at);
  // Before the screen is drawn, not after.
  useLayoutEffect(() => {
    // It is made while its screen loads; a failure is told there.
    if (level !== null) prefetch(level).catch(() => {});
  }, [level, prefetch]);
  switch (at.screen) {
    case 'home':
      return <Home />;
    case 'play':
      return (
        <Later key={`${at.level}/${at.seed}`} load={loadCampaign} with={{ level: at.level, seed: at.seed }} />
      );
    case 'reveal':
      return <Later key={`reveal/${at.level}`} load={loadAnswer} with={{ level: at.level }} />;
    case 'check':
      return (
        <Later
          key={`check/${at.year}/${at.level}`}
          load={loadCheck}
          with={{ year: at.year, level: at.level }}
        />
      );
    case 'teach':
    case 'teach-new':
    case 'book':
    case 'task':
    case 'done':
      return <Later key="teaching" load={loadTeaching} with={{ at }} />;
    case 'transfer':
      return <Later key="transfer" load={loadTransfer} with={{}} />;
    case 'practice':
      return <Later key="practice" load={loadPractice} with={{ level: at.level }} />;
    case 'lost':
      return <Lost />;
    case 'cards':
      return <Later key="cards" load={loadCards} with={{}} />;
    case 'card':
      return <Later key={`card/${at.docs[0]}`} load={loadCard} with={{ doc: at.docs[0] ?? '' }} />;
    case 'share':
      return <Later key={`share/${at.docs[0]}`} load={loadShare} with={{ doc: at.docs[0] ?? '' }} />;
    case 'replay':
      return <Later key={`replay/${at.docs.join('/')}`} load={loadReplay} with={{ docs: at.docs }} />;
    case 'portfolio':
      return <Later key={`portfolio/${at.docs[0]}`} load={loadPortfolio} with={{ doc: at.docs[0] ?? '' }} />;
  }
}

/** Settings and legend, over whatever screen there is. */
function Sheets() {
  const { sheet, open, close } = useSheet();
  const { settings } = useDeps();
  const Settings = useLazy(loadSettings, sheet === 'settings');
  const Legend = useLazy(loadLegend, sheet === 'legend');
  useActionKeys({
    mute: () => settings.getState().set({ muted: !settings.getState().muted }),
    settings: () => open('settings'),
    legend: () => open('legend'),
  });
  if (sheet === 'settings') return Settings && <Settings onClose={close} onLegend={() => open('legend')} />;
  return sheet === 'legend' && Legend ? <Legend onClose={close} /> : null;
}

export function App() {
  const { route } = useDeps();
  useLocale();
  const [at, setAt] = useState(() => parseRoute(route.get()));
  useLayoutEffect(() => {
    const read = (): void => setAt(parseRoute(route.get()));
    // The address may have changed between the first drawing and this.
    read();
    return route.listen(read);
  }, [route]);
  return (
    <>
      <Screen at={at} />
      <Sheets />
    </>
  );
}
