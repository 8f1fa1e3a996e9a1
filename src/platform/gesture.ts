/** Calls back at every gesture that lets a page make sound (pointer, touch, key); returns what stops it. */
export function onGesture(callback: () => void): () => void {
  const kinds = ['pointerdown', 'pointerup', 'touchend', 'keydown'] as const;
  for (const kind of kinds) addEventListener(kind, callback, { capture: true, passive: true });
  return () => {
    for (const kind of kinds) removeEventListener(kind, callback, { capture: true });
  };
}
