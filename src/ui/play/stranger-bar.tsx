import { t } from '../../text/index.ts';
import { SHELL } from '../icons/shell.ts';
import { useInputKind } from '../input-kind.ts';
import { Icon } from '../parts/icon.tsx';
import { PlaceIcon } from '../parts/place-icon.tsx';
import { useActions, useSession } from '../use-store.ts';
import { taskOf } from './kind-words.ts';
import { useDigits } from './use-digits.ts';
import { domainOf } from './words.ts';
import '../css/stranger.css';

function Choice({ index }: { index: number }) {
  const actions = useActions();
  const scene = useSession(s => s.level?.scenes[index]);
  const tried = useSession(s => s.round?.stranger?.wrong.includes(index) ?? false);
  if (!scene) return null;
  return (
    <li>
      <button
        type="button"
        class="button second stranger"
        disabled={tried}
        onClick={() => actions.markStranger(index)}
      >
        {tried ? <Icon svg={SHELL.close} /> : <PlaceIcon name={domainOf(scene).icon} />}
        <span class="stranger-words">
          <span class="stranger-host">{scene.host}</span>
          <span class="stranger-note">{t(tried ? 'play-odd-tried' : 'play-odd-choose')}</span>
        </span>
        {!tried && <kbd>{index + 1}</kbd>}
      </button>
    </li>
  );
}

/** Odd one out: one big button a ribbon. */
export function StrangerBar() {
  const actions = useActions();
  const count = useSession(s => s.level?.scenes.length ?? 0);
  const how = t(`play-odd-how-${useInputKind()}`);
  useDigits(count, actions.markStranger);
  return (
    <div class="bar stranger-bar">
      <div class="task">
        <h2>{taskOf('odd', count)}</h2>
        <p class="quiet">{how}</p>
      </div>
      <ul class="strangers" aria-label={t('play-odd-which')}>
        {Array.from({ length: count }, (_, i) => (
          <Choice key={i} index={i} />
        ))}
      </ul>
    </div>
  );
}
