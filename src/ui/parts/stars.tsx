import { t } from '../../text/index.ts';
import { SHELL } from '../icons/shell.ts';

const MOST = 3;

/** The markup of so many won of three: whole classes are drawn at once, and nine hundred parts of their own would hold the page up. */
const DRAWN = Array.from({ length: MOST + 1 }, (_, won) =>
  Array.from(
    { length: MOST },
    (_, n) => `<span class="icon${n < won ? ' won' : ''}" aria-hidden="true">${SHELL.star}</span>`,
  ).join(''),
);

/** Three stars, so many of them won. */
export function Stars({ won }: { won: number }) {
  return (
    <span
      class="stars"
      role="img"
      aria-label={t('shell-stars', { won })}
      dangerouslySetInnerHTML={{ __html: DRAWN[won] ?? '' }}
    />
  );
}
