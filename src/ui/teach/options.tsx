import { BOUNDS } from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import type { Draft } from './draft.ts';
import { readWhen } from './when.ts';

interface Props {
  draft: Draft;
  onChange(patch: Partial<Draft>): void;
}

function Check({
  text,
  hint,
  on,
  onPick,
}: {
  text: string;
  hint: string;
  on: boolean;
  onPick(on: boolean): void;
}) {
  return (
    <label class="teach-check">
      <input type="checkbox" checked={on} onChange={event => onPick(event.currentTarget.checked)} />
      <span>
        {text} <span class="quiet">{hint}</span>
      </span>
    </label>
  );
}

function Pick({
  label,
  value,
  options,
  onPick,
}: {
  label: string;
  value: number;
  options: readonly (readonly [number, string])[];
  onPick(value: number): void;
}) {
  return (
    <label class="teach-field">
      <span>{label}</span>
      <select value={value} onChange={event => onPick(Number(event.currentTarget.value))}>
        {options.map(([v, text]) => (
          <option key={v} value={v}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

const ATTEMPTS = [0, 1, 2, 3, 5];
const LIMITS = [0, 60, 120, 180, 300, 600];

/** Everything that may be left as it is. */
export function Options({ draft, onChange }: Props) {
  return (
    <div class="teach-options">
      <label class="teach-field">
        <span>{t('teach-name')}</span>
        <input
          type="text"
          maxLength={BOUNDS.title}
          value={draft.title}
          placeholder={t('teach-untitled')}
          onInput={event => onChange({ title: event.currentTarget.value })}
        />
      </label>
      <label class="teach-field">
        <span>{t('teach-due-field')}</span>
        <input
          type="datetime-local"
          onInput={event => onChange({ due: readWhen(event.currentTarget.value) })}
        />
      </label>
      <details class="teach-more">
        <summary>{t('teach-options')}</summary>
        <div class="teach-options">
          <label class="teach-field wide">
            <span>{t('teach-note')}</span>
            <textarea
              rows={2}
              maxLength={BOUNDS.note}
              value={draft.note}
              onInput={event => onChange({ note: event.currentTarget.value })}
            />
          </label>
          <Pick
            label={t('teach-attempts')}
            value={draft.attempts}
            options={ATTEMPTS.map(n => [
              n,
              n === 0 ? t('teach-attempts-any') : t('teach-attempts-of', { count: n }),
            ])}
            onPick={attempts => onChange({ attempts })}
          />
          <Pick
            label={t('teach-limit')}
            value={draft.limit}
            options={LIMITS.map(s => [
              s,
              s === 0 ? t('teach-limit-none') : t('teach-limit-of', { count: s / 60 }),
            ])}
            onPick={limit => onChange({ limit })}
          />
          <Check
            text={t('teach-each')}
            hint={t('teach-each.hint')}
            on={draft.variants === 'each'}
            onPick={on => onChange({ variants: on ? 'each' : 'one' })}
          />
          <Check
            text={t('teach-hints')}
            hint={t('teach-hints.hint')}
            on={draft.hints}
            onPick={hints => onChange({ hints })}
          />
          <label class="teach-field wide">
            <span>{t('teach-roster')}</span>
            <textarea
              rows={4}
              value={draft.roster}
              placeholder={t('teach-roster-hint')}
              onInput={event => onChange({ roster: event.currentTarget.value })}
            />
          </label>
          <p class="quiet">{t('teach-untimed')}</p>
        </div>
      </details>
    </div>
  );
}
