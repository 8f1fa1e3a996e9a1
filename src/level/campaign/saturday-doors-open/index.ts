import type { Level } from '../../types.ts';
import { heading } from '../stories.ts';
import { music } from './music.ts';
import { systems } from './systems.ts';
import { warehouse } from './warehouse.ts';

export const saturdayDoorsOpen: Level = {
  format: 1,
  ...heading('saturday-doors-open'),
  pattern: 'runaway',
  margin: 0.12,
  par: 30_000,
  scenes: [warehouse, music, systems],
  align: { role: 'swamped', from: 1, to: 2, lookalike: 'front', other: 'mesh' },
};
