import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Assignment, Cell, GradedRun, Row } from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { clock, points } from '../format.ts';
import { Stars } from '../parts/stars.tsx';
import { levelFacts } from './describe.ts';
import { problemWords } from './problem-words.ts';
import { RunDetails } from './run-details.tsx';

type SortBy = 'name' | 'points' | 'done';

function CellView({ cell, onOpen }: { cell: Cell; onOpen(run: GradedRun): void }) {
  const { best, begun } = cell;
  if (!best) return <span class="quiet">{begun > 0 ? t('teach-cell-begun', { count: begun }) : '–'}</span>;
  if (best.problem)
    return (
      <button type="button" class="cell bad" title={problemWords(best.problem)} onClick={() => onOpen(best)}>
        {t(best.problem.code === 'variant' ? 'teach-cell-variant' : 'teach-cell-altered')}
      </button>
    );
  const words = best.untimed
    ? t('teach-cell-untimed', { points: best.points })
    : best.time === null
      ? '–'
      : clock(best.time);
  return (
    <button type="button" class="cell" onClick={() => onOpen(best)}>
      <Stars won={best.stars} />
      <span class={best.over ? 'over' : ''}>{words}</span>
      {best.over && <span class="unseen"> {t('teach-cell-over')}</span>}
    </button>
  );
}

function Flags({ row, onOverrule }: { row: Row; onOverrule(row: Row): void }) {
  if (row.flags.length === 0) return null;
  return (
    <span class="flags">
      {row.flags.map(flag => (
        <span key={flag} class={`flag ${flag}`}>
          {flag === 'twin' ? t('teach-flag-twin', { names: row.twins.join(', ') }) : t(`teach-flag-${flag}`)}
        </span>
      ))}
      {row.flags.includes('late') && (
        <button type="button" class="link" onClick={() => onOverrule(row)}>
          {t('teach-overrule')}
        </button>
      )}
    </span>
  );
}

interface Props {
  assignment: Assignment;
  rows: readonly Row[];
  onOverrule(row: Row): void;
}

const ORDER: Record<SortBy, (a: Row, b: Row) => number> = {
  name: (a, b) => a.name.localeCompare(b.name),
  points: (a, b) => b.points - a.points || a.name.localeCompare(b.name),
  done: (a, b) => b.done - a.done || a.name.localeCompare(b.name),
};

/** A line as it was drawn. */
interface Line {
  row: Row;
  index: number;
  isLast: boolean;
  overrule: Props['onOverrule'];
  drawn: ComponentChild;
}

/** Whether two rows of one student say the same. */
function sameRow(a: Row, b: Row): boolean {
  return (
    a.name === b.name &&
    a.handIns === b.handIns &&
    a.flags.join() === b.flags.join() &&
    a.twins.join() === b.twins.join() &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, i) => cell.best === b.cells[i]?.best && cell.begun === b.cells[i]?.begun)
  );
}

/** Rows that are drawn at once, and more of them whenever the last comes near: five hundred at a time would hold the page up. */
const BATCH = 6;

/** How many rows to draw of `all`; the last of them tells by `end` when it comes near the window. Starts anew with `key`. */
function useBatches(all: number, key: string) {
  const [state, setState] = useState({ key, count: BATCH });
  const count = Math.min(all, state.key === key ? state.count : BATCH);
  const end = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!end.current || count >= all) return;
    const watcher = new IntersectionObserver(
      seen => {
        if (seen.some(one => one.isIntersecting)) setState({ key, count: count + BATCH });
      },
      { rootMargin: '600px' },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [count, all, key]);
  return { count, end };
}

/** Students by items: the best run that replays, sorted and filtered; each run can be opened. */
export function Table({ assignment, rows, onOverrule }: Props) {
  const [sort, setSort] = useState<SortBy>('name');
  const [filter, setFilter] = useState('');
  const [only, setOnly] = useState(false);
  const [open, setOpen] = useState<{ row: Row; run: GradedRun } | null>(null);
  const wanted = filter.trim().toLocaleLowerCase();
  const shown = rows
    .filter(row => row.name.toLocaleLowerCase().includes(wanted) && (!only || row.flags.length > 0))
    .sort(ORDER[sort]);
  // While hand-ins come in the table is drawn again and again: a line that says the same is left as it stands.
  const lines = useRef(new Map<string, Line>());
  const { count, end } = useBatches(shown.length, `${sort} ${only} ${wanted}`);
  const last = count - 1;
  const line = (row: Row, i: number) => {
    const old = lines.current.get(row.key);
    const isLast = i === last;
    if (
      old &&
      old.index === i &&
      old.isLast === isLast &&
      old.overrule === onOverrule &&
      sameRow(old.row, row)
    )
      return old.drawn;
    const drawn = (
      <tr key={row.key} ref={isLast ? end : null} aria-rowindex={i + 2}>
        <th scope="row">
          <bdi>{row.name}</bdi>
          <Flags row={row} onOverrule={onOverrule} />
        </th>
        {row.cells.map((cell, item) => (
          <td key={item}>
            <CellView cell={cell} onOpen={run => setOpen({ row, run })} />
          </td>
        ))}
        <td>{row.handIns === 0 ? '–' : `${row.done}/${assignment.items.length}`}</td>
        <td class="sum">
          {row.handIns === 0 ? '–' : points(row.points)}
          {row.untimed !== null && (
            <span class="quiet"> {t('teach-cell-untimed', { points: row.untimed })}</span>
          )}
        </td>
      </tr>
    );
    lines.current.set(row.key, { row, index: i, isLast, overrule: onOverrule, drawn });
    return drawn;
  };
  const heading = (by: SortBy, words: string) => (
    <th scope="col" aria-sort={sort === by ? (by === 'name' ? 'ascending' : 'descending') : 'none'}>
      <button type="button" class="sort" onClick={() => setSort(by)}>
        {words}
      </button>
    </th>
  );
  return (
    <section class="teach-card teach-table" aria-label={t('teach-table')}>
      <div class="teach-row teach-filters">
        <input
          type="search"
          value={filter}
          aria-label={t('teach-filter')}
          placeholder={t('teach-filter')}
          onInput={event => setFilter(event.currentTarget.value)}
        />
        <label class="teach-check">
          <input type="checkbox" checked={only} onChange={event => setOnly(event.currentTarget.checked)} />
          <span>{t('teach-only-flags')}</span>
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section class="teach-scroll" tabIndex={0} aria-label={t('teach-table')}>
        <table aria-rowcount={shown.length + 1}>
          <thead>
            <tr>
              {heading('name', t('teach-student'))}
              {assignment.items.map((address, i) => (
                <th scope="col" key={`${address} ${i}`}>
                  {levelFacts(address).title ?? t('teach-column', { number: i + 1 })}
                </th>
              ))}
              {heading('done', t('teach-done'))}
              {heading('points', t('teach-points'))}
            </tr>
          </thead>
          <tbody>{shown.slice(0, count).map(line)}</tbody>
        </table>
      </section>
      {shown.length === 0 && <p class="quiet">{t('teach-no-rows')}</p>}
      {open && (
        <RunDetails assignment={assignment} row={open.row} run={open.run} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
