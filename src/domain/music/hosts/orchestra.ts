import type { Host } from '../../types.ts';
import {
  CUES,
  DEALS,
  IN_TURN,
  PERSON,
  PLAYER,
  SECTION,
  SETS,
  SHARED_ROOM,
  SOLO_FIRST,
  WRITTEN,
} from './words.ts';

const CLARINET = {
  icon: 'music-note',
  does: 'gets surer with every entry, sits out for a while when swamped',
  reliefs: IN_TURN,
};
const BRASS = { does: 'play their part of each chord', reliefs: SECTION };
const SHARER = { does: 'takes both shared instruments for each entry', reliefs: PLAYER };
const CHORD = { partial: { do: 'Begin {name} with one part missing', would: 'Beginning one part short' } };

/** M7: a cue becomes an entry, and entries a tutti. */
export const orchestra: Host = {
  id: 'orchestra',
  names: ['Symphony orchestra', 'Concert stage', 'Dress rehearsal'],
  icon: 'lectern',
  gap: 280,
  second: 'two beats',
  voice: 'flute',
  source: [
    {
      name: 'Full score',
      short: 'Score',
      icon: 'book-open-text',
      does: 'gives cue after cue',
      reliefs: WRITTEN,
    },
    { name: 'Symphony', icon: 'scroll', does: 'gives cue after cue', reliefs: WRITTEN },
  ],
  sink: [
    { name: 'Hall', icon: 'ear', does: 'hears each entry' },
    { name: 'Audience', icon: 'ear', does: 'hears each entry' },
  ],
  steps: [
    { name: 'Leader', icon: 'user-focus', does: 'shows each entry with the bow', reliefs: PLAYER },
    { name: 'Violins', icon: 'music-notes', does: 'take up each cue', reliefs: SECTION },
    { name: 'Violas', icon: 'music-notes-simple', does: 'fill in the middle of the chord', reliefs: SECTION },
    { name: 'Cellos', icon: 'guitar', does: 'put the bass line under it', reliefs: SECTION },
    { name: 'Oboes', icon: 'feather', does: 'double the top of the chord', reliefs: SECTION },
    {
      name: 'Bassoons',

      icon: 'pipe',
      does: 'double the foot of the chord',
      reliefs: SECTION,
    },
    { name: 'Harp', icon: 'rows', does: 'spreads the chord', reliefs: PLAYER },
    { name: 'Timpani', icon: 'cylinder', does: 'close the entry with a stroke', reliefs: PLAYER },
  ],
  parts: {
    pair: {
      after: [1, 7],
      slots: {
        one: [
          { name: 'Xylophonist', short: 'Xylo', icon: 'cards-three', ...SHARER },
          { name: 'Marimba player', short: 'Marimba', icon: 'cards-three', ...SHARER },
        ],
        two: [
          { name: 'Bass drummer', short: 'Bass dr.', icon: 'disc', ...SHARER },
          { name: 'Side drummer', short: 'Side dr.', icon: 'disc', ...SHARER },
        ],
        pool: [
          {
            name: 'Tam-tam and anvil',
            short: 'Shared',
            icon: 'swap',
            does: 'stand between two players who both use them',
            handle: 'two instruments',
            reliefs: {
              order: { do: 'Always take the tam-tam before the anvil', would: 'The tam-tam always first' },
              permits: { do: 'A second tam-tam and a second anvil', would: 'A second tam-tam and anvil' },
            },
          },
          {
            name: 'Chimes and cymbal',
            short: 'Shared',
            icon: 'swap',
            does: 'stand between two players who both use them',
            handle: 'two instruments',
            reliefs: {
              order: { do: 'Always take the chimes before the cymbal', would: 'The chimes always first' },
              permits: {
                do: 'A second set of chimes and a second cymbal',
                would: 'Second chimes and cymbal',
              },
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
            name: 'Conductor',
            short: 'Cond.',
            icon: 'hand-waving',
            does: 'gives solo and tutti cues in the order of the score',
            reliefs: PERSON,
          },
          {
            name: 'Stage manager',
            short: 'Manager',
            icon: 'list-numbers',
            does: 'gives solo and tutti cues in the order of the list',
            reliefs: PERSON,
          },
        ],
        slow: [
          {
            name: 'Off-stage horn',
            short: 'Horn',
            icon: 'door-open',
            does: 'plays the few solo calls from outside, long notes each',
            reliefs: PLAYER,
          },
          {
            name: 'Cor anglais',
            short: 'Cor',
            icon: 'leaf',
            does: 'plays the few solo calls, long notes each',
            reliefs: PLAYER,
          },
        ],
        free: [
          {
            name: 'Front desks',
            short: 'Front',
            icon: 'users',
            does: 'play the many short tutti entries',
            reliefs: SECTION,
          },
          {
            name: 'Double basses',
            short: 'Basses',
            icon: 'users',
            does: 'pluck the many short tutti entries',
            reliefs: SECTION,
          },
        ],
      },
    },
    desk: {
      after: [1, 7],
      slots: {
        desk: [
          {
            name: 'Celesta',
            icon: 'piano-keys',
            does: 'plays solo entries before inner ones',
            reliefs: SOLO_FIRST,
          },
          {
            name: 'Orchestra piano',
            short: 'Piano',
            icon: 'piano-keys',
            does: 'plays solo entries before inner ones',
            reliefs: SOLO_FIRST,
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
            name: 'Assistant',
            short: 'Assist.',
            icon: 'hand-pointing',
            does: 'waits for each entry and cues it again if it has not come',
            handle: 'cues again',
            reliefs: CUES,
          },
          {
            name: 'Répétiteur',
            short: 'Rép.',
            icon: 'hand-pointing',
            does: 'waits for each entry and cues it again if it has not come',
            handle: 'cues again',
            reliefs: CUES,
          },
        ],
      },
    },
    bank: {
      after: [1, 6],
      slots: {
        sharer: [
          {
            name: 'Wind principal',
            short: 'Princ.',
            icon: 'arrows-split',
            does: 'gives each entry to one of three clarinets',
            reliefs: DEALS,
          },
          {
            name: 'Clarinet rota',
            short: 'Rota',
            icon: 'arrows-split',
            does: 'gives each entry to one of three clarinets',
            reliefs: DEALS,
          },
        ],
        door: [
          { name: 'First clarinet', short: '1st cl.', ...CLARINET },
          { name: 'Second clarinet', short: '2nd cl.', ...CLARINET },
          { name: 'Third clarinet', short: '3rd cl.', ...CLARINET },
        ],
      },
    },
    zones: {
      after: [1, 6],
      slots: {
        branch: [
          { name: 'Trumpets', icon: 'megaphone-simple', ...BRASS },
          { name: 'Trombones', short: 'Trombone', icon: 'megaphone', ...BRASS },
          { name: 'Tubas', icon: 'wind', ...BRASS },
        ],
        join: [
          {
            name: 'Brass chord',
            short: 'Chord',
            icon: 'git-merge',
            does: 'sounds when every part is in',
            reliefs: CHORD,
          },
          { name: 'Chorale', icon: 'git-merge', does: 'sounds when every part is in', reliefs: CHORD },
        ],
      },
    },
    buffer: {
      after: [2, 6],
      slots: {
        buffer: [
          {
            name: 'Echo ensemble',
            short: 'Echo',
            icon: 'repeat',
            does: 'answers from memory and leaves out what it cannot keep',
            reliefs: SECTION,
          },
          {
            name: 'Gallery group',
            short: 'Gallery',
            icon: 'stairs',
            does: 'answers from memory and leaves out what it cannot keep',
            reliefs: SECTION,
          },
        ],
        bypass: [
          { name: 'Piccolo', icon: 'bird', does: 'plays the few solo entries', reliefs: PLAYER },
          {
            name: 'Saxophone',
            short: 'Sax',
            icon: 'music-note-simple',
            does: 'plays the few solo entries',
            reliefs: PLAYER,
          },
        ],
      },
    },
    crowd: {
      after: [1, 7],
      slots: {
        crowd: [
          {
            name: 'Toy table',
            short: 'Toys',
            icon: 'table',
            does: 'has several players who share one table of small percussion',
            reliefs: SHARED_ROOM,
          },
          {
            name: 'Shared stands',
            short: 'Stands',
            icon: 'presentation',
            does: 'have several players who read from the same page at once',
            reliefs: SHARED_ROOM,
          },
        ],
      },
    },
    batch: {
      after: [0, 6],
      slots: {
        batch: [
          {
            name: 'Page turn',
            short: 'Page',
            icon: 'book-open',
            does: 'gathers several cues and lets them go together',
            reliefs: SETS,
          },
          {
            name: 'Rehearsal letter',
            short: 'Letter',
            icon: 'text-aa',
            does: 'gathers the cues up to it and lets them go together',
            reliefs: SETS,
          },
        ],
      },
    },
  },
};
