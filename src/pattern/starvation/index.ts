import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** Cobham, *Priority assignment in waiting line problems* (1954); Demers, Keshav & Shenker (1989). */
export const starvation: Pattern = {
  id: 'starvation',

  number: 4,
  name: 'Starvation',
  also: ['strict priority', 'the low class never runs'],
  group: 'flow',
  roles: [
    { id: 'urgent', name: 'Urgent', does: 'always first', ask: 'always goes first' },
    {
      id: 'starved',
      name: 'Patient',
      does: 'waits for a gap that never comes',
      ask: 'waits for a gap that never comes',
    },
    { id: 'judge', name: 'Judge', does: 'looks at rank only', culprit: true },
    { id: 'out', name: 'Out', does: 'one kind only' },
  ],
  signature: [
    { where: 'culprit', relief: 'fair', is: 'helps' },
    { where: 'culprit', relief: 'fifo', is: 'idle' },
    { where: 'culprit', relief: 'ageing', is: 'idle' },
    { where: 'culprit', relief: 'bigger', is: 'idle' },
    { where: 'culprit', relief: 'fewer', is: 'hurts' },
    { where: 'others', relief: 'speed', is: 'idle' },
    { where: 'others', relief: 'server', is: 'idle' },
    { where: 'others', relief: 'admit', is: 'idle' },
  ],
  fixes: [
    { role: 'judge', relief: 'fair' },
    { role: 'judge', relief: 'ageing' },
    { role: 'judge', relief: 'bigger' },
    { role: 'judge', relief: 'fifo' },
    { role: 'urgent', relief: 'admit' },
    { role: 'out', relief: 'speed' },
    { role: 'starved', relief: 'admit' },
  ],
  diagram: {
    places: [
      { role: 'urgent', x: 14, y: 26, shape: 'circle' },
      { role: 'starved', x: 14, y: 70, shape: 'queue' },
      { role: 'judge', x: 52, y: 48, shape: 'culprit' },
      { role: 'out', x: 88, y: 48, shape: 'small' },
    ],
    ways: [
      { from: 'urgent', to: 'judge', kind: 'flow' },
      { from: 'starved', to: 'judge', kind: 'flow' },
      { from: 'judge', to: 'out', kind: 'flow' },
    ],
  },
  motif,
  embed,
  words,
};
