import type { Host } from '../../types.ts';
import { ENGINE, FEEDBACK, GOVERNS, LEAD_FIRST, PROCESS, ROUTES, SETS, VOICES, WRITTEN } from './words.ts';

const RACK = {
  icon: 'engine',
  does: 'gets quicker as its cache warms and resets when swamped',
  reliefs: ENGINE,
};
const LAYER = { does: 'locks both shared tables while it renders a note', reliefs: PROCESS };
const LOCKS = { icon: 'lock-key', does: 'are locked by whichever layer reads them', handle: 'two locks' };

/** M5: a note-on wants a voice at its tick. */
export const synth: Host = {
  id: 'synth',
  names: ['Synthesiser', 'Synth rack', 'Poly synth'],
  icon: 'wave-sawtooth',
  gap: 260,
  second: 'two beats',
  voice: 'pluck',
  source: [
    { name: 'Keyboard', icon: 'keyboard', does: 'sends a note-on for each key', reliefs: WRITTEN },
    {
      name: 'Sequencer',
      short: 'Seq.',
      icon: 'dots-nine',
      does: 'sends each note of the song',
      reliefs: WRITTEN,
    },
  ],
  sink: [
    { name: 'Line out', icon: 'ear', does: 'where a note is heard' },
    { name: 'Main outs', short: 'Outs', icon: 'ear', does: 'where a note is heard' },
  ],
  steps: [
    {
      name: 'MIDI parser',
      short: 'MIDI',
      icon: 'brackets-angle',
      does: 'reads each note-on',
      reliefs: PROCESS,
    },
    {
      name: 'Arpeggiator',
      short: 'Arp',
      icon: 'stairs',
      does: 'puts each note on its step',
      reliefs: PROCESS,
    },
    { name: 'Tuning', icon: 'ruler', does: 'gives each note its pitch', reliefs: PROCESS },
    {
      name: 'Oscillators',
      short: 'Osc',
      icon: 'wave-triangle',
      does: 'make the raw tone',
      reliefs: VOICES,
    },
    { name: 'Filter', icon: 'funnel', does: 'takes off part of the overtones', reliefs: PROCESS },
    {
      name: 'Envelope',
      icon: 'chart-line',
      does: 'shapes attack and release',
      reliefs: PROCESS,
    },
    { name: 'Drive', icon: 'wave-square', does: 'adds overtones', reliefs: PROCESS },
    { name: 'Chorus', icon: 'waves', does: 'thickens the tone', reliefs: PROCESS },
    { name: 'Reverb', icon: 'spiral', does: 'puts the tone in a room', reliefs: PROCESS },
  ],
  parts: {
    lanes: {
      after: [0, 5],
      slots: {
        line: [
          {
            name: 'Event queue',
            short: 'Events',
            icon: 'queue',
            does: 'passes lead and pad notes on in order of arrival',
            reliefs: PROCESS,
          },
          {
            name: 'Note FIFO',
            short: 'FIFO',
            icon: 'queue',
            does: 'passes lead and pad notes on in order of arrival',
            reliefs: PROCESS,
          },
        ],
        slow: [
          {
            name: 'Physical model',
            short: 'Physical',
            icon: 'guitar',
            does: 'computes the few lead notes, long work each',
            reliefs: PROCESS,
          },
          {
            name: 'Sample streamer',
            short: 'Streamer',
            icon: 'hard-drive',
            does: 'reads the few lead notes from disk, long samples each',
            reliefs: PROCESS,
          },
        ],
        free: [
          {
            name: 'Wave memory',
            short: 'Waves',
            icon: 'memory',
            does: 'plays the many pad notes from memory',
            reliefs: PROCESS,
          },
          {
            name: 'Single cycles',
            short: 'Cycles',
            icon: 'wave-sine',
            does: 'play the many pad notes from short loops',
            reliefs: PROCESS,
          },
        ],
      },
    },
    desk: {
      after: [1, 6],
      slots: {
        desk: [
          {
            name: 'Render thread',
            short: 'Render',
            icon: 'sort-ascending',
            does: 'renders lead notes before pad notes',
            reliefs: LEAD_FIRST,
          },
          {
            name: 'Scheduler',
            short: 'Sched.',
            icon: 'sort-ascending',
            does: 'serves lead notes before pad notes',
            reliefs: LEAD_FIRST,
          },
        ],
      },
    },
    crowd: {
      after: [2, 6],
      slots: {
        crowd: [
          {
            name: 'Voice pool',
            short: 'Voices',
            icon: 'users-three',
            does: 'sounds many notes at once on one processor',
            reliefs: VOICES,
          },
          {
            name: 'Shared DSP',
            short: 'DSP',
            icon: 'cpu',
            does: 'sounds many notes at once on one chip',
            reliefs: VOICES,
          },
        ],
      },
    },
    bank: {
      after: [1, 6],
      slots: {
        sharer: [
          {
            name: 'Allocator',
            short: 'Alloc.',
            icon: 'arrows-split',
            does: 'gives each note to one of three engines',
            reliefs: ROUTES,
          },
          {
            name: 'Dispatcher',
            short: 'Dispatch',
            icon: 'arrows-split',
            does: 'gives each note to one of three engines',
            reliefs: ROUTES,
          },
        ],
        door: [
          { name: 'Engine A', ...RACK },
          { name: 'Engine B', ...RACK },
          { name: 'Engine C', ...RACK },
        ],
      },
    },
    roster: {
      after: [2, 7],
      slots: {
        place: [
          {
            name: 'Convolver',
            short: 'Convolve',
            icon: 'intersect',
            does: 'folds each note with a recorded body',
            reliefs: PROCESS,
          },
          {
            name: 'Vocoder',
            icon: 'user-sound',
            does: 'puts each note through a bank of bands',
            reliefs: PROCESS,
          },
        ],
        corrector: [
          {
            name: 'CPU governor',
            short: 'Governor',
            icon: 'gauge',
            does: 'sets the clock of one stage by what waits there',
            handle: 'by the backlog',
            reliefs: GOVERNS,
          },
          {
            name: 'Clock control',
            short: 'Clock',
            icon: 'clock-clockwise',
            does: 'sets the clock of one stage by what waits there',
            handle: 'by the backlog',
            reliefs: GOVERNS,
          },
        ],
      },
    },
    pair: {
      after: [2, 6],
      slots: {
        one: [
          { name: 'Piano layer', short: 'Piano', icon: 'piano-keys', ...LAYER },
          { name: 'Organ layer', short: 'Organ', icon: 'pipe', ...LAYER },
        ],
        two: [
          { name: 'String layer', short: 'String', icon: 'music-note', ...LAYER },
          { name: 'Choir layer', short: 'Choir', icon: 'users-four', ...LAYER },
        ],
        pool: [
          {
            name: 'Tables X and Y',
            short: 'X and Y',
            ...LOCKS,
            reliefs: {
              order: { do: 'Always lock table X before table Y', would: 'Table X always locked first' },
              permits: { do: 'A second copy of both tables', would: 'A second copy of both tables' },
            },
          },
          {
            name: 'Tables 1 and 2',
            short: '1 and 2',
            ...LOCKS,
            reliefs: {
              order: { do: 'Always lock table 1 before table 2', would: 'Table 1 always locked first' },
              permits: { do: 'A second copy of both tables', would: 'A second copy of both tables' },
            },
          },
        ],
      },
    },
    buffer: {
      after: [4, 8],
      slots: {
        buffer: [
          {
            name: 'Ring buffer',
            short: 'Ring',
            icon: 'circle-notch',
            does: 'keeps notes up to its length and drops what does not fit',
            reliefs: PROCESS,
          },
          {
            name: 'Look-ahead',
            short: 'Ahead',
            icon: 'fast-forward',
            does: 'keeps notes up to its length and drops what does not fit',
            reliefs: PROCESS,
          },
        ],
        bypass: [
          {
            name: 'Dry path',
            icon: 'arrow-bend-up-right',
            does: 'passes the few lead notes straight on',
            reliefs: PROCESS,
          },
          {
            name: 'Direct monitor',
            short: 'Direct',
            icon: 'arrow-bend-up-right',
            does: 'passes the few lead notes straight on',
            reliefs: PROCESS,
          },
        ],
      },
    },
    batch: {
      after: [0, 7],
      slots: {
        batch: [
          {
            name: 'Audio block',
            short: 'Block',
            icon: 'grid-four',
            does: 'gathers notes into a block and hands it on whole',
            reliefs: SETS,
          },
          {
            name: 'Frame sync',
            short: 'Frame',
            icon: 'frame-corners',
            does: 'gathers notes into a frame and hands it on whole',
            reliefs: SETS,
          },
        ],
      },
    },
    loop: {
      after: [3, 7],
      make: 'echo',
      slots: {
        loop: [
          {
            name: 'Tape delay',
            short: 'Delay',
            icon: 'cassette-tape',
            does: 'feeds some of what passes back to be heard again',
            handle: 'feedback knob',
            reliefs: FEEDBACK,
          },
          {
            name: 'Echo unit',
            short: 'Echo',
            icon: 'repeat',
            does: 'feeds some of what passes back to be heard again',
            handle: 'feedback knob',
            reliefs: FEEDBACK,
          },
        ],
      },
    },
  },
};
