import type { Notice } from '../../store/notices.ts';
import { t } from '../../text/index.ts';
import { SHELL } from '../icons/shell.ts';
import { useDeps, useStore } from '../use-store.ts';
import { Icon } from './icon.tsx';
import '../css/notices.css';

/** What is kept under which key, in words. */
const WHAT = ['progress', 'settings', 'transfer', 'round'] as const;

function wordsOf(notice: Notice): string {
  if (notice.kind !== 'unread') return t(`shell-notice-${notice.kind}`);
  const { key, aside } = notice.problem;
  const what = WHAT.find(name => key === `throughline.${name}`);
  const name = what ? t(`shell-kept-${what}`) : key;
  if (aside === null) return t('shell-notice-unread.lost', { what: name });
  return t('shell-notice-unread', { what: name, aside });
}

/** What the player has to know of what is kept here: until it is dismissed. */
export function Notices() {
  const { notices, dismiss } = useDeps();
  const list = useStore(notices, s => s.list);
  if (list.length === 0) return null;
  return (
    <div class="notices" role="status">
      {list.map((notice, i) => (
        <div class="notice" key={i}>
          <p>{wordsOf(notice)}</p>
          <button type="button" class="bare" aria-label={t('shell-close')} onClick={() => dismiss(notice)}>
            <Icon svg={SHELL.close} />
          </button>
        </div>
      ))}
    </div>
  );
}
