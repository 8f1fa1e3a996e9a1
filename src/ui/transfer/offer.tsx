import { YEARS } from '../../level/campaign/titles.ts';
import { transferDue } from '../../store/transfer.ts';
import { t } from '../../text/index.ts';
import { TRANSFER } from '../route.ts';
import { useDeps, useStore } from '../use-store.ts';
import { yearWhen } from '../year-words.ts';
import type { TransferDeps } from './deps.ts';
import '../css/transfer-offer.css';

function Due({ transfer }: { transfer: TransferDeps }) {
  const { levels, progress } = useDeps();
  const done = useStore(progress, s => s);
  const results = useStore(transfer.store, s => s);
  const due = transferDue(levels, done, results);
  if (due === undefined) return null;
  const year = YEARS.find(one => one.id === due);
  return (
    <p class="t-offer">
      {year ? t('home-sort-again', { year: yearWhen(year.id) }) : t('home-sort-first')}{' '}
      <a href={TRANSFER}>{t('home-sort')}</a>
    </p>
  );
}

/** A quiet line where a sorting task is due; nothing otherwise. */
export function TransferOffer() {
  const { transfer } = useDeps();
  return transfer ? <Due transfer={transfer} /> : null;
}
