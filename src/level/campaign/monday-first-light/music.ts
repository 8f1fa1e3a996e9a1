import type { Scene } from '../../types.ts';
import { about, via } from '../shorthand.ts';
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
      cue: { kind: 'source', interval: 400, to: via('cd', 800) },
      cd: {
        kind: 'station',
        service: about(260, 0.2),
        to: via('efga', 900),
      },
      efga: {
        kind: 'station',
        service: about(600, 0.2),
        queue: 8,
        initial: 2,
        to: 'hand',
      },
      hand: {
        kind: 'split',
        rule: 'robin',
        to: [via('bc', 900), via('de', 900)],
      },
      bc: {
        kind: 'station',
        service: about(420, 0.2),
        queue: 8,
        to: via('listener', 1_000),
      },
      de: {
        kind: 'station',
        service: about(420, 0.2),
        queue: 8,
        to: via('listener', 1_000),
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
  tune: { ...odeToJoy, voice: 'handbell' },
};
