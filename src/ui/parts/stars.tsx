import { t } from '../../text/index.ts';
import { SHELL } from '../icons/shell.ts';
import { Icon } from './icon.tsx';

/** Three stars, so many of them won. */
export function Stars({ won }: { won: number }) {
  return (
    <span class="stars" role="img" aria-label={t('shell-stars', { won })}>
      {[1, 2, 3].map(n => (
        <Icon key={n} svg={SHELL.star} class={n <= won ? 'won' : ''} />
      ))}
    </span>
  );
}
