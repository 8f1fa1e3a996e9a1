import { t } from '../../text/index.ts';
import type { Unread } from './use-graded.ts';

/** Hand-ins that came and could not be used: each with its reason, none dropped silently. */
export function Unreadable({ all }: { all: readonly Unread[] }) {
  return (
    <section class="teach-card" aria-labelledby="teach-unread">
      <h2 id="teach-unread">{t('teach-unread', { count: all.length })}</h2>
      <ul class="unread">
        {all.map(one => (
          <li key={one.text}>
            <b>{t(`teach-unread-${one.reason}`)}</b> {one.detail && <span class="quiet">{one.detail}</span>}
            <code>{one.text.length > 60 ? `${one.text.slice(0, 60)}…` : one.text}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
