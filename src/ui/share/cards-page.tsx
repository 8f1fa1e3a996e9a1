import { useMemo, useState } from 'preact/hooks';
import { type LevelTitle, YEARS, type YearId } from '../../level/campaign/titles.ts';
import type { CardRun, ShareTools } from '../../store/sharing.ts';
import { t } from '../../text/index.ts';
import { points } from '../format.ts';
import { SHARE } from '../icons/share.ts';
import { Icon } from '../parts/icon.tsx';
import { Stars } from '../parts/stars.tsx';
import { cardHash, HOME } from '../route.ts';
import { useDeps, useStore } from '../use-store.ts';
import { yearName, yearWhen } from '../year-words.ts';
import { ShareFrame, Waiting } from './frame.tsx';
import { useTools } from './use-tools.ts';
import { faultWords, runNote, runTitle, titleOf } from './words.ts';

interface Group {
  id: YearId | 'practice';
  runs: CardRun[];
}

/** The runs by year, in the order of the campaign; generated ones last, the latest first. */
function grouped(levels: readonly LevelTitle[], runs: readonly CardRun[]): Group[] {
  const number = (run: CardRun): number => titleOf(levels, run.replay.level)?.number ?? 0;
  const groups: Group[] = YEARS.map(({ id }) => ({
    id,
    runs: runs
      .filter(run => titleOf(levels, run.replay.level)?.year === id)
      .sort((a, b) => number(a) - number(b)),
  }));
  const others = runs.filter(run => !titleOf(levels, run.replay.level)).reverse();
  return [...groups, { id: 'practice' as const, runs: others }].filter(group => group.runs.length > 0);
}

function groupName(id: Group['id']): string {
  return id === 'practice' ? t('share-practice') : `${yearWhen(id)} · ${yearName(id)}`;
}

/** Opens a card that came as text or as a file. */
function OpenCard({ tools }: { tools: ShareTools }) {
  const { route } = useDeps();
  const [why, setWhy] = useState('');
  const open = (text: string, file: boolean): void => {
    const parsed = file ? tools.readFile(text) : tools.read(text);
    if (!parsed.ok) setWhy(faultWords(parsed.reason, parsed.detail));
    else route.go(cardHash('card', tools.text(parsed.doc)));
  };
  return (
    <section class="share-panel">
      <h2>{t('share-open')}</h2>
      <form
        class="share-open"
        onSubmit={event => {
          event.preventDefault();
          open(String(new FormData(event.currentTarget).get('link') ?? ''), false);
        }}
      >
        <label class="share-field">
          <span>{t('share-open-link')}</span>
          <textarea name="link" rows={2} onInput={() => setWhy('')} />
        </label>
        <div class="share-go">
          <button type="submit" class="button">
            {t('share-open-go')}
          </button>
          <label class="button second">
            <Icon svg={SHARE.file} />
            {t('share-open-file')}
            <input
              class="unseen"
              type="file"
              accept=".json,application/json"
              onChange={async event => {
                const file = event.currentTarget.files?.[0];
                event.currentTarget.value = '';
                if (file) open(await file.text(), true);
              }}
            />
          </label>
        </div>
        {why && <p role="alert">{why}</p>}
      </form>
    </section>
  );
}

function Mine({ tools }: { tools: ShareTools }) {
  const { levels } = useDeps();
  const state = useStore(tools.runs, s => s);
  // kept() reads the state.
  const runs = useMemo(() => tools.kept(), [tools, state.best]);
  const groups = useMemo(() => grouped(levels, runs), [levels, runs]);
  const [chosen, choose] = useState<ReadonlySet<CardRun>>(new Set());
  // In the order of the years, whatever the order of choice.
  const picked = groups.flatMap(group => group.runs.filter(run => chosen.has(run)));
  const title = groups.find(group => picked.length > 1 && picked.every(run => group.runs.includes(run)));
  const card = tools.card(picked, state.name, title ? groupName(title.id) : '');
  const toggle = (of: readonly CardRun[], on: boolean): void => {
    const next = new Set(chosen);
    for (const run of of)
      if (on) next.add(run);
      else next.delete(run);
    choose(next);
  };
  return (
    <ShareFrame title={t('share-mine')} wide>
      <div class="mine">
        <section class="mine-runs" aria-labelledby="mine-title">
          <div class="mine-head">
            <h1 id="mine-title">{t('share-mine')}</h1>
            <p class="quiet">{t('share-mine-lead')}</p>
          </div>
          {groups.length === 0 && (
            <p class="share-panel">
              {t('share-none-yet')} <a href={HOME}>{t('shell-to-levels')}</a>
            </p>
          )}
          {groups.map(({ id, runs: of }) => (
            <fieldset key={id} class="mine-year">
              <legend class="unseen">{groupName(id)}</legend>
              <div class="mine-year-head">
                <p class="display" aria-hidden="true">
                  {groupName(id)}
                </p>
                {of.length > 1 && (
                  <button
                    type="button"
                    class="bare-text"
                    onClick={() => toggle(of, !of.every(run => chosen.has(run)))}
                  >
                    {t(of.every(run => chosen.has(run)) ? 'share-choose-none' : 'share-choose-all')}
                  </button>
                )}
              </div>
              <ul class="mine-list">
                {of.map(run => (
                  <li key={run.replay.level + run.replay.lane} class={chosen.has(run) ? 'on' : ''}>
                    <label>
                      <input
                        type="checkbox"
                        checked={chosen.has(run)}
                        onChange={event => toggle([run], event.currentTarget.checked)}
                      />
                      <span class="sc-line">
                        <span class="display">{runTitle(levels, run, null)}</span>
                        <span class="quiet">{run.facts && runNote(run.facts)}</span>
                      </span>
                      {run.facts && <Stars won={run.facts.stars} />}
                      <span class="display sc-points">{run.facts && points(run.facts.points)}</span>
                    </label>
                    <a
                      class="bare"
                      href={cardHash('replay', tools.text(tools.card([run], state.name)))}
                      aria-label={t('share-watch-title', { title: runTitle(levels, run, null) })}
                    >
                      <Icon svg={SHARE.film} />
                    </a>
                  </li>
                ))}
              </ul>
            </fieldset>
          ))}
        </section>
        <aside class="mine-side">
          {groups.length > 0 && (
            <section class="share-panel mine-do">
              <h2>{t('share-chosen', { count: picked.length })}</h2>
              <a
                class="button"
                aria-disabled={picked.length === 0}
                {...(picked.length > 0 ? { href: cardHash('share', tools.text(card)) } : {})}
              >
                <Icon svg={SHARE.share} />
                {t('share-make')}
              </a>
              <a
                class="button second"
                aria-disabled={picked.length === 0}
                {...(picked.length > 0
                  ? { href: tools.portfolio(tools.card(picked, state.name)).replace(/^.*#/, '#') }
                  : {})}
              >
                <Icon svg={SHARE.printer} />
                {t('share-portfolio')}
              </a>
            </section>
          )}
          <OpenCard tools={tools} />
        </aside>
      </div>
    </ShareFrame>
  );
}

/** The player's own finished runs: choose, and make something of them. And a way in for what others sent. */
export function CardsPage() {
  const tools = useTools();
  return tools ? <Mine tools={tools} /> : <Waiting />;
}
