import type { Domain } from '../types.ts';

export const reliefs: Domain['reliefs'] = {
  speed: { do: '50 % faster work at {name}', would: '50 % faster work at {name}' },
  server: { do: 'One more person at {name}', would: 'One more person at {name}' },
  fewer: { do: 'Half as many people at {name}', would: 'Half the people at {name}' },
  fifo: { do: 'Strictly by date of receipt at {name}', would: 'Date order at {name}' },
  ageing: { do: 'Move files up at {name} as they age', would: 'Moving old files up at {name}' },
  fair: { do: 'Keep hours for every kind of case at {name}', would: 'Hours for every kind at {name}' },
  lanes: { do: 'A tray for each kind of case at {name}', would: 'Separate trays at {name}' },
  bigger: { do: 'Twice the waiting list at {name}', would: 'Twice the waiting list at {name}' },
  smaller: {
    do: 'Cut the waiting list at {name} to a quarter',
    would: 'A quarter of the waiting list at {name}',
  },
  breaker: {
    do: 'Close the books at {name} before it is swamped',
    would: 'Closing the books in time at {name}',
  },
  spread: { do: 'Spread {name} out evenly', would: 'An even flow of {name}' },
  admit: { do: 'Take on a fifth fewer of {name}', would: 'A fifth fewer of {name}' },
  lot: { do: 'Let half as many go together at {name}', would: 'Half the set at {name}' },
  lot4: { do: 'Let a quarter as many go together at {name}', would: 'A quarter of the set at {name}' },
  often: { do: 'Release twice as often at {name}', would: 'Twice as many releases at {name}' },
  shortest: {
    do: 'Give each case from {name} to the shortest diary',
    would: 'The shortest diary first at {name}',
  },
  equal: { do: 'Strict turns at {name}', would: 'Strict turns at {name}' },
  bulkhead: { do: 'Everyone behind {name} keeps to their share', would: 'Fixed shares behind {name}' },
  partial: { do: 'Go on from {name} with one paper to follow', would: 'One paper to follow at {name}' },
  stock: { do: 'Twice as many in hand at {name}', would: 'Twice as many in hand at {name}' },
  order: { do: 'One fixed order of booking for {name}', would: 'One order of booking for {name}' },
  permits: { do: 'Twice as many of {name}', would: 'Twice as many of {name}' },
  cut: { do: 'Send nothing back at {name}', would: 'Nothing sent back at {name}' },
  damp: { do: 'Send half as much back at {name}', would: 'Half as much sent back at {name}' },
  limit: { do: 'At most two going round at {name}', would: 'Two going round at most at {name}' },
  backoff: {
    do: 'Wait longer before each repeat at {name}',
    would: 'A longer wait before repeats at {name}',
  },
  patient: { do: 'Wait three times as long at {name}', would: 'Three times the patience at {name}' },
  delay: { do: 'Halve the post along {name}', would: 'Half the post along {name}' },
  lag: { do: 'Give {name} figures a quarter as old', would: 'Fresher figures for {name}' },
  gentle: { do: 'Let {name} correct a third as much', would: 'A gentler hand for {name}' },
  harder: { do: 'Let {name} correct twice as hard', would: 'Twice the correction from {name}' },
  hold: { do: 'Keep {name} at the standing plan', would: 'Keeping {name} at the standing plan' },
  bounds: { do: 'Half the leeway for {name}', would: 'Half the leeway for {name}' },
  share: { do: 'Let {name} plan by the cases that come in', would: 'New cases as the guide of {name}' },
};

export const kindReliefs: NonNullable<Domain['kindReliefs']> = {
  'patience.cut': { do: 'Ask only once at {name}', would: 'Asking only once at {name}' },
  'patience.damp': { do: 'Half as many repeats at {name}', would: 'Half the repeats at {name}' },
  'patience.limit': {
    do: 'Two reminders out at a time at {name}',
    would: 'Two reminders out at most at {name}',
  },
  'patience.patient': {
    do: 'Wait three times as long before asking again at {name}',
    would: 'Three times the wait at {name}',
  },
  'pool.fewer': { do: 'Half as many at once on {name}', would: 'Half as many at once on {name}' },
  'gate.spread': { do: 'Let {name} go one by one', would: 'One by one from {name}' },
};
