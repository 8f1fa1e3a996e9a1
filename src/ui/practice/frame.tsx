import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { Nav, type NavPlace } from '../home/nav.tsx';
import { SHELL } from '../icons/shell.ts';
import { Brand } from '../parts/brand.tsx';
import { Icon } from '../parts/icon.tsx';
import { Mute } from '../parts/mute.tsx';
import { HOME } from '../route.ts';
import '../css/practice.css';

interface Props {
  title: string;
  /** Where in the menu one is; null: at a place that it does not name. */
  at?: NavPlace | null;
  children: ComponentChildren;
}

/** A page before a level: what it will be, and the way in. */
export function Frame({ title, at = 'practice', children }: Props) {
  useEffect(() => {
    document.title = t('shell-title-of', { name: title });
  }, [title]);
  return (
    <div class="before">
      <header class="home-head">
        <Brand />
        <Nav at={at} />
        <div class="home-tools">
          <Mute />
          <a class="bare" href={HOME} aria-label={t('shell-to-levels')}>
            <Icon svg={SHELL.close} />
          </a>
        </div>
      </header>
      <main class="before-main">
        <div class="before-card">
          <h1>{title}</h1>
          {children}
        </div>
      </main>
    </div>
  );
}

/** What is happening while a level is made: a thread that draws itself. */
export function Making({ words }: { words: string }) {
  return (
    <p class="making" role="status">
      <svg viewBox="0 0 120 24" aria-hidden="true">
        <path class="cased" d="M4 12c14-16 26 16 40 0s26 16 40 0 24-2 32 0" pathLength="1" />
        <path class="taut" d="M4 12c14-16 26 16 40 0s26 16 40 0 24-2 32 0" pathLength="1" />
      </svg>
      {words}
    </p>
  );
}
