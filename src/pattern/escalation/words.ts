import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: 'Two sides each do a little more than the other. Both climb, and what they share pays for it.',
  see: 'Two curves that climb over each other, step by step, and nobody is better off.',
  tempting: 'To raise one side further, so that it wins at last.',
  works: 'One side stops, or both share a limit.',
  line: 'Each does more because the other does. If one stops, both can.',
  case: {
    text: 'From the 1980s on records were mastered louder and louder, because a louder one seemed better beside the rest; loud passages lost their peaks for it. When broadcasters and streaming services began to play everything at one measured loudness, there was nothing left to win.',
    source:
      'E. Vickers, The Loudness War: Background, Speculation and Recommendations, AES Convention 129 (2010); EBU R 128',
    url: 'https://tech.ebu.ch/publications/r128',
  },
};
