import type { Scene } from '../../types.ts';
import { STUDIO } from '../relief-words.ts';
import { about, via } from '../shorthand.ts';
import { auldLangSyne } from '../tunes.ts';

/** M4 studio: one engineer comps every take before the mix. Retakes go round, but rarely. */
export const music: Scene = {
  domain: 'music',
  host: 'Album by midnight',
  icon: 'vinyl-record',
  second: '20 minutes',
  network: {
    format: 1,
    horizon: 46_000,
    deadline: 13_500,
    nodes: {
      writer: { kind: 'source', interval: 420, to: via('arrange', 600) },
      arrange: { kind: 'station', servers: 2, service: about(620), to: 'session' },
      session: {
        kind: 'split',
        rule: 'weights',
        weights: [0.55, 0.45],
        to: [via('vocals', 700), via('strings', 700)],
      },
      vocals: { kind: 'station', servers: 2, service: about(800), queue: 6, to: 'ears' },
      ears: {
        kind: 'split',
        rule: 'weights',
        weights: [0.9, 0.1],
        to: [via('edit', 700), via('arrange', 900)],
      },
      strings: {
        kind: 'station',
        servers: 4,
        service: about(2_900),
        queue: 9,
        initial: 5,
        to: via('edit', 700),
      },
      edit: { kind: 'station', service: about(640), queue: 4, initial: 2, to: via('mix', 800) },
      mix: { kind: 'station', servers: 2, service: about(620), queue: 6, to: via('album', 900) },
      album: { kind: 'sink' },
      producer: {
        kind: 'controller',
        sense: { of: 'mix', measure: 'queue' },
        act: { on: 'mix', knob: 'speed' },
        law: 'proportional',
        gain: 0.05,
        target: 0,
        base: 1,
        bounds: [0.9, 1.2],
        lag: 2_000,
        period: 500,
      },
    },
  },
  places: {
    writer: { name: 'Songwriter', short: 'Writer', icon: 'pen-nib', does: 'hands in verse after verse' },
    arrange: {
      name: 'Arrange',
      icon: 'music-notes-plus',
      does: 'two arrangers write the parts',
      reliefs: STUDIO,
    },
    vocals: {
      name: 'Vocals',
      icon: 'microphone',
      does: 'two booths, one take in ten goes back for a new part',
      reliefs: STUDIO,
    },
    strings: { name: 'Strings', icon: 'users-four', does: 'four players track long parts', reliefs: STUDIO },
    edit: {
      name: 'Edit',
      icon: 'scissors',
      does: 'puts the best of all takes together, one song at a time',
      reliefs: { ...STUDIO, server: { do: 'A second editor', would: 'A second editor' } },
    },
    mix: { name: 'Mix', icon: 'sliders-horizontal', does: 'mixes at two desks', reliefs: STUDIO },
    album: { name: 'Album', icon: 'ear', does: 'what will be heard' },
    producer: {
      name: 'Producer',
      icon: 'user-gear',
      does: 'has the mixers work a little longer or shorter',
      handle: '40 min ago',
    },
  },
  roles: { feeder: ['vocals', 'strings'], constraint: ['edit'], follower: ['mix'], out: ['album'] },
  tune: { ...auldLangSyne, voice: 'piano' },
};
