import type { Level } from '../../types.ts';
import { heading } from '../stories.ts';
import { music } from './music.ts';
import { systems } from './systems.ts';
import { warehouse } from './warehouse.ts';

export const fridayTwentyToSix: Level = {
  format: 1,
  ...heading('friday-twenty-to-six'),
  pattern: 'bottleneck',
  margin: 0.12,
  par: 26_000,
  scenes: [warehouse, music, systems],
  align: { role: 'follower', from: 1, to: 0, lookalike: 'scan', other: 'decant' },
};
