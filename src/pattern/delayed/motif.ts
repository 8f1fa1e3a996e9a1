import type { Pattern } from '../types.ts';

/** An integral law on a queue seen 36 units late; demand steps from 0.8 to 1.2. Unit: 60 ticks. */
export const motif: Pattern['motif'] = {
  culprit: ['corrector'],
  network: {
    format: 1,
    horizon: 36_000,
    deadline: 900,
    nodes: {
      in: {
        kind: 'source',
        interval: { law: 'exponential', mean: 60 },
        profile: [
          { at: 0, factor: 0.8 },
          { at: 3_600, factor: 1.2 },
        ],
        to: 'feeder',
      },
      feeder: { kind: 'station', service: { law: 'uniform', mean: 30, spread: 0.5 }, to: 'swinging' },
      swinging: { kind: 'station', service: { law: 'uniform', mean: 60, spread: 0.5 }, to: 'follower' },
      follower: { kind: 'station', service: { law: 'uniform', mean: 30, spread: 0.5 }, to: 'out' },
      corrector: {
        kind: 'controller',
        sense: { of: 'swinging', measure: 'queue' },
        act: { on: 'swinging', knob: 'speed' },
        law: 'integral',
        gain: 0.25,
        target: 3,
        base: 1,
        bounds: [0.15, 2.2],
        lag: 2_160,
        period: 240,
      },
      out: { kind: 'sink' },
    },
  },
};
