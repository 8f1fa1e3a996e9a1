import { useEffect, useState } from 'preact/hooks';
import { DOMAINS } from '../../domain/index.ts';
import { YEARS } from '../../level/campaign/titles.ts';
import { specOfId } from '../../level/generate/spec.ts';
import type { PracticeChoice } from '../../store/types.ts';
import { say, t } from '../../text/index.ts';
import { CourseContext } from '../course.ts';
import { isFinished } from '../home/opening.ts';
import { SHELL } from '../icons/shell.ts';
import { Icon } from '../parts/icon.tsx';
import { Play } from '../play/play.tsx';
import { HOME, PRACTICE, practiceHash } from '../route.ts';
import { askStart } from '../start.ts';
import { useDeps, useSession, useStore } from '../use-store.ts';
import { yearName, yearWhen } from '../year-words.ts';
import { HARDEST, patternsFor, practiceSpec, soundChoice, WORLDS } from './draw.ts';
import { Frame, Making } from './frame.tsx';
import { type Drawn, useDrawn } from './use-drawn.ts';

/** Rest of the controls before a level is drawn for them, milliseconds. */
const REST = 400;

/** A level for this choice, drawn ahead of its need. */
function useNext(choice: PracticeChoice, but: string, wanted: boolean, rest = 0): Drawn {
  const { levels, progress } = useDeps();
  return useDrawn(
    seed => practiceSpec(choice, patternsFor(choice.from, levels, progress.getState()), seed),
    `${JSON.stringify(choice)} ${but}`,
    wanted,
    rest,
  );
}

/** A level of practice; the next one is made meanwhile. */
function Run({ level }: { level: string }) {
  const { progress } = useDeps();
  const ready = useSession(s => s.status === 'ready' && s.level?.id === level);
  const kept = useStore(progress, s => s.practice);
  const next = useNext(soundChoice(kept, true), level, ready);
  const read = specOfId(level);
  const over = read.ok ? t('practice-over', { difficulty: read.spec.difficulty }) : t('practice');
  const course = {
    over,
    title: null,
    next:
      next.state === 'ready'
        ? { href: practiceHash(next.id), words: t('practice-next'), onClick: askStart }
        : { href: PRACTICE, words: t(next.state === 'none' ? 'practice-change' : 'practice') },
    note:
      next.state === 'none' ? (
        <p class="quiet">{t('practice-none-further')}</p>
      ) : next.state === 'drawing' ? (
        <Making words={t('practice-making')} />
      ) : null,
  };
  return (
    <CourseContext.Provider value={course}>
      <Play level={level} seed={null} />
    </CourseContext.Provider>
  );
}

interface PickProps {
  type: 'radio' | 'checkbox';
  name: string;
  text: string;
  on: boolean;
  onPick(): void;
}

function Pick({ type, name, text, on, onPick }: PickProps) {
  return (
    <label class="pick">
      <input type={type} name={name} checked={on} onChange={onPick} />
      {text}
    </label>
  );
}

/** What to practise, how hard, and where. */
function Setup() {
  const { levels, progress, practise, route } = useDeps();
  const state = useStore(progress, s => s);
  const seen = levels.some(level => isFinished(state, level.id));
  const [choice, choose] = useState(() => soundChoice(state.practice, seen));
  const [asked, ask] = useState(false);
  const [turn, setTurn] = useState(0);
  const next = useNext(choice, `setup ${turn}`, true, REST);
  const change = (patch: Partial<PracticeChoice>): void => {
    ask(false);
    choose({ ...choice, ...patch });
  };
  const found = asked && next.state === 'ready' ? next.id : null;
  useEffect(() => {
    if (found === null) return;
    practise(choice);
    askStart();
    route.go(practiceHash(found));
  }, [found]);
  const toggle = (id: string): void => {
    const domains = choice.domains.includes(id)
      ? choice.domains.filter(one => one !== id)
      : [...choice.domains, id];
    if (domains.length > 0) change({ domains });
  };
  const from = [
    ...(seen ? [{ id: 'seen', text: t('practice-seen') }] : []),
    ...YEARS.map(year => ({ id: year.id, text: `${yearWhen(year.id)} · ${yearName(year.id)}` })),
  ];
  return (
    <Frame title={t('practice')}>
      <p class="before-lead">{t('practice-lead')}</p>
      <fieldset class="picks">
        <legend>{t('practice-from')}</legend>
        {from.map(({ id, text }) => (
          <Pick
            key={id}
            type="radio"
            name="from"
            text={text}
            on={choice.from === id}
            onPick={() => change({ from: id })}
          />
        ))}
      </fieldset>
      <div class="picks dial">
        <label for="difficulty">
          {t('practice-difficulty')} <output for="difficulty">{choice.difficulty}</output>
        </label>
        <input
          id="difficulty"
          type="range"
          min="1"
          max={HARDEST}
          value={choice.difficulty}
          onInput={event => change({ difficulty: Number(event.currentTarget.value) })}
        />
        <div class="dial-ends quiet" aria-hidden="true">
          <span>1 · {t('practice-easiest')}</span>
          <span>
            {HARDEST} · {t('practice-hardest')}
          </span>
        </div>
      </div>
      <fieldset class="picks">
        <legend>{t('practice-worlds')}</legend>
        {WORLDS.map(id => (
          <Pick
            key={id}
            type="checkbox"
            name="worlds"
            text={say(DOMAINS[id].name, id)}
            on={choice.domains.includes(id)}
            onPick={() => toggle(id)}
          />
        ))}
      </fieldset>
      {next.state === 'none' ? (
        <>
          <p role="alert">{t('practice-none')}</p>
          <button type="button" class="button big" onClick={() => setTurn(turn + 1)}>
            {t('practice-draw-again')}
          </button>
        </>
      ) : (
        <button type="button" class="button big" disabled={asked} onClick={() => ask(true)}>
          <Icon svg={SHELL.play} />
          {t('practice-play')}
        </button>
      )}
      {asked && next.state === 'drawing' && <Making words={t('practice-drawing')} />}
      <a class="before-back" href={HOME}>
        {t('shell-to-levels')}
      </a>
    </Frame>
  );
}

/** Endless fair levels, one after the other. */
export function Practice({ level }: { level: string | null }) {
  return level === null ? <Setup /> : <Run key={level} level={level} />;
}
