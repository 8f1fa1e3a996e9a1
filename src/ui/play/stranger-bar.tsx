import { SHELL } from '../icons/shell.ts';
import { useInputKind } from '../input-kind.ts';
import { Icon } from '../parts/icon.tsx';
import { PlaceIcon } from '../parts/place-icon.tsx';
import { useActions, useSession } from '../use-store.ts';
import { taskOf } from './kind-words.ts';
import { useDigits } from './use-digits.ts';
import { domainOf } from './words.ts';
import '../css/stranger.css';

const HOW = {
  mouse: 'Choose one here, or click its ribbon’s name.',
  touch: 'Choose one here, or tap its ribbon’s name.',
  keys: 'Press 1, 2 or 3. Arrows and Tab look, P pauses.',
};

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
          <span class="stranger-note">{tried ? 'it is not this one' : 'is the stranger'}</span>
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
  const how = HOW[useInputKind()];
  useDigits(count, actions.markStranger);
  return (
    <div class="bar stranger-bar">
      <div class="task">
        <h2>{taskOf('odd', count)}</h2>
        <p class="quiet">{how}</p>
      </div>
      <ul class="strangers" aria-label="Which one is the stranger?">
        {Array.from({ length: count }, (_, i) => (
          <Choice key={i} index={i} />
        ))}
      </ul>
    </div>
  );
}
