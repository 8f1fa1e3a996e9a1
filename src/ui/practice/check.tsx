import { useEffect, useRef, useState } from 'preact/hooks';
import { CourseContext } from '../course.ts';
import { OPENS_WITH } from '../home/opening.ts';
import { whenOf } from '../home/words.ts';
import { SHELL } from '../icons/shell.ts';
import { Icon } from '../parts/icon.tsx';
import { Play } from '../play/play.tsx';
import { type CheckYear, checkHash, HOME, playHash } from '../route.ts';
import { askStart } from '../start.ts';
import { useDeps, useSession, useStore } from '../use-store.ts';
import { checkSpec, yearBefore } from './draw.ts';
import { Frame, Making } from './frame.tsx';
import { useDrawn } from './use-drawn.ts';

/** Stars that pass. */
const PASS = 2;

/** What the result says of the year. */
function Verdict({ year, passed }: { year: CheckYear; passed: boolean }) {
  const when = whenOf(year);
  return (
    <p class={`verdict ${passed ? 'passed' : ''}`} role="status">
      <b class="display">{passed ? `${when} is open.` : `${when} stays closed.`}</b>{' '}
      {passed
        ? 'You can go straight on there; the rest stays where it is.'
        : `The check takes two stars. Try another level, or finish ${OPENS_WITH} levels of ${whenOf(yearBefore(year))}.`}
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
      ? { href: playHash(to.id), words: `On to ${whenOf(year)}`, onClick: askStart }
      : { href: checkHash(year), words: 'Another check', onClick: onAnother };
  const note = done && <Verdict year={year} passed={passed} />;
  return (
    <CourseContext.Provider value={{ over: `Check for ${whenOf(year)}`, title: null, next, note }}>
      <Play level={level} seed={null} />
    </CourseContext.Provider>
  );
}

/** Skipping ahead: one fresh level with what the year before has shown. Two stars open the year. */
export function Check({ year }: { year: CheckYear }) {
  const { levels, progress } = useDeps();
  const open = useStore(progress, s => s.opened.includes(year));
  const [turn, setTurn] = useState(0);
  const [running, run] = useState<string | null>(null);
  const drawn = useDrawn(seed => checkSpec(year, levels, seed), `${year} ${turn}`, running === null);
  const another = useRef(() => {
    run(null);
    setTurn(n => n + 1);
  }).current;
  if (running !== null) return <Run key={running} year={year} level={running} onAnother={another} />;
  return (
    <Frame title={`Check for ${whenOf(year)}`}>
      <p class="before-lead">
        One fresh level with what {whenOf(yearBefore(year))} has shown. Two stars or more open {whenOf(year)}.
        Its first run counts; after that you get another level.
      </p>
      {open && <p class="quiet">You have passed it already: {whenOf(year)} is open.</p>}
      {drawn.state === 'none' ? (
        <>
          <p role="alert">Three draws gave no level that can be proved fair. That is our fault, not yours.</p>
          <button type="button" class="button big" onClick={another}>
            Draw again
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
            run(drawn.id);
          }}
        >
          <Icon svg={SHELL.play} />
          Begin
        </button>
      )}
      {drawn.state === 'drawing' && <Making words="Drawing a level and proving it fair…" />}
      <a class="before-back" href={HOME}>
        Back to the levels
      </a>
    </Frame>
  );
}
