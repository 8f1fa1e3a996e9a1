import type { Domain } from '../types.ts';
import { hosts } from './hosts/index.ts';
import { kindReliefs, reliefs } from './reliefs.ts';
import { sound } from './sound.ts';

export const systems: Domain = {
  id: 'systems',
  name: 'Distributed system',
  icon: 'hard-drives',
  token: { one: 'request', many: 'requests' },
  onTime: 'answer in time',
  measure: 'answers in time',
  reliefs,
  kindReliefs,
  look: {
    hungry: 'look at what {name} waits for',
    blocked: 'look at who pushes back on {name}',
    busy: 'high utilisation is not latency: look downstream of it',
    queued: 'that queue is stable: look for one that grows',
    loop: 'the loop through {name} dies out: look for one that grows',
    fine: '{name} keeps up with its traffic: look where requests stop',
  },
  material: {
    way: 'cable',
    place: 'unit',
    token: 'capsule',
    ground: 'dots',
    width: 7,
    size: { w: 17, h: 9 },
    pile: { rows: 4, along: 19.5, down: 11.5, squeeze: 0.6 },
  },
  sound,
  hosts,
  palette: {
    ground: '#17222e',
    ground2: '#2b4054',
    header: '#111b26',
    ink: '#e8f1f8',
    quiet: '#9db4c7',
    way: '#34506a',
    wayEdge: '#27405a',
    place: '#22364a',
    placeEdge: '#5f86aa',
    token: '#67d5f5',
    late: '#ff7a59',
  },
};
