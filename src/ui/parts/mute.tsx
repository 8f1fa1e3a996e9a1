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
      aria-label={muted ? 'Sound is off: switch it on' : 'Mute'}
      title="Mute (M)"
      onClick={() => settings.getState().set({ muted: !muted })}
    >
      <Icon svg={muted ? SHELL.silent : SHELL.sound} />
    </button>
  );
}
