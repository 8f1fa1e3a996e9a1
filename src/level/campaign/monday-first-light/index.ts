import type { Level } from '../../types.ts';
import { heading } from '../stories.ts';
import { music } from './music.ts';
import { systems } from './systems.ts';
import { warehouse } from './warehouse.ts';

export const mondayFirstLight: Level = {
  format: 1,
  ...heading('monday-first-light'),
  pattern: 'bottleneck',
  margin: 0.15,
  par: 20_000,
  scenes: [warehouse, music, systems],
  align: { role: 'follower', from: 0, to: 1, lookalike: 'cd', other: 'cue' },
};
