import { useEffect, useState } from 'preact/hooks';
import type { Temptation } from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { revealHash } from '../route.ts';
import { useTeach } from './context.ts';

/** What the tempting place would have changed, measured; and the way to show it to everybody. */
export function Counterfactual({ temptation }: { temptation: Temptation }) {
  const { explain } = useTeach();
  const [words, setWords] = useState('');
  const { run, tempted } = temptation;
  useEffect(() => {
    let gone = false;
    explain(run.level, tempted.scene, tempted.element).then(
      sentence => gone || setWords(sentence),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [explain, run.level, tempted.scene, tempted.element]);
  return (
    <>
      <p aria-live="polite">{words}</p>
      <a class="button second wide" href={revealHash(run.level)} target="_blank" rel="noreferrer">
        {t('teach-show-class')}
      </a>
    </>
  );
}
