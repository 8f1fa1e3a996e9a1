import type { Scene } from '../../types.ts';
import { about, via } from '../shorthand.ts';
import { morningMood } from '../tunes.ts';

/** M3 orchestra with a band off stage, whose leader goes by what comes round the corner. The conductor's own loop is short. */
export const music: Scene = {
  domain: 'music',
  host: 'Off-stage band',
  icon: 'user-sound',
  second: 'two beats',
  network: {
    format: 1,
    horizon: 52_000,
    deadline: 6_000,
    classes: ['short', 'long'],
    nodes: {
      beat: {
        mix: { short: 0.88, long: 0.12 },
        kind: 'source',
        interval: 400,
        profile: [
          { at: 0, factor: 0.8 },
          { at: 3_500, factor: 1.2 },
        ],
        to: via('strings', 600),
      },
      strings: { kind: 'station', service: about(240, 0.2), to: 'scoring' },
      scoring: {
        kind: 'split',
        rule: 'class',
        classes: { long: 0, short: 1 },
        to: [via('winds', 800), via('horns', 800)],
      },
      winds: { kind: 'station', servers: 3, service: about(1_200, 0.2), to: via('timpani', 700) },
      horns: { kind: 'station', service: about(520, 0.2), initial: 11, to: via('timpani', 700) },
      timpani: { kind: 'station', service: about(130, 0.2), to: via('hall', 900) },
      hall: { kind: 'sink' },
      aide: {
        kind: 'controller',
        sense: { of: 'horns', measure: 'queue' },
        act: { on: 'horns', knob: 'speed' },
        law: 'proportional',
        gain: 0.28,
        target: 3,
        base: 1.15,
        bounds: [0.15, 2.4],
        lag: 5_600,
        period: 400,
      },
      conductor: {
        kind: 'controller',
        sense: { of: 'strings', measure: 'queue' },
        act: { on: 'strings', knob: 'speed' },
        law: 'proportional',
        gain: 0.1,
        target: 1,
        base: 1,
        bounds: [0.9, 1.3],
        lag: 500,
        period: 400,
      },
    },
  },
  places: {
    beat: { name: 'Score', icon: 'metronome', does: 'asks for a note, più mosso from bar three' },
    strings: { name: 'Strings', icon: 'music-notes', does: 'play under the eyes of the conductor' },
    winds: {
      name: 'Woodwind',
      short: 'Winds',
      icon: 'music-note',
      does: 'three players hold long notes by turns',
    },
    horns: {
      name: 'Horns',
      icon: 'megaphone-simple',
      does: 'play behind the door at the tempo they are given',
    },
    timpani: { name: 'Timpani', icon: 'cylinder', does: 'joins what comes from all sides' },
    hall: { name: 'Hall', icon: 'ear', does: 'hears it together, or not' },
    aide: {
      name: 'Sub-conductor',
      short: 'Sub',
      icon: 'hand-waving',
      does: 'beats for the horns by what is heard through the door',
      handle: 'heard 3 bars late',
    },
    conductor: {
      name: 'Conductor',
      short: 'Cond.',
      icon: 'eye',
      does: 'shades the strings by what is heard at the desk',
      handle: 'at once',
    },
  },
  roles: {
    feeder: ['strings'],
    swinging: ['horns'],
    corrector: ['aide'],
    follower: ['timpani'],
    out: ['hall'],
  },
  tune: { ...morningMood, voice: 'flute' },
};
