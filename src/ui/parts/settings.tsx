import { t } from '../../text/index.ts';
import { useDeps, useStore } from '../use-store.ts';
import { Dialog } from './dialog.tsx';

interface ChoiceProps<V extends string> {
  /** Said by `shell-NAME`. */
  name: string;
  value: V;
  /** Said by `shell-NAME-OPTION`. */
  options: readonly V[];
  onPick(value: V): void;
}

function Choice<V extends string>({ name, value, options, onPick }: ChoiceProps<V>) {
  return (
    <fieldset class="setting">
      <legend>{t(`shell-${name}`)}</legend>
      <div class="choices">
        {options.map(option => (
          <label class="choice" key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onPick(option)} />
            {t(`shell-${name}-${option}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const SOUND = ['on', 'off'] as const;
const MOTION = ['system', 'reduced', 'full'] as const;
const THEME = ['system', 'dark', 'light'] as const;
const LANGUAGE = ['system', 'en', 'de'] as const;
/** Not on offer, but shown to who has asked for it. */
const TRIAL = 'qps';

interface Props {
  onClose(): void;
  /** Leads to what the signs mean, where there are signs. */
  onLegend?: () => void;
}

export function Settings({ onClose, onLegend }: Props) {
  const { settings } = useDeps();
  const { muted, volume, motion, theme, language, set } = useStore(settings, s => s);
  return (
    <Dialog title={t('shell-settings')} onClose={onClose}>
      <Choice
        name="sound"
        value={muted ? 'off' : 'on'}
        options={SOUND}
        onPick={v => set({ muted: v === 'off' })}
      />
      <div class="setting">
        <label for="volume">{t('shell-volume')}</label>
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
      <Choice name="motion" value={motion} options={MOTION} onPick={v => set({ motion: v })} />
      <Choice name="theme" value={theme} options={THEME} onPick={v => set({ theme: v })} />
      <Choice
        name="language"
        value={language}
        options={language === TRIAL ? [...LANGUAGE, TRIAL] : LANGUAGE}
        onPick={v => set({ language: v })}
      />
      {onLegend && (
        <button type="button" class="button second wide" onClick={onLegend}>
          {t('shell-legend')} <kbd>?</kbd>
        </button>
      )}
    </Dialog>
  );
}
