import { useMemo, useState } from 'preact/hooks';
import type { Card, ShareTools } from '../../store/sharing.ts';
import { t } from '../../text/index.ts';
import { SHARE } from '../icons/share.ts';
import { SHELL } from '../icons/shell.ts';
import { Icon } from '../parts/icon.tsx';
import { cardHash, playHash } from '../route.ts';
import { askStart } from '../start.ts';
import { useDeps, useStore } from '../use-store.ts';
import { OneCard, SetCard } from './card-view.tsx';
import { ShareFrame, Unreadable, Waiting } from './frame.tsx';
import { useChecks, useTools } from './use-tools.ts';
import { VerdictPanel } from './verdict.tsx';
import { factsOfRun, faultWords, runTitle } from './words.ts';

interface ShownProps {
  tools: ShareTools;
  card: Card;
  doc: string;
}

/** A card of one run is a challenge: it keeps its answer until the viewer has finished the level, or asks twice. */
function One({ tools, card, doc }: ShownProps) {
  const { levels, progress } = useDeps();
  const run = card.runs[0]!;
  const [check = null] = useChecks(tools, card.engine, card.runs);
  const played = useStore(progress, s => (s.levels[run.replay.level]?.plays ?? 0) > 0);
  const [asked, ask] = useState<0 | 1 | 2>(0);
  const variant = useMemo(() => tools.variant(run.replay.level), [tools, run]);
  const answer = played || asked === 2;
  const mine = useMemo(() => {
    const own = tools.kept().find(one => one.replay.level === run.replay.level);
    const same = own && own.replay.trace === run.replay.trace && own.facts?.points === run.facts?.points;
    return own && !same ? tools.text(tools.card([own], tools.runs.getState().name || t('share-you'))) : null;
  }, [tools, run]);
  const scenery = check?.ok ? check.scenery : null;
  const name = runTitle(levels, run, scenery);
  const replayable = check === null || check.ok;
  return (
    <ShareFrame title={name}>
      <OneCard card={card} facts={factsOfRun(run, check)} scenery={scenery} answer={answer} />
      <div class="share-side">
        <VerdictPanel checks={[check]} names={[name]} />
        {replayable && (
          <section class="share-panel">
            <h2>{answer ? t('share-yours') : t('share-can-you')}</h2>
            <div class="share-go">
              <a class="button" href={playHash(run.replay.level, run.replay.seed)} onClick={askStart}>
                <Icon svg={SHELL.play} />
                {t('share-play-same')}
              </a>
              <a class="button second" href={playHash(variant)} onClick={askStart}>
                <Icon svg={SHARE.dice} />
                {t('share-play-variant')}
              </a>
            </div>
            {answer ? (
              <div class="share-go">
                <a class="button second" href={cardHash('replay', doc)}>
                  <Icon svg={SHARE.film} />
                  {t('share-watch')}
                </a>
                {mine && (
                  <a class="button second" href={cardHash('replay', doc, mine)}>
                    {t('share-against')}
                  </a>
                )}
              </div>
            ) : (
              <p class="share-hidden">
                <span>{t(asked === 0 ? 'share-hidden' : 'share-sure')}</span>
                <button type="button" class="button second small" onClick={() => ask(asked === 0 ? 1 : 2)}>
                  <Icon svg={SHARE.eye} />
                  {t(asked === 0 ? 'share-show-answer' : 'share-show-sure')}
                </button>
              </p>
            )}
          </section>
        )}
      </div>
    </ShareFrame>
  );
}

function Several({ tools, card }: ShownProps) {
  const { levels } = useDeps();
  const checks = useChecks(tools, card.engine, card.runs);
  const names = card.runs.map((run, i) => {
    const check = checks[i];
    return runTitle(levels, run, check?.ok ? check.scenery : null);
  });
  return (
    <ShareFrame title={card.title || t('share-a-set')}>
      <SetCard card={card} checks={checks} />
      <div class="share-side">
        <VerdictPanel checks={checks} names={names} />
      </div>
    </ShareFrame>
  );
}

/** Whoever opens a link sees the card, and what comes out when it is played again. */
export function CardPage({ doc }: { doc: string }) {
  const tools = useTools();
  const parsed = useMemo(() => tools?.read(doc) ?? null, [tools, doc]);
  if (!tools || !parsed) return <Waiting />;
  if (!parsed.ok) return <Unreadable words={faultWords(parsed.reason, parsed.detail)} />;
  const Shown = parsed.doc.runs.length === 1 ? One : Several;
  return <Shown tools={tools} card={parsed.doc} doc={doc} />;
}
