import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: 'Work is split into parts that must all be back before it can go on. The slowest part decides when that is.',
  see: 'At the join, finished parts stand and wait for the missing one. On average everyone looks quick.',
  tempting: 'To speed up the quick branches, or the place where the parts meet. They wait already.',
  works: 'Ease the slow branch; go on with the parts that are there; ask twice and take the first answer.',
  line: 'All parts must be back, so the slowest one is the speed of all. The others are early for nothing.',
  case: {
    text: 'A benchmark at Google read a thousand values spread over a hundred servers. One read in a thousand took 1,800 milliseconds or more, because some server was slow. When a part that had not come back after 10 milliseconds was asked for a second time elsewhere, that fell to 74, with two per cent more requests.',
    source: 'J. Dean & L. A. Barroso, The Tail at Scale, Communications of the ACM 56 (2013)',
    url: 'https://doi.org/10.1145/2408776.2408794',
  },
};
