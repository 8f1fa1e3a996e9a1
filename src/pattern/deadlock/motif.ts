import type { Pattern } from '../types.ts';

/** Two stations take the same pair in opposite orders; a third needs neither. Unit: 60 ticks. */
export const motif: Pattern['motif'] = {
  culprit: ['aisles'],
  network: {
    format: 1,
    horizon: 36_000,
    deadline: 2_400,
    classes: ['north', 'south', 'belt'],
    nodes: {
      in: {
        kind: 'source',
        interval: { law: 'exponential', mean: 66 },
        mix: { north: 0.35, south: 0.35, belt: 0.3 },
        to: 'lane',
      },
      lane: {
        kind: 'split',
        rule: 'class',
        classes: { north: 0, south: 1, belt: 2 },
        to: ['first', 'second', 'bypass'],
      },
      first: {
        kind: 'station',
        service: { law: 'uniform', mean: 42, spread: 0.5 },
        hold: { pool: 'aisles', order: { _: [0, 1] } },
        to: 'drop',
      },
      second: {
        kind: 'station',
        service: { law: 'uniform', mean: 42, spread: 0.5 },
        hold: { pool: 'aisles', order: { _: [1, 0] } },
        to: 'drop',
      },
      bypass: { kind: 'station', service: { law: 'uniform', mean: 120, spread: 0.5 }, to: 'drop' },
      drop: { kind: 'station', service: { law: 'uniform', mean: 42, spread: 0.5 }, to: 'out' },
      aisles: { kind: 'pool', permits: [1, 1] },
      out: { kind: 'sink' },
    },
  },
};
