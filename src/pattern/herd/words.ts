import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: 'Many act on the same signal, so they all come at once. On the whole there is room for everyone; at that moment there is not.',
  see: 'Spikes in step with a clock. Between two of them, nothing to do.',
  tempting: 'Capacity for the spike. It stands idle nearly all the time, and the spike grows to meet it.',
  works: 'Take them out of step: slots, stagger, a little random delay.',
  line: 'Everyone comes on the same stroke of the clock. Out of step, there is room for all of them.',
  case: {
    text: "When a popular entry fell out of Facebook's cache, every web server that wanted it went to the database at the same time. A rule that lets only one of them fetch it while the others wait a moment brought the peak from 17,000 database queries a second down to 1,300.",
    source: 'R. Nishtala et al., Scaling Memcache at Facebook, NSDI 2013',
    url: 'https://www.usenix.org/conference/nsdi13/technical-sessions/presentation/nishtala',
  },
};
