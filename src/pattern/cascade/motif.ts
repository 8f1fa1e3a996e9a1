import type { Pattern } from '../types.ts';

/** Three doors at load 0.83; one is out for a while, and its share trips the others. Unit: 60 ticks. */
export const motif: Pattern['motif'] = {
  culprit: ['sharer'],
  network: {
    format: 1,
    horizon: 36_000,
    deadline: 1_500,
    nodes: {
      in: { kind: 'source', interval: { law: 'uniform', mean: 60, spread: 0.5 }, to: 'sharer' },
      sharer: { kind: 'split', rule: 'robin', to: ['one', 'two', 'three'] },
      one: {
        kind: 'station',
        service: 150,
        trip: { queue: 4, out: 13_200 },
        outages: [{ at: 2_400, length: 6_000 }],
        to: 'last',
      },
      two: { kind: 'station', service: 150, trip: { queue: 4, out: 13_200 }, to: 'last' },
      three: { kind: 'station', service: 150, trip: { queue: 4, out: 13_200 }, to: 'last' },
      last: { kind: 'station', service: { law: 'uniform', mean: 36, spread: 0.5 }, to: 'out' },
      out: { kind: 'sink' },
    },
  },
};
