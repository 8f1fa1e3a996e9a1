import type { Domain } from '../types.ts';
import { hosts } from './hosts/index.ts';
import { kindReliefs, reliefs } from './reliefs.ts';

export const music: Domain = {
  id: 'music',
  name: 'Music',
  icon: 'music-notes',
  token: { one: 'note', many: 'notes' },
  onTime: 'sound on the beat',
  measure: 'notes on the beat',
  reliefs,
  kindReliefs,
  look: {
    hungry: 'listen to what {name} is waiting for',
    blocked: 'listen to who will not take over from {name}',
    busy: 'busy is not late: listen to what comes after it',
    queued: 'what waits there does not get more: listen for what does',
    loop: '{name} dies away round by round: listen for what grows',
    fine: '{name} keeps time: listen where notes bunch or vanish',
  },
  hosts,
  material: {
    way: 'stave',
    place: 'seat',
    token: 'note',
    ground: 'bars',
    width: 26,
    size: { w: 13, h: 34 },
    pile: { rows: 1, along: 13, down: 0, squeeze: 0.4 },
    straight: true,
  },
  sound: { kind: 'tonal', bed: 'bed-music', ring: 'howl' },
  palette: {
    ground: '#fbf7ec',
    ground2: '#f1ead8',
    header: '#f3ecda',
    ink: '#24222e',
    quiet: '#5f5a68',
    way: '#b9ae94',
    wayEdge: '#8f8468',
    place: '#ffffff',
    placeEdge: '#24222e',
    token: '#24222e',
    late: '#c8321f',
  },
};
