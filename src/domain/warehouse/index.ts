import type { Domain } from '../types.ts';
import { hosts } from './hosts/index.ts';
import { kindReliefs, reliefs } from './reliefs.ts';
import { sound } from './sound.ts';

export const warehouse: Domain = {
  id: 'warehouse',
  name: 'Warehouse',
  icon: 'warehouse',
  token: { one: 'order', many: 'orders' },
  onTime: 'leave by cut-off',
  measure: 'on-time delivery',
  reliefs,
  kindReliefs,
  look: {
    hungry: 'look at what {name} is waiting for',
    blocked: 'look at who will not take from {name}',
    busy: 'busy is not late: look where its work goes next',
    queued: 'that line keeps its length: look for one that grows',
    loop: 'each round through {name} gets smaller: look for one that grows',
    fine: '{name} keeps up with what it gets: look where orders stop',
  },
  scenery: {
    warehouse: 'doors-out',
    garage: 'doors-in',
    'arrow-u-down-left': 'cages',
    compass: 'aisles',
    storefront: 'shelves',
    toolbox: 'benches',
    nut: 'shelves',
    wrench: 'shelves',
    'users-three': 'aisles',
  },
  material: {
    way: 'roller',
    place: 'bench',
    token: 'parcel',
    ground: 'bays',
    width: 23,
    size: { w: 15, h: 15 },
    pile: { rows: 3, along: 16, down: 15.5, squeeze: 0.55 },
  },
  sound,
  hosts,
  palette: {
    ground: '#ecd6ae',
    ground2: '#e2c694',
    header: '#dfbe86',
    ink: '#4a3319',
    quiet: '#5f4524',
    way: '#d9b67c',
    wayEdge: '#c29d62',
    place: '#fff6e3',
    placeEdge: '#5b4023',
    token: '#8a5219',
    late: '#b52414',
  },
};
