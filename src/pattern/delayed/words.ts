import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: 'Someone steers by what was, not by what is. By the time a correction bites, the need for it is over, and the next one is due the other way.',
  see: 'A regular swing, too much and too little by turns, a few delays long. Demand outside is steady.',
  tempting:
    'To correct harder, or to stop correcting. Harder makes the swing wider; a frozen setting is right only until demand moves.',
  works:
    'Look at something more recent, first of all. Or correct more gently, so that a late answer does less harm.',
  line: 'It steers by old news. Every correction arrives when the opposite one is needed: shorten the delay.',
  case: {
    text: 'Pairs of people clapped one rhythm together from separate rooms, hearing each other 3 to 78 milliseconds late. With the delay that players a few metres apart have anyway, they were steadiest. With longer ones each kept answering to a beat that was over: the tempo sagged more and more, and in the end the rhythm fell apart.',
    source:
      'Chafe, Cáceres & Gurevich, Effect of temporal separation on synchronization in rhythmic performance, Perception 39 (2010)',
    url: 'https://doi.org/10.1068/p6465',
  },
};
