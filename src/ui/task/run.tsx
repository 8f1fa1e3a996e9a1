import { useEffect, useRef, useState } from 'preact/hooks';
import { decodeReplay, type Homework, lastMark, levelFor, seedFor } from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { CourseContext } from '../course.ts';
import { clock } from '../format.ts';
import { useLimit } from '../play/limit.tsx';
import { Play } from '../play/play.tsx';
import { Frame, Making } from '../practice/frame.tsx';
import { taskHash } from '../route.ts';
import { askStart } from '../start.ts';
import { useTeach } from '../teach/context.ts';
import { itemName } from '../teach/describe.ts';
import { useSession } from '../use-store.ts';
import { hasTerms, termsOf } from './terms.ts';

interface Attempt {
  level: string;
  seed: number;
  number: number;
}

/** Said on the result: that it is entered, and that it was over the limit, if it was. */
function Entered() {
  const limit = useLimit();
  return (
    <p class="quiet">
      {t('task-entered')}
      {limit?.over && <b class="task-over"> {t('task-entered-over', { time: clock(limit.ticks) })}</b>}
    </p>
  );
}

interface PlayingProps {
  task: Homework;
  item: number;
  code: string;
  attempt: Attempt;
}

/** The item's level with the run that belongs to this attempt: its end is entered once, and only of that very run. */
function Playing({ task, item, code, attempt }: PlayingProps) {
  const { homework, now } = useTeach();
  const { assignment, handIn } = task;
  const mine = useSession(s => s.level?.id === attempt.level && s.setup?.seed === attempt.seed);
  const replay = useSession(s => s.replay ?? null);
  const score = useSession(s => s.score);
  const entered = useRef<string | null>(null);
  useEffect(() => {
    if (!mine || replay === null || !score || entered.current === replay) return;
    const read = decodeReplay(replay);
    if (!read.ok) return;
    entered.current = replay;
    const { level: _, ...rest } = read.replay;
    const drawn = /_(\d+)$/.exec(attempt.level);
    homework.finished(assignment.id, handIn.name, {
      item,
      attempt: attempt.number,
      draw: attempt.level.startsWith('v_') && drawn ? Number(drawn[1]) : 0,
      points: score.total,
      stars: score.stars,
      at: now(),
      replay: rest,
    });
  }, [mine, replay, score]);
  const next = item + 1 < assignment.items.length ? item + 1 : null;
  const course = {
    over: assignment.title,
    hints: assignment.hints,
    title: null,
    terms: termsOf(assignment, attempt.number),
    ...(assignment.limit > 0 && { limit: { ticks: assignment.limit * 1_000, lastMark } }),
    next:
      next === null
        ? { href: taskHash(code), words: t('task-to-hand-in') }
        : {
            href: `${taskHash(code)}/${next + 1}`,
            words: itemName(assignment.items[next]!, next),
            ...(hasTerms(assignment) ? {} : { onClick: askStart }),
          },
    note: mine ? <Entered /> : <p class="quiet">{t('task-not-counted')}</p>,
  };
  return (
    <CourseContext.Provider value={course}>
      <Play level={attempt.level} seed={attempt.seed} />
    </CourseContext.Provider>
  );
}

interface Props {
  task: Homework;
  item: number;
  code: string;
}

/** One item of an assignment: the student's own version is made, then played. */
export function TaskRun({ task, item, code }: Props) {
  const { homework, resolve } = useTeach();
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [failed, setFailed] = useState('');
  const { assignment, handIn } = task;
  const over = assignment.attempts > 0 && (handIn.done[item] ?? 0) >= assignment.attempts;
  useEffect(() => {
    if (over) return;
    let gone = false;
    resolve(levelFor(assignment, item, handIn.name)).then(
      level => {
        if (gone) return;
        const number = homework.begin(assignment.id, handIn.name, item);
        setAttempt({ level, seed: seedFor(assignment, item, handIn.name, number), number });
      },
      (error: unknown) => gone || setFailed(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      gone = true;
    };
    // The hand-in changes while it is played; the attempt is drawn once.
  }, [item]);
  if (attempt) return <Playing task={task} item={item} code={code} attempt={attempt} />;
  return (
    <Frame at={null} title={itemName(assignment.items[item]!, item)}>
      {over && <p>{t('task-no-more')}</p>}
      {failed && <p role="alert">{t('task-not-made')}</p>}
      {failed && <p class="quiet">{failed}</p>}
      {!over && !failed && <Making words={t('task-making')} />}
      <a class="before-back" href={taskHash(code)}>
        {t('task-back')}
      </a>
    </Frame>
  );
}
