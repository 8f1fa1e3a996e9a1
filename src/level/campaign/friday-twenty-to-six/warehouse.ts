import type { Scene } from '../../types.ts';
import { about, via } from '../shorthand.ts';

/** W2 inbound: one reach truck for all bays. Wrapping has the longer line, and unloading is only blocked. */
export const warehouse: Scene = {
  domain: 'warehouse',
  host: 'Inbound dock',
  icon: 'garage',
  second: '1 minute',
  network: {
    format: 1,
    horizon: 45_000,
    deadline: 14_000,
    nodes: {
      trailers: { kind: 'source', interval: about(430, 0.5), to: via('unload', 600) },
      unload: { kind: 'station', servers: 4, service: about(1_200), to: via('scan', 800) },
      scan: { kind: 'station', service: about(200), queue: 8, to: 'lane' },
      lane: {
        kind: 'split',
        rule: 'weights',
        weights: [0.5, 0.42, 0.08],
        to: [via('decant', 700), via('wrap', 700), via('unload', 900)],
      },
      decant: { kind: 'station', servers: 2, service: about(700), queue: 6, to: via('reach', 800) },
      wrap: { kind: 'station', service: about(880), queue: 9, initial: 8, to: via('reach', 800) },
      reach: { kind: 'station', service: about(660), queue: 4, initial: 2, to: via('confirm', 800) },
      confirm: { kind: 'station', service: about(180), queue: 6, to: via('racks', 700) },
      racks: { kind: 'sink' },
    },
  },
  places: {
    trailers: { name: 'Trailers', icon: 'truck-trailer', does: 'bring pallets to the doors' },
    unload: { name: 'Unload', icon: 'hand-arrow-down', does: 'four people take pallets off' },
    scan: { name: 'Scan', icon: 'barcode', does: 'books pallets in, one in twelve goes back for a label' },
    decant: { name: 'Decant', icon: 'package', does: 'puts loose boxes into totes at two benches' },
    wrap: { name: 'Wrap', icon: 'stack', does: 'wraps full pallets one by one' },
    reach: {
      name: 'Reach truck',
      short: 'Reach',
      icon: 'trolley',
      does: 'lifts one load at a time into the racks',
      reliefs: { server: { do: 'A second reach truck', would: 'A second reach truck' } },
    },
    confirm: { name: 'Confirm', icon: 'check-square', does: 'books the bay that was used' },
    racks: { name: 'Racks', icon: 'grid-four', does: 'where stock can be picked from' },
  },
  roles: { feeder: ['decant', 'wrap'], constraint: ['reach'], follower: ['confirm'], out: ['racks'] },
};
