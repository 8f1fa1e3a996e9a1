import { t } from '../../text/index.ts';
import type { Heading } from '../course.ts';
import { PLAY } from '../icons/play.ts';
import { SHELL } from '../icons/shell.ts';
import { Icon } from '../parts/icon.tsx';
import { HOME } from '../route.ts';
import { useActions, useSession } from '../use-store.ts';
import '../css/curtain.css';

/** The likely next key goes on with the level. */
function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}

interface Props {
  title: Heading | undefined;
  onAgain(sameSeed: boolean): void;
}

function Start({ title }: { title: Heading | undefined }) {
  const actions = useActions();
  const hosts = useSession(s => s.level?.scenes.map(scene => scene.host).join(' · ') ?? '');
  return (
    <div class="curtain-card rise">
      <p class="quiet">{hosts}</p>
      <h2>{title?.title}</h2>
      <p class="curtain-story">{title?.story}</p>
      <button type="button" class="button big" ref={focus} onClick={actions.begin}>
        <Icon svg={SHELL.play} />
        {t('play-begin')}
      </button>
    </div>
  );
}

function Paused({ hidden, onAgain }: { hidden: boolean; onAgain: Props['onAgain'] }) {
  const actions = useActions();
  return (
    <div class="curtain-card rise">
      <h2>{t(hidden ? 'play-away' : 'play-paused')}</h2>
      <button type="button" class="button big" ref={focus} onClick={actions.resume}>
        <Icon svg={SHELL.play} />
        {t('play-go-on')} <kbd>P</kbd>
      </button>
      <div class="curtain-more">
        <button type="button" class="button second" onClick={() => onAgain(false)}>
          <Icon svg={PLAY.restart} />
          {t('play-again')}
        </button>
        <button type="button" class="button second" onClick={() => onAgain(true)}>
          {t('play-same-run')}
        </button>
        <a class="button second" href={HOME}>
          <Icon svg={PLAY.house} />
          {t('play-levels')}
        </a>
      </div>
      <p class="quiet">{t('play-again-note')}</p>
    </div>
  );
}

/** What hides the scenes while nobody plays: before the start, in a pause, while loading, after a fault. */
export function Curtain({ title, onAgain, onRetry }: Props & { onRetry(): void }) {
  const status = useSession(s => s.status);
  const error = useSession(s => s.error);
  const curtain = useSession(s => s.curtain);
  if (status === 'error') {
    return (
      <div class="curtain" role="alert">
        <div class="curtain-card">
          <h2>{t('play-not-loaded')}</h2>
          <p class="quiet">{error}</p>
          <div class="curtain-more">
            {title && (
              <button type="button" class="button" onClick={onRetry}>
                {t('play-try-again')}
              </button>
            )}
            <a class="button second" href={HOME}>
              {t('shell-to-levels')}
            </a>
          </div>
        </div>
      </div>
    );
  }
  if (status !== 'ready') {
    return (
      <div class="curtain" aria-busy="true">
        <div class="curtain-card late">
          <p class="quiet">{t('play-setting-up')}</p>
        </div>
      </div>
    );
  }
  if (curtain === null) return null;
  return (
    <div class={`curtain ${curtain}`}>
      {curtain === 'start' ? (
        <Start title={title} />
      ) : (
        <Paused hidden={curtain === 'hidden'} onAgain={onAgain} />
      )}
    </div>
  );
}
