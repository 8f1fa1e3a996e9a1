import type { Pattern } from '../types.ts';

/** Two ratchets watch each other and each asks 1.3 times what the other does. Unit: 60 ticks. */
export const motif: Pattern['motif'] = {
  culprit: ['answerer'],
  network: {
    format: 1,
    horizon: 36_000,
    deadline: 1_200,
    nodes: {
      left: { kind: 'source', interval: { law: 'exponential', mean: 120 }, to: 'more' },
      right: { kind: 'source', interval: { law: 'exponential', mean: 120 }, to: 'most' },
      more: { kind: 'gain', factor: 0.1, to: 'shared' },
      most: { kind: 'gain', factor: 1.2, to: 'shared' },
      shared: {
        kind: 'station',
        servers: 2,
        service: { law: 'uniform', mean: 58, spread: 0.5 },
        to: 'follower',
      },
      follower: {
        kind: 'station',
        servers: 3,
        service: { law: 'uniform', mean: 48, spread: 0.5 },
        to: 'out',
      },
      out: { kind: 'sink' },
      answerer: {
        kind: 'controller',
        sense: { of: 'most', measure: 'knob' },
        act: { on: 'more', knob: 'factor' },
        law: 'ratchet',
        gain: 1.3,
        base: 0.1,
        bounds: [0, 3],
        lag: 1_440,
        period: 720,
      },
      other: {
        kind: 'controller',
        sense: { of: 'more', measure: 'knob' },
        act: { on: 'most', knob: 'factor' },
        law: 'ratchet',
        gain: 1.3,
        base: 1.2,
        bounds: [0, 3],
        lag: 1_440,
        period: 720,
      },
    },
  },
};
