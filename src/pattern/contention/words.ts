import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: "Many work in one place and get in each other's way. Past some number, each one more takes away more than it brings.",
  see: 'Everyone is busy, each piece takes ages, and less comes out than with fewer hands.',
  tempting: 'One more worker. It makes all the others slower.',
  works: 'Fewer at once, shorter turns, or a place of their own for each.',
  line: "They are in each other's way: with fewer at work, more gets done.",
  case: {
    text: 'On a machine with 48 cores, some programs under Linux did less work with all of them than with a handful: the cores spent their time on passing one lock around. Giving each core its own copy of the data, or a lock that queues politely, brought the lost work back.',
    source: 'S. Boyd-Wickizer et al., Non-scalable locks are dangerous, Linux Symposium 2012',
    url: 'https://pdos.csail.mit.edu/papers/linux:lock.pdf',
  },
};
