import type { Pattern } from '../types.ts';

/** Demand grows while waits are short and shrinks when they are long; the market holds 1.7 times the capacity. Unit: 60 ticks. */
export const motif: Pattern['motif'] = {
  culprit: ['ceiling'],
  network: {
    format: 1,
    horizon: 36_000,
    deadline: 1_800,
    nodes: {
      demand: { kind: 'source', interval: { law: 'exponential', mean: 60 }, to: 'pick' },
      pick: { kind: 'station', service: { law: 'uniform', mean: 48, spread: 0.5 }, to: 'ceiling' },
      ceiling: { kind: 'station', service: { law: 'uniform', mean: 102, spread: 0.5 }, to: 'follower' },
      follower: {
        kind: 'station',
        servers: 2,
        service: { law: 'uniform', mean: 96, spread: 0.5 },
        to: 'out',
      },
      out: { kind: 'sink' },
      growth: {
        kind: 'controller',
        sense: { of: 'ceiling', measure: 'wait' },
        act: { on: 'demand', knob: 'rate' },
        law: 'integral',
        gain: -0.000222,
        target: 600,
        base: 0.2,
        bounds: [0.05, 1],
        lag: 300,
        period: 300,
      },
    },
  },
};
