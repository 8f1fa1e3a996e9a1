import type { Host } from '../../types.ts';
import { CREW, DOOR, floor, INCOMING, infeed, kit, LOAD, shared } from './words.ts';

const LIFT = { ...kit('lift', 'lifts'), ...infeed('roller line') };
const TOOLS = shared('Take', 'crews', 'Twice the sets of {name}');

const RESULTS = {
  partial: {
    do: 'Free loads at {name} with one result to follow',
    would: 'One result to follow at {name}',
  },
};

/** W2: loads come off trailers, are booked in, and end in the racks. */
export const inbound: Host = {
  id: 'inbound',
  names: ['Inbound dock', 'Goods-in', 'Receiving hall'],
  icon: 'garage',
  gap: 300,
  second: '2 minutes',
  source: [
    { name: 'Trailers', icon: 'truck-trailer', does: 'bring loads to the doors' },
    { name: 'Suppliers', short: 'Supplier', icon: 'factory', does: 'send what was ordered' },
    {
      name: 'Feeder trucks',
      short: 'Feeders',
      icon: 'shipping-container',
      does: 'bring containers up from the port',
    },
  ],
  sink: [
    { name: 'Racks', icon: 'grid-four', does: 'where stock can be picked from' },
    { name: 'High bay', icon: 'building', does: 'keeps stock until it is picked' },
  ],
  steps: [
    { name: 'Gatehouse', short: 'Gate', icon: 'signpost', does: 'books each load in and names its bay' },
    { name: 'Unload', icon: 'hand-arrow-down', does: 'takes loads off by hand truck' },
    { name: 'Count', icon: 'list-numbers', does: 'counts the boxes on each load' },
    { name: 'Scan', icon: 'barcode', does: 'books the load into stock' },
    { name: 'Inspect', icon: 'magnifying-glass', does: 'opens a box and compares it with the order' },
    { name: 'Label', icon: 'tag', does: 'puts the house label on' },
    { name: 'Weigh', icon: 'scales', does: 'weighs the load for its rack level' },
    {
      name: 'Wrap',
      icon: 'spiral',
      does: 'winds film round the load',
      reliefs: kit('wrapping machine', 'wrapping machines'),
    },
    {
      name: 'Put away',
      icon: 'trolley',
      does: 'brings loads to their places',
      reliefs: kit('reach truck', 'reach trucks'),
    },
  ],
  parts: {
    bank: {
      after: [1, 6],
      slots: {
        sharer: [
          {
            name: 'Bay board',
            short: 'Board',
            icon: 'chalkboard-simple',
            does: 'names one of the sort bays for each load',
          },
          {
            name: 'Floor lead',
            short: 'Lead',
            icon: 'megaphone',
            does: 'sends each load to one of the sort bays',
          },
        ],
        door: ['A', 'B', 'C', 'D'].map(letter => ({
          name: `Sort bay ${letter}`,
          short: `Bay ${letter}`,
          icon: 'rows',
          does: 'sorts by article, quicker with practice, closed while swamped',
          reliefs: DOOR,
        })),
      },
    },
    crowd: {
      after: [1, 7],
      slots: {
        crowd: [
          {
            name: 'Dock apron',
            short: 'Apron',
            icon: 'arrows-out-cardinal',
            does: 'is crossed by many forklifts at once',
            reliefs: floor('on'),
          },
          {
            name: 'Centre aisle',
            short: 'Aisle',
            icon: 'arrows-left-right',
            does: 'lets forklifts pass each other side by side',
            reliefs: floor('in'),
          },
        ],
      },
    },
    zones: {
      after: [1, 6],
      slots: {
        branch: [
          { name: 'Papers', icon: 'file-text', does: 'reads the delivery papers of each load' },
          { name: 'Lab', icon: 'flask', does: 'tests a sample of each load' },
          {
            name: 'Seal check',
            short: 'Seals',
            icon: 'lock-simple',
            does: 'compares the seal number of each load',
          },
          {
            name: 'Data logger',
            short: 'Logger',
            icon: 'thermometer-simple',
            does: 'reads how cold each load was on the way',
          },
        ],
        join: [
          {
            name: 'Clearance',
            short: 'Clear',
            icon: 'seal-check',
            does: 'frees a load when all results are in',
            reliefs: RESULTS,
          },
          {
            name: 'Sign-off',
            icon: 'signature',
            does: 'signs a load off when all results are in',
            reliefs: RESULTS,
          },
        ],
      },
    },
    roster: {
      after: [1, 6],
      slots: {
        place: [
          { name: 'Decant', icon: 'tote', does: 'puts loose boxes into totes' },
          { name: 'Pallet swap', short: 'Swap', icon: 'swap', does: 'moves boxes on to house pallets' },
        ],
        corrector: [
          {
            name: 'Dock foreman',
            short: 'Foreman',
            icon: 'hard-hat',
            does: 'adds or takes off people by the pile',
            handle: 'by the pile',
            reliefs: INCOMING,
          },
          {
            name: 'Agency desk',
            short: 'Agency',
            icon: 'phone',
            does: 'books more or fewer hands by the pile on the sheet',
            handle: 'by the sheet',
            reliefs: INCOMING,
          },
        ],
      },
    },
    pair: {
      after: [1, 6],
      slots: {
        one: [
          {
            name: 'Left crew',
            short: 'Left',
            icon: 'users',
            does: 'turns heavy loads with both tools',
            reliefs: CREW,
          },
          {
            name: 'Blue crew',
            short: 'Blue',
            icon: 'users',
            does: 'turns heavy loads with both tools',
            reliefs: CREW,
          },
        ],
        two: [
          {
            name: 'Right crew',
            short: 'Right',
            icon: 'users',
            does: 'turns heavy loads with both tools',
            reliefs: CREW,
          },
          {
            name: 'Green crew',
            short: 'Green',
            icon: 'users',
            does: 'turns heavy loads with both tools',
            reliefs: CREW,
          },
        ],
        pool: [
          {
            name: 'Hoist and sling',
            short: 'Hoist',
            icon: 'crane',
            does: 'are shared by both crews, each load needs both',
            handle: 'shared set',
            reliefs: TOOLS,
          },
          {
            name: 'Crane and yoke',
            short: 'Crane',
            icon: 'crane',
            does: 'are shared by both crews, each load needs both',
            handle: 'shared set',
            reliefs: TOOLS,
          },
        ],
      },
    },
    buffer: {
      after: [1, 7],
      slots: {
        buffer: [
          {
            name: 'Pallet lift',
            short: 'Lift',
            icon: 'elevator',
            does: 'takes up what its roller line holds, turns the rest away',
            reliefs: LIFT,
          },
          {
            name: 'Goods lift',
            short: 'Lift',
            icon: 'elevator',
            does: 'takes up what its roller line holds, turns the rest away',
            reliefs: LIFT,
          },
        ],
        bypass: [
          {
            name: 'Ramp',
            icon: 'arrow-up-right',
            does: 'takes small loads up by hand truck',
            reliefs: { server: { do: 'One more porter on {name}', would: 'One more porter on {name}' } },
          },
          {
            name: 'Stairs',
            icon: 'stairs',
            does: 'takes single boxes up by hand',
            reliefs: { server: { do: 'One more porter on {name}', would: 'One more porter on {name}' } },
          },
        ],
      },
    },
    batch: {
      after: [1, 7],
      slots: {
        batch: [
          {
            name: 'Tug train',
            short: 'Train',
            icon: 'train-simple',
            does: 'sets off when its carriages are full',
            reliefs: LOAD,
          },
          {
            name: 'Shuttle truck',
            short: 'Shuttle',
            icon: 'truck',
            does: 'drives to the next hall when it is full',
            reliefs: LOAD,
          },
        ],
      },
    },
  },
};
