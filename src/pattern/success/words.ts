import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: 'Whoever has had more gets more, and by having more gets better at it. A small early lead becomes everything.',
  see: 'One drowns, others of the same ability hardly work.',
  tempting: 'To help the winner, since so much depends on it.',
  works: 'Take the past out of the choice: equal shares, rotation, the shortest line.',
  line: 'What goes well gets more of everything until it drowns. Share it out, and all of them do well.',
  case: {
    text: 'In an experiment 14,341 people could listen to and download songs by unknown bands. Where they saw how often each had been taken before, the popular songs became more popular by far, and in eight separate worlds with the same songs it was not the same ones that won.',
    source: 'M. J. Salganik, P. S. Dodds & D. J. Watts, Science 311 (2006)',
    url: 'https://doi.org/10.1126/science.1121066',
  },
};
