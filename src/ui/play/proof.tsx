import { t } from '../../text/index.ts';
import { percent, signed } from '../format.ts';
import { PLAY } from '../icons/play.ts';
import { useKeys } from '../keys.ts';
import { Icon } from '../parts/icon.tsx';
import { PlaceIcon } from '../parts/place-icon.tsx';
import { useActions, useSession } from '../use-store.ts';
import { measured, verdict } from './measured.ts';
import { domainOf } from './words.ts';
import '../css/proof.css';

/** One scene's share on time before and after: live while it runs, the measured ones when it has ended. */
function Cell({ index, ended }: { index: number; ended: boolean }) {
  const scene = useSession(s => s.level?.scenes[index]);
  const health = useSession(s => s.truth?.scenes[index]?.health ?? 0);
  const setup = useSession(s => s.setup);
  const round = useSession(s => s.round);
  const gains = setup && round && measured(setup, round, index);
  const before = useSession(s => {
    const live = s.scenes[index]?.ghostHealth ?? null;
    return percent(ended || live === null ? health + (gains?.before ?? 0) : live);
  });
  const after = useSession(s =>
    percent(ended ? health + (gains?.after ?? 0) : (s.scenes[index]?.health ?? 0)),
  );
  if (!scene) return null;
  const change = after - before;
  return (
    <li class="proof-cell">
      <PlaceIcon name={domainOf(scene).icon} />
      <div class="proof-words">
        <p class="proof-host">{scene.host}</p>
        <p class="proof-figures display">
          <span class="proof-before">{before}</span>
          <span aria-hidden="true"> → </span>
          <span class="unseen"> {t('play-proof-to')} </span>
          <span class="proof-after">
            {after}
            <span class="proof-per"> %</span>
          </span>
          <span class={`proof-change ${change >= 10 ? 'good' : change <= -3 ? 'bad' : ''}`}>
            {signed(change)}
          </span>
        </p>
        <div class="meter two" aria-hidden="true">
          <span class="fill" style={{ width: `${after}%` }} />
          <span class="ghost" style={{ width: `${before}%` }} />
        </div>
      </div>
    </li>
  );
}

/** All scenes' shares before and after. */
export function ProofCells() {
  const ended = useSession(s => s.proof >= 1);
  const count = useSession(s => s.level?.scenes.length ?? 0);
  return (
    <ul class="proof-cells">
      {Array.from({ length: count }, (_, i) => (
        <Cell key={i} index={i} ended={ended} />
      ))}
    </ul>
  );
}

/** All three run again with the fix, their ghost before beside them. */
export function ProofBar() {
  const actions = useActions();
  const ended = useSession(s => s.proof >= 1);
  const progress = useSession(s => Math.round(s.proof * 100));
  const words = useSession(s => (s.setup && s.round ? verdict(s.setup, s.round) : ''));
  const title = useSession(s => t(s.round?.mended?.length === 2 ? 'play-proof-both' : 'play-proof-title'));
  useKeys({ enter: event => (event.target instanceof HTMLButtonElement ? false : actions.skipProof()) });
  return (
    <div class="bar proof-bar">
      <div class="task">
        <h2>{ended ? t('play-proof-ended') : title}</h2>
        <p class="quiet" aria-live="polite">
          {ended ? words : t('play-proof-key')}
        </p>
      </div>
      <ProofCells />
      <button type="button" class="button" onClick={actions.skipProof}>
        {t(ended ? 'play-go-on' : 'play-skip')}
        <Icon svg={PLAY.forward} class="forward" />
      </button>
      <span class="proof-progress" style={{ width: `${progress}%` }} aria-hidden="true" />
    </div>
  );
}
