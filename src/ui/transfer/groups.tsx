import { t } from '../../text/index.ts';
import { cardsIn, LETTERS, type Sorting } from './sorting.ts';

interface Props {
  sorting: Sorting;
  /** A still of each card, by its index. */
  stills: ReadonlyMap<number, string>;
  over: number | null;
  onPut(group: number): void;
}

/** The trays that pictures are put into. */
export function Groups({ sorting, stills, over, onPut }: Props) {
  const ready = sorting.hand.length > 0;
  return (
    <section class={`t-groups ${ready ? 'ready' : ''}`} aria-label={t('transfer-groups')}>
      {LETTERS.map((letter, group) => {
        const cards = cardsIn(sorting, group);
        return (
          <button
            key={letter}
            type="button"
            class={`t-group ${over === group ? 'over' : ''}`}
            data-group={group}
            data-in={letter}
            aria-label={t('transfer-group', { letter, count: cards.length })}
            onClick={() => onPut(group)}
          >
            <span class="t-group-head">
              <span class="t-letter">{letter}</span>
              <span class="t-count">{cards.length > 0 ? cards.length : ''}</span>
            </span>
            <span class="t-stills">
              {cards.map(card => (
                <img key={card} src={stills.get(card) || undefined} alt="" draggable={false} />
              ))}
            </span>
          </button>
        );
      })}
    </section>
  );
}
