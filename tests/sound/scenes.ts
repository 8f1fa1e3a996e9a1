import type { DomainId } from '../../src/domain/types.ts';
import type { Scene } from '../../src/level/types.ts';
import type { Network } from '../../src/sim/network.ts';

/** One source, one station, one sink: a token every 400 ticks, served in 300. */
export function line(patch: Partial<Network> = {}): Network {
  return {
    format: 1,
    horizon: 10_000,
    deadline: 1500,
    nodes: {
      in: { kind: 'source', to: 'work', interval: 400 },
      work: { kind: 'station', to: 'out', service: 300 },
      out: { kind: 'sink' },
    },
    ...patch,
  };
}

export function scene(domain: DomainId, network: Network): Scene {
  const place = (name: string) => ({ name, icon: 'circle', does: 'is there' });
  return {
    domain,
    host: 'Test',
    icon: 'circle',
    network,
    places: { in: place('In'), work: place('Work'), out: place('Out') },
    roles: {},
    second: 'a second',
  };
}

export const MUSIC: Scene = {
  ...scene('music', line()),
  tune: { title: 'Scale', composer: 'nobody', year: '2024', notes: [62, 66, 69], voice: 'handbell' },
};
