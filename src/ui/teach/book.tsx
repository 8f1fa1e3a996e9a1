import { useCallback, useMemo, useState } from 'preact/hooks';
import {
  type Book,
  csvOf,
  encodeBook,
  medianTime,
  namedShare,
  type Row,
  standing,
} from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { clock, percent } from '../format.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TEACH } from '../route.ts';
import { useDeps, useLocale, useStore } from '../use-store.ts';
import { Collect } from './collect.tsx';
import { useTeach } from './context.ts';
import { csvWords } from './csv-words.ts';
import { TeachFrame } from './frame.tsx';
import { Share, Sheet, termsOf } from './share.tsx';
import { Side } from './side.tsx';
import { Table } from './table.tsx';
import { Unreadable } from './unreadable.tsx';
import { useFollowing } from './use-following.ts';
import { useGraded } from './use-graded.ts';

function Tile({ value, words }: { value: string; words: string }) {
  return (
    <div class="teach-card tile">
      <b class="display">{value}</b>
      <span class="quiet">{words}</span>
    </div>
  );
}

function Tiles({ rows }: { rows: readonly Row[] }) {
  const median = medianTime(rows);
  const named = namedShare(rows);
  return (
    <div class="tiles">
      <Tile
        value={t('teach-of', { done: rows.filter(row => row.handIns > 0).length, all: rows.length })}
        words={t('teach-handed-in')}
      />
      <Tile value={median === null ? '–' : clock(median)} words={t('teach-median')} />
      <Tile value={named === null ? '–' : `${percent(named)} %`} words={t('teach-named')} />
    </div>
  );
}

/** What can be done with the whole gradebook. */
function Tools({ book, rows }: { book: Book; rows: readonly Row[] }) {
  const { classes, save } = useTeach();
  const { route } = useDeps();
  const [deleting, setDeleting] = useState(false);
  const name = `throughline-gradebook-${book.assignment.id}`;
  const saveBook = (): void => save(`${name}.json`, encodeBook(book), 'application/json');
  // Spreadsheets take the mark for "this is UTF-8".
  const saveTable = (): void =>
    save(`${name}.csv`, `\ufeff${csvOf(book.assignment, rows, csvWords(book.assignment))}`, 'text/csv');
  return (
    <div class="teach-row teach-tools">
      <button type="button" class="button second" disabled={rows.length === 0} onClick={saveTable}>
        {t('teach-csv')}
      </button>
      <button type="button" class="button second" onClick={saveBook}>
        {t('teach-save')}
      </button>
      <button type="button" class="link" onClick={() => setDeleting(true)}>
        {t('teach-delete')}
      </button>
      {deleting && (
        <Dialog title={t('teach-delete')} onClose={() => setDeleting(false)}>
          <p>{t('teach-delete-one', { title: book.assignment.title })}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              route.go(TEACH);
              classes.remove(book.assignment.id);
            }}
          >
            {t('teach-delete-now')}
          </button>
        </Dialog>
      )}
    </div>
  );
}

function Open({ book }: { book: Book }) {
  const { classes } = useTeach();
  const { graded, unread, done, all } = useGraded(book);
  const { assignment } = book;
  // What has come out is only added to: so many results are always the same ones.
  const rows = useMemo(
    () => standing(assignment, book.roster, graded, book.overrule),
    [assignment, book.roster, book.overrule, graded.length],
  );
  const locale = useLocale();
  // Beside the table, and drawn after it.
  const settled = useFollowing(rows);
  const side = useMemo(() => <Side assignment={assignment} rows={settled} />, [assignment, settled, locale]);
  const overrule = useCallback(
    (row: Row): void => {
      classes.keep({ ...book, overrule: { ...book.overrule, [row.key]: 'in time' } });
    },
    [classes, book],
  );
  // Codes are long to draw: they are left alone while hand-ins come in.
  // (In another language they say something else, though nothing of theirs has changed.)
  const share = useMemo(() => <Share assignment={assignment} />, [assignment, locale]);
  const sheet = useMemo(() => <Sheet assignment={assignment} />, [assignment, locale]);
  const collect = useMemo(() => <Collect book={book} />, [book, locale]);
  return (
    <>
      <TeachFrame title={assignment.title} under>
        <div class="book-head">
          <div>
            <h1>{assignment.title}</h1>
            <p class="quiet">{termsOf(assignment)}</p>
          </div>
          <Tools book={book} rows={rows} />
        </div>
        {rows.length > 0 && <Tiles rows={rows} />}
        {done < all && (
          <p class="grading" role="status">
            <progress value={done} max={all} /> {t('teach-grading', { done, all })}
          </p>
        )}
        <div class="book">
          <div class="book-main">
            {rows.length > 0 && (
              <Table key={locale} assignment={assignment} rows={rows} onOverrule={overrule} />
            )}
            {unread.length > 0 && <Unreadable all={unread} />}
            {/* What comes next stands first: sending, until something has come back. */}
            {all === 0 && share}
            {collect}
            {all > 0 && share}
          </div>
          {graded.length > 0 && side}
        </div>
        <p class="quiet">{t('teach-proof')}</p>
      </TeachFrame>
      {sheet}
    </>
  );
}

/** The gradebook of an assignment that is kept in this browser. */
export function BookPage({ id }: { id: string }) {
  const { classes } = useTeach();
  const book = useStore(classes.store, s => s.books.find(b => b.assignment.id === id));
  if (book) return <Open key={id} book={book} />;
  return (
    <TeachFrame title={t('teach-title')}>
      <h1>{t('teach-not-here')}</h1>
      <p class="teach-lead">{t('teach-not-here-how')}</p>
      <a class="button" href={TEACH}>
        {t('teach-title')}
      </a>
    </TeachFrame>
  );
}
