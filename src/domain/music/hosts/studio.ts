import type { Host } from '../../types.ts';
import { ASKS, ASSISTANT, BOOKS, BRINGS_SONGS, OFFICE, ROOM, SETS, SPREADS, STAFF, STUDIO } from './words.ts';

const PAIR = { does: 'uses both shared things for each song', reliefs: STUDIO };
const LAYER = { does: 'records its layer of each song', reliefs: STUDIO };

const BOOKER = {
  icon: 'calendar-dots',
  does: 'books hours for cleaning up by the list of open songs',
  handle: 'by the list',
  reliefs: BOOKS,
};
const DESK = { does: 'sends film cues and songs on in the order booked', reliefs: OFFICE };

/** M4: a song goes from the writer to the record. */
export const studio: Host = {
  id: 'studio',
  names: ['Studio diary', 'Album sessions', 'Recording house'],
  icon: 'vinyl-record',
  gap: 320,
  second: 'two days',
  voice: 'piano',
  source: [
    {
      name: 'Songwriters',
      short: 'Writers',
      icon: 'pen-nib',
      does: 'hand in what they have written',
      reliefs: BRINGS_SONGS,
    },
    {
      name: 'Publisher',
      short: 'Publ.',
      icon: 'envelope-open',
      does: 'sends in what has been written',
      reliefs: BRINGS_SONGS,
    },
  ],
  sink: [
    { name: 'Release', icon: 'ear', does: 'where a song is heard' },
    { name: 'Record shop', short: 'Shop', icon: 'storefront', does: 'where a song is heard' },
  ],
  steps: [
    { name: 'Demo', icon: 'cassette-tape', does: 'puts each piece down in one take', reliefs: STUDIO },
    {
      name: 'Arranging',
      short: 'Arrange',
      icon: 'music-notes-plus',
      does: 'writes the parts',
      reliefs: {
        ...STAFF,
        server: { do: 'One more arranger', would: 'One more arranger' },
        fewer: { do: 'Half the arrangers', would: 'Half the arrangers' },
      },
    },
    {
      name: 'Copying',
      icon: 'copy',
      does: 'writes out a part for each player',
      reliefs: {
        ...STAFF,
        server: { do: 'One more copyist', would: 'One more copyist' },
        fewer: { do: 'Half the copyists', would: 'Half the copyists' },
      },
    },
    {
      name: 'Guide track',
      short: 'Guide',
      icon: 'metronome',
      does: 'lays down a guide to play to',
      reliefs: STUDIO,
    },
    { name: 'Vocals', icon: 'microphone', does: 'records the voices', reliefs: STUDIO },
    {
      name: 'Editing',
      icon: 'scissors',
      does: 'joins the best of the takes',
      reliefs: {
        ...STAFF,
        server: { do: 'One more editor', would: 'One more editor' },
        fewer: { do: 'Half the editors', would: 'Half the editors' },
      },
    },
    { name: 'Tuning', icon: 'waveform', does: 'corrects pitch and timing', reliefs: STAFF },
    { name: 'Mixing', icon: 'sliders-horizontal', does: 'balances the tracks', reliefs: STUDIO },
    {
      name: 'Mastering',
      short: 'Master',
      icon: 'equalizer',
      does: 'levels the finished mix',
      reliefs: STUDIO,
    },
  ],
  parts: {
    batch: {
      after: [0, 7],
      slots: {
        batch: [
          {
            name: 'Album folder',
            short: 'Folder',
            icon: 'folder',
            does: 'gathers songs and hands them over together',
            reliefs: SETS,
          },
          {
            name: 'Courier drive',
            short: 'Courier',
            icon: 'hard-drive',
            does: 'gathers songs on one drive and hands them over together',
            reliefs: SETS,
          },
        ],
      },
    },
    buffer: {
      after: [3, 6],
      slots: {
        buffer: [
          {
            name: 'Overdubs',
            icon: 'stack-plus',
            does: 'keeps a waiting list of fixed length and declines what does not fit',
            reliefs: STUDIO,
          },
          {
            name: 'Sound design',
            short: 'Design',
            icon: 'magic-wand',
            does: 'keeps a waiting list of fixed length and declines what does not fit',
            reliefs: STAFF,
          },
        ],
        bypass: [
          {
            name: 'Small booth',
            short: 'Booth',
            icon: 'door',
            does: 'adds a spoken line to the few film cues',
            reliefs: ROOM,
          },
          {
            name: 'Foley corner',
            short: 'Foley',
            icon: 'footprints',
            does: 'adds footsteps and doors to the few film cues',
            reliefs: ROOM,
          },
        ],
      },
    },
    lanes: {
      after: [1, 5],
      slots: {
        line: [
          { name: 'Booking desk', short: 'Booking', icon: 'list-numbers', ...DESK },
          { name: 'Front office', short: 'Office', icon: 'call-bell', ...DESK },
        ],
        slow: [
          {
            name: 'Scoring stage',
            short: 'Scoring',
            icon: 'building',
            does: 'records the few film cues, many hours each',
            reliefs: ROOM,
          },
          {
            name: 'Orchestra hall',
            short: 'Hall',
            icon: 'building',
            does: 'records the few film cues, many hours each',
            reliefs: ROOM,
          },
        ],
        free: [
          {
            name: 'Live room',
            short: 'Live',
            icon: 'guitar',
            does: 'records the many songs',
            reliefs: ROOM,
          },
          { name: 'Studio B', icon: 'headphones', does: 'records the many songs', reliefs: ROOM },
        ],
      },
    },
    desk: {
      after: [2, 7],
      slots: {
        desk: [
          {
            name: 'Second engineer',
            short: 'Second',
            icon: 'user-gear',
            does: 'prepares film cues before songs',
            reliefs: ASSISTANT,
          },
          {
            name: 'Assistant',
            short: 'Assist.',
            icon: 'user-gear',
            does: 'prepares film cues before songs',
            reliefs: ASSISTANT,
          },
        ],
      },
    },
    pair: {
      after: [2, 5],
      slots: {
        one: [
          { name: 'Ballad takes', short: 'Ballads', icon: 'heart', ...PAIR },
          { name: 'Waltz takes', short: 'Waltzes', icon: 'feather', ...PAIR },
        ],
        two: [
          { name: 'Jazz takes', short: 'Jazz', icon: 'coffee', ...PAIR },
          { name: 'Tango takes', short: 'Tango', icon: 'flower', ...PAIR },
        ],
        pool: [
          {
            name: 'Grand and ribbons',
            short: 'Shared',
            icon: 'key',
            does: 'are one piano and one set of microphones, booked separately',
            handle: 'two bookings',
            reliefs: {
              order: {
                do: 'Always book the grand before the ribbons',
                would: 'The grand always booked first',
              },
              permits: { do: 'A second grand and second ribbons', would: 'A second grand and ribbons' },
            },
          },
          {
            name: 'Chamber and plate',
            short: 'Shared',
            icon: 'key',
            does: 'are one echo chamber and one plate reverb, booked separately',
            handle: 'two bookings',
            reliefs: {
              order: {
                do: 'Always book the chamber before the plate',
                would: 'The chamber always booked first',
              },
              permits: { do: 'A second chamber and a second plate', would: 'A second chamber and plate' },
            },
          },
        ],
      },
    },
    crowd: {
      after: [3, 7],
      slots: {
        crowd: [
          {
            name: 'Control room',
            short: 'Control',
            icon: 'speaker-hifi',
            does: 'has several engineers at once around one set of loudspeakers',
            reliefs: {
              ...STAFF,
              server: { do: 'One more engineer in {name}', would: 'One more engineer in {name}' },
              fewer: { do: 'Half the engineers in {name}', would: 'Half the engineers in {name}' },
            },
          },
          {
            name: 'Studio network',
            short: 'Network',
            icon: 'hard-drives',
            does: 'has several engineers at work on one shared disk',
            reliefs: {
              ...STAFF,
              speed: { do: '50 % more bandwidth on {name}', would: '50 % more bandwidth on {name}' },
              server: { do: 'One more engineer on {name}', would: 'One more engineer on {name}' },
              fewer: { do: 'Half the engineers on {name}', would: 'Half the engineers on {name}' },
            },
          },
        ],
      },
    },
    zones: {
      after: [2, 5],
      slots: {
        branch: [
          { name: 'Drums', icon: 'cylinder', ...LAYER },
          { name: 'Strings', icon: 'music-note', ...LAYER },
          { name: 'Keys', icon: 'piano-keys', ...LAYER },
          { name: 'Horns', icon: 'music-note-simple', ...LAYER },
        ],
        join: [
          {
            name: 'Session file',
            short: 'Session',
            icon: 'git-merge',
            does: 'is complete when every layer of a song is in',
            reliefs: {
              partial: { do: 'Go on from {name} with one layer missing', would: 'One layer short at {name}' },
            },
          },
          {
            name: 'Multitrack',
            short: 'Multi',
            icon: 'list-checks',
            does: 'is complete when every layer of a song is in',
            reliefs: {
              partial: { do: 'Go on from {name} with one layer missing', would: 'One layer short at {name}' },
            },
          },
        ],
      },
    },
    roster: {
      after: [2, 7],
      slots: {
        place: [
          {
            name: 'Restoration',
            short: 'Restore',
            icon: 'broom',
            does: 'takes hum and clicks out in the hours that are booked',
            reliefs: STAFF,
          },
          {
            name: 'De-noising',
            short: 'De-noise',
            icon: 'broom',
            does: 'takes hum and clicks out in the hours that are booked',
            reliefs: STAFF,
          },
        ],
        corrector: [
          { name: 'Producer', ...BOOKER },
          { name: 'House manager', short: 'Manager', ...BOOKER },
        ],
      },
    },
    growth: {
      after: [4, 8],
      slots: {
        growth: [
          {
            name: 'Word of mouth',
            short: 'Word',
            icon: 'chat-circle-dots',
            does: 'brings more songs or fewer, by how long they wait at one place',
            handle: 'by the wait',
            reliefs: SPREADS,
          },
          {
            name: 'Reputation',
            short: 'Repute',
            icon: 'thumbs-up',
            does: 'brings more songs or fewer, by how long they wait at one place',
            handle: 'by the wait',
            reliefs: SPREADS,
          },
        ],
        ceiling: [
          {
            name: 'Tape transfer',
            short: 'Tape',
            icon: 'record',
            does: 'runs each song through the tape machine',
            reliefs: { ...STUDIO, server: { do: 'A second tape machine', would: 'A second tape machine' } },
          },
          {
            name: 'Valve chain',
            short: 'Valves',
            icon: 'gauge',
            does: 'runs each song through valve equipment',
            reliefs: { ...STUDIO, server: { do: 'A second valve chain', would: 'A second valve chain' } },
          },
        ],
      },
    },
    loop: {
      after: [0, 5],
      make: 'retry',
      slots: {
        loop: [
          {
            name: 'Label',
            icon: 'phone',
            does: 'waits for each song and asks for it again if it has not come',
            handle: 'asks again',
            reliefs: ASKS,
          },
          {
            name: 'A&R',
            icon: 'phone',
            does: 'waits for each song and asks for it again if it has not come',
            handle: 'asks again',
            reliefs: ASKS,
          },
        ],
      },
    },
  },
};
