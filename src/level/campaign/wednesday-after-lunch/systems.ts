import type { Scene } from '../../types.ts';
import { about, random, via } from '../shorthand.ts';

/** D3 autoscaled service: instances follow a queue metric that is minutes old; thumbnails go another way. */
export const systems: Scene = {
  domain: 'systems',
  host: 'Photo uploads',
  icon: 'images',
  second: '1 minute',
  network: {
    format: 1,
    horizon: 48_000,
    deadline: 7_400,
    classes: ['photo', 'cover'],
    nodes: {
      users: {
        mix: { photo: 0.8, cover: 0.2 },
        kind: 'source',
        interval: random(360),
        profile: [
          { at: 0, factor: 0.8 },
          { at: 3_000, factor: 1.3 },
        ],
        to: via('gateway', 700),
      },
      gateway: { kind: 'station', servers: 2, service: about(200), to: 'route' },
      route: {
        kind: 'split',
        rule: 'class',
        classes: { photo: 0, cover: 1 },
        to: [via('workers', 900), via('thumbs', 900)],
      },
      workers: { kind: 'station', servers: 5, service: about(1_600), initial: 10, to: via('store', 900) },
      thumbs: { kind: 'station', servers: 3, service: about(900), to: via('store', 1_200) },
      store: { kind: 'station', service: about(150), to: via('done', 900) },
      done: { kind: 'sink' },
      scaler: {
        kind: 'controller',
        sense: { of: 'workers', measure: 'queue' },
        act: { on: 'workers', knob: 'servers' },
        law: 'proportional',
        gain: 2,
        target: 3,
        base: 4.4,
        bounds: [1, 12],
        lag: 6_200,
        period: 500,
      },
    },
  },
  places: {
    users: { name: 'Users', icon: 'users', does: 'upload photos, more of them since the link was shared' },
    gateway: { name: 'Gateway', icon: 'shield-check', does: 'takes the upload and hands it on' },
    workers: { name: 'Workers', icon: 'cpu', does: 'resize photos, one an instance' },
    thumbs: {
      name: 'Thumbnails',
      short: 'Thumbs',
      icon: 'image-square',
      does: 'makes the small pictures, three at a time',
    },
    store: { name: 'Object store', short: 'Store', icon: 'hard-drive', does: 'writes what is finished' },
    done: { name: 'Response', short: 'Reply', icon: 'check-circle', does: 'tells the user that it is done' },
    scaler: {
      name: 'Autoscaler',
      short: 'Scaler',
      icon: 'arrows-vertical',
      does: 'starts and stops instances by the queue metric',
      handle: '6 min old',
    },
  },
  roles: {
    feeder: ['gateway'],
    swinging: ['workers'],
    corrector: ['scaler'],
    follower: ['store'],
    out: ['done'],
  },
};
