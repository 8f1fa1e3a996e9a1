import type { Pattern } from '../types.ts';

/** One token in eight goes to a target at load 2.8 with one waiting place. Unit: 60 ticks. */
export const motif: Pattern['motif'] = {
  culprit: ['lane'],
  network: {
    format: 1,
    horizon: 36_000,
    deadline: 3_600,
    classes: ['common', 'rare'],
    nodes: {
      in: {
        kind: 'source',
        interval: { law: 'exponential', mean: 60 },
        mix: { common: 0.88, rare: 0.12 },
        to: 'sort',
      },
      sort: { kind: 'station', service: { law: 'uniform', mean: 30, spread: 0.5 }, to: 'lane' },
      lane: {
        kind: 'station',
        service: { law: 'uniform', mean: 12, spread: 0.5 },
        to: { common: 'free', rare: 'slow' },
      },
      slow: { kind: 'station', service: { law: 'uniform', mean: 1380, spread: 0.5 }, queue: 1, to: 'last' },
      free: { kind: 'station', service: { law: 'uniform', mean: 48, spread: 0.5 }, queue: 3, to: 'last' },
      last: { kind: 'station', service: { law: 'uniform', mean: 24, spread: 0.5 }, to: 'out' },
      out: { kind: 'sink' },
    },
  },
};
