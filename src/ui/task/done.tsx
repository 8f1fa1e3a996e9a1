import { decodeDocument, HAND_IN_KIND, receive } from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { Frame } from '../practice/frame.tsx';
import { bookHash, TEACH } from '../route.ts';
import { useTeach } from '../teach/context.ts';
import { useDeps, useStore } from '../use-store.ts';

/** A hand-in's link, opened: whose it is, and into which gradebook it goes. */
export function DonePage({ code }: { code: string }) {
  const { classes, now } = useTeach();
  const { route } = useDeps();
  const read = decodeDocument(HAND_IN_KIND, code);
  const book = useStore(classes.store, s =>
    read.ok ? s.books.find(b => b.assignment.id === read.doc.assignment) : undefined,
  );
  if (!read.ok)
    return (
      <Frame at={null} title={t('task-unreadable')}>
        <p role="alert">{t(`task-fault-${read.reason}`)}</p>
      </Frame>
    );
  const items = new Set(read.doc.entries.map(e => e.item)).size;
  return (
    <Frame at={null} title={t('task-hand-in-of', { name: read.doc.name })}>
      <p>{t('task-hand-in-what', { count: items })}</p>
      {book ? (
        <button
          type="button"
          class="button big"
          onClick={() => {
            classes.keep(receive(book, [{ text: code, at: now() }]));
            route.go(bookHash(book.assignment.id));
          }}
        >
          {t('task-put-in', { title: book.assignment.title })}
        </button>
      ) : (
        <>
          <p class="quiet">{t('task-no-book')}</p>
          <a class="button" href={TEACH}>
            {t('task-to-teachers')}
          </a>
        </>
      )}
    </Frame>
  );
}
