import { useEffect } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { signed } from '../format.ts';
import { PLAY } from '../icons/play.ts';
import { useKeys } from '../keys.ts';
import { Icon } from '../parts/icon.tsx';
import { useActions, useSession } from '../use-store.ts';
import { offerWords } from './words.ts';
import '../css/trials.css';

/** How long a measured bar stands before the next one runs, in wall ms. */
const REST = 900;

/** One of the four: waiting, running with its bar growing, or measured. */
function Trial({ place, ended }: { place: number; ended: boolean }) {
  const offer = useSession(s => s.setup?.offers?.[s.round?.order?.order[place] ?? -1]);
  const level = useSession(s => s.level);
  const trial = useSession(s => s.trial);
  const most = useSession(s => Math.max(0.01, ...(s.setup?.offers ?? []).map(o => Math.abs(o.leverage))));
  const live = useSession(s => {
    const now = s.scenes[0];
    return now?.due && s.trial === place
      ? Math.round((now.health - (now.ghostHealth ?? now.health)) * 100)
      : 0;
  });
  if (!offer) return null;
  const over = place < trial || (place === trial && ended);
  const points = over ? Math.round(offer.leverage * 100) : live;
  const waits = place > trial;
  return (
    <li class={`trial ${waits ? 'waits' : over ? 'over' : 'runs'}`}>
      <p class="trial-words">
        <span class="trial-place display">{place + 1}</span>
        {level && offerWords(level, 0, offer)}
      </p>
      <p class="trial-points display">{waits ? '?' : signed(points)}</p>
      <span class="trial-bar" aria-hidden="true">
        <span
          class={points < 0 ? 'less' : ''}
          style={{ width: waits ? '0' : `${Math.min(100, Math.max(2, Math.abs(points) / most))}%` }}
        />
      </span>
    </li>
  );
}

/** The four reliefs are run one after the other, in the order in which they were put, each beside the scene as it was. */
export function TrialBar() {
  const actions = useActions();
  const ended = useSession(s => s.proof >= 1);
  const trial = useSession(s => s.trial);
  const count = useSession(s => s.setup?.offers?.length ?? 0);
  const covered = useSession(s => s.curtain !== null);
  const last = trial >= count - 1;
  useEffect(() => {
    if (!ended || last || covered) return;
    const timer = setTimeout(actions.skipProof, REST);
    return () => clearTimeout(timer);
  }, [ended, last, covered, actions]);
  const on = (): void => {
    if (ended && last) actions.skipProof();
    else actions.skipTrials();
  };
  useKeys({ enter: event => (event.target instanceof HTMLButtonElement ? false : on()) });
  return (
    <div class="bar trial-bar-foot">
      <ol class="trials">
        {Array.from({ length: count }, (_, i) => (
          <Trial key={i} place={i} ended={ended} />
        ))}
      </ol>
      <button type="button" class="button" onClick={on}>
        {t(ended && last ? 'play-go-on' : 'play-skip')}
        <Icon svg={PLAY.forward} class="forward" />
      </button>
    </div>
  );
}
