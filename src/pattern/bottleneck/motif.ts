import type { Pattern } from '../types.ts';

/** Load 1.38 on one station, blocking buffers. One unit of the sources' networks is 60 ticks here. */
export const motif: Pattern['motif'] = {
  culprit: ['constraint'],
  network: {
    format: 1,
    horizon: 36_000,
    deadline: 1_800,
    nodes: {
      in: { kind: 'source', interval: { law: 'exponential', mean: 60 }, to: 'feeder' },
      feeder: {
        kind: 'station',
        servers: 3,
        service: { law: 'uniform', mean: 144, spread: 0.5 },
        to: 'constraint',
      },
      constraint: {
        kind: 'station',
        service: { law: 'uniform', mean: 83, spread: 0.5 },
        queue: 6,
        to: 'follower',
      },
      follower: { kind: 'station', service: { law: 'uniform', mean: 30, spread: 0.5 }, queue: 8, to: 'out' },
      out: { kind: 'sink' },
    },
  },
};
