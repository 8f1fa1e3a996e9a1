import { type KeyMap, useKeys } from '../keys.ts';

/** Keys 1 to `count` choose. */
export function useDigits(count: number, choose: (index: number) => void, active = true): void {
  const keys: KeyMap = {};
  for (let i = 0; i < count; i++) keys[String(i + 1)] = () => choose(i);
  useKeys(keys, { active });
}
