import type { Pattern } from '../types.ts';

/** Long urgent work fills 0.9 of two servers; the short rest would need 0.44. Unit: 60 ticks. */
export const motif: Pattern['motif'] = {
  culprit: ['judge'],
  network: {
    format: 1,
    horizon: 36_000,
    deadline: 1_800,
    classes: ['urgent', 'plain'],
    nodes: {
      in: {
        kind: 'source',
        interval: { law: 'exponential', mean: 60 },
        mix: { urgent: 0.12, plain: 0.88 },
        to: 'pick',
      },
      pick: { kind: 'station', servers: 2, service: { law: 'uniform', mean: 96, spread: 0.5 }, to: 'judge' },
      judge: {
        kind: 'station',
        servers: 2,
        service: {
          urgent: { law: 'uniform', mean: 900, spread: 0.5 },
          plain: { law: 'uniform', mean: 60, spread: 0.5 },
        },
        queue: 200,
        full: 'reject',
        discipline: 'priority',
        priority: ['urgent', 'plain'],
        to: 'last',
      },
      last: { kind: 'station', service: { law: 'uniform', mean: 36, spread: 0.5 }, to: 'out' },
      out: { kind: 'sink' },
    },
  },
};
