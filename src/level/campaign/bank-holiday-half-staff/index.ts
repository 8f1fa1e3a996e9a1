import type { Level } from '../../types.ts';
import { heading } from '../stories.ts';
import { music } from './music.ts';
import { systems } from './systems.ts';
import { warehouse } from './warehouse.ts';

export const bankHolidayHalfStaff: Level = {
  format: 1,
  ...heading('bank-holiday-half-staff'),
  pattern: 'delayed',
  margin: 0.1,
  par: 36_000,
  scenes: [warehouse, music, systems],
  align: { role: 'follower', from: 2, to: 1, lookalike: 'strings', other: 'winds' },
};
