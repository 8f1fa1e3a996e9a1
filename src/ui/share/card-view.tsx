import type { ComponentChildren } from 'preact';
import type { Card, Facts, RunCheck, Scenery } from '../../store/sharing.ts';
import { t } from '../../text/index.ts';
import { points } from '../format.ts';
import { SHARE } from '../icons/share.ts';
import { Icon } from '../parts/icon.tsx';
import { PlaceIcon } from '../parts/place-icon.tsx';
import { Stars } from '../parts/stars.tsx';
import { useDeps } from '../use-store.ts';
import { worldVars } from '../world.ts';
import { type Row, rowsOf } from './rows.ts';
import { answerOf, factsOfRun, runNote, runPlace, runTitle, totals } from './words.ts';

/** Where the thread passes the row of this place, as a share of the row's width. */
const KNOTS = [52, 66, 59, 64];

function World({ row, at }: { row: Row; at: number }) {
  return (
    <li class="sc-row" style={worldVars(row.domain)}>
      <PlaceIcon name={row.icon} />
      <div class="sc-names">
        <p class="display">{row.host}</p>
        <p class="sc-sub">{row.sub}</p>
      </div>
      {row.knot && <span class="sc-knot" style={{ insetInlineStart: `${KNOTS[at % KNOTS.length]}%` }} />}
      <p class="sc-when display">{row.when}</p>
    </li>
  );
}

/** The thread over the rows, drawn through their knots: in a box of 100 × 100 that is stretched over them. */
function Thread({ rows }: { rows: readonly Row[] }) {
  const knots = rows.flatMap((row, i) =>
    row.knot ? [{ x: KNOTS[i % KNOTS.length]!, y: ((i + 0.5) * 100) / rows.length }] : [],
  );
  if (knots.length < 2) return null;
  const way = [{ x: 58, y: -8 }, ...knots, { x: 68, y: 108 }];
  const path = way
    .map(({ x, y }, i) => {
      const before = way[i - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before.y + y) / 2;
      return `C${before.x} ${middle} ${x} ${middle} ${x} ${y}`;
    })
    .join('');
  return (
    <svg class="sc-thread" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path class="cased" d={path} vector-effect="non-scaling-stroke" />
      <path class="taut" d={path} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

interface HeadProps {
  name: string;
  title: string;
  place: string;
  /** What it came to. */
  children: ComponentChildren;
}

/** Whose it is, of what, and what it came to. */
function CardHead({ name, title, place, children }: HeadProps) {
  return (
    <header class="sc-top">
      <div>
        {name && (
          <p class="sc-name">
            <bdi>{name}</bdi>
          </p>
        )}
        <h1>{title}</h1>
        <p class="quiet">{place}</p>
      </div>
      {children}
    </header>
  );
}

interface OneProps {
  card: Card;
  facts: Facts | null;
  scenery: Scenery | null;
  answer: boolean;
}

/** A card of one run. */
export function OneCard({ card, facts, scenery, answer }: OneProps) {
  const { levels } = useDeps();
  const run = card.runs[0]!;
  const rows = facts ? rowsOf(facts, scenery, answer) : [];
  return (
    <article class="sc">
      <CardHead name={card.name} title={runTitle(levels, run, scenery)} place={runPlace(levels, run)}>
        {facts && (
          <div class="sc-sum">
            <p class="sc-total display">{points(facts.points)}</p>
            <p class="quiet">{t('share-points-note', { note: runNote(facts) })}</p>
            <Stars won={facts.stars} />
          </div>
        )}
      </CardHead>
      {facts && (
        <>
          <div class="sc-worlds">
            <ol aria-label={t('share-worlds')}>
              {rows.map((row, i) => (
                <World key={i} row={row} at={i} />
              ))}
            </ol>
            <Thread rows={rows} />
          </div>
          {answer && <p class="sc-answer">{t('share-it-is', { pattern: answerOf(facts) })}</p>}
        </>
      )}
    </article>
  );
}

interface SetProps {
  card: Card;
  checks: readonly (RunCheck | null)[];
}

/** A card of several runs: each a line. */
export function SetCard({ card, checks }: SetProps) {
  const { levels } = useDeps();
  const all = card.runs.map((run, i) => factsOfRun(run, checks[i] ?? null));
  const sum = totals(all);
  return (
    <article class="sc">
      <CardHead
        name={card.name}
        title={card.title || t('share-a-set')}
        place={t('share-runs', { count: card.runs.length, stars: sum.stars })}
      >
        <div class="sc-sum">
          <p class="sc-total display">{points(sum.points)}</p>
          <p class="quiet">{t('share-points')}</p>
        </div>
      </CardHead>
      <ol class="sc-list">
        {card.runs.map((run, i) => {
          const check = checks[i] ?? null;
          const facts = all[i] ?? null;
          const bad = check && (!check.ok || check.differs.length > 0);
          return (
            <li key={i}>
              <span class={`sc-mark ${check ? (bad ? 'bad' : 'good') : ''}`}>
                {check && <Icon svg={bad ? SHARE.warn : SHARE.check} />}
              </span>
              <span class="sc-line">
                <span class="display">{runTitle(levels, run, check?.ok ? check.scenery : null)}</span>
                <span class="quiet">{runPlace(levels, run)}</span>
              </span>
              {facts && <Stars won={facts.stars} />}
              <span class="display sc-points">{facts ? points(facts.points) : '…'}</span>
            </li>
          );
        })}
      </ol>
    </article>
  );
}
