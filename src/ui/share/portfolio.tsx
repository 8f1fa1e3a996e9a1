import { useMemo } from 'preact/hooks';
import { DOMAINS } from '../../domain/index.ts';
import { YEARS } from '../../level/campaign/titles.ts';
import type { Card, Facts, ShareTools } from '../../store/sharing.ts';
import { spokenDomain } from '../../store/spoken.ts';
import { t } from '../../text/index.ts';
import { points } from '../format.ts';
import { SHARE } from '../icons/share.ts';
import { Logo } from '../parts/brand.tsx';
import { Icon } from '../parts/icon.tsx';
import { PatternTable } from '../parts/pattern-table.tsx';
import { Stars } from '../parts/stars.tsx';
import { useDeps } from '../use-store.ts';
import { worldVars } from '../world.ts';
import { yearName, yearWhen } from '../year-words.ts';
import { ShareFrame, Unreadable, Waiting } from './frame.tsx';
import { useChecks, useTools } from './use-tools.ts';
import { VerdictPanel } from './verdict.tsx';
import { factsOfRun, faultWords, runTitle, titleOf, totals } from './words.ts';

/** What was seen in which domains: a dot for every run that named the pattern there. */
function Seen({ all }: { all: readonly (Facts | null)[] }) {
  const known = all.flatMap(facts => facts ?? []);
  const seen = known.flatMap(({ pattern, domains }) => domains.map(domain => ({ pattern, domain })));
  return (
    <PatternTable
      class="pf-seen"
      caption={t('share-seen')}
      seen={seen}
      head={id => (
        <>
          <span class="pf-world" style={worldVars(DOMAINS[id])} />
          {spokenDomain(DOMAINS[id]).name}
        </>
      )}
      cell={(pattern, domain) => {
        const count = seen.filter(one => one.pattern === pattern && one.domain === domain).length;
        return (
          <td key={domain}>
            {count > 0 && <span class="pf-dot">{count}</span>}
            {count === 0 && <span class="unseen">0</span>}
          </td>
        );
      }}
    />
  );
}

function Page({ tools, card }: { tools: ShareTools; card: Card }) {
  const { levels } = useDeps();
  const checks = useChecks(tools, card.engine, card.runs);
  const all = card.runs.map((run, i) => factsOfRun(run, checks[i] ?? null));
  const names = card.runs.map((run, i) => {
    const check = checks[i];
    return runTitle(levels, run, check?.ok ? check.scenery : null);
  });
  const sum = totals(all);
  const years = [...YEARS.map(year => year.id), null].map(id => ({
    id,
    at: card.runs.flatMap((run, i) => {
      const title = titleOf(levels, run.replay.level);
      return (title?.year ?? null) === id ? [{ i, number: title?.number ?? 0 }] : [];
    }),
  }));
  return (
    <ShareFrame title={t('share-portfolio')} wide>
      <div class="pf">
        <header class="pf-head">
          <div>
            <p class="pf-brand">
              <Logo /> {t('shell-title-of', { name: t('share-portfolio') })}
            </p>
            <h1>
              <bdi>{card.name || t('share-no-name')}</bdi>
            </h1>
            <p class="quiet">{t('share-portfolio-lead', { count: card.runs.length })}</p>
          </div>
          <div class="sc-sum">
            <p class="sc-total display">{points(sum.points)}</p>
            <p class="quiet">{t('share-points-stars', { stars: sum.stars })}</p>
            <button type="button" class="button second pf-print" onClick={() => tools.print()}>
              <Icon svg={SHARE.printer} />
              {t('share-print')}
            </button>
          </div>
        </header>
        <VerdictPanel checks={checks} names={names} />
        <div class="pf-body">
          <div class="pf-years">
            {years
              .filter(year => year.at.length > 0)
              .map(({ id, at }) => (
                <section key={id ?? 'practice'}>
                  <h2>{id ? `${yearWhen(id)} · ${yearName(id)}` : t('share-practice')}</h2>
                  <ol>
                    {at
                      .sort((a, b) => a.number - b.number)
                      .map(({ i }) => (
                        <li key={i}>
                          <span class="pf-title">{names[i]}</span>
                          {all[i] && <Stars won={all[i].stars} />}
                          <span class="display pf-points">{all[i] ? points(all[i].points) : '…'}</span>
                        </li>
                      ))}
                  </ol>
                </section>
              ))}
          </div>
          <Seen all={all} />
        </div>
        <p class="pf-foot">{t('share-portfolio-foot')}</p>
      </div>
    </ShareFrame>
  );
}

/** Chosen runs as one page, in the order of the four years. It prints on one sheet. */
export function Portfolio({ doc }: { doc: string }) {
  const tools = useTools();
  const parsed = useMemo(() => tools?.read(doc) ?? null, [tools, doc]);
  if (!tools || !parsed) return <Waiting />;
  if (!parsed.ok) return <Unreadable words={faultWords(parsed.reason, parsed.detail)} />;
  return <Page tools={tools} card={parsed.doc} />;
}
