import type { Pattern } from '../types.ts';
import { embed } from './embed.ts';
import { motif } from './motif.ts';
import { words } from './words.ts';

/** Lee, Padmanabhan & Whang (1997); Sterman, *Modeling Managerial Behavior* (1989). */
export const bullwhip: Pattern = {
  id: 'bullwhip',

  number: 12,
  name: 'Bullwhip',
  also: ['amplification up a chain', 'Forrester effect'],
  group: 'feedback',
  roles: [
    { id: 'demand', name: 'Demand', does: 'ripples a little', ask: 'ripples only a little' },
    {
      id: 'first',
      name: 'First to answer',
      does: 'exaggerates a little',
      ask: 'answers demand itself, a little too strongly',
    },
    { id: 'last', name: 'Last in the chain', does: 'answers to answers', culprit: true },
    {
      id: 'whipped',
      name: 'Whipped',
      does: 'all or nothing',
      ask: 'is driven from all to nothing by {culprit}',
    },
    { id: 'out', name: 'Out', does: 'waves larger than demand' },
  ],
  signature: [
    { where: 'culprit', relief: 'share', is: 'helps' },
    { where: 'culprit', relief: 'hold', is: 'idle' },
    { where: 'culprit', relief: 'harder', is: 'idle' },
    { where: 'culprit', relief: 'lag', is: 'idle' },
    { where: 'others', relief: 'speed', is: 'idle' },
  ],
  fixes: [
    { role: 'last', relief: 'share' },
    { role: 'last', relief: 'gentle' },
    { role: 'last', relief: 'harder' },
    { role: 'last', relief: 'hold' },
    { role: 'whipped', relief: 'speed' },
    { role: 'whipped', relief: 'server' },
    { role: 'first', relief: 'gentle' },
    { role: 'demand', relief: 'admit' },
  ],
  diagram: {
    places: [
      { role: 'demand', x: 11, y: 66, shape: 'circle' },
      { role: 'first', x: 34, y: 24, shape: 'controller' },
      { role: 'last', x: 64, y: 24, shape: 'controller' },
      { role: 'whipped', x: 64, y: 66, shape: 'queue' },
      { role: 'out', x: 90, y: 66, shape: 'small' },
    ],
    ways: [
      { from: 'demand', to: 'whipped', kind: 'flow' },
      { from: 'whipped', to: 'out', kind: 'flow' },
      { from: 'demand', to: 'first', kind: 'sense' },
      { from: 'first', to: 'last', kind: 'sense', label: 'more each time' },
      { from: 'last', to: 'whipped', kind: 'act' },
    ],
  },
  motif,
  embed,
  words,
};
