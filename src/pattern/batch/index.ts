import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** Reinertsen, *The Principles of Product Development Flow* (2009); Hopp & Spearman, *Factory Physics*. */
export const batch: Pattern = {
  id: 'batch',

  number: 5,
  name: 'Batch waves',
  also: ['batch-and-queue', 'large lots'],
  group: 'flow',
  roles: [
    { id: 'feeder', name: 'Feeder', does: 'works evenly', ask: 'works evenly, one at a time' },
    { id: 'batcher', name: 'Batch', does: 'waits for a full load', culprit: true },
    {
      id: 'flooded',
      name: 'Next in turn',
      does: 'idle, flooded, idle',
      ask: 'is idle until {culprit} lets go, and then flooded',
    },
    {
      id: 'follower',
      name: 'Follower',
      does: 'red a little later',
      ask: 'turns red a little later than the place before it',
    },
    { id: 'out', name: 'Out', does: 'in gulps' },
  ],
  signature: [
    { where: 'culprit', relief: 'lot4', is: 'helps' },
    { where: 'others', relief: 'speed', is: 'idle' },
    { where: 'others', relief: 'server', is: 'idle' },
    { where: 'others', relief: 'hold', is: 'idle' },
  ],
  fixes: [
    { role: 'batcher', relief: 'lot4' },
    { role: 'batcher', relief: 'lot' },
    { role: 'flooded', relief: 'server' },
    { role: 'flooded', relief: 'speed' },
    { role: 'follower', relief: 'speed' },
    { role: 'feeder', relief: 'speed' },
  ],
  diagram: {
    places: [
      { role: 'feeder', x: 11, y: 48, shape: 'circle' },
      { role: 'batcher', x: 34, y: 48, shape: 'culprit' },
      { role: 'flooded', x: 56, y: 48, shape: 'queue' },
      { role: 'follower', x: 75, y: 48, shape: 'dashed' },
      { role: 'out', x: 91, y: 48, shape: 'small' },
    ],
    ways: [
      { from: 'feeder', to: 'batcher', kind: 'flow' },
      { from: 'batcher', to: 'flooded', kind: 'flow' },
      { from: 'flooded', to: 'follower', kind: 'flow' },
      { from: 'follower', to: 'out', kind: 'flow' },
    ],
  },
  motif,
  embed,
  words,
};
