import type { Scene } from '../../types.ts';
import { about, lively, via } from '../shorthand.ts';

/** D1 request path: two roomy app servers before one database that writes a row at a time. */
export const systems: Scene = {
  domain: 'systems',
  host: 'Checkout',
  icon: 'hard-drives',
  second: '50 ms',
  network: {
    format: 1,
    horizon: 45_000,
    deadline: 11_500,
    nodes: {
      clients: {
        kind: 'source',
        interval: lively(440),
        to: 'route',
      },
      route: {
        kind: 'split',
        rule: 'robin',
        to: [via('app1', 900), via('app2', 900)],
      },
      app1: {
        kind: 'station',
        service: about(640, 0.4),
        to: via('db', 1_000),
      },
      app2: {
        kind: 'station',
        service: about(640, 0.4),
        to: via('db', 1_000),
      },
      db: {
        kind: 'station',
        service: about(690),
        queue: 9,
        initial: 3,
        to: via('receipt', 900),
      },
      receipt: {
        kind: 'station',
        service: about(260),
        queue: 8,
        to: via('response', 900),
      },
      response: { kind: 'sink' },
    },
  },
  places: {
    clients: { name: 'Clients', icon: 'device-mobile', does: 'send one request for every tap on Pay' },
    app1: { name: 'App 1', icon: 'cube', does: 'runs the checkout code for half of the requests' },
    app2: { name: 'App 2', icon: 'cube', does: 'runs the checkout code for the other half' },
    db: {
      name: 'Primary DB',
      short: 'DB',
      icon: 'database',
      does: 'writes one row at a time per order',
      reliefs: {
        server: { do: 'A second writer for Primary DB', would: 'A second writer for Primary DB' },
      },
    },
    receipt: { name: 'Receipt', icon: 'receipt', does: 'renders the receipt of an order' },
    response: {
      name: 'Response',
      short: 'Reply',
      icon: 'check-circle',
      does: 'what the customer gets to see',
    },
  },
  roles: { feeder: ['app1', 'app2'], constraint: ['db'], follower: ['receipt'], out: ['response'] },
};
