import { useEffect } from 'preact/hooks';
import type { LevelTitle } from '../../level/campaign/titles.ts';
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
import { CARDS, PRACTICE, playHash, practiceHash } from '../route.ts';
import { useSheet } from '../sheet.ts';
import { askStart } from '../start.ts';
import { useDeps, useStore } from '../use-store.ts';
import { Nav } from './nav.tsx';
import { isFinished, isThrough, MOST_STARS, nextLevel, starsOf, unwon } from './opening.ts';
import '../css/home.css';

// None of it is needed to begin: it comes when the menu is up.
const loadPicture = () => import('./picture.tsx').then(part => part.Picture);
const loadMap = () => Promise.all([import('./map.tsx'), needContent()]).then(([part]) => part.LevelMap);

/** When every level is behind the player: what is left to win, and what never ends. */
function Done({ left }: { left: LevelTitle | undefined }) {
  return (
    <div class="hero-go">
      {left ? (
        <a class="button big" href={playHash(left.id)} onClick={askStart}>
          <Icon svg={SHELL.play} />
          {t('home-end-stars', { number: left.number })}
        </a>
      ) : (
        <a class="button big" href={PRACTICE}>
          <Icon svg={SHELL.play} />
          {t('home-end-practice')}
        </a>
      )}
      <span class="quiet">{left ? titleWords(left.title) : t('home-end-all')}</span>
      <span class="hero-left">
        {left && <a href={PRACTICE}>{t('home-end-practice')}</a>}
        {left && ' · '}
        <a href={CARDS}>{t('home-end-cards')}</a>
      </span>
    </div>
  );
}

/** The way on: into the level that was left, else to the next one. */
function Go() {
  const { levels, progress, prefetch, left } = useDeps();
  const state = useStore(progress, s => s);
  const next = nextLevel(levels, state);
  const leftId = left();
  const open = levels.find(level => level.id === leftId);
  if (!next) return null;
  if (!open && isThrough(levels, state)) return <Done left={unwon(levels, state)} />;
  const begun = levels.some(level => isFinished(state, level.id));
  const to = open ?? next;
  const early = (): void => {
    prefetch(to.id).catch(() => {});
    loadCampaign().catch(() => {});
  };
  const go = (): void => {
    early();
    askStart();
  };
  const practising = leftId !== null && !open;
  return (
    <div class="hero-go">
      <a class="button big" href={playHash(to.id)} onClick={go} onPointerEnter={early} onFocus={early}>
        <Icon svg={SHELL.play} />
        {t(begun || open ? 'home-go-on' : 'home-play', { number: to.number })}
      </a>
      <span class="quiet">
        {open
          ? t('home-left', { title: titleWords(open.title) })
          : begun
            ? titleWords(next.title)
            : t('home-no-account')}
      </span>
      {practising && (
        <a class="hero-left" href={practiceHash(leftId)}>
          {t('home-left-practice')}
        </a>
      )}
    </div>
  );
}

/** What the game is; to whoever has been through it, what it was. */
function Headline() {
  const { levels, progress } = useDeps();
  const through = useStore(progress, s => isThrough(levels, s));
  const stars = useStore(progress, s => levels.reduce((sum, { id }) => sum + starsOf(s, id), 0));
  return (
    <>
      <h1>{t(through ? 'home-end-title' : 'home-title')}</h1>
      <p class="hero-lead">
        {through
          ? t('home-end-lead', { count: levels.length, stars, most: levels.length * MOST_STARS })
          : t('home-lead')}
      </p>
    </>
  );
}

export function Home() {
  const { open } = useSheet();
  const Picture = useLazy(loadPicture);
  const LevelMap = useLazy(loadMap);
  useEffect(() => {
    document.title = t('shell-title');
  }, []);
  return (
    <div class="home">
      <header class="home-head">
        <Brand />
        <Nav at="play" />
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
            <Headline />
            <Go />
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
