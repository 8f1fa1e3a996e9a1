import type { Scene } from '../../types.ts';
import { HEADROOM } from '../relief-words.ts';
import { about, via } from '../shorthand.ts';
import { scarboroughFair } from '../tunes.ts';

/** M2 sound chain: what the stage loudspeaker throws at the microphone comes back louder than it went. No queues:
 * a syllable that finds the loudspeaker full is masked. */
export const music: Scene = {
  domain: 'music',
  host: 'Sound check',
  icon: 'speaker-hifi',
  second: 'three syllables',
  network: {
    format: 1,
    horizon: 45_000,
    deadline: 6_500,
    nodes: {
      singer: { kind: 'source', interval: about(480, 0.1), to: via('mic', 700) },
      mic: {
        kind: 'station',
        servers: 12,
        service: about(450, 0.8),
        queue: 0,
        full: 'reject',
        to: via('speaker', 800),
      },
      speaker: {
        kind: 'station',
        servers: 6,
        service: about(900, 0.5),
        queue: 0,
        full: 'reject',
        to: 'spill',
      },
      spill: { kind: 'gain', factor: 1.5, copies: via('mic', 800), to: via('tower', 800) },
      tower: {
        kind: 'station',
        servers: 8,
        service: about(250, 0.2),
        queue: 0,
        full: 'reject',
        to: via('hall', 900),
      },
      hall: { kind: 'sink' },
    },
  },
  places: {
    singer: { name: 'Singer', icon: 'microphone-stage', does: 'sings one syllable after another' },
    mic: {
      name: 'Microphone',
      short: 'Mic',
      icon: 'microphone',
      does: 'picks up whatever reaches it',
      reliefs: HEADROOM,
    },
    speaker: {
      name: 'Loudspeaker',
      short: 'Speaker',
      icon: 'speaker-hifi',
      does: 'plays what the desk sends, up to its headroom',
      reliefs: HEADROOM,
    },
    spill: {
      name: 'Stage spill',
      short: 'Spill',
      icon: 'speaker-high',
      does: 'carries sound from the loudspeaker to the microphone',
      handle: '× 1.5 each round',
      reliefs: {
        cut: { do: 'Turn the loudspeaker away from the microphone', would: 'A loudspeaker turned away' },
        damp: { do: 'Turn the stage level down by half', would: 'Half the stage level' },
      },
    },
    tower: {
      name: 'Delay tower',
      short: 'Tower',
      icon: 'speaker-simple-high',
      does: 'repeats it for the back rows',
      reliefs: HEADROOM,
    },
    hall: { name: 'Hall', icon: 'ear', does: 'hears what gets through' },
  },
  roles: {
    demand: ['singer'],
    loop: ['spill'],
    passage: ['mic'],
    swamped: ['speaker'],
    follower: ['tower'],
    out: ['hall'],
  },
  tune: { ...scarboroughFair, voice: 'voice' },
};
