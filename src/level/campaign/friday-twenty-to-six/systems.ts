import type { Scene } from '../../types.ts';
import { about, lively, via } from '../shorthand.ts';

/** D2 stream: three parsers before one index writer; the producers' re-send hardly ever fires. */
export const systems: Scene = {
  domain: 'systems',
  host: 'Click stream',
  icon: 'cursor-click',
  second: '1 s',
  network: {
    format: 1,
    horizon: 45_000,
    deadline: 13_500,
    nodes: {
      sites: { kind: 'source', interval: lively(430), to: via('client', 600) },
      client: { kind: 'patience', timeout: 24_000, retries: 1, to: via('broker', 700) },
      broker: { kind: 'station', service: about(220), to: 'partition' },
      partition: {
        kind: 'split',
        rule: 'robin',
        to: [via('parser1', 700), via('parser2', 700), via('parser3', 700)],
      },
      parser1: { kind: 'station', service: about(900), queue: 5, initial: 2, to: via('writer', 800) },
      parser2: { kind: 'station', service: about(900), queue: 5, initial: 2, to: via('writer', 800) },
      parser3: { kind: 'station', service: about(900), queue: 5, initial: 2, to: via('writer', 800) },
      writer: { kind: 'station', service: about(650), queue: 4, initial: 1, to: via('ack', 800) },
      ack: { kind: 'station', service: about(160), queue: 6, to: via('board', 700) },
      board: { kind: 'sink' },
    },
  },
  places: {
    sites: { name: 'Sites', icon: 'browsers', does: 'send one event for every click' },
    client: {
      name: 'Producer lib',
      short: 'Client',
      icon: 'arrow-clockwise',
      does: 'sends an event once more when it was never confirmed',
      handle: 're-sent after 24 s',
    },
    broker: { name: 'Broker', icon: 'rows', does: 'appends events to three partitions' },
    parser1: { name: 'Parser 1', icon: 'brackets-curly', does: 'reads partition one' },
    parser2: { name: 'Parser 2', icon: 'brackets-curly', does: 'reads partition two' },
    parser3: { name: 'Parser 3', icon: 'brackets-curly', does: 'reads partition three' },
    writer: {
      name: 'Index writer',
      short: 'Writer',
      icon: 'note-pencil',
      does: 'adds one event at a time to the index',
      reliefs: { server: { do: 'Two shards for Index writer', would: 'Two shards for Index writer' } },
    },
    ack: { name: 'Commit', icon: 'git-commit', does: 'commits the offset' },
    board: {
      name: 'Dashboard',
      short: 'Board',
      icon: 'chart-line-up',
      does: 'shows clicks as they are found',
    },
  },
  roles: {
    feeder: ['parser1', 'parser2', 'parser3'],
    constraint: ['writer'],
    follower: ['ack'],
    out: ['board'],
  },
};
