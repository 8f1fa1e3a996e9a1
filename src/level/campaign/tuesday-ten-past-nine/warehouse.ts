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
    nodes: {
      garages: {
        kind: 'source',
        interval: about(500, 0.6),
        shocks: [{ at: 4_500, count: 14, length: 2_000 }],
        to: via('care', 600),
      },
      care: { kind: 'patience', timeout: 6_000, retries: 3, to: via('pick', 700) },
      pick: { kind: 'station', servers: 3, service: about(700), to: via('pack', 900) },
      pack: { kind: 'station', service: about(350), to: via('vans', 900) },
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
    pick: { name: 'Pick', icon: 'hand-grabbing', does: 'three pickers, one part each' },
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
