import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** Senge, *The Fifth Discipline* (1990); Merton, *The Matthew Effect in Science* (1968). */
export const success: Pattern = {
  id: 'success',

  number: 14,
  name: 'Success to the successful',
  also: ['Matthew effect', 'sticky routing'],
  group: 'feedback',
  roles: [
    { id: 'chooser', name: 'Chooser', does: 'gives to whoever had', culprit: true },
    {
      id: 'favourite',
      name: 'Favourite',
      does: 'gets it all, and drowns',
      ask: 'gets nearly all the work and drowns in it',
    },
    {
      id: 'neglected',
      name: 'Neglected',
      does: 'never gets into practice',
      ask: 'never gets enough to do to become good at it',
    },
    {
      id: 'follower',
      name: 'Follower',
      does: 'waits for the favourite',
      ask: 'waits for what the favourite gets done',
    },
    { id: 'out', name: 'Out', does: 'one does the work of all' },
  ],
  signature: [
    { where: 'culprit', relief: 'shortest', is: 'helps', any: 'share' },
    { where: 'culprit', relief: 'equal', is: 'helps', any: 'share' },
    { where: 'others', relief: 'speed', is: 'idle' },
    { where: 'others', relief: 'server', is: 'idle' },
    { where: 'others', relief: 'admit', is: 'idle' },
  ],
  fixes: [
    { role: 'chooser', relief: 'shortest' },
    { role: 'chooser', relief: 'equal' },
    { role: 'chooser', relief: 'bulkhead' },
    { role: 'favourite', relief: 'speed' },
    { role: 'favourite', relief: 'server' },
    { role: 'neglected', relief: 'speed' },
    { role: 'follower', relief: 'speed' },
  ],
  diagram: {
    places: [
      { role: 'chooser', x: 19, y: 48, shape: 'culprit' },
      { role: 'favourite', x: 48, y: 26, shape: 'queue' },
      { role: 'neglected', x: 48, y: 72, shape: 'dashed' },
      { role: 'follower', x: 74, y: 48, shape: 'circle' },
      { role: 'out', x: 91, y: 48, shape: 'small' },
    ],
    ways: [
      { from: 'chooser', to: 'favourite', kind: 'flow' },
      { from: 'chooser', to: 'neglected', kind: 'flow' },
      { from: 'favourite', to: 'follower', kind: 'flow' },
      { from: 'neglected', to: 'follower', kind: 'flow' },
      { from: 'follower', to: 'out', kind: 'flow' },
      { from: 'favourite', to: 'chooser', kind: 'back', label: 'had most' },
    ],
  },
  motif,
  embed,
  words,
};
