import { t } from '../../text/index.ts';
import { SHELL } from '../icons/shell.ts';
import { useDeps, useStore } from '../use-store.ts';
import { Icon } from './icon.tsx';

export function Mute() {
  const { settings } = useDeps();
  const muted = useStore(settings, s => s.muted);
  return (
    <button
      type="button"
      class="bare"
      aria-label={t(muted ? 'shell-unmute' : 'shell-mute')}
      title={t('shell-mute-key')}
      onClick={() => settings.getState().set({ muted: !muted })}
    >
      <Icon svg={muted ? SHELL.silent : SHELL.sound} />
    </button>
  );
}
