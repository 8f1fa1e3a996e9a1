import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** Bronson et al., *Metastable Failures in Distributed Systems* (HotOS 2021); Nyquist, *Regeneration Theory* (1932). */
export const runaway: Pattern = {
  id: 'runaway',
  number: 10,
  name: 'Runaway loop',
  also: ['reinforcing loop', 'retry storm', 'metastable failure', 'howlround'],
  group: 'feedback',
  roles: [
    {
      id: 'demand',
      name: 'Demand',
      does: 'no more than before',
      ask: 'sends no more than it did when all was well',
    },
    { id: 'loop', name: 'Loop', does: 'sends back more than it takes', culprit: true },
    {
      id: 'passage',
      name: 'Passage',
      does: 'carries new and repeated alike',
      ask: 'carries new and repeated work alike, and has time for both',
    },
    {
      id: 'swamped',
      name: 'Swamped',
      does: 'flat out, on the same again',
      ask: 'works flat out, mostly on what {culprit} sent again',
    },
    {
      id: 'follower',
      name: 'Follower',
      does: 'gets what little is left',
      ask: 'has time on its hands while {culprit} feeds itself',
    },
    { id: 'out', name: 'Out', does: 'much done, little finished' },
  ],
  motif,
  embed,
  signature: [
    { where: 'culprit', relief: 'cut', is: 'helps' },
    { where: 'others', relief: 'speed', is: 'idle' },
    { where: 'others', relief: 'server', is: 'idle' },
    { where: 'others', relief: 'bigger', is: 'idle' },
    { where: 'others', relief: 'partial', is: 'idle' },
    { where: 'others', relief: 'lag', is: 'idle' },
  ],
  fixes: [
    { role: 'loop', relief: 'cut' },
    { role: 'loop', relief: 'damp' },
    { role: 'loop', relief: 'limit' },
    { role: 'loop', relief: 'backoff' },
    { role: 'loop', relief: 'patient' },
    { role: 'swamped', relief: 'speed' },
    { role: 'swamped', relief: 'server' },
    { role: 'swamped', relief: 'bigger' },
    { role: 'passage', relief: 'speed' },
    { role: 'passage', relief: 'server' },
    { role: 'follower', relief: 'speed' },
    { role: 'demand', relief: 'admit' },
  ],
  diagram: {
    places: [
      { role: 'demand', x: 10, y: 36, shape: 'small' },
      { role: 'passage', x: 31, y: 36, shape: 'circle' },
      { role: 'swamped', x: 54, y: 36, shape: 'queue' },
      { role: 'follower', x: 75, y: 36, shape: 'dashed' },
      { role: 'out', x: 91, y: 36, shape: 'small' },
      { role: 'loop', x: 42, y: 76, shape: 'gain' },
    ],
    ways: [
      { from: 'demand', to: 'passage', kind: 'flow' },
      { from: 'passage', to: 'swamped', kind: 'flow' },
      { from: 'swamped', to: 'follower', kind: 'flow' },
      { from: 'follower', to: 'out', kind: 'flow' },
      { from: 'swamped', to: 'loop', kind: 'back' },
      { from: 'loop', to: 'passage', kind: 'back', label: '> 1 each round' },
    ],
  },
  words,
};
