import type { Level, LevelTruth, Place, Scene, SceneTruth } from '../../src/level/types.ts';
import type { NetNode, Network, NodeId, Ticks } from '../../src/sim/network.ts';

/** orders → pack → label → dock, Poisson arrivals every 400 ticks, blocking places in between. */
export function tandem(pack: Ticks, label: Ticks, more: Record<NodeId, NetNode> = {}): Network {
  return {
    format: 1,
    horizon: 45_000,
    deadline: 9_000,
    nodes: {
      orders: { kind: 'source', interval: { law: 'exponential', mean: 400 }, to: 'pack' },
      pack: { kind: 'station', service: { law: 'uniform', mean: pack, spread: 0.3 }, to: 'label' },
      label: { kind: 'station', service: { law: 'uniform', mean: label, spread: 0.3 }, queue: 6, to: 'dock' },
      dock: { kind: 'sink' },
      ...more,
    },
  };
}

export const PLACES: Record<NodeId, Place> = {
  orders: { name: 'Orders', icon: 'clipboard-text', does: 'prints a ticket for every order' },
  pack: {
    name: 'Pack',
    icon: 'package',
    does: 'boxes one order at a time',
    reliefs: {
      speed: { do: 'Pack half as fast again', would: '50 % faster packing' },
      server: { do: 'A second packer', would: 'a second packer' },
    },
  },
  label: { name: 'Label', icon: 'barcode', does: 'sticks the address on' },
  dock: { name: 'Dock', icon: 'truck', does: 'loads what is ready' },
};

export function scene(network: Network, roles: Scene['roles'], places = PLACES): Scene {
  return {
    domain: 'warehouse',
    host: 'Floor',
    icon: 'warehouse',
    network,
    places,
    roles,
    second: 'a minute',
  };
}

/** Three times the same scene of a bottleneck at `pack`, unless told otherwise. */
export function levelOf(at: Scene = bottleneckScene(), more: Partial<Level> = {}): Level {
  return {
    format: 1,
    id: 'test-level',
    title: 'Test',
    story: 'A line of story.',
    pattern: 'bottleneck',
    margin: 0.15,
    par: 20_000,
    scenes: [at, at, at],
    align: { role: 'follower', from: 0, to: 1, lookalike: 'orders', other: 'dock' },
    ...more,
  };
}

export function bottleneckScene(): Scene {
  return scene(tandem(560, 240), {
    feeder: ['orders'],
    constraint: ['pack'],
    follower: ['label'],
    out: ['dock'],
  });
}

/** A truth table written by hand: [element, relief, leverage], the culprit `pack` first. */
export function truthOf(rows: [NodeId, SceneTruth['rows'][number]['relief'], number][]): LevelTruth {
  const table = rows.map(([element, relief, leverage]) => ({
    element,
    relief,
    leverage,
    se: 0.01,
    seeds: 3,
  }));
  const at: SceneTruth = {
    health: 0.3,
    healthSe: 0.01,
    rows: table,
    culprit: { role: 'constraint', elements: ['pack'], ...table[0]! },
    runnerUp: table[1]!,
    margin: 0.4,
    marginSe: 0.01,
    fair: true,
    faults: [],
    signature: { holds: true, broken: [] },
    onset: 5_000,
  };
  return { level: 'test-level', scenes: [at, at, at], onset: 5_000, fair: true, runs: 0 };
}
