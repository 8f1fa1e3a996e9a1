import type { Host } from '../../types.ts';
import { CREW, floor, infeed, kit, LINE, LOAD, OFFICE, ORDERS, shared } from './words.ts';

const SORTER = { ...kit('sorter', 'sorters'), ...infeed('infeed') };

const TOOLS = shared('Take', 'crews', 'Twice the sets of {name}');

/** W1: orders become tickets, goods, boxes, and leave on a van. */
export const outbound: Host = {
  id: 'outbound',
  names: ['Outbound floor', 'Dispatch floor', 'Order hall'],
  icon: 'warehouse',
  gap: 280,
  second: '2 minutes',
  source: [
    {
      name: 'Web orders',
      short: 'Orders',
      icon: 'clipboard-text',
      does: 'come in as people pay',
      reliefs: ORDERS,
    },
    {
      name: 'Web shop',
      icon: 'shopping-cart',
      does: 'sends down each order that is paid',
      reliefs: ORDERS,
    },
    {
      name: 'Marketplace',
      short: 'Market',
      icon: 'storefront',
      does: 'passes on what its sellers have sold',
      reliefs: ORDERS,
    },
  ],
  sink: [
    { name: 'Vans', icon: 'van', does: 'leave with what is loaded' },
    { name: 'Hub truck', short: 'Truck', icon: 'truck', does: 'takes the boxes to the parcel hub' },
  ],
  steps: [
    { name: 'Release', icon: 'printer', does: 'prints a pick ticket for each order', reliefs: OFFICE },
    { name: 'Pick', icon: 'hand-grabbing', does: 'takes the goods from the shelves' },
    { name: 'Check', icon: 'magnifying-glass', does: 'compares the goods with the ticket' },
    { name: 'Invoice', icon: 'receipt', does: 'prints the invoice and puts it in' },
    { name: 'Pack', icon: 'package', does: 'boxes the goods' },
    { name: 'Strap', icon: 'belt', does: 'puts a strap round the box' },
    { name: 'Weigh', icon: 'scales', does: 'weighs the box for the postage' },
    { name: 'Label', icon: 'barcode', does: 'sticks the address on' },
    { name: 'Load', icon: 'trolley', does: 'stows boxes by the order of the stops' },
  ],
  parts: {
    batch: {
      after: [1, 7],
      slots: {
        batch: [
          {
            name: 'Roll cage',
            short: 'Cage',
            icon: 'grid-nine',
            does: 'is wheeled on when it is full',
            reliefs: LOAD,
          },
          {
            name: 'Tug train',
            short: 'Train',
            icon: 'train-simple',
            does: 'sets off when its carriages are full',
            reliefs: LOAD,
          },
        ],
      },
    },
    buffer: {
      after: [4, 7],
      slots: {
        buffer: [
          {
            name: 'Sorter',
            icon: 'arrows-split',
            does: 'sorts by route what its infeed holds, turns the rest away',
            reliefs: SORTER,
          },
          {
            name: 'Cross-belt',
            short: 'Belt',
            icon: 'arrows-split',
            does: 'sorts by postcode what its infeed holds, turns the rest away',
            reliefs: SORTER,
          },
        ],
        bypass: [
          {
            name: 'Hand sort',
            short: 'By hand',
            icon: 'hand-palm',
            does: 'sorts what no sorter can carry',
          },
          { name: 'Odd sizes', short: 'Odd', icon: 'shapes', does: 'sorts rolls and tubes by hand' },
        ],
      },
    },
    lanes: {
      after: [4, 7],
      slots: {
        line: [
          {
            name: 'Outfeed',
            icon: 'queue',
            does: 'carries parcels and oversize pieces off in the order they come',
            reliefs: LINE,
          },
          {
            name: 'Dock lane',
            short: 'Lane',
            icon: 'road-horizon',
            does: 'takes parcels and oversize pieces along in the order they come',
            reliefs: LINE,
          },
        ],
        slow: [
          {
            name: 'Oversize bay',
            short: 'Oversize',
            icon: 'resize',
            does: 'fixes each oversize piece on a pallet',
          },
          {
            name: 'Crating bay',
            short: 'Crating',
            icon: 'hammer',
            does: 'builds a crate round each oversize piece',
          },
        ],
        free: [
          {
            name: 'Parcel chute',
            short: 'Chute',
            icon: 'arrow-bend-right-down',
            does: 'lets parcels down to the doors',
          },
          { name: 'Parcel table', short: 'Parcels', icon: 'table', does: 'turns parcels label side up' },
        ],
      },
    },
    desk: {
      after: [0, 7],
      slots: {
        desk: [
          {
            name: 'Carrier desk',
            short: 'Carrier',
            icon: 'desk',
            does: 'books a carrier, express orders first',
            reliefs: OFFICE,
          },
          {
            name: 'Customs desk',
            short: 'Customs',
            icon: 'stamp',
            does: 'files export papers, express orders first',
            reliefs: OFFICE,
          },
        ],
      },
    },
    pair: {
      after: [6, 7],
      slots: {
        one: [
          {
            name: 'Left crew',
            short: 'Left',
            icon: 'users',
            does: 'builds pallets with both tools',
            reliefs: CREW,
          },
          {
            name: 'Blue crew',
            short: 'Blue',
            icon: 'users',
            does: 'builds pallets with both tools',
            reliefs: CREW,
          },
        ],
        two: [
          {
            name: 'Right crew',
            short: 'Right',
            icon: 'users',
            does: 'builds pallets with both tools',
            reliefs: CREW,
          },
          {
            name: 'Green crew',
            short: 'Green',
            icon: 'users',
            does: 'builds pallets with both tools',
            reliefs: CREW,
          },
        ],
        pool: [
          {
            name: 'Jack and wrapper',
            short: 'Tools',
            icon: 'toolbox',
            does: 'are shared by both crews, each pallet needs both',
            handle: 'shared set',
            reliefs: TOOLS,
          },
          {
            name: 'Jack and film gun',
            short: 'Tools',
            icon: 'toolbox',
            does: 'are shared by both crews, each pallet needs both',
            handle: 'shared set',
            reliefs: TOOLS,
          },
        ],
      },
    },
    crowd: {
      after: [1, 7],
      slots: {
        crowd: [
          {
            name: 'Cross aisle',
            short: 'Aisle',
            icon: 'arrows-left-right',
            does: 'lets people and trolleys through side by side',
            reliefs: floor('in'),
          },
          {
            name: 'Main gangway',
            short: 'Gangway',
            icon: 'footprints',
            does: 'is crossed by many trolleys at once',
            reliefs: floor('on'),
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
            name: 'Chat desk',
            short: 'Chat',
            icon: 'chats-circle',
            does: 'orders again for those whose parcel has not left',
            handle: 'orders again',
          },
          {
            name: 'Phone desk',
            short: 'Phone',
            icon: 'phone',
            does: 'orders again for callers whose parcel has not left',
            handle: 'orders again',
          },
        ],
      },
    },
  },
};
