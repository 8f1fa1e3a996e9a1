import { describe, expect, it } from 'vitest';
import { DOMAINS } from '../../src/domain/index.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { PLACE_ICONS } from '../../src/ui/icons/places.ts';

describe('icons of the content', () => {
  it('are there for every place, scene and domain', () => {
    const used = new Set([
      ...Object.values(DOMAINS).map(domain => domain.icon),
      ...LEVELS.flatMap(level =>
        level.scenes.flatMap(scene => [scene.icon, ...Object.values(scene.places).map(place => place.icon)]),
      ),
    ]);
    expect(
      [...used].filter(name => !(name in PLACE_ICONS)),
      'run npx tsx assets/make-icons.ts',
    ).toEqual([]);
  });

  it('are drawings', () => {
    for (const svg of Object.values(PLACE_ICONS)) expect(svg).toMatch(/^<svg /);
  });
});
