import type { Domain } from '../types.ts';
import { kindReliefs, reliefs } from './reliefs.ts';
import { sound } from './sound.ts';

/** Held out of practice: what a player has learned elsewhere is tried here. */
export const property: Domain = {
  id: 'property',
  name: 'Property',
  icon: 'house-line',
  token: { one: 'case', many: 'cases' },
  onTime: 'done by the date',
  measure: 'cases done by the date',
  reliefs,
  kindReliefs,
  look: {
    hungry: 'look at what {name} is waiting for',
    blocked: 'look at who will not take a case from {name}',
    busy: 'a full diary is not a late one: look where its cases go next',
    queued: 'that pile keeps its height: look for one that grows',
    loop: 'fewer come back to {name} each time: look for what multiplies',
    fine: '{name} keeps up with its cases: look where they come to rest',
  },
  scenery: {},
  material: {
    way: 'footpath',
    place: 'house',
    token: 'key',
    ground: 'contours',
    width: 15,
    size: { w: 22, h: 11 },
    pile: { rows: 3, along: 21, down: 13.5, squeeze: 0.5 },
  },
  sound,
  palette: {
    ground: '#bcd5ea',
    ground2: '#f3f8fc',
    header: '#a6c6e2',
    ink: '#10304f',
    quiet: '#2c4863',
    way: '#efe7d3',
    wayEdge: '#7d6f52',
    place: '#ffffff',
    placeEdge: '#1d4a73',
    token: '#1b4f86',
    late: '#b3221c',
  },
};
