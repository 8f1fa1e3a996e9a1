import { PLAY } from '../icons/play.ts';
import { type InputKind, useInputKind } from '../input-kind.ts';
import { useKeys } from '../keys.ts';
import { Icon } from '../parts/icon.tsx';
import { PlaceIcon } from '../parts/place-icon.tsx';
import { useActions, useSession } from '../use-store.ts';
import { domainOf } from './words.ts';

const HOW: Record<InputKind, string> = {
  mouse: 'Point to look. Click to hold, click again to mark.',
  touch: 'Tap to look, then tap Mark.',
  keys: 'Arrows and Tab look, Enter marks, C calls, P pauses.',
};

function Chip({ index }: { index: number }) {
  const scene = useSession(s => s.level?.scenes[index]);
  const found = useSession(s => s.round?.scenes[index]?.found ?? null);
  if (!scene) return null;
  const place = found === null ? undefined : scene.places[found];
  return (
    <li class={`chip ${found === null ? '' : 'found'}`}>
      {place ? <PlaceIcon name={place.icon} /> : <Icon svg={PLAY.question} />}
      <span class="chip-words">
        <span class="chip-domain">{domainOf(scene).name}</span>
        <span class="chip-name">{place ? place.name : 'not marked yet'}</span>
      </span>
    </li>
  );
}

function CallButton() {
  const actions = useActions();
  const called = useSession(s => s.round?.call ?? null);
  const open = useSession(s => s.callOpen);
  const can = called === null;
  useKeys({ c: () => (can && !open ? actions.openCall() : false) });
  return (
    <button type="button" class="button call" disabled={!can} aria-expanded={open} onClick={actions.openCall}>
      <span class="call-words">
        Call it
        <span class="call-note">
          {called ? (called.right ? 'called right' : 'called wrong') : 'once, early'}
        </span>
      </span>
      {can && <kbd>C</kbd>}
    </button>
  );
}

/** The task, the call, and what is marked so far. */
export function SpotBar() {
  const count = useSession(s => s.level?.scenes.length ?? 0);
  const how = HOW[useInputKind()];
  return (
    <div class="bar spot-bar">
      <div class="task">
        <h2>Mark what holds each one back.</h2>
        <p class="quiet">{how}</p>
      </div>
      <CallButton />
      <ul class="chips" aria-label="Marked so far">
        {Array.from({ length: count }, (_, i) => (
          <Chip key={i} index={i} />
        ))}
      </ul>
    </div>
  );
}
