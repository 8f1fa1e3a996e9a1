import { useEffect, useState } from 'preact/hooks';
import { type SortScore, scoreSort } from '../../level/transfer/score.ts';
import type { TransferTask } from '../../level/transfer/types.ts';
import { type TransferResult, yearBehind } from '../../store/transfer.ts';
import { t } from '../../text/index.ts';
import { SHELL } from '../icons/shell.ts';
import { Brand } from '../parts/brand.tsx';
import { Icon } from '../parts/icon.tsx';
import { HOME } from '../route.ts';
import { useDeps } from '../use-store.ts';
import type { TransferDeps } from './deps.ts';
import { Report } from './report.tsx';
import { Sort } from './sort.tsx';
import '../css/transfer.css';
import '../css/transfer-report.css';

interface Done {
  groups: number[];
  score: SortScore;
  stills: ReadonlyMap<number, string>;
  first: TransferResult | null;
}

function Task({ seed, transfer, onAgain }: { seed: number; transfer: TransferDeps; onAgain(): void }) {
  const { levels, progress } = useDeps();
  const [task, setTask] = useState<TransferTask | null>(null);
  const [failed, setFailed] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    let gone = false;
    transfer.task(seed).then(
      made => gone || setTask(made),
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [seed, transfer]);
  if (failed)
    return (
      <main class="t-wait">
        <p>{t('transfer-failed')}</p>
        <button type="button" class="button" onClick={onAgain}>
          {t('transfer-others')}
        </button>
      </main>
    );
  if (!task)
    return (
      <main class="t-wait" aria-live="polite">
        <p class="quiet">{t('transfer-drawing')}</p>
      </main>
    );
  if (done)
    return (
      <Report
        task={task}
        groups={done.groups}
        score={done.score}
        stills={done.stills}
        first={done.first}
        onAgain={onAgain}
      />
    );
  return (
    <Sort
      task={task}
      show={transfer.show}
      onDone={(groups, stills) => {
        const score = scoreSort(task.scenes, groups);
        const first = transfer.store.getState().results[0] ?? null;
        const { score: value, chance, above } = score;
        const after = yearBehind(levels, progress.getState());
        transfer.finished({ after, seed, score: value, chance, above });
        setDone({ groups, score, stills, first });
      }}
    />
  );
}

/** The sorting task at `#/transfer`: fresh scenes every time. */
export function Transfer() {
  const { seed: fresh, transfer } = useDeps();
  const [seed, setSeed] = useState(fresh);
  useEffect(() => {
    document.title = t('shell-title-of', { name: t('transfer') });
  }, []);
  return (
    <div class="transfer">
      <header class="t-head">
        <Brand />
        <a class="bare" href={HOME} aria-label={t('transfer-leave')}>
          <Icon svg={SHELL.close} />
        </a>
      </header>
      {transfer ? (
        <Task key={seed} seed={seed} transfer={transfer} onAgain={() => setSeed(fresh())} />
      ) : (
        <main class="t-wait">
          <p>{t('transfer-nothing')}</p>
        </main>
      )}
    </div>
  );
}
