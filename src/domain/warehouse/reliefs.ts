import type { Domain } from '../types.ts';

export const reliefs: Domain['reliefs'] = {
  speed: { do: '50 % faster work at {name}', would: '50 % faster work at {name}' },
  server: { do: 'One more pair of hands at {name}', would: 'One more pair of hands at {name}' },
  fewer: { do: 'Half the crew at {name}', would: 'Half the crew at {name}' },
  fifo: { do: 'First in, first out at {name}', would: 'First in, first out at {name}' },
  ageing: { do: 'Move orders up at {name} the longer they wait', would: 'Moving old orders up at {name}' },
  fair: { do: 'A fair share of {name} for every order type', would: 'A fair share for all at {name}' },
  lanes: { do: 'A lane for each order type behind {name}', would: 'Separate lanes behind {name}' },
  bigger: { do: 'Twice the staging space before {name}', would: 'Twice the staging space before {name}' },
  smaller: { do: 'A quarter of the staging space before {name}', would: 'Less staging space before {name}' },
  breaker: {
    do: 'Turn work away at {name} before it is swamped',
    would: 'Turning work away at {name} in time',
  },
  spread: { do: 'Book slots through the day for {name}', would: 'Slots through the day for {name}' },
  admit: { do: 'Take on a fifth less from {name}', would: 'A fifth less from {name}' },
  lot: { do: 'Halve the wave at {name}', would: 'Half the wave at {name}' },
  lot4: { do: 'Cut the wave at {name} to a quarter', would: 'A quarter of the wave at {name}' },
  often: { do: 'Release twice as often at {name}', would: 'Twice as many releases at {name}' },
  shortest: { do: 'Send work from {name} down the shortest line', would: 'The shortest line after {name}' },
  equal: { do: 'Deal work out evenly at {name}', would: 'An even deal at {name}' },
  bulkhead: { do: 'Keep every line after {name} to its own share', would: 'Fixed shares after {name}' },
  partial: { do: 'Ship from {name} with one part to follow', would: 'Shipping one part short from {name}' },
  stock: { do: 'Twice the safety stock at {name}', would: 'Twice the safety stock at {name}' },
  order: { do: 'Reserve in one fixed order at {name}', would: 'One fixed order of reserving at {name}' },
  permits: { do: 'Twice the passes at {name}', would: 'Twice the passes at {name}' },
  cut: { do: 'Close the way back at {name}', would: 'No way back at {name}' },
  damp: { do: 'Send back half as much at {name}', would: 'Half as much sent back at {name}' },
  limit: { do: 'At most two going round at {name}', would: 'At most two going round at {name}' },
  backoff: {
    do: 'Wait longer before each repeat at {name}',
    would: 'A longer wait before repeats at {name}',
  },
  patient: { do: 'Be three times as patient at {name}', would: 'Three times the patience at {name}' },
  delay: { do: 'Halve the way along {name}', would: 'Half the way along {name}' },
  lag: { do: 'Give {name} figures a quarter as old', would: 'Fresher figures for {name}' },
  gentle: { do: 'Let {name} correct a third as much', would: 'A gentler hand at {name}' },
  harder: { do: 'Let {name} correct twice as hard', would: 'Twice the correction from {name}' },
  hold: { do: 'Freeze {name} at the standard plan', would: 'Freezing {name} at the standard plan' },
  bounds: { do: 'Let {name} move only half as far', would: 'Half the range for {name}' },
  share: { do: 'Let {name} plan by incoming orders', would: 'Incoming orders as the guide for {name}' },
};

export const kindReliefs: NonNullable<Domain['kindReliefs']> = {
  'patience.cut': { do: 'Order nothing a second time at {name}', would: 'No second orders at {name}' },
  'patience.damp': { do: 'Half as many second orders at {name}', would: 'Half the second orders at {name}' },
  'patience.limit': {
    do: 'Two second orders at a time at {name}',
    would: 'Two second orders at most at {name}',
  },
  'pool.fewer': { do: 'Half as many at once under {name}', would: 'Half as many at once under {name}' },
  'gate.spread': { do: 'Let {name} go in a trickle', would: 'A trickle from {name}' },
  'station.breaker': {
    do: 'Turn totes away at {name} when it is full',
    would: 'Turning totes away at {name}',
  },
};
