import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** Senge, *The Fifth Discipline* (1990). */
export const escalation: Pattern = {
  id: 'escalation',

  number: 13,
  name: 'Escalation',
  also: ['arms race'],
  group: 'feedback',
  roles: [
    { id: 'answerer', name: 'The one who answers', does: 'always a little more', culprit: true },
    {
      id: 'other',
      name: 'The other',
      does: 'does the same',
      ask: 'answers every step of {culprit} with one of its own',
    },
    {
      id: 'shared',
      name: 'Shared place',
      does: 'swamped by both',
      ask: 'is swamped by what both of them add',
    },
    {
      id: 'follower',
      name: 'Follower',
      does: 'has room',
      ask: 'has room, after the place that both fight over',
    },
    { id: 'out', name: 'Out', does: 'nobody gains' },
  ],
  signature: [
    { where: 'culprit', relief: 'hold', is: 'helps' },
    { where: 'culprit', relief: 'harder', is: 'idle' },
    { where: 'others', relief: 'speed', is: 'idle' },
    { where: 'others', relief: 'harder', is: 'idle' },
  ],
  fixes: [
    { role: 'answerer', relief: 'hold' },
    { role: 'answerer', relief: 'gentle' },
    { role: 'answerer', relief: 'harder' },
    { role: 'answerer', relief: 'lag' },
    { role: 'shared', relief: 'speed' },
    { role: 'shared', relief: 'server' },
    { role: 'other', relief: 'harder' },
    { role: 'follower', relief: 'speed' },
  ],
  diagram: {
    places: [
      { role: 'answerer', x: 24, y: 26, shape: 'controller' },
      { role: 'other', x: 24, y: 74, shape: 'circle' },
      { role: 'shared', x: 52, y: 50, shape: 'queue' },
      { role: 'follower', x: 73, y: 50, shape: 'dashed' },
      { role: 'out', x: 91, y: 50, shape: 'small' },
    ],
    ways: [
      { from: 'answerer', to: 'other', kind: 'sense' },
      { from: 'other', to: 'answerer', kind: 'sense' },
      { from: 'answerer', to: 'shared', kind: 'flow' },
      { from: 'other', to: 'shared', kind: 'flow' },
      { from: 'shared', to: 'follower', kind: 'flow' },
      { from: 'follower', to: 'out', kind: 'flow' },
    ],
  },
  motif,
  embed,
  words,
};
