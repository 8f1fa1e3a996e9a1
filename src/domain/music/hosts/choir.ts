import type { Host } from '../../types.ts';
import {
  ASKS,
  BEATS,
  DEALS,
  IN_TURN,
  PERSON,
  PLAYER,
  SETS,
  SHARED_ROOM,
  SINGERS,
  SPREADS,
  WRITTEN,
} from './words.ts';

const PART = { does: 'sing their part of each phrase', reliefs: SINGERS };
const CANTORS = {
  icon: 'user-sound',
  does: 'gets surer with every phrase, sits out for a while when swamped',
  reliefs: {
    ...IN_TURN,
    server: { do: 'One more singer for {name}', would: 'One more singer for {name}' },
    fewer: { do: 'Half as many singers for {name}', would: 'Half as many singers for {name}' },
    breaker: {
      do: 'Let {name} skip phrases before too many wait',
      would: 'Skipping phrases in time by {name}',
    },
  },
};

/** M6: singers share a phrase and its breath. */
export const choir: Host = {
  id: 'choir',
  names: ['Come and sing', 'Open rehearsal', 'Parish choir'],
  icon: 'church',
  gap: 300,
  second: 'two beats',
  voice: 'voice',
  source: [
    {
      name: 'Hymn book',
      short: 'Hymns',
      icon: 'book-open-text',
      does: 'gives phrase after phrase',
      reliefs: WRITTEN,
    },
    { name: 'Psalter', icon: 'book-bookmark', does: 'gives phrase after phrase', reliefs: WRITTEN },
  ],
  sink: [
    { name: 'Nave', icon: 'ear', does: 'hears the line' },
    { name: 'Congregation', short: 'Congr.', icon: 'ear', does: 'hears the line' },
  ],
  steps: [
    {
      name: 'Pitch pipe',
      short: 'Pitch',
      icon: 'pipe',
      does: 'gives the note for each phrase',
      reliefs: PERSON,
    },
    {
      name: 'Solo treble',
      short: 'Treble',
      icon: 'microphone-stage',
      does: 'sings the opening of each phrase',
      reliefs: SINGERS,
    },
    { name: 'Organ', icon: 'piano-keys', does: 'puts a chord under it', reliefs: PLAYER },
    { name: 'Decani', icon: 'align-right', does: 'take it up on the south side', reliefs: SINGERS },
    { name: 'Cantoris', icon: 'align-left', does: 'answer on the north side', reliefs: SINGERS },
    {
      name: 'Semichorus',
      short: 'Semi',
      icon: 'users',
      does: 'sings the phrase again, a few voices only',
      reliefs: SINGERS,
    },
    { name: 'Descant', icon: 'bird', does: 'adds the top line', reliefs: SINGERS },
    {
      name: 'Gallery choir',
      short: 'Gallery',
      icon: 'stairs',
      does: 'repeats the close from above',
      reliefs: SINGERS,
    },
  ],
  parts: {
    zones: {
      after: [1, 6],
      slots: {
        branch: [
          { name: 'Sopranos', icon: 'music-notes-plus', ...PART },
          { name: 'Altos', icon: 'music-note', ...PART },
          { name: 'Tenors', icon: 'music-note-simple', ...PART },
          { name: 'Basses', icon: 'music-notes-simple', ...PART },
        ],
        join: [
          {
            name: 'Cadence',
            icon: 'git-merge',
            does: 'closes the phrase when every part is in',
            reliefs: {
              partial: { do: 'Close at {name} with one part missing', would: 'Closing one part short' },
            },
          },
          {
            name: 'Final chord',
            short: 'Chord',
            icon: 'git-merge',
            does: 'closes the phrase when every part is in',
            reliefs: {
              partial: { do: 'Close at {name} with one part missing', would: 'Closing one part short' },
            },
          },
        ],
      },
    },
    batch: {
      after: [0, 6],
      slots: {
        batch: [
          {
            name: 'Common breath',
            short: 'Breath',
            icon: 'wind',
            does: 'gathers entries and lets them start together',
            reliefs: SETS,
          },
          {
            name: 'Verse start',
            short: 'Verse',
            icon: 'text-align-left',
            does: 'gathers entries and lets them start together',
            reliefs: SETS,
          },
        ],
      },
    },
    roster: {
      after: [1, 6],
      slots: {
        place: [
          {
            name: 'Schola',
            icon: 'scroll',
            does: 'sings the chant at the pace it is given',
            reliefs: SINGERS,
          },
          {
            name: 'Lay clerks',
            short: 'Clerks',
            icon: 'graduation-cap',
            does: 'sing the chant at the pace they are given',
            reliefs: SINGERS,
          },
        ],
        corrector: [
          {
            name: 'Choirmaster',
            short: 'Master',
            icon: 'hand-waving',
            does: 'sets the pace of the chant by how far behind it sounds',
            handle: 'by ear',
            reliefs: BEATS,
          },
          {
            name: 'Chant leader',
            short: 'Leader',
            icon: 'hand-waving',
            does: 'sets the pace of the chant by how far behind it sounds',
            handle: 'by ear',
            reliefs: BEATS,
          },
        ],
      },
    },
    growth: {
      after: [0, 6],
      slots: {
        growth: [
          {
            name: 'Word of mouth',
            short: 'Word',
            icon: 'chat-circle-dots',
            does: 'brings in more voices or fewer, by how long they wait to be heard',
            handle: 'by the wait',
            reliefs: SPREADS,
          },
          {
            name: 'Joining in',
            short: 'Join in',
            icon: 'user-plus',
            does: 'brings in more voices or fewer, by how long they wait to be heard',
            handle: 'by the wait',
            reliefs: SPREADS,
          },
        ],
        ceiling: [
          {
            name: 'Voice lesson',
            short: 'Lesson',
            icon: 'chalkboard-teacher',
            does: 'hears each entry in turn',
            reliefs: {
              speed: { do: '50 % more pace for {name}', would: '50 % more pace for {name}' },
              server: { do: 'One more teacher for {name}', would: 'One more teacher for {name}' },
            },
          },
          {
            name: 'Rehearsal piano',
            short: 'Piano',
            icon: 'metronome',
            does: 'plays each entry over with its singer',
            reliefs: {
              speed: { do: '50 % more pace at {name}', would: '50 % more pace at {name}' },
              server: { do: 'A second piano beside {name}', would: 'A second piano beside {name}' },
            },
          },
        ],
      },
    },
    bank: {
      after: [0, 6],
      slots: {
        sharer: [
          {
            name: 'Precentor',
            short: 'Prec.',
            icon: 'hand-pointing',
            does: 'gives each phrase to one of three trios',
            reliefs: DEALS,
          },
          {
            name: 'Head chorister',
            short: 'Head',
            icon: 'hand-pointing',
            does: 'gives each phrase to one of three trios',
            reliefs: DEALS,
          },
        ],
        door: [
          { name: 'First trio', short: 'First', ...CANTORS },
          { name: 'Second trio', short: 'Second', ...CANTORS },
          { name: 'Third trio', short: 'Third', ...CANTORS },
        ],
      },
    },
    crowd: {
      after: [0, 5],
      slots: {
        crowd: [
          {
            name: 'Shared copies',
            short: 'Copies',
            icon: 'book-open',
            does: "are read over one another's shoulders by several singers at once",
            reliefs: {
              ...SHARED_ROOM,
              server: { do: 'One more singer at {name}', would: 'One more singer at {name}' },
              fewer: { do: 'Half as many singers at {name}', would: 'Half as many singers at {name}' },
            },
          },
          {
            name: 'Choir stall',
            short: 'Stall',
            icon: 'chair',
            does: 'has several singers who sing side by side in a small space',
            reliefs: {
              ...SHARED_ROOM,
              server: { do: 'One more singer for {name}', would: 'One more singer for {name}' },
              fewer: { do: 'Half as many singers for {name}', would: 'Half as many singers for {name}' },
            },
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
            name: 'Répétiteur',
            short: 'Rép.',
            icon: 'repeat',
            does: 'waits for each phrase and asks for it again if it has not been heard',
            handle: 'asks again',
            reliefs: ASKS,
          },
          {
            name: 'Trainer',
            icon: 'repeat',
            does: 'waits for each phrase and asks for it again if it has not been heard',
            handle: 'asks again',
            reliefs: ASKS,
          },
        ],
      },
    },
  },
};
