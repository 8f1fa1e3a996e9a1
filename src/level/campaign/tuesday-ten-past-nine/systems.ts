import type { Scene } from '../../types.ts';
import { about, random, via } from '../shorthand.ts';

/** D6 clients with retries: half the traffic is served from cache, the other half waits for the ledger. */
export const systems: Scene = {
  domain: 'systems',
  host: 'Payments',
  icon: 'credit-card',
  second: '200 ms',
  network: {
    format: 1,
    horizon: 50_000,
    deadline: 17_000,
    classes: ['payment', 'balance'],
    nodes: {
      apps: {
        mix: { payment: 0.75, balance: 0.25 },
        kind: 'source',
        interval: random(450),
        shocks: [{ at: 4_500, count: 36, length: 800 }],
        to: via('sdk', 600),
      },
      sdk: { kind: 'patience', timeout: 5_200, retries: 2, to: via('gateway', 700) },
      gateway: {
        kind: 'station',
        servers: 3,
        service: about(260),
        to: 'route',
      },
      route: {
        kind: 'split',
        rule: 'class',
        classes: { balance: 0, payment: 1 },
        to: [via('cache', 900), via('ledger', 900)],
      },
      cache: { kind: 'station', servers: 2, service: about(300), to: via('reply', 1_600) },
      ledger: { kind: 'station', service: about(430), to: via('notify', 800) },
      notify: { kind: 'station', service: about(150), to: via('reply', 700) },
      reply: { kind: 'sink' },
    },
  },
  places: {
    apps: { name: 'Apps', icon: 'device-mobile', does: 'ask for a balance or make a payment' },
    sdk: {
      name: 'Client SDK',
      short: 'SDK',
      icon: 'arrow-clockwise',
      does: 'sends a call once more when no answer has come',
      handle: 're-sent after 1 s',
    },
    gateway: { name: 'Gateway', icon: 'shield-check', does: 'checks the token and routes the call' },
    cache: { name: 'Balance cache', short: 'Cache', icon: 'lightning', does: 'answers balances from memory' },
    ledger: { name: 'Ledger', icon: 'database', does: 'books one payment at a time' },
    notify: { name: 'Notify', icon: 'bell-simple', does: 'queues the receipt' },
    reply: { name: 'Reply', icon: 'check-circle', does: 'what the app gets back' },
  },
  roles: {
    demand: ['apps'],
    loop: ['sdk'],
    passage: ['gateway'],
    swamped: ['ledger'],
    follower: ['notify'],
    out: ['reply'],
  },
};
