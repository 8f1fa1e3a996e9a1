import { useEffect } from 'preact/hooks';
import { titleWords } from '../../store/spoken.ts';
import { needContent, t } from '../../text/index.ts';
import { SHELL } from '../icons/shell.ts';
import { loadCampaign } from '../load.ts';
import { Brand } from '../parts/brand.tsx';
import { Icon } from '../parts/icon.tsx';
import { useLazy } from '../parts/lazy.tsx';
import { Mute } from '../parts/mute.tsx';
import { Notices } from '../parts/notices.tsx';
import { UpdateNotice } from '../parts/update-notice.tsx';
import { playHash } from '../route.ts';
import { useSheet } from '../sheet.ts';
import { askStart } from '../start.ts';
import { useDeps, useStore } from '../use-store.ts';
import { isFinished, nextLevel } from './opening.ts';
import '../css/home.css';

// None of it is needed to begin: it comes when the menu is up.
const loadPicture = () => import('./picture.tsx').then(part => part.Picture);
const loadMap = () => Promise.all([import('./map.tsx'), needContent()]).then(([part]) => part.LevelMap);

export function Home() {
  const { levels, progress, prefetch } = useDeps();
  const { open } = useSheet();
  const Picture = useLazy(loadPicture);
  const LevelMap = useLazy(loadMap);
  const state = useStore(progress, s => s);
  const next = nextLevel(levels, state);
  const begun = levels.some(level => isFinished(state, level.id));
  const early = (): void => {
    loadCampaign().catch(() => {});
    if (next) prefetch(next.id).catch(() => {});
  };
  useEffect(() => {
    document.title = t('shell-title');
  }, []);
  return (
    <div class="home">
      <header class="home-head">
        <Brand />
        <div class="home-tools">
          <Mute />
          <button
            type="button"
            class="bare"
            aria-label={t('shell-settings')}
            onClick={() => open('settings')}
          >
            <Icon svg={SHELL.gear} />
          </button>
        </div>
      </header>
      <UpdateNotice />
      <main>
        <Notices />
        <section class="hero">
          <div class="hero-words">
            <h1>{t('home-title')}</h1>
            <p class="hero-lead">{t('home-lead')}</p>
            {next && (
              <div class="hero-go">
                <a
                  class="button big"
                  href={playHash(next.id)}
                  onClick={askStart}
                  onPointerEnter={early}
                  onFocus={early}
                >
                  <Icon svg={SHELL.play} />
                  {t(begun ? 'home-go-on' : 'home-play', { number: next.number })}
                </a>
                <span class="quiet">{begun ? titleWords(next.title) : t('home-no-account')}</span>
              </div>
            )}
          </div>
          <div class="picture" aria-hidden="true">
            {Picture && <Picture />}
          </div>
        </section>
        <div class="map-room">{LevelMap && <LevelMap />}</div>
      </main>
    </div>
  );
}
