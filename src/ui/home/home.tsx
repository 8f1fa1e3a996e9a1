import { useEffect, useState } from 'preact/hooks';
import { SHELL } from '../icons/shell.ts';
import { loadCampaign } from '../load.ts';
import { Brand } from '../parts/brand.tsx';
import { Icon } from '../parts/icon.tsx';
import { useLazy } from '../parts/lazy.tsx';
import { Mute } from '../parts/mute.tsx';
import { playHash } from '../route.ts';
import { askStart } from '../start.ts';
import { useDeps, useStore } from '../use-store.ts';
import { isFinished, nextLevel } from './opening.ts';
import '../css/home.css';

// None of it is needed to begin: it comes when the menu is up.
const loadPicture = () => import('./picture.tsx').then(part => part.Picture);
const loadMap = () => import('./map.tsx').then(part => part.LevelMap);
const loadSettings = () => import('../parts/settings.tsx').then(part => part.Settings);

export function Home() {
  const { levels, progress, prefetch } = useDeps();
  const [open, setOpen] = useState(false);
  const Picture = useLazy(loadPicture);
  const LevelMap = useLazy(loadMap);
  const Settings = useLazy(loadSettings, open);
  const state = useStore(progress, s => s);
  const next = nextLevel(levels, state);
  const begun = levels.some(level => isFinished(state, level.id));
  const early = (): void => {
    loadCampaign().catch(() => {});
    if (next) prefetch(next.id).catch(() => {});
  };
  useEffect(() => {
    document.title = 'Throughline';
  }, []);
  return (
    <div class="home">
      <header class="home-head">
        <Brand />
        <div class="home-tools">
          <Mute />
          <button type="button" class="bare" aria-label="Settings" onClick={() => setOpen(true)}>
            <Icon svg={SHELL.gear} />
          </button>
        </div>
      </header>
      <main>
        <section class="hero">
          <div class="hero-words">
            <h1>
              See the system <br />
              under the surface.
            </h1>
            <p class="hero-lead">
              A warehouse, a piece of music, a distributed system. The same thing is wrong in all three. How
              fast do you see it?
            </p>
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
                  {begun ? 'Go on' : 'Play'} · level {next.number}
                </a>
                <span class="quiet">{begun ? next.title : 'a minute or two, no account'}</span>
              </div>
            )}
          </div>
          <div class="picture" aria-hidden="true">
            {Picture && <Picture />}
          </div>
        </section>
        <div class="map-room">{LevelMap && <LevelMap />}</div>
      </main>
      {open && Settings && <Settings onClose={() => setOpen(false)} />}
    </div>
  );
}
