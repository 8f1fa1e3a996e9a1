import type { Pattern } from '../types.ts';

/** A pulse of one minute's demand pushes waits past the time-out; five repeats keep them there. Unit: 60 ticks. */
export const motif: Pattern['motif'] = {
  culprit: ['loop'],
  network: {
    format: 1,
    horizon: 36_000,
    deadline: 3_600,
    nodes: {
      demand: {
        kind: 'source',
        interval: { law: 'exponential', mean: 75 },
        shocks: [{ at: 3_600, count: 60, length: 600 }],
        to: 'loop',
      },
      loop: { kind: 'patience', timeout: 720, retries: 5, to: 'passage' },
      passage: {
        kind: 'station',
        servers: 2,
        service: { law: 'uniform', mean: 96, spread: 0.5 },
        to: 'swamped',
      },
      swamped: { kind: 'station', service: { law: 'uniform', mean: 51, spread: 0.5 }, to: 'follower' },
      follower: { kind: 'station', service: { law: 'uniform', mean: 18, spread: 0.5 }, to: 'out' },
      out: { kind: 'sink' },
    },
  },
};
