import type { SettingsState } from '../../store/types.ts';
import { useDeps, useStore } from '../use-store.ts';
import { Dialog } from './dialog.tsx';

interface ChoiceProps<V extends string> {
  label: string;
  name: string;
  value: V;
  options: readonly (readonly [V, string])[];
  onPick(value: V): void;
}

function Choice<V extends string>({ label, name, value, options, onPick }: ChoiceProps<V>) {
  return (
    <fieldset class="setting">
      <legend>{label}</legend>
      <div class="choices">
        {options.map(([option, text]) => (
          <label class="choice" key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onPick(option)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const SOUND = [
  ['on', 'On'],
  ['off', 'Off'],
] as const;
const MOTION: readonly (readonly [SettingsState['motion'], string])[] = [
  ['system', 'As the system'],
  ['reduced', 'Less'],
  ['full', 'Full'],
];
const THEME: readonly (readonly [SettingsState['theme'], string])[] = [
  ['system', 'As the system'],
  ['dark', 'Dark'],
  ['light', 'Light'],
];

interface Props {
  onClose(): void;
  /** Leads to what the signs mean, where there are signs. */
  onLegend?: () => void;
}

export function Settings({ onClose, onLegend }: Props) {
  const { settings } = useDeps();
  const { muted, volume, motion, theme, set } = useStore(settings, s => s);
  return (
    <Dialog title="Settings" onClose={onClose}>
      <Choice
        label="Sound"
        name="sound"
        value={muted ? 'off' : 'on'}
        options={SOUND}
        onPick={v => set({ muted: v === 'off' })}
      />
      <div class="setting">
        <label for="volume">Volume</label>
        <input
          id="volume"
          type="range"
          min="0"
          max="100"
          step="5"
          value={Math.round(volume * 100)}
          disabled={muted}
          onInput={event => set({ volume: Number(event.currentTarget.value) / 100 })}
        />
      </div>
      <Choice label="Motion" name="motion" value={motion} options={MOTION} onPick={v => set({ motion: v })} />
      <Choice label="Theme" name="theme" value={theme} options={THEME} onPick={v => set({ theme: v })} />
      {onLegend && (
        <button type="button" class="button second wide" onClick={onLegend}>
          What the signs mean <kbd>?</kbd>
        </button>
      )}
    </Dialog>
  );
}
