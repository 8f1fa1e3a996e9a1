import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** Coffman, Elphick & Shoshani, *System Deadlocks*, ACM Computing Surveys 3 (1971). */
export const deadlock: Pattern = {
  id: 'deadlock',

  number: 8,
  name: 'Deadlock',
  also: ['circular wait', 'gridlock'],
  group: 'flow',
  roles: [
    { id: 'feeder', name: 'Feeder', does: 'sends work to both' },
    {
      id: 'holder',
      name: 'Holder',
      does: 'has one, waits for the other',
      ask: 'holds one and waits for the other',
    },
    { id: 'shared', name: 'Shared pair', does: 'taken in two orders', culprit: true },
    {
      id: 'bypass',
      name: 'By-pass',
      does: 'needs only one, goes on',
      ask: 'needs nothing of what is shared, and goes on',
    },
    { id: 'out', name: 'Out', does: 'what needs no pair' },
  ],
  signature: [
    { where: 'culprit', relief: 'order', is: 'helps' },
    { where: 'culprit', relief: 'permits', is: 'helps' },
    { where: 'others', relief: 'speed', is: 'idle' },
    { where: 'others', relief: 'server', is: 'idle' },
    { where: 'others', relief: 'admit', is: 'idle' },
  ],
  fixes: [
    { role: 'shared', relief: 'order' },
    { role: 'shared', relief: 'permits' },
    { role: 'shared', relief: 'fewer' },
    { role: 'holder', relief: 'speed' },
    { role: 'holder', relief: 'server' },
    { role: 'bypass', relief: 'speed' },
    { role: 'feeder', relief: 'admit' },
  ],
  diagram: {
    places: [
      { role: 'feeder', x: 11, y: 48, shape: 'circle' },
      { role: 'holder', x: 38, y: 48, shape: 'queue' },
      { role: 'shared', x: 62, y: 26, shape: 'culprit' },
      { role: 'bypass', x: 62, y: 74, shape: 'dashed' },
      { role: 'out', x: 89, y: 48, shape: 'small' },
    ],
    ways: [
      { from: 'feeder', to: 'holder', kind: 'flow' },
      { from: 'feeder', to: 'bypass', kind: 'flow' },
      { from: 'holder', to: 'shared', kind: 'act' },
      { from: 'shared', to: 'holder', kind: 'back' },
      { from: 'holder', to: 'out', kind: 'flow' },
      { from: 'bypass', to: 'out', kind: 'flow' },
    ],
  },
  motif,
  embed,
  words,
};
