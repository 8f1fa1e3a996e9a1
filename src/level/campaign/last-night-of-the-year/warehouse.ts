import type { Scene } from '../../types.ts';
import { about, via } from '../shorthand.ts';

/** W6 returns: one clerk writes all refunds. Retests go round at one in ten; the agency desk moves little. */
export const warehouse: Scene = {
  domain: 'warehouse',
  host: 'Returns',
  icon: 'arrow-u-down-left',
  second: '3 minutes',
  network: {
    format: 1,
    horizon: 46_000,
    deadline: 14_500,
    nodes: {
      parcels: { kind: 'source', interval: about(420, 0.5), to: via('open', 600) },
      open: { kind: 'station', servers: 4, service: about(1_200), to: 'lane' },
      lane: {
        kind: 'split',
        rule: 'weights',
        weights: [0.6, 0.4],
        to: [via('restock', 700), via('refurb', 700)],
      },
      restock: { kind: 'station', servers: 2, service: about(650), queue: 6, to: via('refund', 900) },
      refurb: { kind: 'station', servers: 4, service: about(3_300), queue: 9, initial: 6, to: 'retest' },
      retest: {
        kind: 'split',
        rule: 'weights',
        weights: [0.9, 0.1],
        to: [via('refund', 700), via('bench', 600)],
      },
      bench: { kind: 'station', service: about(400), to: via('refurb', 600) },
      refund: { kind: 'station', service: about(640), queue: 4, initial: 2, to: via('post', 800) },
      post: { kind: 'station', service: about(180), queue: 6, to: via('customer', 700) },
      customer: { kind: 'sink' },
      agency: {
        kind: 'controller',
        sense: { of: 'open', measure: 'queue' },
        act: { on: 'open', knob: 'servers' },
        law: 'proportional',
        gain: 0.3,
        target: 2,
        base: 4,
        bounds: [4, 6],
        lag: 2_400,
        period: 600,
      },
    },
  },
  places: {
    parcels: { name: 'Parcels', icon: 'package', does: 'come back after Christmas' },
    open: { name: 'Open', icon: 'knife', does: 'unpacks and books what came back' },
    restock: { name: 'Restock', icon: 'tote', does: 'checks good items in at two shelves' },
    refurb: { name: 'Refurbish', short: 'Refurb', icon: 'wrench', does: 'four people clean and repair' },
    bench: { name: 'Test bench', short: 'Bench', icon: 'plug', does: 'sends one repair in ten back' },
    refund: {
      name: 'Refund desk',
      short: 'Refund',
      icon: 'receipt',
      does: 'writes one credit note at a time',
      reliefs: { server: { do: 'A second clerk at Refund desk', would: 'A second clerk at Refund desk' } },
    },
    post: { name: 'Post', icon: 'envelope', does: 'sends the note off' },
    customer: { name: 'Customer', short: 'Client', icon: 'user', does: 'waits for the money' },
    agency: {
      name: 'Agency desk',
      short: 'Agency',
      icon: 'phone',
      does: 'sends one or two people more to Open',
      handle: '7 min ago',
    },
  },
  roles: { feeder: ['restock', 'refurb'], constraint: ['refund'], follower: ['post'], out: ['customer'] },
};
