import type { Scene } from '../../types.ts';
import { HEADROOM } from '../relief-words.ts';
import { about, via } from '../shorthand.ts';
import { mountainKing } from '../tunes.ts';

/** M2 in a club: the wedge on stage feeds the microphone; the echo unit loops too, at a third each round. */
export const music: Scene = {
  domain: 'music',
  host: 'Club night',
  icon: 'disco-ball',
  second: 'three notes',
  network: {
    format: 1,
    horizon: 45_000,
    deadline: 8_500,
    nodes: {
      guitar: { kind: 'source', interval: about(430, 0.1), to: via('mic', 600) },
      mic: {
        kind: 'station',
        servers: 12,
        service: about(350, 0.8),
        queue: 0,
        full: 'reject',
        to: via('desk', 600),
      },
      desk: {
        kind: 'station',
        servers: 14,
        service: about(300, 0.6),
        queue: 0,
        full: 'reject',
        to: via('wedge', 700),
      },
      wedge: { kind: 'station', servers: 6, service: about(850, 0.5), queue: 0, full: 'reject', to: 'bleed' },
      bleed: { kind: 'gain', factor: 1.6, copies: via('mic', 700), to: via('stack', 700) },
      stack: { kind: 'station', servers: 14, service: about(300, 0.2), queue: 0, full: 'reject', to: 'echo' },
      echo: { kind: 'gain', factor: 0.33, copies: via('stack', 700), to: via('floor', 800) },
      floor: { kind: 'sink' },
    },
  },
  places: {
    guitar: { name: 'Guitar', icon: 'guitar', does: 'plays one note after another' },
    mic: {
      name: 'Microphone',
      short: 'Mic',
      icon: 'microphone',
      does: 'picks up whatever reaches it',
      reliefs: HEADROOM,
    },
    desk: { name: 'Desk', icon: 'faders', does: 'sends every channel on', reliefs: HEADROOM },
    wedge: {
      name: 'Wedge',
      icon: 'speaker-simple-high',
      does: 'plays to the guitarist, up to its headroom',
      reliefs: HEADROOM,
    },
    bleed: {
      name: 'Stage bleed',
      short: 'Bleed',
      icon: 'speaker-high',
      does: 'carries sound from the wedge to the microphone',
      handle: '× 1.6 each round',
      reliefs: {
        cut: { do: 'In-ear monitors instead of the wedge', would: 'In-ear monitors instead of the wedge' },
        damp: { do: 'Turn the wedge down by half', would: 'Half the wedge' },
      },
    },
    stack: {
      name: 'Main stack',
      short: 'Stack',
      icon: 'speaker-hifi',
      does: 'plays to the floor with room to spare',
      reliefs: HEADROOM,
    },
    echo: {
      name: 'Echo unit',
      short: 'Echo',
      icon: 'repeat',
      does: 'gives some notes back to the stack',
      handle: '× 0.3 each round',
    },
    floor: { name: 'Dance floor', short: 'Floor', icon: 'ear', does: 'hears what gets through' },
  },
  roles: {
    demand: ['guitar'],
    loop: ['bleed'],
    passage: ['mic', 'desk'],
    swamped: ['wedge'],
    follower: ['stack'],
    out: ['floor'],
  },
  tune: { ...mountainKing, voice: 'pluck' },
};
