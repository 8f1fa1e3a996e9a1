import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { CourseContext } from '../course.ts';
import { OPENS_WITH } from '../home/opening.ts';
import { SHELL } from '../icons/shell.ts';
import { Icon } from '../parts/icon.tsx';
import { Play } from '../play/play.tsx';
import { type CheckYear, checkHash, HOME, playHash } from '../route.ts';
import { askStart } from '../start.ts';
import { useDeps, useSession, useStore } from '../use-store.ts';
import { yearWhen } from '../year-words.ts';
import { checkSpec, isCheckLevel, yearBefore } from './draw.ts';
import { Frame, Making } from './frame.tsx';
import { useDrawn } from './use-drawn.ts';

/** Stars that pass. */
const PASS = 2;

/** What the result says of the year. */
function Verdict({ year, passed }: { year: CheckYear; passed: boolean }) {
  return (
    <p class={`verdict ${passed ? 'passed' : ''}`} role="status">
      <b class="display">
        {t(passed ? 'practice-check-open' : 'practice-check-closed', { year: yearWhen(year) })}
      </b>{' '}
      {passed
        ? t('practice-check-passed')
        : t('practice-check-failed', { count: OPENS_WITH, year: yearWhen(yearBefore(year)) })}
    </p>
  );
}

interface RunProps {
  year: CheckYear;
  level: string;
  /** Another level: a run that was begun again is no check. */
  onAnother(): void;
}

/** One level as a check: its first run decides. */
function Run({ year, level, onAnother }: RunProps) {
  const { levels, openYear } = useDeps();
  const setup = useSession(s => (s.level?.id === level ? s.setup : null));
  const done = useSession(s => s.level?.id === level && s.score !== null && s.phase !== 'align');
  const stars = useSession(s => (s.level?.id === level ? (s.score?.stars ?? 0) : 0));
  const first = useRef(setup);
  useEffect(() => {
    if (!setup) return;
    first.current ??= setup;
    if (first.current !== setup) onAnother();
  }, [setup, onAnother]);
  const passed = done && stars >= PASS;
  useEffect(() => {
    if (passed) openYear(year);
  }, [passed, openYear, year]);
  const to = levels.find(one => one.year === year);
  const next =
    passed && to
      ? { href: playHash(to.id), words: t('practice-check-on', { year: yearWhen(year) }), onClick: askStart }
      : { href: checkHash(year), words: t('practice-check-another') };
  const note = done && <Verdict year={year} passed={passed} />;
  return (
    <CourseContext.Provider
      value={{ over: t('practice-check', { year: yearWhen(year) }), title: null, next, note }}
    >
      <Play level={level} seed={null} />
    </CourseContext.Provider>
  );
}

/** What the check is, and the way into a level drawn for it. */
function Before({ year }: { year: CheckYear }) {
  const { levels, progress, route, left } = useDeps();
  const open = useStore(progress, s => s.opened.includes(year));
  const [turn, setTurn] = useState(0);
  const drawn = useDrawn(seed => checkSpec(year, levels, seed), `${year} ${turn}`);
  const leftId = left();
  return (
    <Frame title={t('practice-check', { year: yearWhen(year) })}>
      <p class="before-lead">
        {t('practice-check-lead', { before: yearWhen(yearBefore(year)), year: yearWhen(year) })}
      </p>
      {open && <p class="quiet">{t('practice-check-already', { year: yearWhen(year) })}</p>}
      {leftId !== null && isCheckLevel(year, levels, leftId) && (
        <a class="before-back" href={checkHash(year, leftId)}>
          {t('practice-check-left')}
        </a>
      )}
      {drawn.state === 'none' ? (
        <>
          <p role="alert">{t('practice-check-none')}</p>
          <button type="button" class="button big" onClick={() => setTurn(turn + 1)}>
            {t('practice-draw-again')}
          </button>
        </>
      ) : (
        <button
          type="button"
          class="button big"
          disabled={drawn.state !== 'ready'}
          onClick={() => {
            if (drawn.state !== 'ready') return;
            askStart();
            route.go(checkHash(year, drawn.id));
          }}
        >
          <Icon svg={SHELL.play} />
          {t('play-begin')}
        </button>
      )}
      {drawn.state === 'drawing' && <Making words={t('practice-drawing')} />}
      <a class="before-back" href={HOME}>
        {t('shell-to-levels')}
      </a>
    </Frame>
  );
}

/**
 * Skipping ahead: one fresh level with what the year before has shown. Two stars open the year. The level is in the address, so
 * that a reload goes on with it; one that has been seen to its end, or was not drawn for this check, is none.
 */
export function Check({ year, level }: { year: CheckYear; level: string | null }) {
  const { levels, progress, route, left } = useDeps();
  const [fresh] = useState(
    () =>
      level !== null &&
      isCheckLevel(year, levels, level) &&
      (left() === level || !progress.getState().seeds[level]?.length),
  );
  const another = useCallback(() => route.go(checkHash(year), true), [route, year]);
  useEffect(() => {
    if (level !== null && !fresh) another();
  }, [level, fresh, another]);
  return level !== null && fresh ? (
    <Run year={year} level={level} onAnother={another} />
  ) : (
    <Before year={year} />
  );
}
