import type { Pattern } from '../../../pattern/types.ts';

const PARTS = [
  ['what', 'What it is'],
  ['see', 'What you see'],
  ['tempting', 'What tempts'],
  ['works', 'What works'],
] as const;

/** Why it works, and where it happened for real, with the source. */
export function Why({ pattern }: { pattern: Pattern }) {
  const { words } = pattern;
  return (
    <>
      <dl class="why">
        {PARTS.map(([part, title]) => (
          <div key={part}>
            <dt>{title}</dt>
            <dd>{words[part]}</dd>
          </div>
        ))}
      </dl>
      <figure class="case">
        <figcaption>It happened</figcaption>
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
