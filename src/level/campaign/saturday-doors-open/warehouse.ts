import type { Scene } from '../../types.ts';
import { about, via } from '../shorthand.ts';

/** W1 outbound on a sale day: the chat desk orders again what has not gone out; collected orders go another way. */
export const warehouse: Scene = {
  domain: 'warehouse',
  host: 'Outbound floor',
  icon: 'warehouse',
  second: '5 minutes',
  network: {
    format: 1,
    horizon: 52_000,
    deadline: 15_500,
    classes: ['delivery', 'collect'],
    nodes: {
      shoppers: {
        mix: { delivery: 0.7, collect: 0.3 },
        kind: 'source',
        interval: about(440, 0.6),
        shocks: [{ at: 4_000, count: 38, length: 800 }],
        to: via('chat', 600),
      },
      chat: { kind: 'patience', timeout: 5_800, retries: 2, to: via('pick', 600) },
      pick: { kind: 'station', servers: 6, service: about(700), to: 'lane' },
      lane: {
        kind: 'split',
        rule: 'class',
        classes: { collect: 0, delivery: 1 },
        to: [via('shelf', 900), via('pack', 900)],
      },
      shelf: { kind: 'station', servers: 2, service: about(700), to: via('dock', 1_500) },
      pack: { kind: 'station', service: about(450), to: via('label', 800) },
      label: { kind: 'station', service: about(160), to: via('dock', 700) },
      dock: { kind: 'sink' },
      lead: {
        kind: 'controller',
        sense: { of: 'pick', measure: 'queue' },
        act: { on: 'pick', knob: 'servers' },
        law: 'proportional',
        gain: 0.5,
        target: 1,
        base: 6,
        bounds: [5, 9],
        lag: 800,
        period: 400,
      },
    },
  },
  places: {
    shoppers: { name: 'Shoppers', icon: 'shopping-cart', does: 'order what is on offer this weekend' },
    chat: {
      name: 'Chat desk',
      short: 'Chat',
      icon: 'chats-circle',
      does: 'orders again for those whose parcel has not left',
      handle: 'again after 30 min',
    },
    pick: { name: 'Pick', icon: 'hand-grabbing', does: 'walks the shelves, one order a picker' },
    shelf: {
      name: 'Collect shelf',
      short: 'Shelf',
      icon: 'storefront',
      does: 'keeps orders for those who come by',
    },
    pack: { name: 'Pack', icon: 'package', does: 'boxes one order at a time' },
    label: { name: 'Label', icon: 'barcode', does: 'sticks the address on' },
    dock: { name: 'Dock 1', short: 'Dock', icon: 'truck', does: 'loads what is ready' },
    lead: {
      name: 'Team leader',
      short: 'Lead',
      icon: 'user-gear',
      does: 'sends a picker more or less by what stands there',
      handle: '4 min ago',
    },
  },
  roles: {
    demand: ['shoppers'],
    loop: ['chat'],
    passage: ['pick'],
    swamped: ['pack'],
    follower: ['label'],
    out: ['dock'],
  },
};
