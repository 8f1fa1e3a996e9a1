import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** Sterman, *Business Dynamics* (2000); Chafe, Cáceres & Gurevich, Perception 39 (2010), on ensembles. */
export const delayed: Pattern = {
  id: 'delayed',
  number: 11,
  name: 'Delayed correction',
  also: ['balancing loop with delay', 'oscillation', 'hunting'],
  group: 'feedback',
  roles: [
    {
      id: 'feeder',
      name: 'Feeder',
      does: 'gives an even stream',
      ask: 'passes on an even stream all the time',
    },
    {
      id: 'swinging',
      name: 'Swinging',
      does: 'swamped, then idle, then swamped',
      ask: 'is swamped, then idle, then swamped again, as {culprit} turns it',
    },
    { id: 'corrector', name: 'Corrector', does: 'answers to what was', culprit: true },
    {
      id: 'follower',
      name: 'Follower',
      does: 'gets gusts and lulls',
      ask: 'gets gusts and lulls from what {culprit} turns',
    },
    { id: 'out', name: 'Out', does: 'comes in waves' },
  ],
  motif,
  embed,
  signature: [
    { where: 'culprit', relief: 'lag', is: 'helps' },
    { where: 'culprit', relief: 'harder', is: 'idle' },
    { where: 'culprit', relief: 'hold', is: 'idle' },
    { where: 'others', relief: 'speed', is: 'idle' },
    { where: 'others', relief: 'bigger', is: 'idle' },
    { where: 'others', relief: 'partial', is: 'idle' },
    { where: 'others', relief: 'cut', is: 'idle' },
  ],
  fixes: [
    { role: 'corrector', relief: 'lag' },
    { role: 'corrector', relief: 'gentle' },
    { role: 'corrector', relief: 'harder' },
    { role: 'corrector', relief: 'hold' },
    { role: 'corrector', relief: 'bounds' },
    { role: 'swinging', relief: 'speed' },
    { role: 'swinging', relief: 'server' },
    { role: 'feeder', relief: 'speed' },
    { role: 'feeder', relief: 'server' },
    { role: 'follower', relief: 'speed' },
    { role: 'follower', relief: 'server' },
  ],
  diagram: {
    places: [
      { role: 'feeder', x: 13, y: 66, shape: 'circle' },
      { role: 'swinging', x: 43, y: 66, shape: 'queue' },
      { role: 'corrector', x: 43, y: 22, shape: 'controller' },
      { role: 'follower', x: 69, y: 66, shape: 'dashed' },
      { role: 'out', x: 90, y: 66, shape: 'small' },
    ],
    ways: [
      { from: 'feeder', to: 'swinging', kind: 'flow' },
      { from: 'swinging', to: 'follower', kind: 'flow' },
      { from: 'follower', to: 'out', kind: 'flow' },
      { from: 'swinging', to: 'corrector', kind: 'sense', label: 'late' },
      { from: 'corrector', to: 'swinging', kind: 'act' },
    ],
  },
  words,
};
