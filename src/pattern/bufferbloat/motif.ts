import type { Pattern } from '../types.ts';

/** Load 2 before 32 places that refuse once full; a full line takes 1.25 times the deadline. Unit: 60 ticks. */
export const motif: Pattern['motif'] = {
  culprit: ['stage'],
  network: {
    format: 1,
    horizon: 36_000,
    deadline: 1_920,
    classes: ['pallet', 'parcel'],
    nodes: {
      in: {
        kind: 'source',
        interval: { law: 'exponential', mean: 60 },
        mix: { pallet: 0.8, parcel: 0.2 },
        to: 'lane',
      },
      lane: { kind: 'split', rule: 'class', classes: { pallet: 0, parcel: 1 }, to: ['stage', 'bypass'] },
      stage: {
        kind: 'station',
        servers: 3,
        service: { law: 'uniform', mean: 450, spread: 0.5 },
        queue: 32,
        full: 'reject',
        to: 'last',
      },
      bypass: { kind: 'station', service: { law: 'uniform', mean: 180, spread: 0.5 }, to: 'last' },
      last: { kind: 'station', service: { law: 'uniform', mean: 36, spread: 0.5 }, to: 'out' },
      out: { kind: 'sink' },
    },
  },
};
