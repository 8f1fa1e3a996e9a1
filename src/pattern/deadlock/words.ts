import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: 'Two each hold what the other one needs, and neither lets go. From then on they stand still for good.',
  see: 'No queue moves, and nobody works: they hold. Everything that needs neither goes on as before.',
  tempting: 'Faster workers. They would only meet in the middle sooner.',
  works: 'One order in which everyone takes things; or give back what you hold when the next is not free.',
  line: 'Each holds what the other needs. With one order of taking, somebody can always go on.',
  case: {
    text: 'Cars that enter a crossing without room on the far side block the road that the others need to make that room. The yellow box, painted on British crossings since the 1960s, is a rule of acquisition: enter only when your exit is clear.',
    source: 'The Highway Code, rule 174 (United Kingdom)',
    url: 'https://www.gov.uk/guidance/the-highway-code/using-the-road-159-to-203',
  },
};
