import type { Host } from '../../types.ts';
import {
  ANSWERS,
  DETECTOR,
  DOUBLES,
  FEEDBACK,
  HEADROOM,
  SPEECH_FIRST,
  SPILL,
  SPREADS,
  TRIMS,
} from './words.ts';

const VOICES_IN = {
  admit: { do: 'A fifth fewer syllables from {name}', would: 'A fifth fewer syllables from {name}' },
  spread: { do: 'Stagger the entries of {name}', would: 'Staggered entries of {name}' },
};
const BAND = { does: 'compresses its part of each syllable', reliefs: HEADROOM };
const SUM = { partial: { do: 'Let {name} go on with one band missing', would: 'One band short at {name}' } };

const SINGER = {
  icon: 'user-sound',
  does: 'has the voice set by what the guitar does',
  handle: 'by the guitar',
  reliefs: ANSWERS,
};
const GUITARIST = {
  icon: 'user',
  does: 'has the guitar set by what the voice does',
  handle: 'by the voice',
  reliefs: ANSWERS,
};
const VOICE = {
  short: 'Vocal',
  icon: 'faders',
  does: 'sends the voice to the mix, doubled as far as is asked',
  reliefs: DOUBLES,
};
const GUITAR = {
  short: 'Guitar',
  icon: 'guitar',
  does: 'sends the guitar to the mix, doubled as far as is asked',
  reliefs: DOUBLES,
};

/** M2: a syllable from the microphone to the back rows. */
export const chain: Host = {
  id: 'chain',
  names: ['Sing-along', 'Open-air stage', 'Festival tent'],
  icon: 'microphone-stage',
  gap: 260,
  second: 'three syllables',
  voice: 'voice',
  source: [
    {
      name: 'Performers',
      short: 'Perform.',
      icon: 'users-three',
      does: 'sing and speak into the microphones',
      reliefs: VOICES_IN,
    },
    {
      name: 'Voices',
      icon: 'users-three',
      does: 'sing and speak into the microphones',
      reliefs: VOICES_IN,
    },
  ],
  sink: [
    { name: 'Back rows', short: 'Rows', icon: 'ear', does: 'hear what gets through' },
    { name: 'Listeners', short: 'Listen', icon: 'ear', does: 'hear what gets through' },
  ],
  steps: [
    {
      name: 'Mic preamp',
      short: 'Preamp',
      icon: 'microphone',
      does: 'lifts each syllable to line level',
      reliefs: HEADROOM,
    },
    {
      name: 'Stage box',
      short: 'Box',
      icon: 'plugs-connected',
      does: 'turns it into samples',
      reliefs: HEADROOM,
    },
    { name: 'Equaliser', short: 'EQ', icon: 'equalizer', does: 'shapes the tone', reliefs: HEADROOM },
    { name: 'Effects', icon: 'sparkle', does: 'add reverberation', reliefs: HEADROOM },
    { name: 'Matrix', icon: 'grid-nine', does: 'sends the mix to its zones', reliefs: HEADROOM },
    {
      name: 'System processor',
      short: 'System',
      icon: 'cpu',
      does: 'aligns the loudspeakers in time',
      reliefs: HEADROOM,
    },
    { name: 'Power amp', short: 'Amp', icon: 'lightning', does: 'gives it power', reliefs: HEADROOM },
    {
      name: 'Main stack',
      short: 'Stack',
      icon: 'speaker-hifi',
      does: 'plays it to the floor',
      reliefs: HEADROOM,
    },
  ],
  parts: {
    chain: {
      after: [0, 5],
      slots: {
        stage: [
          {
            name: 'Channel compressor',
            short: 'Channel',
            icon: 'waveform',
            does: 'levels each microphone',
            reliefs: HEADROOM,
          },
          {
            name: 'Group leveller',
            short: 'Group',
            icon: 'waves',
            does: 'levels the group of voices',
            reliefs: HEADROOM,
          },
          {
            name: 'Bus limiter',
            short: 'Bus',
            icon: 'wave-square',
            does: 'levels the sum of all groups',
            reliefs: HEADROOM,
          },
        ],
        planner: [
          {
            name: 'Input detector',
            short: 'Input',
            icon: 'gauge',
            does: 'sets the gain of the compressor by the level that comes in',
            handle: 'by input level',
            reliefs: DETECTOR,
          },
          {
            name: 'Gain link',
            short: 'Link',
            icon: 'link-simple',
            does: 'sets the gain of the leveller by the gain of the compressor',
            handle: 'by channel gain',
            reliefs: DETECTOR,
          },
          {
            name: 'Output rider',
            short: 'Rider',
            icon: 'speedometer',
            does: 'sets the gain of the limiter by the gain of the leveller',
            handle: 'by group gain',
            reliefs: DETECTOR,
          },
        ],
      },
    },
    rivals: {
      after: [0, 4],
      slots: {
        left: [
          { name: 'Vocal fader', ...VOICE },
          { name: 'Vocal send', ...VOICE },
        ],
        right: [
          { name: 'Guitar fader', ...GUITAR },
          { name: 'Guitar send', ...GUITAR },
        ],
        answer: [
          { name: 'Lead singer', short: 'Singer', ...SINGER },
          { name: 'Lead vocalist', short: 'Lead', ...SINGER },
        ],
        other: [
          { name: 'Guitarist', short: 'Guit.', ...GUITARIST },
          { name: 'Guitar player', short: 'Player', ...GUITARIST },
        ],
        shared: [
          {
            name: 'Mix bus',
            icon: 'git-merge',
            does: 'adds voice and guitar together',
            reliefs: HEADROOM,
          },
          {
            name: 'Summing amp',
            short: 'Sum',
            icon: 'git-merge',
            does: 'adds voice and guitar together',
            reliefs: HEADROOM,
          },
        ],
      },
    },
    roster: {
      after: [4, 7],
      slots: {
        place: [
          {
            name: 'Front fills',
            short: 'Fills',
            icon: 'speaker-simple-high',
            does: 'play to the rows at the stage with the gain they are given',
            reliefs: HEADROOM,
          },
          {
            name: 'Side hangs',
            short: 'Sides',
            icon: 'speaker-simple-high',
            does: 'play to the flanks with the gain they are given',
            reliefs: HEADROOM,
          },
        ],
        corrector: [
          {
            name: 'FOH engineer',
            short: 'FOH',
            icon: 'headphones',
            does: 'sets the gain of one set of loudspeakers by how far behind they sound',
            handle: 'by ear',
            reliefs: TRIMS,
          },
          {
            name: 'Sound tech',
            short: 'Tech',
            icon: 'headphones',
            does: 'sets the gain of one set of loudspeakers by how far behind they sound',
            handle: 'by ear',
            reliefs: TRIMS,
          },
        ],
      },
    },
    growth: {
      after: [4, 7],
      slots: {
        growth: [
          {
            name: 'Joining in',
            short: 'Join in',
            icon: 'user-plus',
            does: 'brings in more voices or fewer, by how soon the sound comes back',
            handle: 'by the wait',
            reliefs: SPREADS,
          },
          {
            name: 'Chorus calls',
            short: 'Calls',
            icon: 'hands-clapping',
            does: 'bring in more voices or fewer, by how soon the sound comes back',
            handle: 'by the wait',
            reliefs: SPREADS,
          },
        ],
        ceiling: [
          {
            name: 'Delay tower',
            short: 'Tower',
            icon: 'speaker-high',
            does: 'plays each syllable again half-way down the field',
            reliefs: HEADROOM,
          },
          {
            name: 'Rear array',
            short: 'Rear',
            icon: 'speaker-high',
            does: 'plays each syllable again half-way down the field',
            reliefs: HEADROOM,
          },
        ],
      },
    },
    loop: {
      after: [0, 6],
      make: 'echo',
      slots: {
        loop: [
          {
            name: 'Loudspeaker spill',
            short: 'Spill',
            icon: 'arrows-clockwise',
            does: 'carries some of the sound round through the microphones again',
            handle: 'some each round',
            reliefs: SPILL,
          },
          {
            name: 'Echo unit',
            short: 'Echo',
            icon: 'repeat',
            does: 'feeds some of what passes back into the chain',
            handle: 'feedback knob',
            reliefs: FEEDBACK,
          },
        ],
      },
    },
    zones: {
      after: [1, 5],
      slots: {
        branch: [
          { name: 'Low band', icon: 'wave-sine', ...BAND },
          { name: 'Mid band', icon: 'wave-triangle', ...BAND },
          { name: 'High band', short: 'High', icon: 'wave-sawtooth', ...BAND },
        ],
        join: [
          {
            name: 'Band sum',
            icon: 'unite',
            does: 'lets a syllable go when all its bands are in',
            reliefs: SUM,
          },
          {
            name: 'Recombiner',
            short: 'Recomb.',
            icon: 'unite',
            does: 'lets a syllable go when all its bands are in',
            reliefs: SUM,
          },
        ],
      },
    },
    buffer: {
      after: [1, 6],
      slots: {
        buffer: [
          {
            name: 'Network buffer',
            short: 'Network',
            icon: 'stack',
            does: 'keeps sound up to its length and drops what does not fit',
            reliefs: HEADROOM,
          },
          {
            name: 'Stream buffer',
            short: 'Stream',
            icon: 'broadcast',
            does: 'keeps sound up to its length and drops what does not fit',
            reliefs: HEADROOM,
          },
        ],
        bypass: [
          {
            name: 'Analogue line',
            short: 'Analogue',
            icon: 'arrow-bend-up-right',
            does: 'passes the little speech there is straight on',
            reliefs: HEADROOM,
          },
          {
            name: 'Dry path',
            icon: 'arrow-bend-up-right',
            does: 'passes the little speech there is straight on',
            reliefs: HEADROOM,
          },
        ],
      },
    },
    desk: {
      after: [1, 6],
      slots: {
        desk: [
          {
            name: 'Ducker',
            icon: 'megaphone',
            does: 'lets speech through before song',
            reliefs: SPEECH_FIRST,
          },
          {
            name: 'Talkover',
            icon: 'megaphone',
            does: 'lets speech through before song',
            reliefs: SPEECH_FIRST,
          },
        ],
      },
    },
  },
};
