import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeyAction } from '../store/types.ts';
import { useDeps, useStore } from './use-store.ts';

/** Keys by `KeyboardEvent.key`, lower case; a handler that returns false lets the key go on to the layer below. */
export type KeyMap = Record<string, (event: KeyboardEvent) => unknown>;

interface Layer {
  keys: () => KeyMap;
  /** Stops every key that it does not handle itself from reaching the layers below. */
  modal: boolean;
}

const layers: Layer[] = [];

/** Listens on the document; the newest layer has the first word. Returns what stops it. */
export function listenKeys(doc: Document): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target;
    const typing = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (typing && event.key !== 'Escape') return;
    for (let i = layers.length - 1; i >= 0; i--) {
      const layer = layers[i]!;
      const handler = layer.keys()[event.key.toLowerCase()];
      if (handler && handler(event) !== false) {
        event.preventDefault();
        return;
      }
      if (layer.modal) return;
    }
  };
  doc.addEventListener('keydown', onKey);
  return () => doc.removeEventListener('keydown', onKey);
}

/** Takes part in the keys of the page while the component is there (and `active`). */
export function useKeys(keys: KeyMap, options: { modal?: boolean; active?: boolean } = {}): void {
  const current = useRef(keys);
  current.current = keys;
  const { modal = false, active = true } = options;
  // With the drawing, not after it: a key that comes at once must find its layer.
  useLayoutEffect(() => {
    if (!active) return;
    const layer: Layer = { keys: () => current.current, modal };
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
    };
  }, [modal, active]);
}

/** The same by action: whatever key the player has put on it. */
export function useActionKeys(
  actions: Partial<Record<KeyAction, (event: KeyboardEvent) => unknown>>,
  options: { modal?: boolean; active?: boolean } = {},
): void {
  const keys = useStore(useDeps().settings, s => s.keys);
  const map: KeyMap = {};
  for (const action of Object.keys(actions) as KeyAction[]) map[keys[action]] = actions[action]!;
  useKeys(map, options);
}

/** The key on an action, as a cap shows it: "C", "?". */
export function useKeyName(action: KeyAction): string {
  return useStore(useDeps().settings, s => keyName(s.keys[action]));
}

/** A key as a cap shows it. */
export function keyName(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key.replace(/^./, first => first.toUpperCase());
}
