import type { Level } from '../../types.ts';
import { heading } from '../stories.ts';
import { music } from './music.ts';
import { systems } from './systems.ts';
import { warehouse } from './warehouse.ts';

export const thursdaySecondShift: Level = {
  format: 1,
  ...heading('thursday-second-shift'),
  pattern: 'delayed',
  margin: 0.1,
  par: 28_000,
  scenes: [warehouse, music, systems],
  align: { role: 'feeder', from: 2, to: 0, lookalike: 'putaway', other: 'relabel' },
};
