import type { Naming } from '../../types.ts';

type Reliefs = NonNullable<Naming['reliefs']>;

/** A server of the kind that runs one thing a slot, said in the slot's own word. */
function slots(one: string, many: string): Reliefs {
  return {
    server: { do: `One more ${one} for {name}`, would: `One more ${one} for {name}` },
    fewer: { do: `Half as many ${many} for {name}`, would: `Half as many ${many} for {name}` },
  };
}

/** Databases and logs: what comes in is written. */
export const WRITER = slots('writer', 'writers');

export const CONNECTION = slots('connection', 'connections');

export const THREAD = slots('thread', 'threads');

/** A line with an order: whoever takes from it is a reader. */
export const READER = slots('reader', 'readers');

export const INSTANCE = slots('instance', 'instances');

export const CONSUMER = slots('consumer', 'consumers');

/** A shared place whose workers are whatever is let in at once. */
export const AT_ONCE: Reliefs = {
  server: { do: 'Let one more at once into {name}', would: 'One more at once in {name}' },
  fewer: { do: 'Let half as many at once into {name}', would: 'Half as many at once in {name}' },
};

/** Sources whose tokens are events, queries or the like. */
export function shed(one: string): Reliefs {
  return { admit: { do: `Shed one ${one} in five from {name}`, would: `Shedding a fifth of {name}` } };
}

/** A join that confirms copies: there is no answer to give with a part missing. */
export const COPIES: Reliefs = {
  partial: { do: 'Let {name} confirm with one copy missing', would: 'One copy fewer for {name}' },
};

/** A join that puts a whole together. */
export const PIECES: Reliefs = {
  partial: { do: 'Let {name} finish with one part missing', would: 'One part fewer for {name}' },
};

/** Two locks: a permit is a holder. */
export const LOCKS: Reliefs = {
  permits: { do: 'Allow twice the holders on {name}', would: 'Twice the holders on {name}' },
};

/** A scaler or tuner is not what is scaled. */
export const TUNER: Reliefs = {
  gentle: { do: 'Let {name} move in steps a third as large', would: 'Gentler steps from {name}' },
  harder: { do: 'Let {name} move in steps twice as large', would: 'Bigger steps from {name}' },
  share: { do: 'Show {name} the incoming traffic', would: 'Incoming traffic as the signal of {name}' },
};

/** What lets in a larger or smaller share of the traffic. */
export const VALVE: Reliefs = {
  gentle: { do: 'Let {name} open in steps a third as large', would: 'Gentler steps from {name}' },
  harder: { do: 'Let {name} open in steps twice as large', would: 'Bigger steps from {name}' },
  hold: { do: 'Hold {name} at its starting share', would: 'Holding {name} at its starting share' },
  share: { do: 'Show {name} the incoming traffic', would: 'Incoming traffic as the signal of {name}' },
};

/** A rule that sets how many extra copies one side sends by what the other side sends. */
export const RULE: Reliefs = {
  lag: { do: 'Give {name} figures a quarter as old', would: 'Fresher figures for {name}' },
  gentle: { do: 'Let {name} answer with a third as much', would: 'A third of the answer from {name}' },
  harder: { do: 'Let {name} answer with twice as much', would: 'Twice the answer from {name}' },
  share: { do: 'Show {name} the incoming traffic only', would: 'Incoming traffic as the signal of {name}' },
};

/** One side that sends its share and copies of it. */
export const COPIER: Reliefs = {
  cut: { do: 'No extra copies from {name}', would: 'No extra copies from {name}' },
  damp: { do: 'Half as many extra copies from {name}', would: 'Half the extra copies from {name}' },
  limit: { do: 'At most two extra copies in flight from {name}', would: 'Two copies in flight from {name}' },
};

/** Several names for equals: "Shard 1" to "Shard 4". */
export function numbered(
  count: number,
  word: string,
  rest: Omit<Naming, 'name' | 'short'>,
  short = word,
): Naming[] {
  return Array.from({ length: count }, (_, i) => {
    const name = `${word} ${i + 1}`;
    return name.length > 8 ? { name, short: `${short} ${i + 1}`, ...rest } : { name, ...rest };
  });
}
