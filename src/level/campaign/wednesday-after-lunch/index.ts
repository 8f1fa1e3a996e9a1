import type { Level } from '../../types.ts';
import { heading } from '../stories.ts';
import { music } from './music.ts';
import { systems } from './systems.ts';
import { warehouse } from './warehouse.ts';

export const wednesdayAfterLunch: Level = {
  format: 1,
  ...heading('wednesday-after-lunch'),
  pattern: 'delayed',
  margin: 0.1,
  par: 24_000,
  scenes: [warehouse, music, systems],
  align: { role: 'follower', from: 0, to: 2, lookalike: 'thumbs', other: 'gateway' },
};
