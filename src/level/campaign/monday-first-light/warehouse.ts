import type { Scene } from '../../types.ts';
import { about, via } from '../shorthand.ts';

/** W1 outbound, short: the packing bench takes half as long again as orders allow. */
export const warehouse: Scene = {
  domain: 'warehouse',
  host: 'Outbound floor',
  icon: 'warehouse',
  second: '2 minutes',
  network: {
    format: 1,
    horizon: 45_000,
    deadline: 11_000,
    nodes: {
      orders: {
        kind: 'source',
        interval: about(420, 0.5),
        to: via('pick', 700),
      },
      pick: {
        kind: 'station',
        servers: 3,
        service: about(1_000, 0.4),
        to: via('pack', 1_100),
      },
      pack: {
        kind: 'station',
        service: about(640),
        queue: 10,
        initial: 3,
        to: via('label', 900),
      },
      label: {
        kind: 'station',
        service: about(220),
        queue: 8,
        to: via('dock', 900),
      },
      dock: { kind: 'sink' },
    },
  },
  places: {
    orders: { name: 'Orders', icon: 'clipboard-text', does: 'prints one pick ticket for every order' },
    pick: { name: 'Pick', icon: 'hand-grabbing', does: 'three pickers walk the shelves, one order each' },
    pack: { name: 'Pack', icon: 'package', does: 'boxes one order at a time' },
    label: { name: 'Label', icon: 'barcode', does: 'weighs the box and sticks the address on' },
    dock: { name: 'Dock 4', short: 'Dock', icon: 'truck', does: 'loads what is ready on the next van' },
  },
  roles: { feeder: ['pick'], constraint: ['pack'], follower: ['label'], out: ['dock'] },
};
