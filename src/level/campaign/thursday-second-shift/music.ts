import type { Scene } from '../../types.ts';
import { STUDIO } from '../relief-words.ts';
import { about, via } from '../shorthand.ts';
import { furElise } from '../tunes.ts';

/** M4 studio: the producer books mixing hours by last month's list; string sessions have a long, steady waiting list. */
export const music: Scene = {
  domain: 'music',
  host: 'Studio diary',
  icon: 'calendar-dots',
  second: 'two days',
  network: {
    format: 1,
    horizon: 50_000,
    deadline: { song: 6_900, suite: 16_000 },
    classes: ['song', 'suite'],
    nodes: {
      writer: {
        mix: { song: 0.82, suite: 0.18 },
        kind: 'source',
        interval: about(440, 0.1),
        profile: [
          { at: 0, factor: 0.8 },
          { at: 3_000, factor: 1.25 },
        ],
        to: via('demo', 700),
      },
      demo: { kind: 'station', service: about(180), to: 'scoring' },
      scoring: {
        kind: 'split',
        rule: 'class',
        classes: { song: 0, suite: 1 },
        to: [via('vocals', 700), via('strings', 700)],
      },
      vocals: { kind: 'station', servers: 2, service: about(600), to: via('mix', 700) },
      strings: { kind: 'station', servers: 2, service: about(2_700), initial: 5, to: via('mix', 700) },
      mix: { kind: 'station', service: about(420), initial: 9, to: via('master', 800) },
      master: { kind: 'station', service: about(170), to: via('release', 800) },
      release: { kind: 'sink' },
      producer: {
        kind: 'controller',
        sense: { of: 'mix', measure: 'queue' },
        act: { on: 'mix', knob: 'speed' },
        law: 'proportional',
        gain: 0.28,
        target: 3,
        base: 1.1,
        bounds: [0.15, 2.4],
        lag: 5_200,
        period: 500,
      },
    },
  },
  places: {
    writer: {
      name: 'Songwriter',
      short: 'Writer',
      icon: 'pen-nib',
      does: 'brings songs, more since the tour was set',
    },
    demo: { name: 'Demo', icon: 'cassette-tape', does: 'puts a song down in one take', reliefs: STUDIO },
    vocals: { name: 'Vocals', icon: 'microphone', does: 'two booths, one song each', reliefs: STUDIO },
    strings: {
      name: 'Strings',
      icon: 'music-notes-plus',
      does: 'two sessions, one song after another each',
      reliefs: STUDIO,
    },
    mix: {
      name: 'Mix',
      icon: 'sliders-horizontal',
      does: 'mixes in the hours that are booked',
      reliefs: STUDIO,
    },
    master: { name: 'Master', icon: 'vinyl-record', does: 'levels the finished mix', reliefs: STUDIO },
    release: { name: 'Release', icon: 'ear', does: 'where a song is heard' },
    producer: {
      name: 'Producer',
      icon: 'user-gear',
      does: 'books mixing hours by the list of open songs',
      handle: "last week's list",
      reliefs: {
        lag: { do: 'Show the producer the list of today', would: "Today's list for the producer" },
        hold: { do: 'Book the same hours every week', would: 'The same hours every week' },
        harder: {
          do: 'Book twice as many hours for each open song',
          would: 'Twice the hours for each open song',
        },
        gentle: {
          do: 'Book a third of the hours for each open song',
          would: 'Fewer hours for each open song',
        },
        share: { do: 'Book by the songs that come in', would: 'Booking by the songs that come in' },
      },
    },
  },
  roles: {
    feeder: ['demo'],
    swinging: ['mix'],
    corrector: ['producer'],
    follower: ['master'],
    out: ['release'],
  },
  tune: { ...furElise, voice: 'piano' },
};
