import { t } from '../../text/index.ts';

interface ChoiceProps<V extends string> {
  /** Said by `settings-NAME`, and each option by `settings-NAME-OPTION`. */
  name: string;
  value: V;
  options: readonly V[];
  /** Under the choice: what it does. */
  note?: string;
  onPick(value: V): void;
}

/** One of a few, all in view. */
export function Choice<V extends string>({ name, value, options, note, onPick }: ChoiceProps<V>) {
  return (
    <fieldset class="setting">
      <legend>{t(`settings-${name}`)}</legend>
      <div class={`choices n${options.length}`}>
        {options.map(option => (
          <label class="choice" key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onPick(option)} />
            <span>{t(`settings-${name}-${option}`)}</span>
          </label>
        ))}
      </div>
      {note && <p class="setting-note quiet">{note}</p>}
    </fieldset>
  );
}

interface LevelProps {
  /** Said by `settings-NAME`. */
  name: string;
  /** 0..1. */
  value: number;
  disabled?: boolean;
  onInput(value: number): void;
}

export function Slider({ name, value, disabled = false, onInput }: LevelProps) {
  const id = `setting-${name}`;
  return (
    <div class="setting">
      <label for={id}>{t(`settings-${name}`)}</label>
      <input
        id={id}
        type="range"
        min="0"
        max="100"
        step="5"
        value={Math.round(value * 100)}
        disabled={disabled}
        onInput={event => onInput(Number(event.currentTarget.value) / 100)}
      />
    </div>
  );
}
