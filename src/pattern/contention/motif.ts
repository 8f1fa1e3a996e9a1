import type { Pattern } from '../types.ts';

/** Eight at once where three would do most: alpha 0.1, beta 0.15. Unit: 60 ticks. */
export const motif: Pattern['motif'] = {
  culprit: ['crowd'],
  network: {
    format: 1,
    horizon: 36_000,
    deadline: 1_800,
    nodes: {
      in: { kind: 'source', interval: { law: 'exponential', mean: 60 }, to: 'feeder' },
      feeder: { kind: 'station', service: { law: 'uniform', mean: 36, spread: 0.5 }, to: 'crowd' },
      crowd: {
        kind: 'station',
        servers: 8,
        service: { law: 'uniform', mean: 69, spread: 0.5 },
        interference: { alpha: 0.1, beta: 0.15 },
        to: 'follower',
      },
      follower: {
        kind: 'station',
        servers: 2,
        service: { law: 'uniform', mean: 90, spread: 0.5 },
        to: 'out',
      },
      out: { kind: 'sink' },
    },
  },
};
