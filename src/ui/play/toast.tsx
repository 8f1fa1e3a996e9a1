import { signed } from '../format.ts';
import { PLAY } from '../icons/play.ts';
import { SHELL } from '../icons/shell.ts';
import { Icon } from '../parts/icon.tsx';
import { useSession } from '../use-store.ts';
import { useFresh } from './use-timeout.ts';

/** About as long as it takes to read a sentence twice. */
const readingTime = (text: string): number => 2600 + text.length * 55;

/** What a mark has brought: the sentence stays for as long as it takes to read. The announcer says it aloud. */
export function Toast() {
  const toast = useSession(s => s.toast);
  const fresh = useFresh(toast?.id ?? null, readingTime(toast?.text ?? ''));
  // The explanation says it all, and has its heading where the toast would lie.
  const explained = useSession(s => s.phase === 'explain');
  if (!toast || !fresh || explained) return null;
  return (
    <div class={`toast rise ${toast.tone}`} key={toast.id} aria-hidden="true">
      {toast.tone !== 'info' && <Icon svg={toast.tone === 'good' ? PLAY.check : SHELL.close} />}
      <p>{toast.text}</p>
      {toast.points !== undefined && toast.points !== 0 && (
        <span class="display toast-points">{signed(toast.points)}</span>
      )}
    </div>
  );
}
