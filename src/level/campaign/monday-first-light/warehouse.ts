import type { Scene } from '../../types.ts';

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
        interval: { law: 'uniform', mean: 420, spread: 0.5 },
        to: { to: 'pick', delay: 700 },
      },
      pick: {
        kind: 'station',
        servers: 3,
        service: { law: 'uniform', mean: 1_000, spread: 0.4 },
        to: { to: 'pack', delay: 1_100 },
      },
      pack: {
        kind: 'station',
        service: { law: 'uniform', mean: 640, spread: 0.3 },
        queue: 10,
        initial: 3,
        to: { to: 'label', delay: 900 },
      },
      label: {
        kind: 'station',
        service: { law: 'uniform', mean: 220, spread: 0.3 },
        queue: 8,
        to: { to: 'dock', delay: 900 },
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
