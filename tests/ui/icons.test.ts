import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../src/domain/hosts.ts';
import { DOMAINS } from '../../src/domain/index.ts';
import type { Host } from '../../src/domain/types.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { ICON_NAMES, loadIcons, PLACE_ICONS } from '../../src/ui/icons/places.ts';

function iconsOf(host: Host): string[] {
  const slots = Object.values(host.parts).flatMap(part => Object.values(part.slots).flat());
  return [host, ...host.source, ...host.sink, ...host.steps, ...slots].map(at => at.icon);
}

describe('icons of the content', () => {
  it('are there for every place, scene, host and domain', () => {
    const used = new Set([
      ...Object.values(DOMAINS).flatMap(domain => [domain.icon, ...HOSTS[domain.id].flatMap(iconsOf)]),
      ...LEVELS.flatMap(level =>
        level.scenes.flatMap(scene => [scene.icon, ...Object.values(scene.places).map(place => place.icon)]),
      ),
    ]);
    expect(
      [...used].filter(name => !ICON_NAMES.includes(name)),
      'run npx tsx assets/make-icons.ts',
    ).toEqual([]);
  });

  it('are drawings, and a level loads few of them', async () => {
    const level = LEVELS[0]!;
    const wanted = level.scenes.flatMap(scene => Object.values(scene.places).map(place => place.icon));
    await loadIcons([...wanted, 'nobody-knows-it']);
    expect(wanted.filter(name => !(name in PLACE_ICONS))).toEqual([]);
    expect(Object.keys(PLACE_ICONS).length).toBeLessThan(ICON_NAMES.length / 2);
    await loadIcons(ICON_NAMES);
    expect(Object.keys(PLACE_ICONS).sort()).toEqual([...ICON_NAMES].sort());
    for (const svg of Object.values(PLACE_ICONS)) expect(svg).toMatch(/^<svg /);
  });
});
