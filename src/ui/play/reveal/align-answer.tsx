import { t } from '../../../text/index.ts';
import { useSession } from '../../use-store.ts';
import { AlignOptions } from '../align.tsx';
import { alignQuestion, alignReason, alignStatement } from '../align-words.ts';

/** The question that was just answered, with what is right and why; nobody is judged who has only come to look. */
export function AlignAnswer() {
  const level = useSession(s => s.level);
  const setup = useSession(s => s.setup);
  const aligned = useSession(s => s.round?.aligned ?? null);
  const review = useSession(s => s.review);
  if (!level || !setup || !aligned) return null;
  return (
    <section class="answer" aria-label={t('play-align-region')}>
      <h3>
        {!review && (
          <span class={aligned.right ? 'good' : 'bad'}>
            {t(aligned.right ? 'play-align-right' : 'play-align-not-that')}{' '}
          </span>
        )}
        {alignStatement(level, setup)}
      </h3>
      <p class="quiet">
        {alignQuestion(level, setup)} <b>{alignReason(level, setup)}</b>
      </p>
      <AlignOptions />
    </section>
  );
}
