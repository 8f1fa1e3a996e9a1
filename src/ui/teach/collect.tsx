import { useState } from 'preact/hooks';
import { type Book, receive } from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { useTeach } from './context.ts';

interface Outcome {
  /** New hand-ins, those that were here already, links to other things. */
  fresh: number;
  again: number;
  others: number;
}

/** Takes hand-ins from any text or file: links are found wherever they stand. */
export function Collect({ book }: { book: Book }) {
  const { classes, now, find } = useTeach();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const id = book.assignment.id;
  const take = async (all: readonly string[]): Promise<void> => {
    const found = await find(all);
    // As it is by now: something else may have come in meanwhile.
    const book = classes.store.getState().books.find(b => b.assignment.id === id);
    if (!book) return;
    const mine = found.filter(one => one.letter === HAND_IN);
    const here = new Set(book.received.map(r => r.text));
    const fresh = mine.filter(one => !here.has(one.text));
    classes.keep(
      receive(
        book,
        fresh.map(one => ({ text: one.text, at: now() })),
      ),
    );
    setOutcome({
      fresh: new Set(fresh.map(one => one.text)).size,
      again: mine.length - fresh.length,
      others: found.length - mine.length,
    });
    if (mine.length > 0) setText('');
  };
  const files = async (list: FileList | null | undefined): Promise<void> => {
    if (!list || list.length === 0) return;
    take(await Promise.all([...list].map(file => file.text())));
  };
  return (
    <section
      class={`teach-card teach-collect ${over ? 'over' : ''}`}
      aria-labelledby="teach-collect"
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        const dropped = event.dataTransfer?.getData('text/plain');
        if (dropped) take([dropped]);
        else void files(event.dataTransfer?.files);
      }}
    >
      <h2 id="teach-collect">{t('teach-collect')}</h2>
      <p class="quiet">{t('teach-collect-how')}</p>
      <textarea
        rows={3}
        value={text}
        aria-label={t('teach-paste')}
        placeholder={t('teach-paste')}
        onInput={event => setText(event.currentTarget.value)}
      />
      <div class="teach-row">
        <button type="button" class="button" disabled={text.trim() === ''} onClick={() => take([text])}>
          {t('teach-take')}
        </button>
        <label class="button second file">
          {t('teach-files')}
          <input
            type="file"
            multiple
            onChange={event => {
              void files(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <p role="status">
        {outcome &&
          (outcome.fresh + outcome.again + outcome.others === 0
            ? t('teach-nothing-found')
            : t('teach-found', { ...outcome }))}
      </p>
    </section>
  );
}

/** Letter of a hand-in's document. */
const HAND_IN = 'h';
