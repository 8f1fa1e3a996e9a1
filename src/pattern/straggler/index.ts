import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** Dean & Barroso, *The Tail at Scale*, CACM 56 (2013). */
export const straggler: Pattern = {
  id: 'straggler',

  number: 2,
  name: 'Straggler',
  also: ['fork-join', 'tail at scale', 'slowest sibling'],
  group: 'flow',
  roles: [
    { id: 'fork', name: 'Fork', does: 'sends a part to each', ask: 'sends a part of each to everyone' },
    {
      id: 'sibling',
      name: 'Sibling',
      does: 'done long before',
      ask: 'has done its part long before {culprit}',
    },
    { id: 'slowest', name: 'Straggler', does: 'sets the time of all', culprit: true },
    {
      id: 'join',
      name: 'Join',
      does: 'holds what is ready',
      ask: 'holds what is ready and waits for the part from {culprit}',
    },
    { id: 'out', name: 'Out', does: 'as late as the last part' },
  ],
  signature: [
    { where: 'culprit', relief: 'speed', is: 'helps', any: 'capacity' },
    { where: 'culprit', relief: 'server', is: 'helps', any: 'capacity' },
    { where: 'culprit', relief: 'fair', is: 'idle' },
    { where: 'others', relief: 'partial', is: 'some' },
    { where: 'others', relief: 'speed', is: 'idle' },
    { where: 'others', relief: 'server', is: 'idle' },
  ],
  fixes: [
    { role: 'slowest', relief: 'server' },
    { role: 'slowest', relief: 'speed' },
    { role: 'slowest', relief: 'bigger' },
    { role: 'join', relief: 'partial' },
    { role: 'sibling', relief: 'speed' },
    { role: 'sibling', relief: 'server' },
    { role: 'fork', relief: 'speed' },
  ],
  diagram: {
    places: [
      { role: 'fork', x: 14, y: 48, shape: 'circle' },
      { role: 'sibling', x: 45, y: 24, shape: 'dashed' },
      { role: 'slowest', x: 45, y: 72, shape: 'culprit' },
      { role: 'join', x: 74, y: 48, shape: 'queue' },
      { role: 'out', x: 91, y: 48, shape: 'small' },
    ],
    ways: [
      { from: 'fork', to: 'sibling', kind: 'flow' },
      { from: 'fork', to: 'slowest', kind: 'flow' },
      { from: 'sibling', to: 'join', kind: 'flow' },
      { from: 'slowest', to: 'join', kind: 'flow' },
      { from: 'join', to: 'out', kind: 'flow' },
    ],
  },
  motif,
  embed,
  words,
};
