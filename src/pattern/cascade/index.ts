import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** *Site Reliability Engineering* (2016), chapter 22. */
export const cascade: Pattern = {
  id: 'cascade',

  number: 16,
  name: 'Cascading failure',
  also: ['domino effect', 'load redistribution'],
  group: 'feedback',
  roles: [
    { id: 'sharer', name: 'Sharer', does: 'gives the fallen one’s load to the rest', culprit: true },
    { id: 'first', name: 'First to fall', does: 'trips', ask: 'was the first to fall' },
    {
      id: 'next',
      name: 'Next to fall',
      does: 'trips under the load of others',
      ask: 'trips under the load that {culprit} moved to it',
    },
    { id: 'follower', name: 'Follower', does: 'hungry', ask: 'has nothing to do, for nothing comes through' },
    { id: 'out', name: 'Out', does: 'less with every fall' },
  ],
  signature: [
    { where: 'culprit', relief: 'bulkhead', is: 'helps' },
    { where: 'culprit', relief: 'shortest', is: 'idle' },
    { where: 'others', relief: 'speed', is: 'idle' },
    { where: 'others', relief: 'server', is: 'idle' },
  ],
  fixes: [
    { role: 'sharer', relief: 'bulkhead' },
    { role: 'sharer', relief: 'shortest' },
    { role: 'sharer', relief: 'equal' },
    { role: 'first', relief: 'server' },
    { role: 'first', relief: 'speed' },
    { role: 'next', relief: 'breaker' },
    { role: 'next', relief: 'server' },
    { role: 'follower', relief: 'speed' },
  ],
  diagram: {
    places: [
      { role: 'sharer', x: 19, y: 48, shape: 'culprit' },
      { role: 'first', x: 48, y: 24, shape: 'dashed' },
      { role: 'next', x: 48, y: 72, shape: 'queue' },
      { role: 'follower', x: 74, y: 48, shape: 'circle' },
      { role: 'out', x: 91, y: 48, shape: 'small' },
    ],
    ways: [
      { from: 'sharer', to: 'first', kind: 'flow' },
      { from: 'sharer', to: 'next', kind: 'flow' },
      { from: 'first', to: 'follower', kind: 'flow' },
      { from: 'next', to: 'follower', kind: 'flow' },
      { from: 'follower', to: 'out', kind: 'flow' },
      { from: 'first', to: 'sharer', kind: 'back', label: 'its load' },
    ],
  },
  motif,
  embed,
  words,
};
