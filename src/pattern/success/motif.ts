import type { Pattern } from '../types.ts';

/** Three equal lines that warm up by use; the choice goes by past completions, squared. Unit: 60 ticks. */
export const motif: Pattern['motif'] = {
  culprit: ['chooser'],
  network: {
    format: 1,
    horizon: 36_000,
    deadline: 3_600,
    nodes: {
      in: { kind: 'source', interval: { law: 'exponential', mean: 60 }, to: 'chooser' },
      chooser: { kind: 'split', rule: 'sticky', power: 2, to: ['one', 'two', 'three'] },
      one: {
        kind: 'station',
        servers: 2,
        service: { law: 'uniform', mean: 258, spread: 0.5 },
        warmup: { slow: 2.5, tau: 3_600, step: 0.3, initial: 0.9 },
        to: 'last',
      },
      two: {
        kind: 'station',
        servers: 2,
        service: { law: 'uniform', mean: 258, spread: 0.5 },
        warmup: { slow: 2.5, tau: 3_600, step: 0.3 },
        to: 'last',
      },
      three: {
        kind: 'station',
        servers: 2,
        service: { law: 'uniform', mean: 258, spread: 0.5 },
        warmup: { slow: 2.5, tau: 3_600, step: 0.3 },
        to: 'last',
      },
      last: { kind: 'station', service: { law: 'uniform', mean: 42, spread: 0.5 }, to: 'out' },
      out: { kind: 'sink' },
    },
  },
};
