/** What a key can be put on. Looking, marking, choosing and closing keep Tab, arrows, Enter, digits and Esc for good. */
export const KEY_ACTIONS = [
  'call',
  'hint',
  'read',
  'pause',
  'pace',
  'restart',
  'mute',
  'legend',
  'settings',
] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];
/** By action, `KeyboardEvent.key` in lower case. */
export type KeyMap = Record<KeyAction, string>;

export const KEYS: Readonly<KeyMap> = {
  call: 'c',
  hint: 'h',
  read: 'l',
  pause: 'p',
  pace: 's',
  restart: 'r',
  mute: 'm',
  legend: '?',
  settings: ',',
};

/** Keys that mean the same everywhere, in every program. */
const RESERVED = /^(enter|escape|tab|backspace|delete|home|end|page(up|down)|arrow\w+|f\d+|[0-9]|[-+=]| )$/;
/** Keys that say nothing of their own. */
const MODIFIERS = /^(shift|control|alt|altgraph|meta|capslock|numlock|dead|unidentified|process|compose|fn)$/;

/** Why a key can't be put on an action: it means something else for good, is no key of its own, or is taken. */
export type KeyRefusal = { why: 'reserved' | 'modifier' } | { why: 'taken'; by: KeyAction };

/** Null when the key is free for this action. `key` as in KeyboardEvent.key. */
export function refuseKey(keys: KeyMap, action: KeyAction, key: string): KeyRefusal | null {
  const wanted = key.toLowerCase();
  if (MODIFIERS.test(wanted) || wanted === '') return { why: 'modifier' };
  if (RESERVED.test(wanted)) return { why: 'reserved' };
  const by = KEY_ACTIONS.find(other => other !== action && keys[other] === wanted);
  return by ? { why: 'taken', by } : null;
}

/** A whole key map from foreign data, without conflicts, or null; actions that it doesn't name keep their usual key. */
export function readKeys(value: unknown): KeyMap | null {
  if (typeof value !== 'object' || value === null) return null;
  const keys: KeyMap = { ...KEYS };
  for (const action of KEY_ACTIONS) {
    const key: unknown = Reflect.get(value, action);
    if (key === undefined) continue;
    if (typeof key !== 'string' || [...key].length > 20) return null;
    keys[action] = key.toLowerCase();
  }
  return KEY_ACTIONS.every(action => refuseKey(keys, action, keys[action]) === null) ? keys : null;
}
