import type { Level, Scene } from '../../src/level/types.ts';
import type { Network } from '../../src/sim/network.ts';

const network = (nodes: Network['nodes']): Network => ({ format: 1, horizon: 30_000, deadline: 6000, nodes });
const place = (name: string, icon: string, more: { short?: string; handle?: string } = {}) => ({
  name,
  icon,
  does: 'stands here',
  ...more,
});

const staffing: Scene = {
  domain: 'warehouse',
  host: 'Staffing',
  icon: 'warehouse',
  second: '4 minutes',
  network: network({
    orders: { kind: 'source', interval: 400, to: { to: 'pick', delay: 800 } },
    pick: { kind: 'station', service: 500, to: { to: 'pack', delay: 800 } },
    pack: { kind: 'station', service: 200, to: { to: 'wrap', delay: 800 } },
    wrap: { kind: 'station', service: 200, to: { to: 'label', delay: 800 } },
    label: { kind: 'station', service: 200, to: { to: 'dock', delay: 800 } },
    dock: { kind: 'sink' },
    planner: {
      kind: 'controller',
      sense: { of: 'pick', measure: 'queue' },
      act: { on: 'pick', knob: 'speed' },
      law: 'integral',
      gain: 0.05,
      target: 3,
      base: 1,
      bounds: [0.2, 2],
      lag: 4000,
      period: 500,
    },
    desk: {
      kind: 'controller',
      sense: { of: 'label', measure: 'queue' },
      act: { on: 'orders', knob: 'rate' },
      law: 'integral',
      gain: -0.01,
      target: 3,
      base: 1,
      bounds: [0.5, 1],
      lag: 800,
      period: 500,
    },
  }),
  places: {
    orders: place('Orders', 'clipboard-text'),
    pick: place('Pick', 'hand-grabbing'),
    pack: place('Pack', 'package'),
    wrap: place('Gift wrap', 'gift', { short: 'Wrap' }),
    label: place('Label', 'barcode'),
    dock: place('Dock 2', 'truck', { short: 'Dock' }),
    planner: place('Shift planner', 'users-three', { short: 'Planner', handle: '8 h ago' }),
    desk: place('Order desk', 'phone', { short: 'Desk', handle: '1 h ago' }),
  },
  roles: {
    feeder: ['orders'],
    swinging: ['pick'],
    corrector: ['planner'],
    follower: ['pack'],
    out: ['dock'],
  },
};

const soundCheck: Scene = {
  domain: 'music',
  host: 'Sound check',
  icon: 'speaker-hifi',
  second: 'a bar',
  network: network({
    singer: { kind: 'source', interval: 500, to: { to: 'mic', delay: 800 } },
    mic: { kind: 'station', service: 200, to: { to: 'desk', delay: 800 } },
    desk: { kind: 'station', service: 200, to: { to: 'fx', delay: 800 } },
    fx: { kind: 'station', servers: 3, service: 500, to: { to: 'amp', delay: 600 } },
    amp: { kind: 'gain', factor: 1.3, to: { to: 'hall', delay: 1000 }, copies: 'air' },
    air: { kind: 'link', delay: 2000, to: 'mic' },
    hall: { kind: 'station', service: 100, to: { to: 'listener', delay: 600 } },
    listener: { kind: 'sink' },
  }),
  places: {
    singer: place('Singer', 'microphone-stage'),
    mic: place('Microphone', 'microphone', { short: 'Mic' }),
    desk: place('Desk', 'faders'),
    fx: place('Effects', 'sliders-horizontal', { short: 'FX' }),
    amp: place('Loudspeaker', 'speaker-hifi', { short: 'Speaker', handle: '× 1.3 each round' }),
    air: place('Air', 'wind', { handle: '0.2 s of air' }),
    hall: place('Hall', 'music-notes'),
    listener: place('Listener', 'ear'),
  },
  roles: { demand: ['singer'], loop: ['amp', 'air'], passage: ['mic'], swamped: ['fx'], out: ['listener'] },
};

const checkout: Scene = {
  domain: 'systems',
  host: 'Checkout',
  icon: 'hard-drives',
  second: '50 ms',
  network: network({
    users: { kind: 'source', interval: 400, to: { to: 'client', delay: 500 } },
    client: { kind: 'patience', timeout: 3000, retries: 3, to: { to: 'bal', delay: 600 } },
    bal: {
      kind: 'split',
      rule: 'robin',
      to: [
        { to: 'a', delay: 600 },
        { to: 'b', delay: 600 },
        { to: 'c', delay: 600 },
      ],
    },
    a: { kind: 'station', service: 900, to: { to: 'db', delay: 700 } },
    b: { kind: 'station', service: 900, to: { to: 'db', delay: 700 } },
    c: { kind: 'station', service: 900, to: { to: 'db', delay: 700 } },
    db: { kind: 'station', service: 420, to: { to: 'reply', delay: 700 } },
    reply: { kind: 'station', service: 200, to: { to: 'response', delay: 500 } },
    response: { kind: 'sink' },
    scaler: {
      kind: 'controller',
      sense: { of: 'db', measure: 'utilisation' },
      act: { on: 'b', knob: 'servers' },
      law: 'step',
      gain: 1,
      target: 0.7,
      base: 1,
      bounds: [1, 3],
      lag: 500,
      period: 1000,
    },
  }),
  places: {
    users: place('Users', 'device-mobile'),
    client: place('Client', 'arrow-clockwise', { handle: '3 tries, 3 s' }),
    bal: place('Balancer', 'scales'),
    a: place('App 1', 'cube'),
    b: place('App 2', 'cube'),
    c: place('App 3', 'cube'),
    db: place('Primary DB', 'database', { short: 'DB' }),
    reply: place('Render', 'receipt'),
    response: place('Response', 'check-circle', { short: 'Reply' }),
    scaler: place('Autoscaler', 'gauge', { short: 'Scaler', handle: '1 s ago' }),
  },
  roles: { demand: ['users'], loop: ['client'], passage: ['bal'], swamped: ['db'], out: ['response'] },
};

/** Loops of every kind and crowded ribbons, to hold the layout to: harder than any shipped level. */
export const LOOPS: Level = {
  format: 1,
  id: 'loops',
  title: 'Loops',
  story: 'Every kind of loop at once.',
  pattern: 'runaway',
  margin: 0.1,
  par: 20_000,
  scenes: [staffing, soundCheck, checkout],
  align: { role: 'out', from: 0, to: 1, lookalike: 'hall', other: 'singer' },
};
