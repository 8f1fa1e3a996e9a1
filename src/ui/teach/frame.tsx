import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { SHELL } from '../icons/shell.ts';
import { Brand } from '../parts/brand.tsx';
import { Icon } from '../parts/icon.tsx';
import { TEACH } from '../route.ts';
import { useSheet } from '../sheet.ts';
import '../css/teach.css';
import '../css/gradebook.css';
import '../css/share-large.css';

interface Props {
  title: string;
  /** Where the page stands, under "For teachers"; absent on that page itself. */
  under?: boolean;
  children: ComponentChildren;
}

/** A page for teachers: where one is, and the way back. */
export function TeachFrame({ title, under = false, children }: Props) {
  const { open } = useSheet();
  useEffect(() => {
    document.title = t('shell-title-of', { name: title });
  }, [title]);
  return (
    <div class="teach">
      <header class="teach-head">
        <Brand />
        <nav class="teach-trail" aria-label={t('teach-trail')}>
          {under ? <a href={TEACH}>{t('teach-title')}</a> : <b>{t('teach-title')}</b>}
          {under && (
            <>
              <span aria-hidden="true">/</span>
              <b aria-current="page">{title}</b>
            </>
          )}
        </nav>
        <button type="button" class="bare" aria-label={t('shell-settings')} onClick={() => open('settings')}>
          <Icon svg={SHELL.gear} />
        </button>
      </header>
      <main class="teach-main">{children}</main>
    </div>
  );
}
