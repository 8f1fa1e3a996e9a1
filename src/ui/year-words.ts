import { YEARS, type YearId } from '../level/campaign/titles.ts';
import { t } from '../text/index.ts';

/** "Year 2". */
export function yearWhen(id: YearId): string {
  return t('shell-year', { number: YEARS.findIndex(year => year.id === id) + 1 });
}

/** "Loops". */
export function yearName(id: YearId): string {
  return t(`shell-year-${id}`);
}

/** What the year is about, in a line. */
export function yearLine(id: YearId): string {
  return t(`shell-year-${id}.line`);
}
