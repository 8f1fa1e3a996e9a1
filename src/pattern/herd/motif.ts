import type { Pattern } from '../types.ts';

/** Fifty at once every sixty units, at a mean load of 0.83. Unit: 60 ticks. */
export const motif: Pattern['motif'] = {
  culprit: ['crowd'],
  network: {
    format: 1,
    horizon: 36_000,
    deadline: 720,
    nodes: {
      crowd: { kind: 'source', bursts: { size: 50, period: 3_600, width: 120 }, to: 'gate' },
      gate: { kind: 'station', service: { law: 'uniform', mean: 12, spread: 0.5 }, to: 'server' },
      server: {
        kind: 'station',
        servers: 2,
        service: { law: 'uniform', mean: 120, spread: 0.5 },
        to: 'follower',
      },
      follower: { kind: 'station', service: { law: 'uniform', mean: 48, spread: 0.5 }, to: 'out' },
      out: { kind: 'sink' },
    },
  },
};
