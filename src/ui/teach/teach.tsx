import { useState } from 'preact/hooks';
import { decodeBook, encodeBook } from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { PLAY } from '../icons/play.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { bookHash, TEACH_NEW } from '../route.ts';
import { useDeps, useStore } from '../use-store.ts';
import { useTeach } from './context.ts';
import { TeachFrame } from './frame.tsx';
import { when } from './when.ts';

/** Opens a saved gradebook. */
function OpenFile() {
  const { classes } = useTeach();
  const { route } = useDeps();
  const [fault, setFault] = useState('');
  const open = async (file: File): Promise<void> => {
    const read = decodeBook(await file.text());
    if (!read.ok) {
      setFault(t('teach-file-fault', { name: file.name, reason: read.reason }));
      return;
    }
    classes.takeUp(read.value);
    route.go(bookHash(read.value.assignment.id));
  };
  return (
    <>
      <label class="button second file">
        {t('teach-open-file')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) void open(file);
          }}
        />
      </label>
      {fault && <p role="alert">{fault}</p>}
    </>
  );
}

/** One button deletes it all; what is deleted can be saved first. */
function DeleteAll({ onClose }: { onClose(): void }) {
  const { classes, save } = useTeach();
  const { books } = classes.store.getState();
  return (
    <Dialog title={t('teach-delete-all')} onClose={onClose}>
      <p>{t('teach-delete-what', { count: books.length })}</p>
      <div class="teach-row">
        <button
          type="button"
          class="button second"
          onClick={() => {
            for (const book of books)
              save(`throughline-gradebook-${book.assignment.id}.json`, encodeBook(book), 'application/json');
          }}
        >
          {t('teach-save-first')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            classes.clear();
            onClose();
          }}
        >
          {t('teach-delete-now')}
        </button>
      </div>
    </Dialog>
  );
}

/** A teacher's assignments, and the way to a new one. */
export function Shelf() {
  const { classes } = useTeach();
  const books = useStore(classes.store, s => s.books);
  const [deleting, setDeleting] = useState(false);
  return (
    <TeachFrame title={t('teach-title')}>
      <h1>{t('teach-headline')}</h1>
      <p class="teach-lead">{t('teach-lead')}</p>
      <div class="teach-row">
        <a class="button" href={TEACH_NEW}>
          <Icon svg={PLAY.plus} />
          {t('teach-new')}
        </a>
        <OpenFile />
      </div>
      {books.length === 0 ? (
        <ol class="teach-steps">
          {[1, 2, 3].map(n => (
            <li key={n}>
              <b class="display">{t(`teach-step-${n}`)}</b>
              <span>{t(`teach-step-${n}.how`)}</span>
            </li>
          ))}
        </ol>
      ) : (
        <>
          <h2>{t('teach-yours')}</h2>
          <ul class="teach-books">
            {books.map(({ assignment, received }) => (
              <li key={assignment.id}>
                <a href={bookHash(assignment.id)}>
                  <b class="display">{assignment.title}</b>
                  <span class="quiet">
                    {t('teach-levels', { count: assignment.items.length })}
                    {assignment.due !== null && ` · ${t('teach-due', { when: when(assignment.due) })}`}
                    {` · ${t('teach-received', { count: received.length })}`}
                  </span>
                </a>
              </li>
            ))}
          </ul>
          <button type="button" class="link" onClick={() => setDeleting(true)}>
            {t('teach-delete-all')}
          </button>
        </>
      )}
      <p class="quiet">{t('teach-private')}</p>
      {deleting && <DeleteAll onClose={() => setDeleting(false)} />}
    </TeachFrame>
  );
}
