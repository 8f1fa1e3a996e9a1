import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** Gettys & Nichols, *Bufferbloat*, CACM 55 (2012); Little (1961). */
export const bufferbloat: Pattern = {
  id: 'bufferbloat',

  number: 7,
  name: 'Bufferbloat',
  also: ['oversized buffer', 'too much work in progress'],
  group: 'flow',
  roles: [
    {
      id: 'feeder',
      name: 'Feeder',
      does: 'pours in more than can leave',
      ask: 'pours in more than can leave',
    },
    { id: 'buffer', name: 'Buffer', does: 'keeps everything, for too long', culprit: true },
    { id: 'bypass', name: 'By-pass', does: 'short line, quick', ask: 'is on time, for its line is short' },
    {
      id: 'follower',
      name: 'Follower',
      does: 'gets old work, evenly',
      ask: 'gets an even stream, all of it old',
    },
    { id: 'out', name: 'Out', does: 'everything, late' },
  ],
  signature: [
    { where: 'culprit', relief: 'smaller', is: 'helps' },
    { where: 'culprit', relief: 'bigger', is: 'idle' },
    { where: 'others', relief: 'speed', is: 'idle' },
    { where: 'others', relief: 'server', is: 'idle' },
  ],
  fixes: [
    { role: 'buffer', relief: 'smaller' },
    { role: 'buffer', relief: 'bigger' },
    { role: 'buffer', relief: 'speed' },
    { role: 'feeder', relief: 'admit' },
    { role: 'follower', relief: 'speed' },
    { role: 'follower', relief: 'server' },
    { role: 'bypass', relief: 'speed' },
  ],
  diagram: {
    places: [
      { role: 'feeder', x: 11, y: 48, shape: 'circle' },
      { role: 'buffer', x: 44, y: 62, shape: 'culprit' },
      { role: 'bypass', x: 44, y: 24, shape: 'dashed' },
      { role: 'follower', x: 74, y: 48, shape: 'circle' },
      { role: 'out', x: 91, y: 48, shape: 'small' },
    ],
    ways: [
      { from: 'feeder', to: 'buffer', kind: 'flow' },
      { from: 'feeder', to: 'bypass', kind: 'flow' },
      { from: 'buffer', to: 'follower', kind: 'flow' },
      { from: 'bypass', to: 'follower', kind: 'flow' },
      { from: 'follower', to: 'out', kind: 'flow' },
    ],
  },
  motif,
  embed,
  words,
};
