import { useState } from 'preact/hooks';
import {
  ASSIGNMENT_KIND,
  type Assignment,
  cleanText,
  decodeDocument,
  encodeDocument,
  HAND_IN_KIND,
  type Homework,
  LONGEST_LINK,
} from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { clock, points } from '../format.ts';
import { SHELL } from '../icons/shell.ts';
import { Icon } from '../parts/icon.tsx';
import { Qr } from '../parts/qr.tsx';
import { Stars } from '../parts/stars.tsx';
import { Frame } from '../practice/frame.tsx';
import { doneHash, taskHash } from '../route.ts';
import { askStart } from '../start.ts';
import { useTeach } from '../teach/context.ts';
import { itemName, levelFacts } from '../teach/describe.ts';
import { CopyLink } from '../teach/share.tsx';
import { when } from '../teach/when.ts';
import { useStore } from '../use-store.ts';
import { TaskRun } from './run.tsx';
import { starsOf } from './stars-of.ts';
import { hasTerms } from './terms.ts';
import '../css/teach.css';
import '../css/gradebook.css';
import '../css/task.css';

function NameForm({ assignment, names }: { assignment: Assignment; names: readonly string[] }) {
  const { homework } = useTeach();
  const [name, setName] = useState(names[0] ?? '');
  const clean = cleanText(name);
  return (
    <form
      class="task-name"
      onSubmit={event => {
        event.preventDefault();
        if (clean !== '') homework.takeUp(assignment, clean);
      }}
    >
      <label>
        {t('task-your-name')}
        <input
          type="text"
          name="name"
          autoComplete="name"
          maxLength={200}
          value={name}
          onInput={event => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button big" disabled={clean === ''}>
        {t('task-begin')}
      </button>
    </form>
  );
}

function Item({ task, item, code }: { task: Homework; item: number; code: string }) {
  const { assignment, handIn } = task;
  const best = starsOf(handIn.entries.filter(e => e.item === item));
  const done = handIn.done[item] ?? 0;
  const left = assignment.attempts === 0 ? null : Math.max(0, assignment.attempts - done);
  const address = assignment.items[item]!;
  const { kind } = levelFacts(address);
  return (
    <li class="task-item">
      <span class="task-item-words">
        <b class="display">{itemName(address, item)}</b>
        <span class="quiet">
          {[
            kind === 'standard' ? null : t(`task-kind-${kind}`),
            left === null ? null : t('task-left', { count: left }),
            assignment.limit > 0 ? t('task-limit', { time: clock(assignment.limit * 1_000) }) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {best && (
        <span class="task-best">
          <Stars won={best.stars} />
          <span>{points(best.points)}</span>
        </span>
      )}
      {left === 0 ? (
        <span class="quiet">{t('task-no-more')}</span>
      ) : (
        <a
          class={`button ${best ? 'second' : ''}`}
          href={`${taskHash(code)}/${item + 1}`}
          onClick={hasTerms(assignment) ? undefined : askStart}
        >
          {!best && <Icon svg={SHELL.play} />}
          {t(best ? 'task-again' : done > 0 || (handIn.begun[item] ?? 0) > 0 ? 'task-go-on' : 'task-play')}
        </a>
      )}
    </li>
  );
}

/** Characters that a phone's camera reads off another screen: a code of 25 modules a side more is a grey blur to it. */
const SCANNED = 700;

/** The hand-in as a link; as a file where it is too long for one. */
function HandIn({ task }: { task: Homework }) {
  const { address, save } = useTeach();
  const text = encodeDocument(HAND_IN_KIND, task.handIn);
  const link = address(doneHash(text));
  const file = `hand-in-${task.assignment.id}.txt`;
  const fits = text.length <= LONGEST_LINK;
  const scans = link.length <= SCANNED;
  const items = new Set(task.handIn.entries.map(e => e.item)).size;
  if (items === 0) return null;
  return (
    <section class="task-done" aria-labelledby="task-done">
      <h2 id="task-done">
        {t(items === task.assignment.items.length ? 'task-all-done' : 'task-some-done', {
          done: items,
          all: task.assignment.items.length,
        })}
      </h2>
      <p class="quiet">{t('task-hand-in-how')}</p>
      {fits && (
        <div class="task-link">
          <CopyLink link={link} words={t('task-link')} />
          {scans ? <Qr text={link} label={t('task-qr')} /> : <p class="quiet">{t('task-no-qr')}</p>}
        </div>
      )}
      {!fits && <p>{t('task-too-long')}</p>}
      <button
        type="button"
        class={`button ${fits ? 'second' : ''}`}
        onClick={() => save(file, link, 'text/plain')}
      >
        {t('task-save')}
      </button>
    </section>
  );
}

function Task({ assignment, code }: { assignment: Assignment; code: string }) {
  const { homework } = useTeach();
  const all = useStore(homework.store, s => s.tasks);
  const [other, setOther] = useState(false);
  const mine = all.find(task => task.assignment.id === assignment.id);
  const names = [...new Set(all.map(task => task.handIn.name))];
  const late = assignment.due !== null && useTeach().now() > assignment.due;
  return (
    <Frame at={null} title={assignment.title}>
      {assignment.note && <p class="before-lead">{assignment.note}</p>}
      {assignment.due !== null && (
        <p class={late ? '' : 'quiet'}>
          {t(late ? 'task-was-due' : 'task-due', { when: when(assignment.due) })}
        </p>
      )}
      {mine && !other ? (
        <>
          <p class="task-who">
            {t('task-as', { name: mine.handIn.name })}{' '}
            <button type="button" class="link" onClick={() => setOther(true)}>
              {t('task-not-you')}
            </button>
          </p>
          <ol class="task-items">
            {assignment.items.map((address, item) => (
              <Item key={`${address} ${item}`} task={mine} item={item} code={code} />
            ))}
          </ol>
          {!assignment.hints && <p class="quiet">{t('task-no-hints')}</p>}
          <p class="quiet">{t('task-untimed')}</p>
          <HandIn task={mine} />
        </>
      ) : (
        <NameForm assignment={assignment} names={other ? [] : names} key={String(other)} />
      )}
    </Frame>
  );
}

/** An assignment as its student has it. */
export function TaskPage({ code, item }: { code: string; item: number | null }) {
  const { homework } = useTeach();
  const read = decodeDocument(ASSIGNMENT_KIND, code);
  const mine = useStore(homework.store, s =>
    read.ok ? s.tasks.find(task => task.assignment.id === read.doc.id) : undefined,
  );
  if (!read.ok)
    return (
      <Frame at={null} title={t('task-unreadable')}>
        <p role="alert">{t(`task-fault-${read.reason}`)}</p>
        {read.detail && <p class="quiet">{read.detail}</p>}
        <p>{t('task-ask-again')}</p>
      </Frame>
    );
  if (item !== null && mine && item < read.doc.items.length)
    return <TaskRun key={`${item}`} task={mine} item={item} code={code} />;
  return <Task assignment={read.doc} code={code} />;
}
