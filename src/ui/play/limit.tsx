import { t } from '../../text/index.ts';
import { useCourse } from '../course.ts';
import { clock } from '../format.ts';
import { PLAY } from '../icons/play.ts';
import { Icon } from '../parts/icon.tsx';
import { useSession } from '../use-store.ts';
import { useFresh } from './use-timeout.ts';

/** How long the word that the time is up stays in the scenes, ms. */
const SAID = 7_000;

/** The limit that this run is under, in ticks, and whether it is past it; null without one, and in the untimed lane. */
export function useLimit(): { ticks: number; over: boolean } | null {
  const { limit } = useCourse();
  const untimed = useSession(s => s.setup?.lane === 'untimed');
  const ready = useSession(s => s.status === 'ready');
  // What counts is the last mark: once all are there the clock may go on.
  const over = useSession(s => {
    if (!limit || !s.round) return false;
    const marking = s.phase === 'spot' || s.phase === 'order';
    return (marking ? s.clock : (limit.lastMark(s.round) ?? 0)) > limit.ticks;
  });
  return limit && ready && !untimed ? { ticks: limit.ticks, over } : null;
}

/** The limit beside the clock: told all the time, and in other words and another shape once it is passed. */
export function LimitMark() {
  const limit = useLimit();
  if (!limit) return null;
  return (
    <span class={`hud-limit ${limit.over ? 'over' : ''}`}>
      {limit.over ? t('task-over') : t('task-limit-short', { time: clock(limit.ticks) })}
    </span>
  );
}

function Said({ ticks }: { ticks: number }) {
  const fresh = useFresh(ticks, SAID);
  if (!fresh) return null;
  return (
    <div class="toast rise bad limit-said">
      <Icon svg={PLAY.timer} />
      <p>{t('task-time-up', { time: clock(ticks) })}</p>
    </div>
  );
}

/** Says once that the time is up, on the screen and aloud. The level goes on: what is learned after it is learned too. */
export function TimeUp() {
  const limit = useLimit();
  const marking = useSession(s => s.phase === 'spot' || s.phase === 'order');
  return <div role="status">{limit?.over && marking && <Said ticks={limit.ticks} />}</div>;
}
