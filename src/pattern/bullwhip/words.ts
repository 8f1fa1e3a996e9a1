import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: 'Each stage answers not to demand but to the answer of the stage before, and each exaggerates a little. At the far end a ripple has become a flood.',
  see: 'The swing grows from stage to stage; in front it is hardly there.',
  tempting: 'More stock or more capacity at every stage. It feeds the swing.',
  works: 'Let everyone see the demand at the end; smaller and steadier orders.',
  line: "Each answers to the last one's answer. What ripples in front is a flood at the back.",
  case: {
    text: "Babies use nappies at an even rate, and shops sold Pampers nearly evenly. Procter & Gamble found that the distributors' orders swung far more, and its own orders to its suppliers more still.",
    source:
      'H. L. Lee, V. Padmanabhan & S. Whang, The Bullwhip Effect in Supply Chains, Sloan Management Review 38 (1997)',
  },
};
