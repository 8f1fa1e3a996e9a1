import type { Level } from '../types.ts';
import { bankHolidayHalfStaff } from './bank-holiday-half-staff/index.ts';
import { fridayTwentyToSix } from './friday-twenty-to-six/index.ts';
import { lastNightOfTheYear } from './last-night-of-the-year/index.ts';
import { mondayFirstLight } from './monday-first-light/index.ts';
import { saturdayDoorsOpen } from './saturday-doors-open/index.ts';
import { sundayNobodyOnCall } from './sunday-nobody-on-call/index.ts';
import { thursdaySecondShift } from './thursday-second-shift/index.ts';
import { tuesdayTenPastNine } from './tuesday-ten-past-nine/index.ts';
import { wednesdayAfterLunch } from './wednesday-after-lunch/index.ts';

/** Every level the game ships, in the order of the campaign. */
export const LEVELS: readonly Level[] = [
  mondayFirstLight,
  tuesdayTenPastNine,
  wednesdayAfterLunch,
  thursdaySecondShift,
  fridayTwentyToSix,
  saturdayDoorsOpen,
  sundayNobodyOnCall,
  bankHolidayHalfStaff,
  lastNightOfTheYear,
];

/** The level with this id, or undefined. */
export function levelById(id: string): Level | undefined {
  return LEVELS.find(level => level.id === id);
}
