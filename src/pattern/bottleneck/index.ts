import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** Goldratt & Cox, *The Goal* (1984); Hopp & Spearman, *Factory Physics*. */
export const bottleneck: Pattern = {
  id: 'bottleneck',
  number: 1,
  name: 'Bottleneck',
  also: ['constraint', 'capacity-constrained resource'],
  group: 'flow',
  roles: [
    {
      id: 'feeder',
      name: 'Feeder',
      does: 'has more to give',
      ask: 'has more to give than {culprit} can take',
    },
    { id: 'queue', name: 'Queue', does: 'grows' },
    { id: 'constraint', name: 'Constraint', does: 'always busy', culprit: true },
    { id: 'follower', name: 'Follower', does: 'often idle', ask: 'stands idle, hungry after {culprit}' },
    { id: 'out', name: 'Out', does: "at the constraint's pace" },
  ],
  motif,
  embed,
  signature: [
    { where: 'culprit', relief: 'speed', is: 'helps', any: 'capacity' },
    { where: 'culprit', relief: 'server', is: 'helps', any: 'capacity' },
    { where: 'culprit', relief: 'bigger', is: 'idle' },
    { where: 'culprit', relief: 'smaller', is: 'idle' },
    { where: 'culprit', relief: 'fewer', is: 'idle' },
    { where: 'culprit', relief: 'fair', is: 'idle' },
    { where: 'others', relief: 'speed', is: 'idle' },
    { where: 'others', relief: 'server', is: 'idle' },
    { where: 'others', relief: 'partial', is: 'idle' },
    { where: 'others', relief: 'cut', is: 'idle' },
    { where: 'others', relief: 'lag', is: 'idle' },
  ],
  fixes: [
    { role: 'constraint', relief: 'server' },
    { role: 'constraint', relief: 'speed' },
    { role: 'constraint', relief: 'bigger' },
    { role: 'constraint', relief: 'smaller' },
    { role: 'feeder', relief: 'speed' },
    { role: 'feeder', relief: 'server' },
    { role: 'follower', relief: 'speed' },
    { role: 'follower', relief: 'server' },
  ],
  diagram: {
    places: [
      { role: 'feeder', x: 11, y: 48, shape: 'circle' },
      { role: 'queue', x: 31, y: 48, shape: 'queue' },
      { role: 'constraint', x: 51, y: 48, shape: 'culprit' },
      { role: 'follower', x: 72, y: 48, shape: 'dashed' },
      { role: 'out', x: 90, y: 48, shape: 'small' },
    ],
    ways: [
      { from: 'feeder', to: 'queue', kind: 'flow' },
      { from: 'queue', to: 'constraint', kind: 'flow' },
      { from: 'constraint', to: 'follower', kind: 'flow' },
      { from: 'follower', to: 'out', kind: 'flow' },
    ],
  },
  words,
};
