import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: 'Success brings more demand until one place can take no more. Then waits turn people away just as fast as success draws them.',
  see: 'Growth, then a plateau, with complaints.',
  tempting: 'To push growth harder. What it wins, the wait drives off again.',
  works: 'Lift the limit, and best before it binds.',
  line: 'It grows until one place is full, and then it drives off what it draws. Lift the limit, do not push the growth.',
  case: {
    text: 'People Express grew from nothing to one of the largest airlines of the United States in five years on low fares. Service could not keep up with the passengers, they got annoyed and left, and in 1987 the airline was gone.',
    source:
      'J. D. Sterman, People Express Management Flight Simulator (1988); P. M. Senge, The Fifth Discipline (1990)',
  },
};
