import type { Assignment, CsvWords } from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { itemName } from './describe.ts';

/** Headings and states of the exported table, in the language of the day; times by ISO 8601, so that they sort. */
export function csvWords(assignment: Assignment): CsvWords {
  const name = (item: number): string => itemName(assignment.items[item] ?? '', item);
  return {
    name: t('teach-student'),
    state: t('teach-csv-state'),
    points: t('teach-points'),
    done: t('teach-done'),
    received: t('teach-csv-received'),
    stars: item => t('teach-csv-stars', { name: name(item) }),
    itemPoints: item => t('teach-csv-points', { name: name(item) }),
    seconds: item => t('teach-csv-seconds', { name: name(item) }),
    begun: item => t('teach-csv-begun', { name: name(item) }),
    flags: row =>
      row.flags
        .map(flag =>
          flag === 'twin' ? t('teach-flag-twin', { names: row.twins.join(', ') }) : t(`teach-flag-${flag}`),
        )
        .join('; ') || t('teach-csv-replayed'),
    time: minutes => new Date(minutes * 60_000).toISOString().slice(0, 16),
  };
}
