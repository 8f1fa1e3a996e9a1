import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** Gunther, *Guerrilla Capacity Planning* (2007): the universal scalability law; Hardin (1968). */
export const contention: Pattern = {
  id: 'contention',

  number: 9,
  name: 'Contention',
  also: ['shared resource', 'tragedy of the commons', 'retrograde scaling'],
  group: 'flow',
  roles: [
    { id: 'feeder', name: 'Feeder', does: 'hands on work', ask: 'hands on work as it comes' },
    { id: 'crowd', name: 'Crowd', does: 'in each other’s way', culprit: true },
    { id: 'follower', name: 'Follower', does: 'often idle', ask: 'has time to spare after {culprit}' },
    { id: 'out', name: 'Out', does: 'less, the more there are' },
  ],
  signature: [
    { where: 'culprit', relief: 'fewer', is: 'helps' },
    { where: 'culprit', relief: 'server', is: 'idle' },
    { where: 'others', relief: 'speed', is: 'idle' },
    { where: 'others', relief: 'server', is: 'idle' },
  ],
  fixes: [
    { role: 'crowd', relief: 'fewer' },
    { role: 'crowd', relief: 'server' },
    { role: 'crowd', relief: 'speed' },
    { role: 'feeder', relief: 'speed' },
    { role: 'follower', relief: 'speed' },
    { role: 'follower', relief: 'server' },
  ],
  diagram: {
    places: [
      { role: 'feeder', x: 14, y: 48, shape: 'circle' },
      { role: 'crowd', x: 43, y: 48, shape: 'culprit' },
      { role: 'follower', x: 70, y: 48, shape: 'dashed' },
      { role: 'out', x: 90, y: 48, shape: 'small' },
    ],
    ways: [
      { from: 'feeder', to: 'crowd', kind: 'flow' },
      { from: 'crowd', to: 'follower', kind: 'flow' },
      { from: 'follower', to: 'out', kind: 'flow' },
    ],
  },
  motif,
  embed,
  words,
};
