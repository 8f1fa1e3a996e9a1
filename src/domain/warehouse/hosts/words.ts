import type { Naming } from '../../types.ts';

/** Relief words that several namings of this domain share. */
type Words = NonNullable<Naming['reliefs']>;

const same = (words: string): { do: string; would: string } => ({ do: words, would: words });

/** Where a machine or vehicle works, not hands: "One more tugger". */
export function kit(one: string, many: string): Words {
  return {
    speed: same(`50 % faster ${many}`),
    server: same(`One more ${one}`),
    fewer: same(`Half as many ${many}`),
  };
}

/** A machine that takes its work from an infeed of a given length. */
export function infeed(line: string): Words {
  return {
    bigger: same(`Twice the ${line} before {name}`),
    smaller: { do: `A quarter of the ${line} before {name}`, would: `A shorter ${line} before {name}` },
  };
}

/** A desk that is not about orders: "move", "moves". */
export function turn(one: string, many: string): Words {
  return {
    ageing: {
      do: `Let ${many} go ahead at {name} the longer they wait`,
      would: `Letting old ${many} go ahead at {name}`,
    },
    fair: {
      do: `A fair share of {name} for every kind of ${one}`,
      would: `A fair share of {name} for every kind of ${one}`,
    },
  };
}

/** A line for two kinds of something that is not an order. */
export function kinds(one: string): Words {
  return {
    lanes: { do: `A lane for each kind of ${one} behind {name}`, would: 'Separate lanes behind {name}' },
  };
}

/** A sender that can put extras on top of its work: "rush slips". */
export function extras(many: string): Words {
  return {
    cut: same(`No ${many} from {name}`),
    damp: same(`Half as many ${many} from {name}`),
    limit: { do: `Two ${many} at a time from {name}`, would: `Two ${many} at most from {name}` },
  };
}

/** Somebody who asks again, by what is asked: "call", "calls". */
export function repeats(one: string, many: string): Words {
  return {
    cut: same(`No second ${many} from {name}`),
    damp: same(`Half as many second ${many} from {name}`),
    limit: {
      do: `Two second ${many} at a time from {name}`,
      would: `Two second ${many} at most from {name}`,
    },
    backoff: { do: `A longer wait before each repeat from {name}`, would: 'A longer wait before repeats' },
    patient: same(`Three times the wait before a second ${one}`),
  };
}

/** A source of orders: what is spread is their release. */
export const ORDERS: Words = {
  spread: { do: 'Release orders evenly through the day', would: 'An even release of orders' },
  admit: { do: 'Take on a fifth fewer orders', would: 'A fifth fewer orders' },
};

/** A vehicle that sets off when it is full. */
export const LOAD: Words = {
  lot: { do: 'Send {name} off half full', would: 'Half a load for {name}' },
  lot4: { do: 'Send {name} off a quarter full', would: 'A quarter of a load for {name}' },
};

/** A floor or aisle that many cross at once. */
export function floor(where: 'in' | 'on'): Words {
  return {
    speed: same(`50 % quicker trips ${where === 'in' ? 'through' : 'across'} {name}`),
    server: same(`One more at a time ${where} {name}`),
    fewer: same(`Half as many at once ${where} {name}`),
  };
}

/** A lane, belt or track: it carries, nobody works there by hand. */
export const LINE: Words = {
  speed: { do: 'Run {name} 50 % faster', would: 'A 50 % faster {name}' },
  server: same('One more at a time on {name}'),
  fewer: same('Half as many at a time on {name}'),
};

/** Paper or screen work, with no floor in front of it. */
export const OFFICE: Words = {
  server: same('One more clerk at {name}'),
  fewer: same('Half the clerks at {name}'),
  bigger: same('Room for twice as many waiting at {name}'),
  smaller: { do: 'Room for a quarter as many waiting at {name}', would: 'Less room to wait at {name}' },
};

/** A plan, not a person: what sets a pace by a number further up. */
export const PLAN: Words = {
  gentle: { do: 'Let {name} change a third as much', would: 'A third of the changes in {name}' },
  harder: { do: 'Let {name} change twice as much', would: 'Twice the changes in {name}' },
  hold: { do: 'Freeze {name} at its standard', would: 'Freezing {name} at its standard' },
  share: { do: 'Set {name} by what comes in', would: 'Setting {name} by what comes in' },
};

/** Someone who staffs a step, where what comes in are not orders. */
export const INCOMING: Words = {
  share: { do: 'Let {name} plan by what comes in', would: 'What comes in as the guide for {name}' },
};

/** A rule that each passing load makes more work of the same kind: "counts". */
export function echoes(many: string): Words {
  return {
    cut: { do: 'Suspend {name}', would: 'Suspending {name}' },
    damp: same(`Half as many ${many} from {name}`),
    limit: { do: `Two ${many} at a time from {name}`, would: `Two ${many} at most from {name}` },
  };
}

/** Two tools or places that two crews share: how they are taken. */
export function shared(verb: string, users: string, permits: string): Words {
  return {
    order: { do: `${verb} {name} always in the same order`, would: 'One fixed order for {name}' },
    permits: same(permits),
    fewer: same(`Half as many ${users} at once with {name}`),
  };
}

/** One of several equal work places. */
export const DOOR: Words = {
  breaker: { do: 'Turn work away at {name} when it is full', would: 'Turning work away at {name}' },
};

/** A single truck under its own name. */
export const TRUCK: Words = {
  speed: { do: 'Make {name} 50 % faster', would: 'A 50 % faster {name}' },
  server: same('One more truck beside {name}'),
  fewer: same('Half the trucks of {name}'),
};

/** A crew under its own name. */
export const CREW: Words = {
  speed: same('50 % faster work by {name}'),
  server: same('One more pair of hands in {name}'),
  fewer: same('Half the people in {name}'),
};

/** An order that may leave before its last part is in. */
export const PARTS: Words = {
  partial: {
    do: 'Send orders on from {name} with one part to follow',
    would: 'One part to follow from {name}',
  },
};

/** People who come more or less, by the wait. */
export const GROWTH: Words = {
  lag: { do: 'Bring news of the wait to {name} sooner', would: 'Fresher news of the wait for {name}' },
  gentle: { do: 'Let {name} pull a third as hard', would: 'A third of the pull from {name}' },
  harder: { do: 'Let {name} pull twice as hard', would: 'Twice the pull from {name}' },
  hold: { do: 'Hold {name} at the usual demand', would: 'Holding {name} at the usual demand' },
  bounds: { do: 'Keep {name} to half its swing', would: 'Half the swing from {name}' },
};

/** A rule by which one side answers the other. */
export const ANSWER: Words = {
  lag: { do: 'Show {name} the other side sooner', would: 'Fresher figures for {name}' },
  gentle: { do: 'Let {name} answer a third as hard', would: 'A third as hard an answer from {name}' },
  harder: { do: 'Let {name} answer twice as hard', would: 'Twice as hard an answer from {name}' },
  hold: { do: 'Hold {name} at its standard setting', would: 'Holding {name} at its standard setting' },
  bounds: { do: 'Let {name} go only half as far', would: 'Half the range for {name}' },
  share: { do: 'Let {name} go by what comes in', would: 'What comes in as the guide for {name}' },
};
