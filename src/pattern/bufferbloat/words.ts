import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: 'There is so much room to wait that nothing is ever turned away in time. Whatever gets in has to pass the whole line and comes out too old.',
  see: 'The line is full all the time and moves well. What leaves is late, all of it, by the same amount.',
  tempting: 'A larger buffer, so that less is refused. The wait gets longer by the same measure.',
  works: 'A small buffer: what gets in is on time, the rest is told at once.',
  line: 'A long line that never empties only makes things old. A short one serves as many, and in time.',
  case: {
    text: 'In 2010 Jim Gettys copied files over his home cable line and found more than a second of delay where there should be a hundredth. Modems and routers held so much that the sender got no sign to slow down. Queues that measure how long packets wait, and drop early, came out of it.',
    source:
      'J. Gettys & K. Nichols, Bufferbloat: Dark Buffers in the Internet, Communications of the ACM 55 (2012)',
    url: 'https://doi.org/10.1145/2063176.2063196',
  },
};
