import { hintsLeft, tuningOf } from '../../round/index.ts';
import type { PlayPhase } from '../../store/types.ts';
import { decimal, t } from '../../text/index.ts';
import { type Heading, useCourse } from '../course.ts';
import { clock, points } from '../format.ts';
import { PLAY } from '../icons/play.ts';
import { SHELL } from '../icons/shell.ts';
import { useAudible } from '../input-kind.ts';
import { useActionKeys, useKeyName } from '../keys.ts';
import { Brand } from '../parts/brand.tsx';
import { Icon } from '../parts/icon.tsx';
import { Mute } from '../parts/mute.tsx';
import { HOME } from '../route.ts';
import { useSheet } from '../sheet.ts';
import { useActions, useSession } from '../use-store.ts';
import { shortTask } from './kind-words.ts';
import { LimitMark, useLimit } from './limit.tsx';
import '../css/hud.css';

function Clock() {
  const tenths = useSession(s => Math.floor(s.clock / 100));
  const par = useSession(s => s.setup?.par ?? null);
  const limit = useLimit();
  return (
    <div class="hud-clock">
      <Icon svg={PLAY.timer} />
      <span class="display hud-time" role="timer" aria-label={t('play-time', { time: clock(tenths * 100) })}>
        {clock(tenths * 100)}
        <span class="tenths">
          {decimal()}
          {tenths % 10}
        </span>
      </span>
      {limit === null && par !== null && <span class="hud-par">{t('play-par', { time: clock(par) })}</span>}
      <LimitMark />
    </div>
  );
}

function Points() {
  const value = useSession(s => s.points);
  const untimed = useSession(s => s.setup?.lane === 'untimed');
  return (
    <span class="display hud-points">
      {points(value)}
      {untimed ? (
        <span class="hud-of"> {t('run-of-hundred')}</span>
      ) : (
        <span class="unseen"> {t('play-points')}</span>
      )}
    </span>
  );
}

function Marks() {
  const slow = useSession(s => s.slowMachine);
  const rehearsed = useSession(s => s.rehearsed);
  const untimed = useSession(s => s.setup?.lane === 'untimed');
  const practised = useSession(s => s.practised);
  const pace = useSession(s => s.pace);
  return (
    <>
      {untimed && (
        <span class="hud-mark" title={t('run-untimed.why')}>
          {t('run-untimed')}
        </span>
      )}
      {(practised || pace !== 1) && (
        <span class="hud-mark always" title={practised ? t('run-practice.why') : ''}>
          {t(pace === 1 ? 'run-practice' : 'run-half-speed')}
        </span>
      )}
      {rehearsed && (
        <span class="hud-mark" title={t('play-rehearsed.why')}>
          {t('play-rehearsed')}
        </span>
      )}
      {slow && (
        <span class="hud-mark" title={t('play-slow.why')}>
          {t('play-slow')}
        </span>
      )}
    </>
  );
}

/** Phases by the clock. */
const LIVE: readonly PlayPhase[] = ['spot', 'name', 'other', 'order'];

/** Asks for a hint, and says before what it costs; no more to be had: it stays, and says so. */
function HintButton() {
  const actions = useActions();
  const cost = useSession(s => (s.setup ? tuningOf(s.setup).hint : 0));
  const left = useSession(s => s.setup !== null && s.round !== null && hintsLeft(s.setup, s.round));
  const can = useSession(s => s.curtain === null && s.status === 'ready');
  const key = useKeyName('hint');
  useActionKeys({ hint: () => (can ? actions.askHint() : false) });
  const words = left ? t('run-hint', { points: cost }) : t('run-hint-none');
  return (
    <button
      type="button"
      class={`bare hud-hint ${left ? '' : 'spent'}`}
      aria-label={words}
      title={`${words} (${key})`}
      disabled={!can}
      onClick={actions.askHint}
    >
      <Icon svg={PLAY.bulb} />
    </button>
  );
}

interface HudProps {
  title: Heading | undefined;
}

export function Hud({ title }: HudProps) {
  const { hints = true } = useCourse();
  const { open } = useSheet();
  const actions = useActions();
  const phase = useSession(s => s.phase);
  const curtain = useSession(s => s.curtain);
  const kind = useSession(s => s.level?.kind ?? 'standard');
  const count = useSession(s => s.level?.scenes.length ?? 3);
  const review = useSession(s => s.review);
  const live = LIVE.includes(phase);
  const untimed = useSession(s => s.setup?.lane === 'untimed');
  const stopped = useSession(s => s.curtain !== null || s.frozen);
  const pauseKey = useKeyName('pause');
  const audible = useAudible();
  const heard = useSession(s => s.curtain === null && s.status === 'ready' && s.phase !== 'result');
  return (
    <header class="hud">
      <div class="hud-brand">
        <Brand />
      </div>
      <a class="bare hud-back" href={HOME} aria-label={t('shell-to-levels')}>
        <Icon svg={SHELL.back} />
      </a>
      <h1 class="hud-title">
        {title?.over && <span class="quiet hud-group">{title.over}</span>}
        {title && (
          <span>
            {title.number} {title.title}
          </span>
        )}
      </h1>
      <p class="hud-task" aria-hidden="true">
        {phase === 'spot' ? shortTask(kind, count) : (title?.title ?? '')}
      </p>
      <div class="hud-end">
        <Marks />
        {live && !untimed && <Clock />}
        {!review && <Points />}
        <div class="hud-tools">
          <span class={audible || !heard ? 'hud-wide' : ''}>
            <Mute playing={heard} />
          </span>
          {live && hints && <HintButton />}
          {live && (
            <button
              type="button"
              class="bare"
              aria-label={t(stopped ? 'play-go-on' : 'play-pause')}
              title={t('play-pause-key', { key: pauseKey })}
              onClick={() =>
                curtain === 'start' ? actions.begin() : stopped ? actions.resume() : actions.pause()
              }
            >
              <Icon svg={stopped ? SHELL.play : PLAY.pause} />
            </button>
          )}
          <button
            type="button"
            class="bare hud-legend"
            aria-label={t('shell-legend')}
            title={t('shell-legend-key')}
            onClick={() => open('legend')}
          >
            <Icon svg={PLAY.question} />
          </button>
          <button
            type="button"
            class="bare hud-gear"
            aria-label={t('shell-settings')}
            onClick={() => open('settings')}
          >
            <Icon svg={SHELL.gear} />
          </button>
        </div>
      </div>
    </header>
  );
}
