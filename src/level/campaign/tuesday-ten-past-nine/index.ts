import type { Level } from '../../types.ts';
import { heading } from '../stories.ts';
import { music } from './music.ts';
import { systems } from './systems.ts';
import { warehouse } from './warehouse.ts';

export const tuesdayTenPastNine: Level = {
  format: 1,
  ...heading('tuesday-ten-past-nine'),
  pattern: 'runaway',
  margin: 0.12,
  par: 24_000,
  scenes: [warehouse, music, systems],
  align: { role: 'swamped', from: 0, to: 1, lookalike: 'tower', other: 'mic' },
};
