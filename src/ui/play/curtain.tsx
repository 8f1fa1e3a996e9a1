import type { PlayPhase } from '../../store/types.ts';
import { t } from '../../text/index.ts';
import { type Heading, useCourse } from '../course.ts';
import { PLAY } from '../icons/play.ts';
import { SHELL } from '../icons/shell.ts';
import { useKeyName } from '../keys.ts';
import { Icon } from '../parts/icon.tsx';
import { HOME } from '../route.ts';
import { useSheet } from '../sheet.ts';
import { useActions, useDeps, useSession } from '../use-store.ts';
import { TuneLine } from './tune.tsx';
import '../css/curtain.css';

/** Phases that half speed can be had in. */
const PACED: readonly PlayPhase[] = ['spot', 'name', 'other', 'fix', 'order'];

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
  const { settings } = useDeps();
  const { terms } = useCourse();
  const hosts = useSession(s => s.level?.scenes.map(scene => scene.host).join(' · ') ?? '');
  const lesson = useSession(s => s.lesson);
  const untimed = useSession(s => s.setup?.lane === 'untimed');
  const lane = (to: boolean): void => {
    settings.getState().set({ untimed: to });
    // The same arrivals: which they are may be asked by an assignment, or by whoever sent a card.
    actions.restart(true);
  };
  return (
    <div class="curtain-card rise">
      <p class="quiet">{hosts}</p>
      <h2>{title?.title}</h2>
      {!lesson && <p class="curtain-story">{title?.story}</p>}
      {terms && <p class="curtain-terms">{terms}</p>}
      <button type="button" class="button big" ref={focus} onClick={actions.begin}>
        <Icon svg={SHELL.play} />
        {t('play-begin')}
      </button>
      {(!lesson || terms) && (
        <fieldset class="curtain-lane">
          <legend class="unseen">{t('run-lane')}</legend>
          {[false, true].map(to => (
            <label class="choice" key={String(to)}>
              <input type="radio" name="lane" checked={untimed === to} onChange={() => lane(to)} />
              {t(to ? 'run-untimed' : 'run-timed')}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** Half speed, where it can be had; in the timed lane it says first what it costs. */
function Pace() {
  const actions = useActions();
  const pace = useSession(s => s.pace);
  const untimed = useSession(s => s.setup?.lane === 'untimed');
  const practised = useSession(s => s.practised);
  const timed = useSession(s => PACED.includes(s.phase));
  if (!timed) return null;
  const slow = pace !== 1;
  return (
    <div class="curtain-pace">
      <button
        type="button"
        class="button second"
        aria-pressed={slow}
        onClick={() => {
          actions.setPace(slow ? 1 : 0.5);
          actions.resume();
        }}
      >
        <Icon svg={PLAY.slow} />
        {t(slow ? 'run-full-speed' : 'run-at-half')}
      </button>
      <p class="quiet">{t(untimed ? 'run-half-free' : practised ? 'run-practice.why' : 'run-half-costs')}</p>
    </div>
  );
}

function Paused({ hidden, onAgain }: { hidden: boolean; onAgain: Props['onAgain'] }) {
  const actions = useActions();
  const { open } = useSheet();
  const key = useKeyName('pause');
  const back = useSession(s => s.resumed);
  return (
    <div class="curtain-card rise">
      <h2>{t(back ? 'run-back' : hidden ? 'play-away' : 'play-paused')}</h2>
      {back && <p class="quiet">{t('run-back.why')}</p>}
      <button type="button" class="button big" ref={focus} onClick={actions.resume}>
        <Icon svg={SHELL.play} />
        {t('play-go-on')} <kbd>{key}</kbd>
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
      <Pace />
      <TuneLine />
      <div class="curtain-more no-hud">
        <button type="button" class="button second" onClick={() => open('legend')}>
          <Icon svg={PLAY.question} />
          {t('shell-legend')}
        </button>
        <button type="button" class="button second" onClick={() => open('settings')}>
          <Icon svg={SHELL.gear} />
          {t('shell-settings')}
        </button>
      </div>
    </div>
  );
}

interface CurtainProps {
  /** Whether the address is of a level that is made, not written. */
  generated: boolean;
  onRetry(): void;
}

/** What hides the scenes while nobody plays: before the start, in a pause, while loading, after a fault. */
export function Curtain({ title, generated, onAgain, onRetry }: Props & CurtainProps) {
  const status = useSession(s => s.status);
  const error = useSession(s => s.error);
  const drawing = useSession(s => s.fault === 'drawing');
  const curtain = useSession(s => s.curtain);
  // A title, or an address that could be a generated level's.
  const known = title !== undefined || generated;
  if (status === 'error') {
    return (
      <div class="curtain" role="alert">
        <div class="curtain-card">
          <h2>{t(drawing ? 'run-not-drawn' : known ? 'play-not-loaded' : 'run-no-level')}</h2>
          <p>{t(drawing ? 'run-not-drawn.why' : known ? 'run-not-made' : 'run-no-level.why')}</p>
          {error && (
            <details class="curtain-why">
              <summary>{t('run-details')}</summary>
              <code lang="en" dir="ltr">
                {error}
              </code>
            </details>
          )}
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
