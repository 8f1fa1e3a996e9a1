import type { ComponentChildren } from 'preact';
import type { PatternId } from '../../../pattern/types.ts';
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
  const pattern = findPattern(id);
  if (!pattern) return null;
  return (
    <article class="explained">
      <p class="quiet">{over}</p>
      <h3>{pattern.name}</h3>
      {right !== undefined && (
        <p class={right ? 'good' : 'bad'}>{right ? 'You named it right.' : 'You named it otherwise.'}</p>
      )}
      <Diagram pattern={pattern} />
      <p class="explained-line">{pattern.words.line}</p>
      {children}
      <dl class="why">
        <div>
          <dt>What you see</dt>
          <dd>{pattern.words.see}</dd>
        </div>
        <div>
          <dt>What works</dt>
          <dd>{pattern.words.works}</dd>
        </div>
      </dl>
    </article>
  );
}
