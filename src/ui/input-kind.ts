import { useEffect, useState } from 'preact/hooks';

export type InputKind = 'mouse' | 'touch' | 'keys';

let kind: InputKind = 'mouse';
const listeners = new Set<() => void>();

function set(doc: Document, next: InputKind): void {
  if (next === kind) return;
  kind = next;
  doc.documentElement.dataset.input = next;
  for (const listener of listeners) listener();
}

let gestured = false;
const hearers = new Set<() => void>();

/** A click or a key has been: from then on browsers let a page be heard. */
function gesture(): void {
  if (gestured) return;
  gestured = true;
  for (const hearer of hearers) hearer();
}

/** Whether the page may be heard yet: not before the first click or key. */
export function useAudible(): boolean {
  const [value, setValue] = useState(gestured);
  useEffect(() => {
    const hearer = (): void => setValue(gestured);
    hearer();
    hearers.add(hearer);
    return () => {
      hearers.delete(hearer);
    };
  }, []);
  return value;
}

/** Keeps track of what the player used last, so that the help speaks of that. Returns what stops it. */
export function listenInput(doc: Document, touchFirst: boolean): () => void {
  kind = touchFirst ? 'touch' : 'mouse';
  doc.documentElement.dataset.input = kind;
  const onPointer = (event: PointerEvent): void =>
    set(doc, event.pointerType === 'mouse' ? 'mouse' : 'touch');
  const onKey = (event: KeyboardEvent): void => {
    if (/^(Tab|Enter|Arrow)/.test(event.key)) set(doc, 'keys');
  };
  doc.addEventListener('pointerdown', onPointer, true);
  doc.addEventListener('pointermove', onPointer, true);
  doc.addEventListener('keydown', onKey, true);
  // After whatever was clicked has done its part: a button may tell the first click from the rest.
  doc.addEventListener('click', gesture);
  doc.addEventListener('keydown', gesture);
  return () => {
    doc.removeEventListener('pointerdown', onPointer, true);
    doc.removeEventListener('pointermove', onPointer, true);
    doc.removeEventListener('keydown', onKey, true);
    doc.removeEventListener('click', gesture);
    doc.removeEventListener('keydown', gesture);
  };
}

export function useInputKind(): InputKind {
  const [value, setValue] = useState(kind);
  useEffect(() => {
    const listener = (): void => setValue(kind);
    listener();
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return value;
}
