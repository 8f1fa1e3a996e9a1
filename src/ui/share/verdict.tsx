import type { RunCheck } from '../../store/sharing.ts';
import { t } from '../../text/index.ts';
import { SHARE } from '../icons/share.ts';
import { Icon } from '../parts/icon.tsx';
import { differenceWords, verdictWords } from './words.ts';

interface Props {
  checks: readonly (RunCheck | null)[];
  names: readonly string[];
}

function problemsOf(check: RunCheck): string[] {
  return check.ok ? check.differs.map(differenceWords) : [verdictWords(check)];
}

/** What came out when the runs were played again, what that proves, and what it doesn't. */
export function VerdictPanel({ checks, names }: Props) {
  const done = checks.filter(check => check !== null);
  const waiting = checks.length - done.length;
  const bad = checks.flatMap((check, i) =>
    check ? problemsOf(check).map(words => ({ words, name: names[i] ?? '' })) : [],
  );
  const state = bad.length > 0 ? 'bad' : waiting > 0 ? 'waiting' : 'good';
  return (
    <section class={`verdict ${state}`} aria-live="polite" data-verdict={state}>
      <h2>
        {state === 'waiting' ? (
          t('share-replaying', { done: done.length, count: checks.length })
        ) : (
          <>
            <Icon svg={state === 'good' ? SHARE.check : SHARE.warn} />
            {t(state === 'good' ? 'share-replayed' : 'share-does-not-agree', { count: checks.length })}
          </>
        )}
      </h2>
      {bad.length > 0 && (
        <ul class="verdict-list">
          {bad.map(({ words, name }) => (
            <li key={name + words}>
              {checks.length > 1 && <b>{name}: </b>}
              {words}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('share-what-it-proves')}</summary>
        <p>{t('share-proves')}</p>
        <p>{t('share-proves-not')}</p>
      </details>
    </section>
  );
}
