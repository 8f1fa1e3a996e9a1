import type { ComponentChildren } from 'preact';
import type { PatternId } from '../../../pattern/types.ts';
import { t } from '../../../text/index.ts';
import { useSession } from '../../use-store.ts';
import { Diagram } from '../diagram.tsx';
import { findPattern } from '../words.ts';

interface Props {
  id: PatternId;
  /** Whose it is. */
  over: string;
  /** Whether the player named it right; not said where there was no name to give. */
  right?: boolean | undefined;
  children?: ComponentChildren;
}

/** One pattern with its drawing and its line. */
export function PatternCard({ id, over, right, children }: Props) {
  const review = useSession(s => s.review);
  const pattern = findPattern(id);
  if (!pattern) return null;
  return (
    <article class="explained">
      <p class="quiet">{over}</p>
      <h3>{pattern.name}</h3>
      {right !== undefined && !review && (
        <p class={right ? 'good' : 'bad'}>{t(right ? 'play-named-right' : 'play-named-wrong')}</p>
      )}
      <Diagram pattern={pattern} />
      <p class="explained-line">{pattern.words.line}</p>
      {children}
      <dl class="why">
        <div>
          <dt>{t('play-why-see')}</dt>
          <dd>{pattern.words.see}</dd>
        </div>
        <div>
          <dt>{t('play-why-works')}</dt>
          <dd>{pattern.words.works}</dd>
        </div>
      </dl>
    </article>
  );
}
