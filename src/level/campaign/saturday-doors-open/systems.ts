import type { Scene } from '../../types.ts';
import { about, random, via } from '../shorthand.ts';

/** D1 request path: the retry sits inside, between the front end and the price service; static pages pass beside it. */
export const systems: Scene = {
  domain: 'systems',
  host: 'Ticket shop',
  icon: 'ticket',
  second: '200 ms',
  network: {
    format: 1,
    horizon: 52_000,
    deadline: 14_000,
    nodes: {
      fans: {
        kind: 'source',
        interval: random(420),
        shocks: [{ at: 4_000, count: 20, length: 2_000 }],
        to: via('front', 700),
      },
      front: { kind: 'station', servers: 3, service: about(500), to: 'route' },
      route: {
        kind: 'split',
        rule: 'weights',
        weights: [0.3, 0.7],
        to: [via('static', 900), via('stub', 700)],
      },
      static: { kind: 'station', servers: 2, service: about(350), to: via('page', 1_800) },
      stub: { kind: 'patience', timeout: 4_800, retries: 4, to: via('mesh', 500) },
      mesh: { kind: 'station', servers: 2, service: about(200), to: via('price', 600) },
      price: { kind: 'station', service: about(430), to: via('render', 800) },
      render: { kind: 'station', service: about(160), to: via('page', 700) },
      page: { kind: 'sink' },
      scaler: {
        kind: 'controller',
        sense: { of: 'front', measure: 'queue' },
        act: { on: 'front', knob: 'servers' },
        law: 'proportional',
        gain: 0.5,
        target: 1,
        base: 3,
        bounds: [3, 5],
        lag: 900,
        period: 500,
      },
    },
  },
  places: {
    fans: { name: 'Fans', icon: 'users', does: 'open the seat map' },
    front: { name: 'Front end', icon: 'browser', does: 'takes the request and asks what it needs' },
    static: {
      name: 'Static files',
      short: 'Static',
      icon: 'image-square',
      does: 'serves the plan of the hall',
    },
    stub: {
      name: 'Price client',
      short: 'Client',
      icon: 'arrow-clockwise',
      does: 'asks for a price again when none has come',
      handle: 're-sent after 1 s',
    },
    mesh: {
      name: 'Mesh proxy',
      short: 'Proxy',
      icon: 'shuffle',
      does: 'finds the service and passes calls through',
    },
    price: { name: 'Price service', short: 'Price', icon: 'tag', does: 'works out one price at a time' },
    render: { name: 'Render', icon: 'layout', does: 'draws the seat with its price' },
    page: { name: 'Page', icon: 'check-circle', does: 'what the fan gets to see' },
    scaler: {
      name: 'Autoscaler',
      short: 'Scaler',
      icon: 'arrows-vertical',
      does: 'adds a front end when its queue is up',
      handle: '180 ms old',
    },
  },
  roles: {
    demand: ['fans'],
    loop: ['stub'],
    passage: ['mesh'],
    swamped: ['price'],
    follower: ['render'],
    out: ['page'],
  },
};
