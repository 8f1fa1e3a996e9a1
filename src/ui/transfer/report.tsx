import { useEffect, useRef } from 'preact/hooks';
import { DOMAINS } from '../../domain/index.ts';
import { type SortScore, verdictOf } from '../../level/transfer/score.ts';
import type { TransferTask } from '../../level/transfer/types.ts';
import type { TransferResult } from '../../store/transfer.ts';
import { number, say, t } from '../../text/index.ts';
import { HOME } from '../route.ts';
import { LETTERS } from './sorting.ts';

interface Props {
  task: TransferTask;
  groups: readonly number[];
  score: SortScore;
  stills: ReadonlyMap<number, string>;
  /** The first result ever, when this is not it. */
  first: TransferResult | null;
  onAgain(): void;
}

const two = (x: number): string => number(x, 2);

function changeOf(score: number, first: TransferResult | null): string {
  if (!first) return t('transfer-first-time');
  const change = Math.round(score * 100) - Math.round(first.score * 100);
  if (change === 0) return t('transfer-same', { first: two(first.score) });
  return t(change > 0 ? 'transfer-up' : 'transfer-down', {
    first: two(first.score),
    by: two(Math.abs(change) / 100),
  });
}

/** The line from subject to structure, with where the player is, where chance is, and where they began. */
function Scale({ score, first }: { score: SortScore; first: TransferResult | null }) {
  const at = (x: number) => ({ left: `${x * 100}%` });
  return (
    <div class="t-scale" aria-hidden="true">
      <div class="t-line">
        <span class="t-mark chance" style={at(score.chance)}>
          <span>{t('transfer-chance')}</span>
        </span>
        {first && (
          <span class="t-mark first" style={at(first.score)}>
            <span>{t('transfer-first')}</span>
          </span>
        )}
        <span class="t-mark now" style={at(score.score)} />
      </div>
      <div class="t-ends">
        <span>0 · {t('transfer-subject')}</span>
        <span>{t('transfer-structure')} · 1</span>
      </div>
    </div>
  );
}

/** Rows work the same way, columns are about the same thing; every cell wears the colour of its group. */
function Matrix({
  task,
  groups,
  stills,
  named,
}: Pick<Props, 'task' | 'groups' | 'stills'> & { named: boolean }) {
  return (
    <table class="t-matrix">
      <caption>{t('transfer-matrix')}</caption>
      <thead>
        <tr>
          {named && <td />}
          {task.domains.map(d => (
            <th key={d} scope="col">
              {say(DOMAINS[d].name, d)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {task.patterns.map((pattern, row) => (
          <tr key={pattern.id}>
            {named && <th scope="row">{say(pattern.name, pattern.id)}</th>}
            {task.domains.map((domain, column) => {
              const i = task.scenes.findIndex(s => s.pattern === row && s.domain === column);
              const letter = LETTERS[groups[i] ?? 0]!;
              return (
                <td key={domain}>
                  <span class="t-cell" data-in={letter}>
                    <img src={stills.get(i) || undefined} alt="" />
                    <span class="t-letter">{letter}</span>
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the sort says, with its chance level and the change since the first time. */
export function Report({ task, groups, score, stills, first, onAgain }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
  }, []);
  // Sums of shares: what is equal may differ in the last place.
  const high = score.score > score.chance - 1e-9;
  const luck = Math.round((high ? score.above : score.below) * 100);
  return (
    <main class="t-report rise">
      <div class="t-said">
        <h1 ref={head} tabIndex={-1}>
          {t(`transfer-verdict-${verdictOf(score)}`)}
        </h1>
        <p class="t-number display">
          {two(score.score)}
          <span class="unseen"> {t('transfer-line')}</span>
        </p>
        <Scale score={score} first={first} />
        <p>{changeOf(score.score, first)}</p>
        <p class="quiet">
          {t('transfer-luck', { chance: two(score.chance), luck, way: high ? 'high' : 'low' })}
        </p>
        <div class="t-go">
          <a class="button" href={HOME}>
            {t('transfer-go-on')}
          </a>
          <button type="button" class="button second" onClick={onAgain}>
            {t('transfer-fresh')}
          </button>
        </div>
      </div>
      {/* Names only once they have been met: the first time they would tell what is to be learned. */}
      <Matrix task={task} groups={groups} stills={stills} named={first !== null} />
    </main>
  );
}
