import type { Scene } from '../../types.ts';
import { about, via } from '../shorthand.ts';

/** W1 with a planner: people are sent to picking by the backlog of some hours ago. */
export const warehouse: Scene = {
  domain: 'warehouse',
  host: 'Staffing',
  icon: 'users-three',
  second: '90 minutes',
  network: {
    format: 1,
    horizon: 48_000,
    deadline: 7_600,
    nodes: {
      orders: {
        kind: 'source',
        interval: about(400, 0.5),
        profile: [
          { at: 0, factor: 0.8 },
          { at: 3_000, factor: 1.3 },
        ],
        to: via('release', 700),
      },
      release: { kind: 'station', service: about(150), to: via('pick', 900) },
      pick: { kind: 'station', servers: 5, service: about(2_000), initial: 10, to: via('pack', 900) },
      pack: { kind: 'station', service: about(160), to: via('dock', 900) },
      dock: { kind: 'sink' },
      planner: {
        kind: 'controller',
        sense: { of: 'pick', measure: 'queue' },
        act: { on: 'pick', knob: 'servers' },
        law: 'proportional',
        gain: 2,
        target: 3,
        base: 6,
        bounds: [1, 14],
        lag: 5_500,
        period: 500,
      },
    },
  },
  places: {
    orders: { name: 'Orders', icon: 'clipboard-text', does: 'come in, more of them since noon' },
    release: { name: 'Release', icon: 'printer', does: 'prints pick tickets as orders come' },
    pick: { name: 'Pick', icon: 'hand-grabbing', does: 'as many pickers as the planner sends' },
    pack: { name: 'Pack', icon: 'package', does: 'packs what the pickers bring' },
    dock: { name: 'Dock 2', short: 'Dock', icon: 'truck', does: 'loads what is packed' },
    planner: {
      name: 'Shift planner',
      short: 'Planner',
      icon: 'users-three',
      does: 'sends people to Pick by the backlog report',
      handle: '8 h ago',
    },
  },
  roles: {
    feeder: ['release'],
    swinging: ['pick'],
    corrector: ['planner'],
    follower: ['pack'],
    out: ['dock'],
  },
};
