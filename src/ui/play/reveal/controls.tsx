import { beatAt, landing } from '../../../store/glide.ts';
import { t } from '../../../text/index.ts';
import { PLAY } from '../../icons/play.ts';
import { SHELL } from '../../icons/shell.ts';
import { useKeys } from '../../keys.ts';
import { Icon } from '../../parts/icon.tsx';
import { useActions, useDeps, useSession } from '../../use-store.ts';
import { Leave } from './leave.tsx';
import { useGlide } from './use-glide.ts';

/** Where a role has just landed, for each of them: what the arrow keys step through. */
function stepsOf(roles: number): number[] {
  return [0, ...Array.from({ length: roles }, (_, k) => beatAt(landing(k)) + 0.002), 1];
}

/** What the slider's position means. */
function words(progress: number, roles: number): string {
  const placed = stepsOf(roles).filter(at => at > 0 && at < 1 && at <= progress).length;
  if (placed === 0) return t('reveal-slider-start');
  return progress >= 1 ? t('reveal-slider-end') : t('reveal-slider-some', { placed, all: roles });
}

/** On from the answer: to the result, or where there is none, away from it. */
function Onward({ onOn, ended }: { onOn(): void; ended: boolean }) {
  const review = useSession(s => s.review);
  if (ended && review) return <Leave />;
  return (
    <button type="button" class="button" onClick={onOn}>
      {t(ended ? 'reveal-result' : 'reveal-skip')}
      <Icon svg={PLAY.forward} class="forward" />
    </button>
  );
}

/** Stop, go on, once more; back and forth by hand; skip. */
export function Controls({ roles }: { roles: number }) {
  const { session } = useDeps();
  const actions = useActions();
  const progress = useSession(s => Math.round(s.reveal * 200) / 200);
  const { gliding, play, stop } = useGlide();
  const ended = progress >= 1;
  const to = (at: number): void => {
    stop();
    actions.setReveal(at);
  };
  const on = (): void => {
    // Asked now, not as last drawn: two quick presses are a skip and a step on.
    if (session.getState().reveal >= 1) actions.finish();
    else to(1);
  };
  const toggle = (): void => (session.getState().gliding ? stop() : play());
  const step = (way: 1 | -1): void => {
    const now = session.getState().reveal;
    const steps = stepsOf(roles);
    to((way > 0 ? steps.find(at => at > now + 0.004) : steps.findLast(at => at < now - 0.004)) ?? now);
  };
  // A control in focus has its own use of the key; the heading, and a place that was marked last, have none.
  const free = (event: KeyboardEvent, act: () => void): unknown =>
    event.target instanceof Element &&
    (event.target.closest('button:not(.place), a, summary') ||
      event.target.matches('[tabindex="0"]:not(.place)'))
      ? false
      : act();
  useKeys({
    enter: event => free(event, on),
    ' ': event => free(event, toggle),
    arrowleft: () => step(-1),
    arrowright: () => step(1),
  });
  const state = gliding ? 'pause' : ended ? 'replay' : 'play';
  return (
    <div class="reveal-controls">
      <button
        type="button"
        class="bare reveal-toggle"
        aria-label={t(`reveal-${state}`)}
        title={t(`reveal-${state}`)}
        onClick={toggle}
      >
        <Icon svg={{ pause: PLAY.pause, replay: PLAY.restart, play: SHELL.play }[state]} />
      </button>
      <input
        type="range"
        min="0"
        max="1"
        step="0.005"
        value={progress}
        aria-label={t('reveal-slider')}
        aria-valuetext={words(progress, roles)}
        style={{ '--at': `${progress * 100}%` }}
        onInput={event => to(Number(event.currentTarget.value))}
      />
      <Onward ended={ended} onOn={on} />
    </div>
  );
}
