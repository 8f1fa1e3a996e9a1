import type { Scene } from '../../types.ts';
import { odeToJoy } from '../tunes.ts';

/** M1 relay: one ringer holds four bells and has to put one down for each that is picked up. */
export const music: Scene = {
  domain: 'music',
  host: 'Handbell relay',
  icon: 'bell-ringing',
  second: 'two beats',
  network: {
    format: 1,
    horizon: 45_000,
    deadline: 9_000,
    nodes: {
      cue: { kind: 'source', interval: 400, to: { to: 'cd', delay: 800 } },
      cd: {
        kind: 'station',
        service: { law: 'uniform', mean: 260, spread: 0.2 },
        to: { to: 'efga', delay: 900 },
      },
      efga: {
        kind: 'station',
        service: { law: 'uniform', mean: 600, spread: 0.2 },
        queue: 8,
        initial: 2,
        to: 'hand',
      },
      hand: {
        kind: 'split',
        rule: 'robin',
        to: [
          { to: 'bc', delay: 900 },
          { to: 'de', delay: 900 },
        ],
      },
      bc: {
        kind: 'station',
        service: { law: 'uniform', mean: 420, spread: 0.2 },
        queue: 8,
        to: { to: 'listener', delay: 1_000 },
      },
      de: {
        kind: 'station',
        service: { law: 'uniform', mean: 420, spread: 0.2 },
        queue: 8,
        to: { to: 'listener', delay: 1_000 },
      },
      listener: { kind: 'sink' },
    },
  },
  places: {
    cue: { name: 'Cue', icon: 'metronome', does: 'gives each note of the tune on its beat' },
    cd: { name: 'C · D', icon: 'bell', does: 'rings two bells, one in each hand' },
    efga: {
      name: 'E · F♯ · G · A',
      short: 'E–A',
      icon: 'bell',
      does: 'rings four bells with two hands',
      reliefs: {
        server: {
          do: 'A second ringer shares E, F♯, G and A',
          would: 'A second ringer at E · F♯ · G · A',
        },
        speed: { do: 'Lighter bells for E, F♯, G and A', would: 'Lighter bells at E · F♯ · G · A' },
      },
    },
    bc: { name: 'B · C', icon: 'bell', does: 'rings the answer, every other note' },
    de: { name: 'D · E', icon: 'bell', does: 'rings the answer, the notes between' },
    listener: { name: 'Listener', icon: 'ear', does: 'hears the tune as it comes' },
  },
  roles: { feeder: ['cd'], constraint: ['efga'], follower: ['bc', 'de'], out: ['listener'] },
  tune: odeToJoy('handbell'),
};
