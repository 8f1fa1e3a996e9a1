import type { Pattern } from '../../../pattern/types.ts';
import { t } from '../../../text/index.ts';

const PARTS = ['what', 'see', 'tempting', 'works'] as const;

/** Why it works, and where it happened for real, with the source. */
export function Why({ pattern }: { pattern: Pattern }) {
  const { words } = pattern;
  return (
    <>
      <dl class="why">
        {PARTS.map(part => (
          <div key={part}>
            <dt>{t(`play-why-${part}`)}</dt>
            <dd>{words[part]}</dd>
          </div>
        ))}
      </dl>
      <figure class="case">
        <figcaption>{t('reveal-case')}</figcaption>
        <p>{words.case.text}</p>
        <cite>
          {words.case.url ? (
            <a href={words.case.url} target="_blank" rel="noreferrer">
              {words.case.source}
            </a>
          ) : (
            words.case.source
          )}
        </cite>
      </figure>
    </>
  );
}
