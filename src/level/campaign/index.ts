import type { Level } from '../types.ts';
import { mondayFirstLight } from './monday-first-light/index.ts';
import { tuesdayTenPastNine } from './tuesday-ten-past-nine/index.ts';
import { wednesdayAfterLunch } from './wednesday-after-lunch/index.ts';

/** Every level the game ships, in the order of the campaign. */
export const LEVELS: readonly Level[] = [mondayFirstLight, tuesdayTenPastNine, wednesdayAfterLunch];

/** The level with this id, or undefined. */
export function levelById(id: string): Level | undefined {
  return LEVELS.find(level => level.id === id);
}
