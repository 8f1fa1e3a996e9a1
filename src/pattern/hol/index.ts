import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** Karol, Hluchyj & Morgan, *Input versus output queueing*, IEEE Trans. Comm. 35 (1987). */
export const hol: Pattern = {
  id: 'hol',

  number: 3,
  name: 'Head-of-line blocking',
  also: ['convoy', 'one slow item first in line'],
  group: 'flow',
  roles: [
    { id: 'feeder', name: 'Feeder', does: 'sends all kinds into one line' },
    { id: 'line', name: 'Shared line', does: 'waits for the one in front', culprit: true },
    {
      id: 'slow',
      name: 'Slow target',
      does: 'cannot take its few',
      ask: 'cannot take its few for a while, and everyone behind them waits',
    },
    {
      id: 'idle',
      name: 'Free target',
      does: 'could take its own at once',
      ask: 'is free, while what it could take stands behind others',
    },
    { id: 'out', name: 'Out', does: 'less than either could do' },
  ],
  signature: [
    { where: 'culprit', relief: 'lanes', is: 'helps' },
    { where: 'culprit', relief: 'speed', is: 'idle' },
    { where: 'culprit', relief: 'bigger', is: 'idle' },
    { where: 'others', relief: 'speed', is: 'idle' },
  ],
  fixes: [
    { role: 'line', relief: 'lanes' },
    { role: 'line', relief: 'speed' },
    { role: 'line', relief: 'server' },
    { role: 'idle', relief: 'server' },
    { role: 'idle', relief: 'speed' },
    { role: 'slow', relief: 'speed' },
    { role: 'feeder', relief: 'speed' },
  ],
  diagram: {
    places: [
      { role: 'feeder', x: 11, y: 48, shape: 'circle' },
      { role: 'line', x: 37, y: 48, shape: 'culprit' },
      { role: 'slow', x: 66, y: 24, shape: 'queue' },
      { role: 'idle', x: 66, y: 72, shape: 'dashed' },
      { role: 'out', x: 90, y: 48, shape: 'small' },
    ],
    ways: [
      { from: 'feeder', to: 'line', kind: 'flow' },
      { from: 'line', to: 'slow', kind: 'flow' },
      { from: 'line', to: 'idle', kind: 'flow' },
      { from: 'slow', to: 'out', kind: 'flow' },
      { from: 'idle', to: 'out', kind: 'flow' },
    ],
  },
  motif,
  embed,
  words,
};
