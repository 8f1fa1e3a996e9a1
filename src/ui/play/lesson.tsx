import { useEffect, useState } from 'preact/hooks';
import type { SessionState } from '../../store/types.ts';
import { t } from '../../text/index.ts';
import { PLAY } from '../icons/play.ts';
import { useInputKind } from '../input-kind.ts';
import { Icon } from '../parts/icon.tsx';
import { useSession } from '../use-store.ts';
import '../css/lesson.css';

/** Stillness before the lesson says what to do, milliseconds. */
const STILL = 8_000;

/** In the first lesson, while marks are made: the ribbon that is asked now. Those under it come later. Null: no lesson. */
export function lessonOf({ lesson, phase, round }: SessionState): number | null {
  if (!lesson || phase !== 'spot' || !round) return null;
  const open = round.scenes.findIndex(scene => scene.found === null);
  return open < 0 ? null : open;
}

/** True when nothing has been done for a while; `at` changes with whatever the player does. */
function useStill(at: string): boolean {
  const [still, set] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => set(at), STILL);
    return () => clearTimeout(timer);
  }, [at]);
  return still === at;
}

/**
 * The first level teaches by doing: one ribbon, then the second with the same shape, then the third. It says what to do only to who
 * has done nothing for a while, and where it is done.
 */
export function Lesson() {
  const lit = useSession(lessonOf);
  const layout = useSession(s => s.layout);
  const covered = useSession(s => s.curtain !== null);
  const focus = useSession(s => (s.focus ? `${s.focus.scene} ${s.focus.element}` : ''));
  const looking = useSession(s => s.focus?.scene);
  const wrong = useSession(s => s.round?.scenes.reduce((n, scene) => n + scene.wrong.length, 0) ?? 0);
  const input = useInputKind();
  const still = useStill(`${lit} ${focus} ${wrong} ${covered}`);
  if (lit === null || !layout) return null;
  const words =
    looking === lit
      ? t(`run-lesson-mark-${input}`)
      : t(lit === 0 ? `run-lesson-look-${input}` : 'run-lesson-same');
  const ribbon = layout.ribbons[lit];
  const box = ribbon?.box;
  return (
    <>
      {layout.ribbons.slice(lit + 1).map(({ box }, i, later) => (
        <div
          key={i}
          class={i === later.length - 1 ? 'veil last' : 'veil'}
          aria-hidden="true"
          style={{ left: `${box.x}px`, top: `${box.y}px`, width: `${box.w}px`, height: `${box.h}px` }}
        >
          {i === 0 && <span>{t('run-lesson-next')}</span>}
        </div>
      ))}
      {still && !covered && box && (
        <p
          class="coach rise"
          role="status"
          style={{ left: `${box.x}px`, top: `${box.y + box.h}px`, width: `${box.w}px` }}
        >
          <span>
            <Icon svg={PLAY.bulb} />
            {words}
          </span>
        </p>
      )}
    </>
  );
}
