import { useCallback, useReducer, useRef, useState } from 'preact/hooks';
import { isComplete } from '../../level/transfer/score.ts';
import type { TransferTask } from '../../level/transfer/types.ts';
import { t } from '../../text/index.ts';
import { useKeys } from '../keys.ts';
import { Card } from './card.tsx';
import type { TransferDeps } from './deps.ts';
import { Groups } from './groups.tsx';
import { snapshot } from './snapshot.ts';
import { beginSorting, LETTERS, missing, type Sorting, sortingAfter } from './sorting.ts';

interface Props {
  task: TransferTask;
  show: TransferDeps['show'];
  onDone(groups: number[], stills: ReadonlyMap<number, string>): void;
}

/** What is still missing, said; empty when the sort is complete. */
function missingWords(sorting: Sorting): string {
  const gap = missing(sorting);
  if (gap === null) return '';
  return gap.kind === 'one-group' ? t('transfer-one-group') : t('transfer-left', { count: gap.left });
}

/** Nine moving pictures and four trays. */
export function Sort({ task, show, onDone }: Props) {
  const [sorting, change] = useReducer(sortingAfter, task.scenes.length, beginSorting);
  const [over, setOver] = useState<number | null>(null);
  const [hint, setHint] = useState('');
  const [stills, setStills] = useState<ReadonlyMap<number, string>>(new Map());
  const canvases = useRef(new Map<number, HTMLCanvasElement>());
  const grid = useRef<HTMLDivElement>(null);
  const complete = isComplete(sorting.groups);

  const focused = (): number | null => {
    const active = grid.current?.ownerDocument.activeElement;
    const card = active instanceof HTMLElement ? active.dataset.card : undefined;
    return card === undefined ? null : Number(card);
  };
  const put = (group: number, cards: readonly number[] = sorting.hand): void => {
    if (cards.length === 0) {
      setHint(t('transfer-choose-first'));
      return;
    }
    setHint('');
    setStills(before => {
      const next = new Map(before);
      for (const card of cards) next.set(card, snapshot(canvases.current.get(card) ?? null));
      return next;
    });
    change({ kind: 'put', group, cards });
  };
  const putByKey = (group: number): void => {
    const card = focused();
    put(group, sorting.hand.length > 0 || card === null ? sorting.hand : [card]);
  };
  /** To the next card, or (`rows`) the one that stands below or above: columns differ with the screen. */
  const walk = (step: number, rows = false): boolean => {
    const card = focused();
    if (card === null) return false;
    const cards = [...(grid.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
    const left = cards[card]?.offsetLeft;
    const columns = Math.max(
      1,
      cards.findIndex((c, i) => i > 0 && c.offsetLeft === cards[0]?.offsetLeft),
    );
    const goal = cards[card + step * (rows ? columns : 1)];
    if (goal && (!rows || goal.offsetLeft === left)) goal.focus();
    return true;
  };
  useKeys({
    ...Object.fromEntries(LETTERS.map((letter, g) => [letter.toLowerCase(), () => putByKey(g)])),
    ...Object.fromEntries(LETTERS.map((_, g) => [String(g + 1), () => putByKey(g)])),
    u: () => change({ kind: 'undo' }),
    escape: () => sorting.hand.length > 0 && change({ kind: 'drop' }),
    arrowleft: () => walk(-1),
    arrowright: () => walk(1),
    arrowup: () => walk(-1, true),
    arrowdown: () => walk(1, true),
  });
  const keep = useCallback((index: number, canvas: HTMLCanvasElement | null) => {
    if (canvas) canvases.current.set(index, canvas);
    else canvases.current.delete(index);
  }, []);

  return (
    <main class="t-sort">
      <div class="t-words">
        <h1>{t('transfer-task')}</h1>
        <p class="quiet">{t('transfer-task.note')}</p>
      </div>
      <section class="t-grid" ref={grid} aria-label={t('transfer-pictures')}>
        {task.scenes.map((scene, i) => (
          <Card
            key={`${scene.pattern}-${scene.domain}`}
            scene={scene}
            index={i}
            group={sorting.groups[i] ?? null}
            held={sorting.hand.includes(i)}
            show={show}
            onTake={() => {
              setHint('');
              change({ kind: 'take', card: i });
            }}
            onDrop={group => put(group, sorting.hand.includes(i) ? sorting.hand : [i])}
            onOver={setOver}
            onCanvas={canvas => keep(i, canvas)}
          />
        ))}
      </section>
      <div class="t-side">
        <Groups sorting={sorting} stills={stills} over={over} onPut={group => put(group)} />
        <div class="t-acts">
          <p class="t-hint quiet" aria-live="polite">
            {hint || missingWords(sorting)}
          </p>
          <button
            type="button"
            class="button second"
            disabled={sorting.past.length === 0}
            onClick={() => change({ kind: 'undo' })}
          >
            {t('transfer-undo')} <kbd>U</kbd>
          </button>
          <button
            type="button"
            class="button"
            disabled={!complete}
            onClick={() => {
              if (isComplete(sorting.groups)) onDone([...sorting.groups], stills);
            }}
          >
            {t('transfer-done')}
          </button>
        </div>
      </div>
    </main>
  );
}
