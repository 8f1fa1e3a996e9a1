import type { Scene } from '../../types.ts';
import { about, lively, via } from '../shorthand.ts';

/** D6 clients with retries: the re-send is slow to fire and small; one fraud check holds everything up. */
export const systems: Scene = {
  domain: 'systems',
  host: 'Donations',
  icon: 'hand-heart',
  second: '1 s',
  network: {
    format: 1,
    horizon: 46_000,
    deadline: 14_000,
    nodes: {
      donors: { kind: 'source', interval: lively(430), to: via('sdk', 500) },
      sdk: { kind: 'patience', timeout: 25_000, retries: 1, to: via('gateway', 600) },
      gateway: { kind: 'station', servers: 2, service: about(420), to: 'shard' },
      shard: {
        kind: 'split',
        rule: 'weights',
        weights: [0.5, 0.5],
        to: [via('cards', 700), via('wallets', 700)],
      },
      cards: {
        kind: 'station',
        servers: 4,
        service: about(2_000),
        queue: 8,
        initial: 4,
        to: via('fraud', 800),
      },
      wallets: { kind: 'station', service: about(780), queue: 8, initial: 5, to: via('fraud', 800) },
      fraud: { kind: 'station', service: about(640), queue: 4, initial: 1, to: via('ledger', 700) },
      ledger: { kind: 'station', service: about(280), queue: 6, to: via('notify', 600) },
      notify: { kind: 'sink' },
    },
  },
  places: {
    donors: { name: 'Donors', icon: 'users', does: 'give before the year is over' },
    sdk: {
      name: 'Client SDK',
      short: 'SDK',
      icon: 'arrow-clockwise',
      does: 'sends a call once more when no answer has come',
      handle: 're-sent after 25 s',
    },
    gateway: { name: 'Gateway', icon: 'shield-check', does: 'checks the call and routes it' },
    cards: {
      name: 'Card service',
      short: 'Cards',
      icon: 'credit-card',
      does: 'asks the banks, four calls at a time',
    },
    wallets: { name: 'Wallets', icon: 'wallet', does: 'takes money from wallets' },
    fraud: {
      name: 'Fraud check',
      short: 'Fraud',
      icon: 'detective',
      does: 'scores one payment at a time',
      reliefs: { server: { do: 'A second model server for Fraud check', would: 'A second model server' } },
    },
    ledger: { name: 'Ledger', icon: 'database', does: 'books the payment' },
    notify: { name: 'Receipt', icon: 'check-circle', does: 'thanks the donor' },
  },
  roles: {
    feeder: ['cards', 'wallets'],
    constraint: ['fraud'],
    follower: ['ledger'],
    out: ['notify'],
  },
};
