import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../text/index.ts';
import { PLAY } from '../../icons/play.ts';
import { useKeys } from '../../keys.ts';
import { Icon } from '../../parts/icon.tsx';
import { useActions, useSession } from '../../use-store.ts';
import { Leave } from '../reveal/leave.tsx';
import { OddExplained } from './odd.tsx';
import { PredictExplained } from './predict.tsx';
import { TwoExplained } from './two.tsx';
import '../../css/reveal.css';
import '../../css/explain.css';

function Body() {
  const kind = useSession(s => s.setup?.kind ?? 'standard');
  if (kind === 'odd') return <OddExplained />;
  return kind === 'predict' ? <PredictExplained /> : <TwoExplained />;
}

function Panel() {
  const actions = useActions();
  const review = useSession(s => s.review);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => body.current?.querySelector('h2')?.focus({ preventScroll: true }), []);
  useKeys({ enter: event => (event.target instanceof HTMLButtonElement ? false : actions.finish()) });
  return (
    <section class="explain rise" aria-label={t('play-explain')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard has to be able to scroll it */}
      <div class="explain-scroll" ref={body} tabIndex={0}>
        <Body />
      </div>
      <div class="explain-foot">
        {review ? (
          <Leave />
        ) : (
          <button type="button" class="button" onClick={actions.finish}>
            {t('play-to-result')}
            <Icon svg={PLAY.forward} class="forward" />
          </button>
        )}
      </div>
    </section>
  );
}

/** The answer of a level that is not three ribbons of one structure: what was what, measured, and why. */
export function Explain() {
  const shown = useSession(s => s.phase === 'explain' && s.status === 'ready');
  return shown ? <Panel /> : null;
}
