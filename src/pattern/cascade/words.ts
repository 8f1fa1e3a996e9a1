import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: 'One falls, its load goes to the others, and that is more than they can bear. Each fall makes the next one likelier.',
  see: 'Failures one after another, each after a step in load.',
  tempting: 'To bring the fallen one back at full load, or to strengthen it alone.',
  works: 'Let the load of the fallen one be lost rather than moved; shed early; leave headroom.',
  line: 'The load of each one that falls is moved to those that stand, until none does. Better to lose a share than all.',
  case: {
    text: 'On 14 August 2003 a power line in Ohio sagged into a tree and tripped. Its current moved to other lines, which heated up and tripped in turn; within hours some 50 million people in the United States and Canada were without power.',
    source: 'U.S.-Canada Power System Outage Task Force, Final Report (2004)',
  },
};
