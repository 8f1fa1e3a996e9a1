import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: 'Whoever matters more always goes first. When there is enough of that, whoever matters less never goes at all.',
  see: 'The total looks fine. One kind is quick, the other only gets older.',
  tempting: 'More room for those who wait. They wait more comfortably, and for ever.',
  works: 'A share for everyone, a reserved slice, or rank that grows with age.',
  line: 'Rank alone decides, and there is always somebody of higher rank. The rest never get a turn.',
  case: {
    text: 'In July 1997 the computer of Mars Pathfinder kept resetting itself on the planet. An urgent task waited for a lock that a minor one held, and tasks of middle rank never let the minor one run to give it back. A setting sent up from Earth let the holder of the lock inherit the rank of whoever waits for it.',
    source: 'G. E. Reeves, What really happened on Mars (1997)',
  },
};
