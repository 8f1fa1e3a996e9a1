import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: 'Everything has to pass one place that can do less than arrives. That place alone sets the pace of the whole.',
  see: 'Before it, work piles up, and what stands further up is blocked by it. After it, everyone is hungry. It never rests.',
  tempting:
    'To speed up whoever has the longest queue, or to give the pile more room. A pile is where the waiting shows, not where it is made.',
  works: 'One more, or faster, at the constraint; or less of its time spent on what others could do.',
  line: 'Everything waits for one place that works all the time. Speed up anything else and nothing leaves sooner.',
  case: {
    text: 'In the dry year of 2023 the Panama Canal could fill its locks less often. The Authority cut daily transits from 36 step by step to 22 in December, and in early August more than 160 ships lay waiting. No port crane, however fast, could have brought one of them through sooner.',
    source: 'Panama Canal Authority, advisories to shipping on transit slots, July to December 2023',
    url: 'https://pancanal.com/en/maritime-services/advisory-to-shipping/',
  },
};
