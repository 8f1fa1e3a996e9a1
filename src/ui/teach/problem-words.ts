import type { Problem } from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { points } from '../format.ts';

/** What does not agree, in a sentence. */
export function problemWords(problem: Problem): string {
  switch (problem.code) {
    case 'points':
      return t('teach-problem-points', {
        claimed: points(problem.claimed),
        found: points(problem.found),
      });
    case 'verdict':
      return t(`teach-problem-${problem.verdict}`);
    case 'level':
      return t('teach-problem-level', { why: problem.why });
    case 'variant':
      return t('teach-problem-variant');
    case 'hints':
      return t('teach-problem-hints');
    case 'item':
      return t('teach-problem-item');
  }
}
