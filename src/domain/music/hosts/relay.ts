import type { Host } from '../../types.ts';
import { ASKS, DEALS, IN_TURN, LOW_FIRST, PERSON, PLAYER, RINGER, RINGERS, SETS, WRITTEN } from './words.ts';

const IN_THE_ROW = {
  icon: 'user',
  does: 'gets surer with every note, sits out for a while when swamped',
  reliefs: { ...IN_TURN, ...RINGER },
};

/** M1: one written note is handed down a table of handbells. */
export const relay: Host = {
  id: 'relay',
  names: ['Handbell relay', 'Handbell table', 'Bell ringers'],
  icon: 'bell-ringing',
  gap: 300,
  second: 'two beats',
  voice: 'handbell',
  source: [
    { name: 'Score', icon: 'book-open-text', does: 'gives each note on its beat', reliefs: WRITTEN },
    { name: 'Carol', icon: 'scroll', does: 'gives each note on its beat', reliefs: WRITTEN },
  ],
  sink: [
    { name: 'Listener', icon: 'ear', does: 'hears the tune as it comes' },
    { name: 'Audience', icon: 'ear', does: 'hears the tune as it comes' },
  ],
  steps: [
    {
      name: 'Section lead',
      short: 'Lead',
      icon: 'user-focus',
      does: 'nods each note in',
      reliefs: PERSON,
    },
    {
      name: 'Treble bells',
      short: 'Treble',
      icon: 'bell-ringing',
      does: 'ring each note first',
      reliefs: RINGERS,
    },
    {
      name: 'Handchimes',
      short: 'Chimes',
      icon: 'pipe',
      does: 'double it with a softer tone',
      reliefs: RINGERS,
    },
    {
      name: 'Malleted bells',
      short: 'Mallets',
      icon: 'hammer',
      does: 'are struck where they lie on the foam',
      reliefs: RINGERS,
    },
    {
      name: 'Middle bells',
      short: 'Middle',
      icon: 'bell-simple',
      does: 'take the note down an octave',
      reliefs: RINGERS,
    },
    {
      name: 'Plucked bells',
      short: 'Plucked',
      icon: 'hand-grabbing',
      does: 'lie flat while the clapper is thrown down',
      reliefs: RINGERS,
    },
    {
      name: 'Tenor bells',
      short: 'Tenor',
      icon: 'bell',
      does: 'ring it from the far half of the table',
      reliefs: RINGERS,
    },
    {
      name: 'Bass bells',
      short: 'Bass',
      icon: 'bell-simple-ringing',
      does: 'round the note off at the low end',
      reliefs: RINGERS,
    },
  ],
  parts: {
    batch: {
      after: [0, 6],
      slots: {
        batch: [
          {
            name: 'Bar cue',
            icon: 'hand-waving',
            does: 'gathers several notes and lets them go together',
            reliefs: SETS,
          },
          {
            name: 'Page turn',
            short: 'Page',
            icon: 'book-open',
            does: 'gathers several notes and lets them go together',
            reliefs: SETS,
          },
        ],
      },
    },
    buffer: {
      after: [1, 6],
      slots: {
        buffer: [
          {
            name: 'Echo group',
            short: 'Echo',
            icon: 'repeat',
            does: 'answers from memory and leaves out what it cannot keep',
            reliefs: RINGERS,
          },
          {
            name: 'Answer group',
            short: 'Answer',
            icon: 'brain',
            does: 'repeats each note from memory and leaves out what it cannot keep',
            reliefs: RINGERS,
          },
        ],
        bypass: [
          {
            name: 'Bell tree',
            short: 'Tree',
            icon: 'tree-evergreen',
            does: 'rings the few low notes on bells that hang',
            reliefs: RINGERS,
          },
          {
            name: 'Gong',
            icon: 'disc',
            does: 'sounds the few low notes',
            reliefs: PLAYER,
          },
        ],
      },
    },
    pair: {
      after: [1, 6],
      slots: {
        one: [
          {
            name: 'Left neighbour',
            short: 'Left',
            icon: 'arrow-fat-left',
            does: 'takes up both shared bells for each chord',
            reliefs: RINGER,
          },
          {
            name: 'Left-hand partner',
            short: 'Left',
            icon: 'arrow-fat-left',
            does: 'takes up both shared bells for each chord',
            reliefs: RINGER,
          },
        ],
        two: [
          {
            name: 'Right neighbour',
            short: 'Right',
            icon: 'arrow-fat-right',
            does: 'takes up both shared bells for each chord',
            reliefs: RINGER,
          },
          {
            name: 'Right-hand partner',
            short: 'Right',
            icon: 'arrow-fat-right',
            does: 'takes up both shared bells for each chord',
            reliefs: RINGER,
          },
        ],
        pool: [
          {
            name: 'F♯ and B♭',
            short: 'F♯ · B♭',
            icon: 'swap',
            does: 'lie between two ringers who both use them',
            handle: 'two shared bells',
            reliefs: {
              order: { do: 'Always take up F♯ before B♭', would: 'F♯ always before B♭' },
              permits: { do: 'A second F♯ and a second B♭', would: 'A second F♯ and B♭' },
            },
          },
          {
            name: 'C♯ and E♭',
            short: 'C♯ · E♭',
            icon: 'swap',
            does: 'lie between two ringers who both use them',
            handle: 'two shared bells',
            reliefs: {
              order: { do: 'Always take up C♯ before E♭', would: 'C♯ always before E♭' },
              permits: { do: 'A second C♯ and a second E♭', would: 'A second C♯ and E♭' },
            },
          },
        ],
      },
    },
    lanes: {
      after: [0, 6],
      slots: {
        line: [
          {
            name: 'Caller',
            icon: 'megaphone-simple',
            does: 'calls low and high notes in the order written',
            reliefs: PERSON,
          },
          {
            name: 'Reader',
            icon: 'eyeglasses',
            does: 'reads low and high notes out in the order written',
            reliefs: PERSON,
          },
        ],
        slow: [
          {
            name: 'Great bell',
            short: 'Great',
            icon: 'church',
            does: 'swings for the few low notes, a long stroke each',
            reliefs: PLAYER,
          },
          {
            name: 'Tubular bell',
            short: 'Tubular',
            icon: 'cylinder',
            does: 'rings the few low notes out to the end',
            reliefs: PLAYER,
          },
        ],
        free: [
          {
            name: 'Glockenspiel',
            short: 'Glock',
            icon: 'dots-six',
            does: 'plays the many high notes',
            reliefs: PLAYER,
          },
          { name: 'Celesta', icon: 'piano-keys', does: 'plays the many high notes', reliefs: PLAYER },
        ],
      },
    },
    desk: {
      after: [1, 6],
      slots: {
        desk: [
          {
            name: 'Four-in-hand',
            short: 'Four',
            icon: 'hand-fist',
            does: 'rings four bells, low notes before high ones',
            reliefs: LOW_FIRST,
          },
          {
            name: 'Soloist',
            icon: 'star',
            does: 'plays low notes before high ones',
            reliefs: LOW_FIRST,
          },
        ],
      },
    },
    crowd: {
      after: [1, 6],
      slots: {
        crowd: [
          {
            name: 'Common table',
            short: 'Table',
            icon: 'table',
            does: 'has several ringers who take up and put down side by side',
            reliefs: RINGERS,
          },
          {
            name: 'Shared foam',
            short: 'Foam',
            icon: 'rectangle',
            does: 'has several ringers who lay bells down and take them up at once',
            reliefs: RINGERS,
          },
        ],
      },
    },
    bank: {
      after: [0, 6],
      slots: {
        sharer: [
          {
            name: 'Conductor',
            short: 'Cond.',
            icon: 'hand-pointing',
            does: 'points each note to one of three ringers',
            reliefs: DEALS,
          },
          {
            name: 'Director',
            icon: 'hand-pointing',
            does: 'points each note to one of three ringers',
            reliefs: DEALS,
          },
        ],
        door: [
          { name: 'First ringer', short: 'First', ...IN_THE_ROW },
          { name: 'Second ringer', short: 'Second', ...IN_THE_ROW },
          { name: 'Third ringer', short: 'Third', ...IN_THE_ROW },
        ],
      },
    },
    loop: {
      after: [0, 5],
      make: 'retry',
      slots: {
        loop: [
          {
            name: 'Coach',
            icon: 'chalkboard-teacher',
            does: 'waits for each note and asks for it again if it has not been heard',
            handle: 'asks again',
            reliefs: ASKS,
          },
          {
            name: 'Teacher',
            icon: 'chalkboard-teacher',
            does: 'waits for each note and asks for it again if it has not been heard',
            handle: 'asks again',
            reliefs: ASKS,
          },
        ],
      },
    },
  },
};
