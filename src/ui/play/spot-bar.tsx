import type { NodeId } from '../../sim/network.ts';
import { t } from '../../text/index.ts';
import { PLAY } from '../icons/play.ts';
import { useInputKind } from '../input-kind.ts';
import { useActionKeys, useKeyName } from '../keys.ts';
import { Icon } from '../parts/icon.tsx';
import { PlaceIcon } from '../parts/place-icon.tsx';
import { useActions, useSession } from '../use-store.ts';
import { taskOf } from './kind-words.ts';
import { StrangerBar } from './stranger-bar.tsx';
import { domainOf } from './words.ts';

interface ChipProps {
  /** Its ribbon. */
  index: number;
  /** What is marked there. */
  found: NodeId | null;
  /** What it says before: the world, or which of two. */
  over: string;
}

function Chip({ index, found, over }: ChipProps) {
  const scene = useSession(s => s.level?.scenes[index]);
  const place = found === null ? undefined : scene?.places[found];
  return (
    <li class={`chip ${found === null ? '' : 'found'}`}>
      {place ? <PlaceIcon name={place.icon} /> : <Icon svg={PLAY.question} />}
      <span class="chip-words">
        <span class="chip-domain">{over}</span>
        <span class="chip-name">{place ? place.name : t('play-not-marked')}</span>
      </span>
    </li>
  );
}

function Chips() {
  const level = useSession(s => s.level);
  const round = useSession(s => s.round);
  if (!level || !round) return null;
  const marks = round.scenes[0];
  const chips: ChipProps[] =
    level.kind === 'two'
      ? [
          { index: 0, found: marks?.found ?? null, over: t('play-one') },
          { index: 0, found: marks?.also?.element ?? null, over: t('play-other') },
        ]
      : level.scenes.map((scene, index) => ({
          index,
          found: round.scenes[index]?.found ?? null,
          over: domainOf(scene).name,
        }));
  return (
    <ul class="chips" aria-label={t('play-marked')}>
      {chips.map((chip, i) => (
        <Chip key={i} {...chip} />
      ))}
    </ul>
  );
}

function CallButton() {
  const actions = useActions();
  const called = useSession(s => s.round?.call ?? null);
  const open = useSession(s => s.callOpen);
  const can = called === null;
  const key = useKeyName('call');
  useActionKeys({ call: () => (can && !open ? actions.openCall() : false) });
  return (
    <button type="button" class="button call" disabled={!can} aria-expanded={open} onClick={actions.openCall}>
      <span class="call-words">
        {t('play-call')}
        <span class="call-note">
          {t(called ? (called.right ? 'play-called-right' : 'play-called-wrong') : 'play-call.note')}
        </span>
      </span>
      {can && <kbd>{key}</kbd>}
    </button>
  );
}

/** The task, the call, and what is marked so far. */
export function SpotBar() {
  const count = useSession(s => s.level?.scenes.length ?? 0);
  const kind = useSession(s => s.level?.kind ?? 'standard');
  const how = t(`play-how-${useInputKind()}`);
  if (kind === 'odd') return <StrangerBar />;
  return (
    <div class="bar spot-bar">
      <div class="task">
        <h2>{taskOf(kind, count)}</h2>
        <p class="quiet">{how}</p>
      </div>
      {kind === 'standard' && <CallButton />}
      <Chips />
    </div>
  );
}
