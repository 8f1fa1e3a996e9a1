import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../src/domain/hosts.ts';
import { DOMAINS } from '../../src/domain/index.ts';
import { SCENERIES } from '../../src/domain/scenery.ts';
import { OPEN_DOMAINS } from '../../src/domain/types.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { SCENES } from '../../src/stage/paint/scenery/index.ts';

describe('scenery', () => {
  it.each(OPEN_DOMAINS)('is known for every host of %s, and four or more look different', id => {
    const { scenery } = DOMAINS[id];
    const seen = HOSTS[id].map(host => scenery[host.icon]);
    expect(seen.filter(name => name === undefined)).toEqual([]);
    expect(new Set(seen).size).toBeGreaterThanOrEqual(4);
  });
  it('is known for every level by hand, with a painter for each name', () => {
    const bare = LEVELS.flatMap(level => level.scenes).filter(
      scene => OPEN_DOMAINS.includes(scene.domain) && !(scene.icon in DOMAINS[scene.domain].scenery),
    );
    expect(bare.map(scene => `${scene.domain} ${scene.icon}`)).toEqual([]);
    expect(Object.keys(SCENES).sort()).toEqual([...SCENERIES].sort());
  });
});
