import type { Level } from '../types.ts';
import { mondayFirstLight } from './monday-first-light/index.ts';

/** Every level the game ships, in the order of the campaign. */
export const LEVELS: readonly Level[] = [mondayFirstLight];

/** The level with this id, or undefined. */
export function levelById(id: string): Level | undefined {
  return LEVELS.find(level => level.id === id);
}
