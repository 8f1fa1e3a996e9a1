import type { Pattern } from '../types.ts';

/** Three branches, one of them at load 1.35. Unit: 60 ticks. */
export const motif: Pattern['motif'] = {
  culprit: ['slow'],
  network: {
    format: 1,
    horizon: 36_000,
    deadline: 1_500,
    nodes: {
      in: { kind: 'source', interval: { law: 'exponential', mean: 60 }, to: 'cut' },
      cut: { kind: 'station', service: { law: 'uniform', mean: 30, spread: 0.5 }, to: 'fork' },
      fork: { kind: 'fork', to: ['quick', 'slow', 'broad'] },
      quick: { kind: 'station', service: { law: 'uniform', mean: 48, spread: 0.5 }, to: 'join' },
      slow: { kind: 'station', service: { law: 'uniform', mean: 81, spread: 0.5 }, to: 'join' },
      broad: { kind: 'station', servers: 3, service: { law: 'uniform', mean: 132, spread: 0.5 }, to: 'join' },
      join: { kind: 'join', to: 'last' },
      last: { kind: 'station', service: { law: 'uniform', mean: 42, spread: 0.5 }, to: 'out' },
      out: { kind: 'sink' },
    },
  },
};
