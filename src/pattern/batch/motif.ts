import type { Pattern } from '../types.ts';

/** Forty at a time into stations at load 0.4 to 0.8. Unit: 60 ticks. */
export const motif: Pattern['motif'] = {
  culprit: ['wave'],
  network: {
    format: 1,
    horizon: 36_000,
    deadline: 1_440,
    nodes: {
      in: { kind: 'source', interval: { law: 'exponential', mean: 60 }, to: 'check' },
      check: { kind: 'station', service: { law: 'uniform', mean: 30, spread: 0.5 }, to: 'wave' },
      wave: { kind: 'batch', size: 40, to: 'pick' },
      pick: { kind: 'station', servers: 2, service: { law: 'uniform', mean: 48, spread: 0.5 }, to: 'pack' },
      pack: { kind: 'station', service: { law: 'uniform', mean: 18, spread: 0.5 }, to: 'dock' },
      dock: { kind: 'station', servers: 2, service: { law: 'uniform', mean: 42, spread: 0.5 }, to: 'out' },
      out: { kind: 'sink' },
    },
  },
};
