import type { Pattern } from '../types.ts';

export const words: Pattern['words'] = {
  what: 'A way leads back, and each round returns more than went in. What comes round crowds out what is new, and that makes still more come round.',
  see: 'Load climbs though nobody asks for more. Everyone works flat out and little gets finished. It stays so after the first push is long over.',
  tempting:
    'More capacity where it is red: the loop fills that too. Waiting for it to pass: it feeds on itself and does not pass.',
  works:
    'Cut the way back, or damp it until each round returns less than one: a budget for repeats, a lower send.',
  line: 'The load feeds itself: each round sends back more than it took. More capacity is eaten; a cut ends it.',
  case: {
    text: 'On 20 September 2015 a short network fault made DynamoDB storage servers ask the metadata service for their memberships all at once. Answers took too long, the servers asked again, and the service stayed flooded for hours. It was too busy even to have capacity added; the engineers first had to pause the requests, then enlarged it, then let them back.',
    source:
      'Amazon Web Services, Summary of the Amazon DynamoDB Service Disruption in the US-East Region, 2015',
    url: 'https://aws.amazon.com/message/5467D2/',
  },
};
