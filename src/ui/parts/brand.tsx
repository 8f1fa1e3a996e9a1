import { t } from '../../text/index.ts';
import { HOME } from '../route.ts';

/** A name: no language changes it. */
const NAME = 'Throughline';
const THREAD = 'M9 2v4c0 5.5 11 3 11 8.5S9 17 9 22';

/** The thread through three staves. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 28 28" fill="none" stroke-linecap="round" aria-hidden="true">
      <path d="M2 7.5h24M2 14h24M2 20.5h24" stroke="var(--field)" stroke-width="2" />
      <path d={THREAD} stroke="var(--shell)" stroke-width="6.5" />
      <path d={THREAD} stroke="var(--saffron)" stroke-width="3" />
      <circle cx="9" cy="22" r="4" fill="var(--shell)" stroke="var(--saffron)" stroke-width="3" />
    </svg>
  );
}

export function Brand({ short = false }: { short?: boolean }) {
  return (
    <a class="brand" href={HOME} aria-label={t('shell-home', { game: NAME })}>
      <Logo />
      {!short && <span class="brand-name">{NAME}</span>}
    </a>
  );
}
