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
    text: 'For decades hog supply and prices in the United States swung to and fro, with some four years from peak to peak. Farmers bred by the price of the day, and the animals came to market more than a year later, all together, when the price had long turned.',
    source: 'A. A. Harlow, The Hog Cycle and the Cobweb Theorem, Journal of Farm Economics 42 (1960)',
    url: 'https://doi.org/10.2307/1235116',
  },
};
