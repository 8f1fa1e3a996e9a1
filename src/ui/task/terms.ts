import type { Assignment } from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { clock } from '../format.ts';

/** With a limit or a count of attempts the start says so, and waits for whoever plays: it is not skipped. */
export function hasTerms(a: Assignment): boolean {
  return a.limit > 0 || a.attempts > 0;
}

/** "Attempt 1 of 2 · 2:00 on the clock; the untimed lane has no limit". */
export function termsOf(a: Assignment, attempt: number): string {
  return [
    a.attempts > 0 ? t('task-attempt-of', { number: attempt, all: a.attempts }) : null,
    a.limit > 0 ? t('task-limit-how', { time: clock(a.limit * 1_000) }) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}
