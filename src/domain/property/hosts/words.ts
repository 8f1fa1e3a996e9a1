import type { Naming } from '../../types.ts';

/** Relief words that several namings of this domain share. */
type Words = NonNullable<Naming['reliefs']>;

const same = (words: string): { do: string; would: string } => ({ do: words, would: words });

/** Equal namings that differ only by their name. */
export function equals(
  names: readonly [name: string, short?: string][],
  rest: Omit<Naming, 'name'>,
): Naming[] {
  return names.map(([name, short]) => ({ ...rest, name, ...(short === undefined ? {} : { short }) }));
}

/** Where people first come from: "enquiries". */
export function demand(many: string): Words {
  return {
    spread: { do: `Spread ${many} out evenly`, would: `An even flow of ${many}` },
    admit: { do: `Take on a fifth fewer ${many}`, would: `A fifth fewer ${many}` },
  };
}

/** A sender that can put extras on top of its cases: "standby bookings". */
export function extras(many: string): Words {
  return {
    cut: same(`No ${many} from {name}`),
    damp: same(`Half as many ${many} from {name}`),
    limit: { do: `Two ${many} at a time from {name}`, would: `Two ${many} at most from {name}` },
  };
}

/** A round or trip that sets off when enough has come together: "papers". */
export function round(many: string): Words {
  return {
    lot: { do: `Start the {name} with half as many ${many}`, would: `Half as many ${many} per {name}` },
    lot4: {
      do: `Start the {name} with a quarter of the ${many}`,
      would: `A quarter of the ${many} per {name}`,
    },
  };
}

/** A set of shared things that two kinds of visit need together. */
export const SET: Words = {
  order: { do: 'Book {name} in one fixed order', would: 'One fixed order of booking {name}' },
  permits: { do: 'Twice as many of each: {name}', would: 'Twice as many of each: {name}' },
  fewer: same('Half as many out at once with {name}'),
};

/** A crew that goes out together. */
export const VISIT: Words = {
  speed: same('50 % quicker {name}s'),
  server: same('One more crew for {name}s'),
  fewer: same('Half the crews for {name}s'),
};

/** Trades that a job may go on without. */
export const TRADES: Words = {
  partial: { do: 'Go on from {name} with one trade to follow', would: 'One trade to follow at {name}' },
};

/** A room or yard that many use at once. */
export const ROOM: Words = {
  speed: same('50 % shorter turns in {name}'),
  server: same('One more at a time in {name}'),
  fewer: same('Half as many at a time in {name}'),
};

/** A firm or crew under its own name. */
export const FIRM: Words = {
  speed: same('50 % faster work by {name}'),
  server: same('One more person with {name}'),
  fewer: same('Half the people with {name}'),
  breaker: {
    do: 'Let {name} decline cases before it is full',
    would: 'Declining cases in time by {name}',
  },
};

/** People who come more or less, by the wait. */
export const TALK: Words = {
  lag: { do: 'Let {name} hear of the wait four times as soon', would: 'Sooner news of the wait for {name}' },
  gentle: { do: 'Let {name} draw a third as hard', would: 'A third of the draw of {name}' },
  harder: { do: 'Let {name} draw twice as hard', would: 'Twice the draw of {name}' },
  hold: { do: 'Hold {name} at the usual level', would: 'Holding {name} at the usual level' },
  bounds: { do: 'Keep {name} to half the reach', would: 'Half the reach of {name}' },
};

/** Somebody who answers what another side does. */
export const ANSWER: Words = {
  lag: { do: 'Show {name} the other side four times as soon', would: 'Sooner figures for {name}' },
  gentle: { do: 'Let {name} answer a third as hard', would: 'A third of the answer from {name}' },
  harder: { do: 'Let {name} answer twice as hard', would: 'Twice the answer from {name}' },
  hold: { do: 'Keep {name} to the standard figure', would: 'Keeping {name} to the standard figure' },
  bounds: { do: 'Let {name} go only half as far', would: 'Half the range for {name}' },
  share: { do: 'Let {name} go by the cases that come in', would: 'New cases as the guide of {name}' },
};
