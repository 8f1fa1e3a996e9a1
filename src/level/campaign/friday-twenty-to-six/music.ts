import type { Scene } from '../../types.ts';
import { about, via } from '../shorthand.ts';
import { korobeiniki } from '../tunes.ts';

/** M3 a band on the march: the tuba needs a breath after every note; the bandleader only shades the drum. */
export const music: Scene = {
  domain: 'music',
  host: 'Village band',
  icon: 'flag-pennant',
  second: 'two beats',
  network: {
    format: 1,
    horizon: 45_000,
    deadline: 10_500,
    nodes: {
      march: { kind: 'source', interval: 400, to: via('snare', 700) },
      snare: { kind: 'station', service: about(250, 0.2), to: 'parts' },
      parts: { kind: 'split', rule: 'robin', to: [via('clarinets', 800), via('flutes', 800)] },
      clarinets: { kind: 'station', servers: 3, service: about(1_500, 0.2), queue: 6, to: via('tuba', 800) },
      flutes: { kind: 'station', service: about(700, 0.2), queue: 8, initial: 6, to: via('tuba', 800) },
      tuba: { kind: 'station', service: about(610, 0.2), queue: 4, initial: 1, to: via('cymbals', 800) },
      cymbals: { kind: 'station', service: about(200, 0.2), queue: 6, to: via('square', 900) },
      square: { kind: 'sink' },
      leader: {
        kind: 'controller',
        sense: { of: 'snare', measure: 'queue' },
        act: { on: 'snare', knob: 'speed' },
        law: 'proportional',
        gain: 0.05,
        target: 2,
        base: 1,
        bounds: [0.9, 1.2],
        lag: 1_200,
        period: 600,
      },
    },
  },
  places: {
    march: { name: 'March', icon: 'metronome', does: 'gives the step' },
    snare: { name: 'Snare', icon: 'disc', does: 'hands every note to the winds' },
    clarinets: {
      name: 'Clarinets',
      short: 'Clar.',
      icon: 'music-note',
      does: 'three players take long notes by turns',
    },
    flutes: { name: 'Flutes', icon: 'music-note-simple', does: 'play every other note' },
    tuba: {
      name: 'Tuba',
      icon: 'wind',
      does: 'puts a bass under each note and breathes after it',
      reliefs: { server: { do: 'A second tuba takes every other note', would: 'A second tuba' } },
    },
    cymbals: { name: 'Cymbals', icon: 'sparkle', does: 'close what the tuba has begun' },
    square: { name: 'Square', icon: 'ear', does: 'listens' },
    leader: {
      name: 'Bandleader',
      short: 'Leader',
      icon: 'hand-waving',
      does: 'shades the drum when it falls behind',
      handle: '3 steps late',
    },
  },
  roles: {
    feeder: ['clarinets', 'flutes'],
    constraint: ['tuba'],
    follower: ['cymbals'],
    out: ['square'],
  },
  tune: { ...korobeiniki, voice: 'flute' },
};
