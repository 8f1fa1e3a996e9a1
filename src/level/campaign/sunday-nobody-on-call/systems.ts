import type { Scene } from '../../types.ts';
import { about, random, via } from '../shorthand.ts';

/** D2 stream: each update triggers updates; dead letters loop too, but few. The projection only looks overloaded. */
export const systems: Scene = {
  domain: 'systems',
  host: 'Change feed',
  icon: 'git-diff',
  second: '10 s',
  network: {
    format: 1,
    horizon: 48_000,
    deadline: 11_500,
    nodes: {
      services: { kind: 'source', interval: random(500), to: via('topic', 700) },
      topic: { kind: 'station', servers: 2, service: about(220), to: via('workers', 700) },
      workers: { kind: 'station', servers: 4, service: about(1_150), to: 'triggers' },
      triggers: { kind: 'gain', factor: 1.25, copies: via('topic', 800), to: via('projection', 800) },
      projection: { kind: 'station', servers: 8, service: about(1_500), to: 'outcome' },
      outcome: {
        kind: 'split',
        rule: 'weights',
        weights: [0.93, 0.07],
        to: [via('view', 800), via('letters', 600)],
      },
      letters: { kind: 'station', service: about(300), to: via('projection', 700) },
      view: { kind: 'sink' },
    },
  },
  places: {
    services: { name: 'Services', icon: 'squares-four', does: 'publish a change now and then' },
    topic: { name: 'Topic', icon: 'rows', does: 'keeps changes in order' },
    workers: { name: 'Workers', icon: 'cpu', does: 'apply four changes at a time' },
    triggers: {
      name: 'Triggers',
      icon: 'lightning',
      does: 'publish what a change makes necessary elsewhere',
      handle: '× 1.25 each round',
      reliefs: {
        cut: { do: 'Switch the triggers off', would: 'Triggers switched off' },
        limit: { do: 'At most two triggered changes in flight', would: 'Two triggered changes in flight' },
      },
    },
    projection: {
      name: 'Projection',
      short: 'Project',
      icon: 'projector-screen',
      does: 'rebuilds eight rows at a time',
    },
    letters: {
      name: 'Dead letters',
      short: 'DLQ',
      icon: 'envelope',
      does: 'offers one row in fourteen again',
    },
    view: { name: 'Read view', short: 'View', icon: 'eye', does: 'what users can look up' },
  },
  roles: {
    demand: ['services'],
    loop: ['triggers'],
    passage: ['topic'],
    swamped: ['workers'],
    follower: ['projection'],
    out: ['view'],
  },
};
