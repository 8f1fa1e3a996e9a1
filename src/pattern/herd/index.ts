import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** Brooker, *Timeouts, retries and backoff with jitter*; Nishtala et al. (NSDI 2013). */
export const herd: Pattern = {
  id: 'herd',

  number: 6,
  name: 'Thundering herd',
  also: ['synchronisation', 'dogpile'],
  group: 'flow',
  roles: [
    { id: 'crowd', name: 'Crowd', does: 'all at the same moment', culprit: true },
    { id: 'gate', name: 'Gate', does: 'lets the whole rush by', ask: 'lets the whole rush by' },
    {
      id: 'server',
      name: 'Server',
      does: 'swamped, then idle',
      ask: 'is swamped for a moment and idle until the next one',
    },
    {
      id: 'follower',
      name: 'Follower',
      does: 'gets it evened out',
      ask: 'gets an even stream after the rush',
    },
    { id: 'out', name: 'Out', does: 'late after each rush' },
  ],
  signature: [
    { where: 'culprit', relief: 'spread', is: 'helps' },
    { where: 'culprit', relief: 'admit', is: 'idle' },
    { where: 'others', relief: 'speed', is: 'idle' },
    { where: 'others', relief: 'server', is: 'idle' },
    { where: 'others', relief: 'bigger', is: 'idle' },
    { where: 'others', relief: 'partial', is: 'idle' },
  ],
  fixes: [
    { role: 'crowd', relief: 'spread' },
    { role: 'crowd', relief: 'admit' },
    { role: 'server', relief: 'speed' },
    { role: 'server', relief: 'server' },
    { role: 'gate', relief: 'speed' },
    { role: 'follower', relief: 'speed' },
  ],
  diagram: {
    places: [
      { role: 'crowd', x: 12, y: 48, shape: 'culprit' },
      { role: 'gate', x: 34, y: 48, shape: 'circle' },
      { role: 'server', x: 56, y: 48, shape: 'queue' },
      { role: 'follower', x: 75, y: 48, shape: 'dashed' },
      { role: 'out', x: 91, y: 48, shape: 'small' },
    ],
    ways: [
      { from: 'crowd', to: 'gate', kind: 'flow' },
      { from: 'gate', to: 'server', kind: 'flow' },
      { from: 'server', to: 'follower', kind: 'flow' },
      { from: 'follower', to: 'out', kind: 'flow' },
    ],
  },
  motif,
  embed,
  words,
};
