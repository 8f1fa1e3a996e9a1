import type { Scene } from '../../types.ts';
import { about, via } from '../shorthand.ts';

/** W2 inbound: checkers are called in by an old backlog; one pallet in fourteen is relabelled and checked once more. */
export const warehouse: Scene = {
  domain: 'warehouse',
  host: 'Inbound dock',
  icon: 'garage',
  second: '90 minutes',
  network: {
    format: 1,
    horizon: 50_000,
    deadline: 8_600,
    nodes: {
      trailers: {
        kind: 'source',
        interval: about(400, 0.5),
        profile: [
          { at: 0, factor: 0.8 },
          { at: 3_000, factor: 1.25 },
        ],
        to: 'doors',
      },
      doors: { kind: 'split', rule: 'robin', to: [via('door1', 700), via('door2', 700)] },
      door1: { kind: 'station', servers: 3, service: about(1_100), to: via('check', 900) },
      door2: { kind: 'station', servers: 2, service: about(800), to: via('check', 900) },
      check: { kind: 'station', servers: 6, service: about(1_900), initial: 10, to: 'verdict' },
      verdict: {
        kind: 'split',
        rule: 'weights',
        weights: [0.93, 0.07],
        to: [via('putaway', 900), via('relabel', 700)],
      },
      relabel: { kind: 'station', service: about(500), to: via('check', 700) },
      putaway: { kind: 'station', servers: 4, service: about(600), to: via('racks', 800) },
      racks: { kind: 'sink' },
      foreman: {
        kind: 'controller',
        sense: { of: 'check', measure: 'queue' },
        act: { on: 'check', knob: 'servers' },
        law: 'proportional',
        gain: 1.6,
        target: 3,
        base: 5.6,
        bounds: [1, 14],
        lag: 6_000,
        period: 500,
      },
    },
  },
  places: {
    trailers: { name: 'Trailers', icon: 'truck-trailer', does: 'bring pallets, more since the strike ended' },
    door1: { name: 'Door 1', icon: 'garage', does: 'three people take pallets off by hand' },
    door2: { name: 'Door 2', icon: 'garage', does: 'two forklifts take pallets off' },
    check: { name: 'Check', icon: 'magnifying-glass', does: 'compares each pallet with its delivery note' },
    relabel: { name: 'Relabel', icon: 'tag', does: 'prints a new label for one pallet in fourteen' },
    putaway: { name: 'Put away', icon: 'trolley', does: 'four trucks bring pallets to their bays' },
    racks: { name: 'Racks', icon: 'grid-four', does: 'where a pallet can be picked from' },
    foreman: {
      name: 'Dock foreman',
      short: 'Foreman',
      icon: 'hard-hat',
      does: 'calls checkers in or sends them off by the backlog sheet',
      handle: '9 h ago',
    },
  },
  roles: {
    feeder: ['door1', 'door2'],
    swinging: ['check'],
    corrector: ['foreman'],
    follower: ['putaway'],
    out: ['racks'],
  },
};
