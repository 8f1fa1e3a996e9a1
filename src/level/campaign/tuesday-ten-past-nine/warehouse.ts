import type { Scene } from '../../types.ts';
import { about, via } from '../shorthand.ts';

/** W6 re-orders: customer care orders again what has not gone out. */
export const warehouse: Scene = {
  domain: 'warehouse',
  host: 'Spare parts',
  icon: 'wrench',
  second: '10 minutes',
  network: {
    format: 1,
    horizon: 50_000,
    deadline: 15_000,
    classes: ['parcel', 'counter'],
    nodes: {
      garages: {
        mix: { parcel: 1 },
        kind: 'source',
        interval: about(570, 0.6),
        shocks: [{ at: 4_500, count: 25, length: 800 }],
        to: via('care', 600),
      },
      walkins: {
        kind: 'source',
        interval: about(1_700, 0.5),
        mix: { counter: 1 },
        to: via('pick', 900),
      },
      care: { kind: 'patience', timeout: 5_500, retries: 2, to: via('pick', 700) },
      pick: {
        kind: 'station',
        servers: 5,
        service: about(500),
        to: { parcel: via('pack', 900), counter: via('gate', 1_800) },
      },
      pack: { kind: 'station', service: about(380), to: via('vans', 900) },
      vans: { kind: 'station', service: about(180), to: via('gate', 700) },
      gate: { kind: 'sink' },
    },
  },
  places: {
    garages: { name: 'Garages', icon: 'garage', does: 'order the parts they need today' },
    care: {
      name: 'Customer care',
      short: 'Care',
      icon: 'headset',
      does: 'orders a part again when it has not gone out',
      handle: 'again after 1 h',
    },
    pick: { name: 'Pick', icon: 'hand-grabbing', does: 'five pickers, one part each' },
    walkins: { name: 'Walk-ins', icon: 'storefront', does: 'take their parts at the gate' },
    pack: { name: 'Pack', icon: 'package', does: 'packs one part at a time' },
    vans: { name: 'Van loading', short: 'Vans', icon: 'van', does: 'loads every box on the next van' },
    gate: { name: 'Gate', icon: 'signpost', does: 'where the vans leave' },
  },
  roles: {
    demand: ['garages'],
    loop: ['care'],
    passage: ['pick'],
    swamped: ['pack'],
    follower: ['vans'],
    out: ['gate'],
  },
};
