import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** Meadows et al., *The Limits to Growth* (1972); Senge (1990). */
export const limits: Pattern = {
  id: 'limits',

  number: 15,
  name: 'Limits to growth',
  also: ['S-curve into a ceiling'],
  group: 'feedback',
  roles: [
    {
      id: 'growth',
      name: 'Growth',
      does: 'more, as long as it is pleased',
      ask: 'brings more as long as the wait is short',
    },
    {
      id: 'demand',
      name: 'Demand',
      does: 'as much as growth allows',
      ask: 'is turned up and down by growth',
    },
    { id: 'ceiling', name: 'Ceiling', does: 'turns the next ones away', culprit: true },
    {
      id: 'follower',
      name: 'Follower',
      does: 'has room for more',
      ask: 'has room for more than {culprit} lets through',
    },
    { id: 'out', name: 'Out', does: 'grows, then stays' },
  ],
  signature: [
    { where: 'culprit', relief: 'server', is: 'helps', any: 'capacity' },
    { where: 'culprit', relief: 'speed', is: 'helps', any: 'capacity' },
    { where: 'culprit', relief: 'fewer', is: 'idle' },
    { where: 'culprit', relief: 'fair', is: 'idle' },
    { where: 'others', relief: 'harder', is: 'idle' },
    { where: 'others', relief: 'hold', is: 'hurts' },
    { where: 'others', relief: 'speed', is: 'idle' },
    { where: 'others', relief: 'admit', is: 'idle' },
  ],
  fixes: [
    { role: 'ceiling', relief: 'server' },
    { role: 'ceiling', relief: 'speed' },
    { role: 'growth', relief: 'harder' },
    { role: 'growth', relief: 'bounds' },
    { role: 'growth', relief: 'lag' },
    { role: 'follower', relief: 'speed' },
    { role: 'demand', relief: 'admit' },
    { role: 'ceiling', relief: 'bigger' },
  ],
  diagram: {
    places: [
      { role: 'demand', x: 13, y: 66, shape: 'circle' },
      { role: 'growth', x: 32, y: 24, shape: 'controller' },
      { role: 'ceiling', x: 50, y: 66, shape: 'culprit' },
      { role: 'follower', x: 73, y: 66, shape: 'dashed' },
      { role: 'out', x: 91, y: 66, shape: 'small' },
    ],
    ways: [
      { from: 'demand', to: 'ceiling', kind: 'flow' },
      { from: 'ceiling', to: 'follower', kind: 'flow' },
      { from: 'follower', to: 'out', kind: 'flow' },
      { from: 'ceiling', to: 'growth', kind: 'sense', label: 'wait' },
      { from: 'growth', to: 'demand', kind: 'act' },
    ],
  },
  motif,
  embed,
  words,
};
