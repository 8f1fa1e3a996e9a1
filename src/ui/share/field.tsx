interface Props {
  label: string;
  value: string;
  /** Characters at most. */
  most: number;
  hint?: string;
  /** What the browser may offer to fill in. */
  offers?: 'nickname';
  onType(text: string): void;
}

/** A line of text that somebody types, in any script. */
export function Field({ label, value, most, hint, offers, onType }: Props) {
  return (
    <label class="share-field">
      <span>{label}</span>
      <input
        type="text"
        dir="auto"
        value={value}
        maxLength={most}
        {...(offers ? { autocomplete: offers } : {})}
        placeholder={hint}
        onInput={event => onType(event.currentTarget.value)}
      />
    </label>
  );
}
