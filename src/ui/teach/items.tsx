import { BOUNDS } from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { kindName } from '../home/words.ts';
import { PLAY } from '../icons/play.ts';
import { SHELL } from '../icons/shell.ts';
import { Icon } from '../parts/icon.tsx';
import { patternName } from '../play/words.ts';
import { playHash } from '../route.ts';
import { domainName, levelFacts } from './describe.ts';
import { moved } from './draft.ts';

interface Props {
  items: readonly string[];
  onChange(items: string[]): void;
}

function Item({
  address,
  at,
  count,
  onMove,
  onDrop,
}: {
  address: string;
  at: number;
  count: number;
  onMove(by: 1 | -1): void;
  onDrop(): void;
}) {
  const { title, pattern, difficulty, kind, domains } = levelFacts(address);
  const name = pattern ? patternName(pattern) : '';
  return (
    <li class="teach-item">
      <span class="teach-number display">{at + 1}</span>
      <span class="teach-item-words">
        <b>{title ?? name}</b>
        <span class="quiet">
          {[
            title === null ? null : name,
            kind === 'standard' ? null : kindName(kind),
            difficulty === null ? null : t('teach-difficulty-of', { difficulty }),
            domains.length < 3 ? domains.map(id => domainName(id)).join(', ') : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span class="teach-item-tools">
        <a
          class="bare"
          href={playHash(address)}
          target="_blank"
          rel="noreferrer"
          aria-label={t('teach-preview', { number: at + 1 })}
          title={t('teach-preview', { number: at + 1 })}
        >
          <Icon svg={SHELL.play} />
        </a>
        <button
          type="button"
          class="bare"
          disabled={at === 0}
          aria-label={t('teach-up', { number: at + 1 })}
          onClick={() => onMove(-1)}
        >
          <Icon svg={PLAY.up} />
        </button>
        <button
          type="button"
          class="bare"
          disabled={at === count - 1}
          aria-label={t('teach-down', { number: at + 1 })}
          onClick={() => onMove(1)}
        >
          <Icon svg={PLAY.down} />
        </button>
        <button type="button" class="bare" aria-label={t('teach-drop', { number: at + 1 })} onClick={onDrop}>
          <Icon svg={SHELL.close} />
        </button>
      </span>
    </li>
  );
}

/** The levels of an assignment in their order: to be tried, moved and dropped. */
export function Items({ items, onChange }: Props) {
  if (items.length === 0) return <p class="teach-none">{t('teach-none')}</p>;
  return (
    <>
      <ol class="teach-items">
        {items.map((address, i) => (
          <Item
            key={`${address} ${i}`}
            address={address}
            at={i}
            count={items.length}
            onMove={by => onChange(moved(items, i, by))}
            onDrop={() => onChange(items.filter((_, k) => k !== i))}
          />
        ))}
      </ol>
      {items.length > BOUNDS.items && <p role="alert">{t('teach-too-many', { most: BOUNDS.items })}</p>}
    </>
  );
}
