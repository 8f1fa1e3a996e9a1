import { t } from '../../text/index.ts';
import { tied } from '../format.ts';
import { PlaceIcon } from '../parts/place-icon.tsx';
import { useActions, useSession } from '../use-store.ts';
import { alignQuestion, alignReason, alignStatement } from './align-words.ts';
import { Tray } from './tray.tsx';
import { useDigits } from './use-digits.ts';
import { placeOf } from './words.ts';
import '../css/cards.css';

/** The three places to choose from; after the answer it shows which was right. */
export function AlignOptions({ onPick }: { onPick?: (index: number) => void }) {
  const level = useSession(s => s.level);
  const setup = useSession(s => s.setup);
  const chosen = useSession(s => s.round?.aligned?.option ?? null);
  if (!level || !setup) return null;
  const { options, to, answer } = setup.align;
  return (
    <ul class="options">
      {options.map((element, i) => {
        const place = placeOf(level, to, element);
        const state = chosen === null ? '' : i === answer ? 'right' : i === chosen ? 'wrong' : 'other';
        return (
          <li key={element}>
            <button
              type="button"
              class={`option ${state}`}
              disabled={chosen !== null}
              onClick={() => onPick?.(i)}
            >
              <PlaceIcon name={place?.icon ?? ''} />
              <span class="option-name">{tied(place?.name ?? element)}</span>
              {state === 'right' && <span class="option-mark">{t('play-align-this')}</span>}
              {state === 'wrong' && <span class="option-mark">{t('play-align-yours')}</span>}
              {chosen === null && <kbd>{i + 1}</kbd>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** One question about a part that was not marked: roles, not looks. */
export function AlignTray() {
  const actions = useActions();
  const level = useSession(s => s.level);
  const setup = useSession(s => s.setup);
  const aligned = useSession(s => s.round?.aligned ?? null);
  useDigits(setup?.align.options.length ?? 0, actions.chooseAlign, aligned === null);
  if (!level || !setup) return null;
  const note = aligned
    ? `${t(aligned.right ? 'play-align-right' : 'play-align-wrong')} ${alignReason(level, setup)}`
    : `${alignQuestion(level, setup)} ${t('play-align-roles')}`;
  return (
    <Tray title={alignStatement(level, setup)} note={note}>
      <AlignOptions onPick={actions.chooseAlign} />
    </Tray>
  );
}
