/**
 * Writes src/ui/icons/places.ts: one import for each icon that a place, a scene, a host or a domain names. The canvas
 * gets them from there too, so that screens and scenes show the same ones and carry no other. Run with
 * `npx tsx assets/make-icons.ts` after new content.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMAINS } from '../src/domain/index.ts';
import { LEVELS } from '../src/level/campaign/index.ts';

const names = new Set<string>();
const add = (at: { icon: string }): unknown => names.add(at.icon);
for (const domain of Object.values(DOMAINS)) {
  add(domain);
  for (const host of domain.hosts) {
    add(host);
    for (const naming of [...host.source, ...host.sink, ...host.steps]) add(naming);
    for (const part of Object.values(host.parts))
      for (const slot of Object.values(part.slots)) slot.forEach(add);
  }
}
for (const level of LEVELS) {
  for (const scene of level.scenes) {
    add(scene);
    Object.values(scene.places).forEach(add);
  }
}
const sorted = [...names].sort();
// Prefixed, because some icons are called what the language reserves.
const local = (name: string): string => `i${`-${name}`.replace(/-(\w)/g, (_, c: string) => c.toUpperCase())}`;
const key = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);
const imports = sorted
  .map(name => `import ${local(name)} from '@phosphor-icons/core/duotone/${name}-duotone.svg?raw';`)
  .join('\n');
const entries = sorted.map(name => `  ${key(name)}: ${local(name)},`).join('\n');
const text = `// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
${imports}

/** Icons of places, scenes and domains by name, as SVG text. */
export const PLACE_ICONS: Readonly<Record<string, string>> = {
${entries}
};
`;
await writeFile(join(import.meta.dirname, '../src/ui/icons/places.ts'), text);
console.log(`${sorted.length} icons`);
