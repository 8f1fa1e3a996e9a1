import { parseObject, type TextStorage } from './persisted.ts';
import { ROUND_KEY } from './round-key.ts';

/** The level that was left in the middle, or null: only a look, the round itself is read with the rules of play. */
export function leftLevel(storage: TextStorage): string | null {
  const parsed = parseObject(storage.get(ROUND_KEY) ?? '');
  if (!parsed.ok) return null;
  const { round, shown } = parsed.value;
  // What is finished is not left.
  if (typeof round !== 'string' || shown === 'reveal' || shown === 'explain' || shown === 'result')
    return null;
  const level = round.split('~')[2] ?? '';
  return /^[\w-]+$/.test(level) ? level : null;
}
