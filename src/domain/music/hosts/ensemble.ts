import type { Host } from '../../types.ts';
import {
  ANSWERS,
  BEATS,
  DANCERS,
  DEALS,
  DOUBLES,
  HEADROOM,
  IN_TURN,
  PERSON,
  PLAYER,
  SECTION,
  SHARED_ROOM,
  SINGERS,
  SPILL,
  SPREADS,
  WRITTEN,
} from './words.ts';

const GUITAR = {
  icon: 'guitar',
  does: 'gets surer with every entry, sits out for a while when swamped',
  reliefs: IN_TURN,
};

/** M3: players in the pit, on stage and behind it keep time by what they see and hear of each other. */
export const ensemble: Host = {
  id: 'ensemble',
  names: ['Operetta', 'Musical theatre', 'Pit and stage'],
  icon: 'mask-happy',
  gap: 280,
  second: 'two beats',
  voice: 'flute',
  source: [
    { name: 'Score', icon: 'metronome', does: 'asks for one beat after another', reliefs: WRITTEN },
    {
      name: 'Vocal score',
      short: 'Score',
      icon: 'metronome',
      does: 'asks for one beat after another',
      reliefs: WRITTEN,
    },
  ],
  sink: [
    { name: 'Stalls', icon: 'ear', does: 'hear it all together' },
    { name: 'Balcony', icon: 'ear', does: 'hears it all together' },
  ],
  steps: [
    { name: 'Prompter', icon: 'chat-text', does: 'gives each entry in advance', reliefs: PERSON },
    {
      name: 'Harpsichord',
      short: 'Harpsi.',
      icon: 'piano-keys',
      does: 'puts a chord on each beat',
      reliefs: PLAYER,
    },
    { name: 'Cellos', icon: 'music-note', does: 'play the bass of it', reliefs: SECTION },
    { name: 'Harp', icon: 'rows', does: 'spreads the chord', reliefs: PLAYER },
    { name: 'Woodwind', icon: 'pipe', does: 'take up the tune', reliefs: SECTION },
    { name: 'Horns', icon: 'music-notes', does: 'hold the middle of the chord', reliefs: SECTION },
    { name: 'Timpani', icon: 'cylinder', does: 'mark each beat', reliefs: PLAYER },
    { name: 'Soloists', icon: 'microphone-stage', does: 'sing on it', reliefs: SINGERS },
  ],
  parts: {
    chain: {
      after: [0, 6],
      slots: {
        stage: [
          {
            name: 'Violins',
            icon: 'music-notes-simple',
            does: 'play each beat in the pit',
            reliefs: SECTION,
          },
          {
            name: 'Stage chorus',
            short: 'Chorus',
            icon: 'users-three',
            does: 'sings each beat on stage',
            reliefs: SINGERS,
          },
          {
            name: 'Off-stage band',
            short: 'Band',
            icon: 'door-open',
            does: 'plays each beat behind the scenery',
            reliefs: SECTION,
          },
        ],
        planner: [
          {
            name: 'Conductor',
            short: 'Cond.',
            icon: 'hand-waving',
            does: 'beats for the pit by the beats that come in',
            handle: 'by the score',
            reliefs: BEATS,
          },
          {
            name: 'Chorus master',
            short: 'Master',
            icon: 'eye',
            does: 'beats for the chorus by the one in the pit',
            handle: 'by the conductor',
            reliefs: BEATS,
          },
          {
            name: 'Assistant',
            short: 'Assist.',
            icon: 'monitor-play',
            does: 'beats for the band behind the scenery by the one for the chorus',
            handle: 'by chorus master',
            reliefs: BEATS,
          },
        ],
      },
    },
    rivals: {
      after: [1, 6],
      slots: {
        left: [
          {
            name: 'Trumpets',
            icon: 'megaphone-simple',
            does: 'play their beats, doubled as far as is asked',
            reliefs: DOUBLES,
          },
          {
            name: 'Cornets',
            icon: 'megaphone-simple',
            does: 'play their beats, doubled as far as is asked',
            reliefs: DOUBLES,
          },
        ],
        right: [
          {
            name: 'Drum kit',
            icon: 'disc',
            does: 'plays its beats, doubled as far as is asked',
            reliefs: DOUBLES,
          },
          {
            name: 'Side drum',
            short: 'Drum',
            icon: 'disc',
            does: 'plays its beats, doubled as far as is asked',
            reliefs: DOUBLES,
          },
        ],
        answer: [
          {
            name: 'Brass leader',
            short: 'Brass',
            icon: 'user-sound',
            does: 'sets how much the brass doubles by what the drummer does',
            handle: 'by the drums',
            reliefs: ANSWERS,
          },
          {
            name: 'Brass principal',
            short: 'Brass',
            icon: 'user-sound',
            does: 'sets how much the brass doubles by what the drummer does',
            handle: 'by the drums',
            reliefs: ANSWERS,
          },
        ],
        other: [
          {
            name: 'Drummer',
            icon: 'user',
            does: 'sets how much to double by what the brass does',
            handle: 'by the brass',
            reliefs: ANSWERS,
          },
          {
            name: 'Percussionist',
            short: 'Perc.',
            icon: 'user',
            does: 'sets how much to double by what the brass does',
            handle: 'by the brass',
            reliefs: ANSWERS,
          },
        ],
        shared: [
          {
            name: 'Sidefills',
            short: 'Fills',
            icon: 'speaker-hifi',
            does: 'carry brass and drums to the stage',
            reliefs: HEADROOM,
          },
          {
            name: 'Foldback',
            icon: 'speaker-hifi',
            does: 'carries brass and drums to the stage',
            reliefs: HEADROOM,
          },
        ],
      },
    },
    roster: {
      after: [1, 6],
      slots: {
        place: [
          {
            name: 'Tap dancers',
            short: 'Tap',
            icon: 'sneaker',
            does: 'tap each beat at the tempo they are given',
            reliefs: DANCERS,
          },
          {
            name: 'Tap line',
            icon: 'sneaker',
            does: 'taps each beat at the tempo it is given',
            reliefs: DANCERS,
          },
        ],
        corrector: [
          {
            name: 'Dance captain',
            short: 'Captain',
            icon: 'person-arms-spread',
            does: 'sets the tempo of the tapping by how far behind it sounds',
            handle: 'by ear',
            reliefs: BEATS,
          },
          {
            name: 'Choreographer',
            short: 'Choreo.',
            icon: 'person-arms-spread',
            does: 'sets the tempo of the tapping by how far behind it sounds',
            handle: 'by ear',
            reliefs: BEATS,
          },
        ],
      },
    },
    growth: {
      after: [1, 7],
      slots: {
        growth: [
          {
            name: 'Clapping along',
            short: 'Clapping',
            icon: 'hands-clapping',
            does: 'brings in more beats or fewer, by how soon the duet answers',
            handle: 'by the answer',
            reliefs: SPREADS,
          },
          {
            name: 'Singing along',
            short: 'Sing',
            icon: 'chats',
            does: 'brings in more beats or fewer, by how soon the duet answers',
            handle: 'by the answer',
            reliefs: SPREADS,
          },
        ],
        ceiling: [
          { name: 'Comic duet', short: 'Duet', icon: 'users', does: 'answers each beat', reliefs: SINGERS },
          { name: 'Love duet', short: 'Duet', icon: 'users', does: 'answers each beat', reliefs: SINGERS },
        ],
      },
    },
    loop: {
      after: [3, 7],
      make: 'echo',
      slots: {
        loop: [
          {
            name: 'Wedge spill',
            short: 'Spill',
            icon: 'speaker-high',
            does: 'carries some of the sound round through the microphones again',
            handle: 'some each round',
            reliefs: SPILL,
          },
          {
            name: 'Mic bleed',
            short: 'Bleed',
            icon: 'speaker-high',
            does: 'carries some of the sound round through the microphones again',
            handle: 'some each round',
            reliefs: SPILL,
          },
        ],
      },
    },
    bank: {
      after: [1, 6],
      slots: {
        sharer: [
          {
            name: 'Guitar rota',
            short: 'Rota',
            icon: 'hand-pointing',
            does: 'gives each entry to one of three guitars',
            reliefs: DEALS,
          },
          {
            name: 'Music supervisor',
            short: 'Superv.',
            icon: 'hand-pointing',
            does: 'gives each entry to one of three guitars',
            reliefs: DEALS,
          },
        ],
        door: [
          { name: 'First guitar', short: '1st gtr', ...GUITAR },
          { name: 'Second guitar', short: '2nd gtr', ...GUITAR },
          { name: 'Third guitar', short: '3rd gtr', ...GUITAR },
        ],
      },
    },
    crowd: {
      after: [1, 6],
      slots: {
        crowd: [
          {
            name: 'Pit corner',
            short: 'Corner',
            icon: 'chair',
            does: 'has several players side by side who hear each other at once',
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
  },
};
