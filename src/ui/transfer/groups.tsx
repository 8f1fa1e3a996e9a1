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
    <section class={`t-groups ${ready ? 'ready' : ''}`} aria-label="Groups">
      {LETTERS.map((letter, group) => {
        const cards = cardsIn(sorting, group);
        const count = cards.length === 1 ? 'one picture' : `${cards.length} pictures`;
        return (
          <button
            key={letter}
            type="button"
            class={`t-group ${over === group ? 'over' : ''}`}
            data-group={group}
            data-in={letter}
            aria-label={`Group ${letter}, ${count}`}
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
