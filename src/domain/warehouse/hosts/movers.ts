import type { Host } from '../../types.ts';
import { floor, kinds, kit, LINE, OFFICE, ORDERS, repeats, shared, TRUCK, turn } from './words.ts';

const CALLS = repeats('call', 'calls');
const MOVES = turn('move', 'moves');
const AISLES = shared('Book', 'trucks', 'Room for twice as many in {name}');

/** W5: loads are called for, fetched, and carried across the site by shared trucks, lifts and ways. */
export const movers: Host = {
  id: 'movers',
  names: ['Site transport', 'Move control', 'Truck control'],
  icon: 'compass',
  gap: 260,
  second: '1 minute',
  source: [
    {
      name: 'Transport orders',
      short: 'Orders',
      icon: 'clipboard-text',
      does: 'ask for a load to be brought',
      reliefs: ORDERS,
    },
    {
      name: 'Kanban cards',
      short: 'Kanban',
      icon: 'cards',
      does: 'ask for the next load for a line',
      reliefs: ORDERS,
    },
  ],
  sink: [
    { name: 'Drop points', short: 'Drop', icon: 'map-pin', does: 'where the loads are needed' },
    { name: 'Lineside', icon: 'flag-checkered', does: 'has the load where it is used' },
  ],
  steps: [
    { name: 'Dispatch', icon: 'headset', does: 'gives each move a driver', reliefs: OFFICE },
    {
      name: 'Retrieve',
      icon: 'ladder-simple',
      does: 'takes the load out of the rack',
      reliefs: kit('reach truck', 'reach trucks'),
    },
    { name: 'Scan out', icon: 'barcode', does: 'books the load off its place' },
    {
      name: 'Tugger',
      icon: 'train-simple',
      does: 'pulls loads along the main way',
      reliefs: kit('tugger', 'tuggers'),
    },
    {
      name: 'Goods lift',
      short: 'Lift',
      icon: 'elevator',
      does: 'takes loads to the other floor',
      reliefs: kit('lift', 'lifts'),
    },
    { name: 'Handover', icon: 'hand-deposit', does: 'sets loads over on to another truck' },
    {
      name: 'Airlock',
      icon: 'door',
      does: 'lets loads into the cold hall',
      reliefs: kit('airlock', 'airlocks'),
    },
    { name: 'Weigh', icon: 'scales', does: 'weighs what goes to the line' },
    { name: 'Set down', icon: 'hand-arrow-down', does: 'puts the load where the floor is marked' },
  ],
  parts: {
    lanes: {
      after: [1, 6],
      slots: {
        line: [
          {
            name: 'Feed lane',
            short: 'Feed',
            icon: 'queue',
            does: 'brings long pieces and pallets up in the order they come',
            reliefs: { ...LINE, ...kinds('load') },
          },
          {
            name: 'Transfer track',
            short: 'Track',
            icon: 'arrow-line-right',
            does: 'rolls long pieces and pallets along in the order they come',
            reliefs: { ...LINE, ...kinds('load') },
          },
        ],
        slow: [
          {
            name: 'Side loader',
            short: 'Side',
            icon: 'bulldozer',
            does: 'turns long pieces and carries them sideways',
            reliefs: kit('side loader', 'side loaders'),
          },
          {
            name: 'Beam crane',
            short: 'Crane',
            icon: 'crane',
            does: 'slings long pieces and swings them over',
            reliefs: kit('beam crane', 'beam cranes'),
          },
        ],
        free: [
          {
            name: 'Shuttle car',
            short: 'Shuttle',
            icon: 'jeep',
            does: 'runs pallets across the hall',
            reliefs: kit('shuttle car', 'shuttle cars'),
          },
          {
            name: 'Pallet truck',
            short: 'Pallets',
            icon: 'trolley',
            does: 'takes pallets across the hall',
            reliefs: kit('pallet truck', 'pallet trucks'),
          },
        ],
      },
    },
    desk: {
      after: [0, 6],
      slots: {
        desk: [
          {
            name: 'Traffic desk',
            short: 'Traffic',
            icon: 'traffic-signal',
            does: 'clears a way for each move, urgent moves first',
            reliefs: { ...OFFICE, ...MOVES },
          },
          {
            name: 'Pass office',
            short: 'Passes',
            icon: 'identification-badge',
            does: 'signs the pass for each move, urgent moves first',
            reliefs: { ...OFFICE, ...MOVES },
          },
        ],
      },
    },
    pair: {
      after: [1, 7],
      slots: {
        one: [
          {
            name: 'North truck',
            short: 'North',
            icon: 'tractor',
            does: 'needs both aisles for each trip',
            reliefs: TRUCK,
          },
          {
            name: 'East truck',
            short: 'East',
            icon: 'tractor',
            does: 'needs both aisles for each trip',
            reliefs: TRUCK,
          },
        ],
        two: [
          {
            name: 'South truck',
            short: 'South',
            icon: 'tractor',
            does: 'needs both aisles for each trip',
            reliefs: TRUCK,
          },
          {
            name: 'West truck',
            short: 'West',
            icon: 'tractor',
            does: 'needs both aisles for each trip',
            reliefs: TRUCK,
          },
        ],
        pool: [
          {
            name: 'Aisles A and B',
            short: 'Aisles',
            icon: 'columns',
            does: 'are booked by the trucks, each trip needs both',
            handle: 'aisle keys',
            reliefs: AISLES,
          },
          {
            name: 'Aisles 7 and 8',
            short: 'Aisles',
            icon: 'columns',
            does: 'are booked by the trucks, each trip needs both',
            handle: 'aisle keys',
            reliefs: AISLES,
          },
        ],
      },
    },
    loop: {
      after: [0, 2],
      make: 'retry',
      slots: {
        loop: [
          {
            name: 'Call buttons',
            short: 'Buttons',
            icon: 'hand-tap',
            does: 'call again for a load that has not come',
            handle: 'calls again',
            reliefs: CALLS,
          },
          {
            name: 'Radio',
            icon: 'radio',
            does: 'calls again for a load that has not come',
            handle: 'calls again',
            reliefs: CALLS,
          },
        ],
      },
    },
    crowd: {
      after: [1, 7],
      slots: {
        crowd: [
          {
            name: 'Main crossing',
            short: 'Crossing',
            icon: 'arrows-out-cardinal',
            does: 'is where trucks from all sides pass at once',
            reliefs: floor('on'),
          },
          {
            name: 'Turning yard',
            short: 'Yard',
            icon: 'arrow-u-up-left',
            does: 'is where many trucks turn at once',
            reliefs: floor('in'),
          },
        ],
      },
    },
  },
};
