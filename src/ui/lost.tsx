import { useEffect } from 'preact/hooks';
import { t } from '../text/index.ts';
import { SHELL } from './icons/shell.ts';
import { Brand } from './parts/brand.tsx';
import { Icon } from './parts/icon.tsx';
import { HOME } from './route.ts';
import './css/lost.css';

/** An address that leads nowhere: says so, and leads back. */
export function Lost() {
  useEffect(() => {
    document.title = t('shell-title-of', { name: t('shell-lost') });
  }, []);
  return (
    <div class="lost">
      <header class="lost-head">
        <Brand />
      </header>
      <main>
        <svg viewBox="0 0 240 80" aria-hidden="true">
          <path class="loose" d="M6 22h60c52 0 6 44 60 44 40 0 24-30 56-34" />
          <circle cx="188" cy="32" r="6" />
        </svg>
        <h1>{t('shell-lost')}</h1>
        <p>{t('shell-lost.why')}</p>
        <a class="button big" href={HOME}>
          <Icon svg={SHELL.back} />
          {t('shell-to-levels')}
        </a>
      </main>
    </div>
  );
}
