import { useState } from 'preact/hooks';
import { newBook } from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { PLAY } from '../icons/play.ts';
import { Icon } from '../parts/icon.tsx';
import { bookHash } from '../route.ts';
import { useDeps } from '../use-store.ts';
import { useTeach } from './context.ts';
import { type Draft, EMPTY, type ReadySet, readySets } from './draft.ts';
import { TeachFrame } from './frame.tsx';
import { Items } from './items.tsx';
import { Options } from './options.tsx';
import { WishForm } from './wish.tsx';

interface SetProps {
  set: ReadySet;
  on: boolean;
  onPick(): void;
}

function SetCard({ set, on, onPick }: SetProps) {
  return (
    <label class={`teach-set ${on ? 'on' : ''}`}>
      <input type="radio" name="set" checked={on} onChange={onPick} />
      <span>
        <b class="display">{set.name}</b>
        <span class="quiet">{set.line}</span>
        <span class="quiet">{t('teach-levels', { count: set.items.length })}</span>
      </span>
    </label>
  );
}

/** A new assignment: choose, perhaps change, and the link is there. */
export function NewAssignment() {
  const { classes, id } = useTeach();
  const { route } = useDeps();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [from, setFrom] = useState('');
  const change = (patch: Partial<Draft>): void => setDraft(old => ({ ...old, ...patch }));
  const sets = readySets();
  const take = (set: ReadySet): void => {
    const before = sets.find(one => one.id === from)?.name ?? '';
    setFrom(set.id);
    change({ items: [...set.items], title: draft.title === before ? set.name : draft.title });
  };
  const make = (): void => {
    const { roster, ...asked } = draft;
    const title = asked.title.trim() || t('teach-untitled');
    const book = newBook({ ...asked, title, id: id() }, roster.split(/[\n,;]+/));
    classes.keep(book);
    route.go(bookHash(book.assignment.id));
  };
  const empty = draft.items.length === 0;
  return (
    <TeachFrame title={t('teach-new')} under>
      <h1>{t('teach-new')}</h1>
      <div class="teach-new">
        <section aria-labelledby="teach-what">
          <h2 id="teach-what">{t('teach-what')}</h2>
          <div class="teach-sets" role="radiogroup" aria-labelledby="teach-what">
            {sets.map(set => (
              <SetCard key={set.id} set={set} on={from === set.id} onPick={() => take(set)} />
            ))}
          </div>
          <details class="teach-more">
            <summary>{t('teach-single')}</summary>
            <WishForm onAdd={item => change({ items: [...draft.items, item] })} />
          </details>
        </section>
        <section aria-labelledby="teach-how">
          <h2 id="teach-how">{t('teach-how')}</h2>
          <Items items={draft.items} onChange={items => change({ items })} />
          <Options draft={draft} onChange={change} />
          <div class="teach-make">
            <button type="button" class="button big" disabled={empty} onClick={make}>
              {t('teach-make-link')}
              <Icon svg={PLAY.forward} />
            </button>
            {empty && <p class="quiet">{t('teach-choose-first')}</p>}
          </div>
        </section>
      </div>
    </TeachFrame>
  );
}
