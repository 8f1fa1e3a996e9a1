import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../src/pattern/index.ts';
import { reliefsOf, relieve } from '../../src/pattern/reliefs/index.ts';
import { createRun, parseNetwork } from '../../src/sim/index.ts';
import type { Network } from '../../src/sim/network.ts';

/** Births as the outside world sends them: when, at which source, which class. */
function births(network: Network, seed: number): string[] {
  const out: string[] = [];
  const run = createRun(network, {
    seed,
    onEvent: e => {
      if (e.kind === 'born') out.push(`${e.t} ${e.node} ${e.serial} ${e.cls}`);
    },
  });
  run.advance(network.horizon);
  return out;
}

describe.each(PATTERNS.map(p => [p.id, p.motif.network] as const))(
  'reliefs of the motif of %s',
  (_, network) => {
    const cases = Object.keys(network.nodes).flatMap(id => reliefsOf(network, id).map(r => [id, r] as const));

    it('are networks that the kernel accepts', () => {
      for (const [id, relief] of cases) {
        const result = parseNetwork(JSON.parse(JSON.stringify(relieve(network, id, relief))));
        expect(result.ok ? '' : result.error, `${id}.${relief}`).toBe('');
      }
    });

    it('meet the same arrivals, unless they spread them', () => {
      const before = births(network, 11);
      expect(before.length).toBeGreaterThan(20);
      for (const [id, relief] of cases) {
        const after = births(relieve(network, id, relief), 11);
        if (relief === 'spread') expect(after).not.toEqual(before);
        else expect(after, `${id}.${relief}`).toEqual(before);
      }
    });
  },
);
