import { describe, expect, it } from 'vitest';
import { DOMAINS } from '../../src/domain/index.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { patternById } from '../../src/pattern/index.ts';
import { PLACE_ICONS } from '../../src/ui/icons/places.ts';

const MAKE = 'run npx tsx assets/make-icons.ts';

describe('icons of the content', () => {
  it('are there for every domain and scene', () => {
    const used = [
      ...Object.values(DOMAINS).map(domain => domain.icon),
      ...LEVELS.flatMap(level => level.scenes.map(scene => scene.icon)),
    ];
    expect(
      used.filter(name => !(name in PLACE_ICONS)),
      MAKE,
    ).toEqual([]);
  });

  it('are there for every culprit and every answer of an alignment question', () => {
    const missing = LEVELS.flatMap(level =>
      level.scenes.flatMap((scene, i) => {
        const culprit = patternById(level.pattern).roles.find(role => role.culprit)!;
        const { role, to, lookalike, other } = level.align;
        const shown = [
          ...(scene.roles[culprit.id] ?? []),
          ...(i === to ? [...(scene.roles[role] ?? []), lookalike, other] : []),
        ];
        return shown.map(id => scene.places[id]?.icon).filter(name => name && !(name in PLACE_ICONS));
      }),
    );
    expect(missing, MAKE).toEqual([]);
  });

  it('are drawings', () => {
    for (const svg of Object.values(PLACE_ICONS)) expect(svg).toMatch(/^<svg /);
  });
});
