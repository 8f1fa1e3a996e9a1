import { t } from '../../text/index.ts';
import { PlaceIcon } from '../parts/place-icon.tsx';
import { useActions, useSession } from '../use-store.ts';
import { Tray } from './tray.tsx';
import { useDigits } from './use-digits.ts';
import { offerWords, placeName, placeOf } from './words.ts';
import '../css/cards.css';
import '../css/mend.css';

/** Two faults: what to mend first, and with what; then what next. */
export function MendTray() {
  const actions = useActions();
  const level = useSession(s => s.level);
  const mends = useSession(s => s.setup?.mends);
  const mended = useSession(s => s.round?.mended) ?? [];
  const offers = mends?.offers ?? [];
  const choose = (i: number): void => {
    if (!mended.includes(i)) actions.chooseFix(i);
  };
  useDigits(offers.length, choose);
  if (!level) return null;
  const first = mended.length === 0;
  return (
    <Tray
      key={mended.length}
      title={t(first ? 'play-mend' : 'play-mend-then')}
      note={t(first ? 'play-mend.note' : 'play-mend-then.note')}
    >
      <ul class="cards mends">
        {offers.map((offer, i) => {
          const done = mended.includes(i);
          return (
            <li key={`${offer.element}.${offer.relief}`}>
              <button type="button" class="card mend" disabled={done} onClick={() => choose(i)}>
                <PlaceIcon name={placeOf(level, 0, offer.element)?.icon ?? ''} />
                <span class="mend-words">
                  <span class="mend-place">{placeName(level, 0, offer.element)}</span>
                  {offerWords(level, 0, offer)}
                </span>
                {done ? <span class="card-note">{t('play-mend-done')}</span> : <kbd>{i + 1}</kbd>}
              </button>
            </li>
          );
        })}
      </ul>
    </Tray>
  );
}
