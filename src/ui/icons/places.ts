import { PACKED, PACKS } from './packs.ts';

const icons: Record<string, string> = {};

/** Icons of places, scenes and domains by name, as SVG text: those that have been loaded. */
export const PLACE_ICONS: Readonly<Record<string, string>> = icons;

const packOf = new Map(
  Object.entries(PACKED).flatMap(([pack, names]) => names.split(' ').map(name => [name, pack] as const)),
);
const coming = new Map<string, Promise<void>>();

/** Names of all icons that there are. */
export const ICON_NAMES: readonly string[] = [...packOf.keys()];

function loadPack(pack: string): Promise<void> {
  const known = coming.get(pack);
  if (known) return known;
  const load = PACKS[pack]!().then(found => {
    Object.assign(icons, found);
  });
  coming.set(pack, load);
  // Without a connection now, with one later.
  load.catch(() => coming.delete(pack));
  return load;
}

/** Asks for what nearly every level needs, before it is known which level. */
export function expectIcons(): void {
  loadPack('common').catch(() => {});
}

/** Loads the packs that hold these icons; names that nobody knows are left out. Rejects when a pack can't be had. */
export async function loadIcons(names: Iterable<string>): Promise<void> {
  const packs = new Set<string>();
  for (const name of names) {
    const pack = packOf.get(name);
    if (pack !== undefined) packs.add(pack);
  }
  await Promise.all([...packs].map(loadPack));
}

/** Icons of all places of these scenes. */
export function iconsOf(
  scenes: readonly { icon?: string; places: Readonly<Record<string, { icon: string }>> }[],
): string[] {
  return scenes.flatMap(scene => [
    ...(scene.icon === undefined ? [] : [scene.icon]),
    ...Object.values(scene.places).map(place => place.icon),
  ]);
}
