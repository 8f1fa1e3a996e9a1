import { t } from '../../text/index.ts';
import { SHELL } from '../icons/shell.ts';
import { useAudible } from '../input-kind.ts';
import { useDeps, useStore } from '../use-store.ts';
import { Icon } from './icon.tsx';

/** `playing`: something is to be heard here, and a page that nobody has touched yet says that it waits for a click. */
export function Mute({ playing = false }: { playing?: boolean }) {
  const { settings } = useDeps();
  const muted = useStore(settings, s => s.muted);
  const audible = useAudible();
  const waits = playing && !audible && !muted;
  const words = t(waits ? 'shell-click-for-sound' : muted ? 'shell-unmute' : 'shell-mute');
  return (
    <button
      type="button"
      class={`bare ${waits ? 'waits' : ''}`}
      aria-label={words}
      title={waits ? words : t('shell-mute-key')}
      onClick={() => {
        // That very click lets the sound begin.
        if (!waits) settings.getState().set({ muted: !muted });
      }}
    >
      <Icon svg={muted || waits ? SHELL.silent : SHELL.sound} />
      {waits && <span class="waits-words">{words}</span>}
    </button>
  );
}
