import type { Level } from '../../types.ts';
import { heading } from '../stories.ts';
import { music } from './music.ts';
import { systems } from './systems.ts';
import { warehouse } from './warehouse.ts';

export const sundayNobodyOnCall: Level = {
  format: 1,
  ...heading('sunday-nobody-on-call'),
  pattern: 'runaway',
  margin: 0.12,
  par: 34_000,
  scenes: [warehouse, music, systems],
  align: { role: 'passage', from: 0, to: 2, lookalike: 'projection', other: 'workers' },
};
