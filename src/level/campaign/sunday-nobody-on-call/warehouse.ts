import type { Scene } from '../../types.ts';
import { about, via } from '../shorthand.ts';

/** W3-like top-ups: every pick raises recounts of the bin, each recount raises more, and all go down one aisle. */
export const warehouse: Scene = {
  domain: 'warehouse',
  host: 'Parts store',
  icon: 'nut',
  second: '3 minutes',
  network: {
    format: 1,
    horizon: 48_000,
    deadline: 11_000,
    nodes: {
      workshops: { kind: 'source', interval: about(480, 0.5), to: via('care', 600) },
      care: { kind: 'patience', timeout: 26_000, retries: 1, to: via('tasks', 600) },
      tasks: { kind: 'station', servers: 2, service: about(200), to: via('aisle', 700) },
      aisle: { kind: 'station', servers: 4, service: about(1_100), to: 'recount' },
      recount: { kind: 'gain', factor: 1.25, copies: via('tasks', 700), to: via('pack', 800) },
      pack: { kind: 'station', servers: 6, service: about(800), to: via('vans', 800) },
      vans: { kind: 'sink' },
      lead: {
        kind: 'controller',
        sense: { of: 'pack', measure: 'queue' },
        act: { on: 'pack', knob: 'servers' },
        law: 'proportional',
        gain: 0.5,
        target: 1,
        base: 6,
        bounds: [5, 8],
        lag: 1_200,
        period: 600,
      },
    },
  },
  places: {
    workshops: {
      name: 'Workshops',
      short: 'Shops',
      icon: 'toolbox',
      does: 'order parts, Sunday like any day',
    },
    care: {
      name: 'Customer care',
      short: 'Care',
      icon: 'headset',
      does: 'orders once more what has not come the next day',
      handle: 'again after 78 min',
    },
    tasks: {
      name: 'Task list',
      short: 'Tasks',
      icon: 'list-checks',
      does: 'sends picks and counts to the handhelds',
    },
    aisle: {
      name: 'Narrow aisle',
      short: 'Aisle',
      icon: 'ladder-simple',
      does: 'four people pick and count bins',
    },
    recount: {
      name: 'Recount rule',
      short: 'Recount',
      icon: 'arrows-clockwise',
      does: 'asks for a count of the bins next to each one touched',
      handle: '5 new for every 4',
      reliefs: {
        cut: { do: 'Suspend the recount rule', would: 'A suspended recount rule' },
        damp: { do: 'Recount half as many bins', would: 'Half as many recounts' },
        limit: { do: 'At most two recounts at a time', would: 'Two recounts at a time' },
      },
    },
    pack: { name: 'Pack', icon: 'package', does: 'boxes parts at six benches' },
    vans: { name: 'Vans', icon: 'van', does: 'leave with what is packed' },
    lead: {
      name: 'Team leader',
      short: 'Lead',
      icon: 'user-gear',
      does: 'opens or closes a packing bench by what stands there',
      handle: '4 min ago',
    },
  },
  roles: {
    demand: ['workshops'],
    loop: ['recount'],
    passage: ['tasks'],
    swamped: ['aisle'],
    follower: ['pack'],
    out: ['vans'],
  },
};
