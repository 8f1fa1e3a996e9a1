import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { SHARE } from '../icons/share.ts';
import { SHELL } from '../icons/shell.ts';
import { Brand } from '../parts/brand.tsx';
import { Icon } from '../parts/icon.tsx';
import { CARDS, HOME } from '../route.ts';
import '../css/share.css';
import '../css/card.css';
import '../css/making.css';
import '../css/portfolio.css';
import '../css/share-large.css';

/** A page of cards: the way home, the way to one's own cards, and what is on it. */
export function ShareFrame({
  title,
  wide = false,
  children,
}: {
  title: string;
  wide?: boolean;
  children: ComponentChildren;
}) {
  useEffect(() => {
    document.title = t('shell-title-of', { name: title });
  }, [title]);
  return (
    <div class={`share ${wide ? 'wide' : ''}`}>
      <header class="share-head">
        <Brand />
        <nav class="share-nav">
          <a class="share-link" href={CARDS}>
            <Icon svg={SHARE.medal} />
            {t('share-mine')}
          </a>
          <a class="bare" href={HOME} aria-label={t('shell-to-levels')}>
            <Icon svg={SHELL.close} />
          </a>
        </nav>
      </header>
      <main class="share-main">{children}</main>
    </div>
  );
}

/** What cannot be shown, and what to do about it. */
export function Unreadable({ words }: { words: string }) {
  return (
    <ShareFrame title={t('share-card')}>
      <section class="share-panel" role="alert">
        <h1>{t('share-unreadable')}</h1>
        <p>{words}</p>
        <p>
          <a class="button second" href={CARDS}>
            {t('share-paste-again')}
          </a>
        </p>
      </section>
    </ShareFrame>
  );
}

export function Waiting() {
  return (
    <main class="waiting" aria-live="polite">
      <p class="quiet">{t('loading')}</p>
    </main>
  );
}
