import type { Scene } from '../../types.ts';
import { about, via } from '../shorthand.ts';
import { ahVousDiraiJe } from '../tunes.ts';

/** M1 relay in rehearsal: a figure that comes late is asked for again, and the repeats make the next one late. */
export const music: Scene = {
  domain: 'music',
  host: 'Rehearsal',
  icon: 'piano-keys',
  second: 'two beats',
  network: {
    format: 1,
    horizon: 52_000,
    deadline: 15_000,
    classes: ['melody', 'bass'],
    nodes: {
      score: {
        mix: { melody: 0.75, bass: 0.25 },
        kind: 'source',
        interval: 460,
        shocks: [{ at: 4_500, count: 36, length: 1_000 }],
        to: via('coach', 600),
      },
      coach: { kind: 'patience', timeout: 5_500, retries: 2, to: via('left', 700) },
      left: { kind: 'station', servers: 3, service: about(200, 0.2), to: 'hands' },
      hands: {
        kind: 'split',
        rule: 'class',
        classes: { bass: 0, melody: 1 },
        to: [via('bass', 700), via('right', 700)],
      },
      bass: { kind: 'station', servers: 3, service: about(1_100, 0.2), to: via('pedal', 700) },
      right: { kind: 'station', service: about(420, 0.2), to: via('pedal', 700) },
      pedal: { kind: 'station', service: about(130, 0.2), to: via('room', 700) },
      room: { kind: 'sink' },
    },
  },
  places: {
    score: { name: 'Score', icon: 'book-open-text', does: 'gives the notes, with one bar of semiquavers' },
    coach: {
      name: 'Répétiteur',
      short: 'Coach',
      icon: 'chalkboard-teacher',
      does: 'asks for a note again when it has not been heard',
      handle: 'again after 3 bars',
      reliefs: {
        cut: { do: 'Play on: repeat nothing', would: 'Playing on' },
        patient: { do: 'Let the coach wait three times as long', would: 'A coach who waits longer' },
      },
    },
    left: { name: 'Left hand', short: 'Left', icon: 'hand-palm', does: 'begins every note' },
    bass: { name: 'Bass notes', short: 'Bass', icon: 'music-note', does: 'holds three long notes at a time' },
    right: { name: 'Right hand', short: 'Right', icon: 'hand-tap', does: 'plays the melody' },
    pedal: { name: 'Pedal', icon: 'footprints', does: 'lets each note ring' },
    room: { name: 'Room', icon: 'ear', does: 'hears what is played' },
  },
  roles: {
    demand: ['score'],
    loop: ['coach'],
    passage: ['left'],
    swamped: ['right'],
    follower: ['pedal'],
    out: ['room'],
  },
  tune: { ...ahVousDiraiJe, voice: 'piano' },
};
