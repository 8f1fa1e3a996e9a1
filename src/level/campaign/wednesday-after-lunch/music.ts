import type { Scene } from '../../types.ts';
import { about, via } from '../shorthand.ts';
import { frereJacques } from '../tunes.ts';

/** M3 ensemble time: a choir in another room, led by ears that get its sound late. */
export const music: Scene = {
  domain: 'music',
  host: 'Remote choir',
  icon: 'users-four',
  second: 'two beats',
  network: {
    format: 1,
    horizon: 48_000,
    deadline: 5_800,
    nodes: {
      click: {
        kind: 'source',
        interval: 420,
        profile: [
          { at: 0, factor: 0.8 },
          { at: 3_000, factor: 1.25 },
        ],
        to: via('organ', 700),
      },
      organ: { kind: 'station', service: about(160, 0.2), to: via('choir', 900) },
      choir: { kind: 'station', service: about(400, 0.2), initial: 9, to: 'capture' },
      capture: { kind: 'split', rule: 'robin', to: [via('near', 900), via('far', 900)] },
      near: { kind: 'station', service: about(140, 0.2), to: via('stream', 900) },
      far: { kind: 'station', service: about(140, 0.2), to: via('stream', 900) },
      stream: { kind: 'sink' },
      leader: {
        kind: 'controller',
        sense: { of: 'choir', measure: 'queue' },
        act: { on: 'choir', knob: 'speed' },
        law: 'proportional',
        gain: 0.28,
        target: 3,
        base: 1.1,
        bounds: [0.15, 2.4],
        lag: 5_000,
        period: 400,
      },
    },
  },
  places: {
    click: { name: 'Click', icon: 'metronome', does: 'gives the beat, brisker since the repeat' },
    organ: { name: 'Organ', icon: 'piano-keys', does: 'plays each beat as it is given' },
    choir: { name: 'Choir', icon: 'users-four', does: 'sings at the tempo that is beaten for it' },
    near: { name: 'Near mics', icon: 'microphone', does: 'take every other note up close' },
    far: { name: 'Far mics', icon: 'microphone-stage', does: 'take the notes between, from the gallery' },
    stream: { name: 'Listener', icon: 'ear', does: 'hears the broadcast' },
    leader: {
      name: 'Choir leader',
      short: 'Leader',
      icon: 'hand-waving',
      does: 'beats faster or slower by how far behind they sound',
      handle: 'heard 3 bars late',
    },
  },
  roles: {
    feeder: ['organ'],
    swinging: ['choir'],
    corrector: ['leader'],
    follower: ['near', 'far'],
    out: ['stream'],
  },
  tune: { ...frereJacques, voice: 'voice' },
};
