type Listener = (text: string) => void;

const listeners = new Set<Listener>();

/** Says something to a screen reader, at the player's own asking. */
export function speak(text: string): void {
  for (const listener of listeners) listener(text);
}

/** Hears what is to be said; returns what stops it. */
export function onSpeech(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
