import type { Level } from '../../types.ts';
import { heading } from '../stories.ts';
import { music } from './music.ts';
import { systems } from './systems.ts';
import { warehouse } from './warehouse.ts';

export const lastNightOfTheYear: Level = {
  format: 1,
  ...heading('last-night-of-the-year'),
  pattern: 'bottleneck',
  margin: 0.12,
  par: 34_000,
  scenes: [warehouse, music, systems],
  align: { role: 'feeder', from: 1, to: 2, lookalike: 'ledger', other: 'gateway' },
};
