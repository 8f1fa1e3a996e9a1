import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: 'Work is saved up and let go in large loads. Each item waits until its load is full, then in the flood that the load makes.',
  see: 'Idle, flooded, idle, flooded. Each place after it takes its turn to be red.',
  tempting: 'More capacity wherever it is red just now. In a moment it is red somewhere else.',
  works: 'Smaller loads, down to one if the change-over allows.',
  line: 'It saves up and lets go all at once. Half of the wait is for the load to fill, the other half is the flood.',
  case: {
    text: 'Press shops used to stamp one part for days, since changing the dies took hours, and everything after them worked in waves. At Toyota the change-over of a large press was brought from hours to minutes around 1970, so that lots could be small.',
    source: 'S. Shingo, A Revolution in Manufacturing: The SMED System (1985)',
  },
};
