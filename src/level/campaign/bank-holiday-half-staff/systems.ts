import type { Scene } from '../../types.ts';
import { about, random, via } from '../shorthand.ts';

/** D1 request path: a tuner opens and closes connections by an averaged wait. The client's re-send hardly ever fires. */
export const systems: Scene = {
  domain: 'systems',
  host: 'Timetable',
  icon: 'train',
  second: '20 s',
  network: {
    format: 1,
    horizon: 52_000,
    deadline: 8_300,
    nodes: {
      travellers: {
        kind: 'source',
        interval: random(400),
        profile: [
          { at: 0, factor: 0.8 },
          { at: 3_500, factor: 1.25 },
        ],
        to: via('sdk', 500),
      },
      sdk: { kind: 'patience', timeout: 20_000, retries: 1, to: via('balancer', 500) },
      balancer: { kind: 'split', rule: 'robin', to: [via('app1', 600), via('app2', 600)] },
      app1: { kind: 'station', servers: 2, service: about(800), to: via('pool', 700) },
      app2: { kind: 'station', servers: 2, service: about(800), to: via('pool', 700) },
      pool: { kind: 'station', servers: 5, service: about(1_700), initial: 10, to: via('render', 700) },
      render: { kind: 'station', service: about(150), to: via('reply', 700) },
      reply: { kind: 'sink' },
      tuner: {
        kind: 'controller',
        sense: { of: 'pool', measure: 'queue' },
        act: { on: 'pool', knob: 'servers' },
        law: 'proportional',
        gain: 2,
        target: 3,
        base: 5,
        bounds: [1, 14],
        lag: 6_000,
        period: 500,
      },
    },
  },
  places: {
    travellers: {
      name: 'Travellers',
      short: 'Riders',
      icon: 'device-mobile',
      does: 'ask when the next train goes',
    },
    sdk: {
      name: 'Client SDK',
      short: 'SDK',
      icon: 'arrow-clockwise',
      does: 'sends a call once more when no answer has come',
      handle: 're-sent after 7 min',
    },
    balancer: { name: 'Balancer', icon: 'scales', does: 'hands calls to the apps by turns' },
    app1: { name: 'App 1', icon: 'cube', does: 'builds the query for every other call' },
    app2: { name: 'App 2', icon: 'cube', does: 'builds the query for the calls between' },
    pool: {
      name: 'DB pool',
      short: 'Pool',
      icon: 'plugs-connected',
      does: 'one query a connection, as many as are open',
    },
    render: { name: 'Render', icon: 'layout', does: 'draws the timetable' },
    reply: { name: 'Reply', icon: 'check-circle', does: 'what the traveller gets to see' },
    tuner: {
      name: 'Pool tuner',
      short: 'Tuner',
      icon: 'sliders',
      does: 'opens and closes connections by the averaged queue',
      handle: '2 min old',
    },
  },
  roles: {
    feeder: ['app1', 'app2'],
    swinging: ['pool'],
    corrector: ['tuner'],
    follower: ['render'],
    out: ['reply'],
  },
};
