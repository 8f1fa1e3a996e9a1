/**
 * Writes src/ui/icons/places.ts: one import for each icon that the screens show of the content: domains, scenes,
 * culprits (on their chips) and the answers of the alignment question. The canvas has its own. Run with `npx tsx assets/make-icons.ts` after new content.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMAINS } from '../src/domain/index.ts';
import { LEVELS } from '../src/level/campaign/index.ts';
import { patternById } from '../src/pattern/index.ts';

const names = new Set(Object.values(DOMAINS).map(domain => domain.icon));
for (const level of LEVELS) {
  const culprits = patternById(level.pattern).roles.filter(role => role.culprit);
  level.scenes.forEach((scene, i) => {
    names.add(scene.icon);
    const { role, to, lookalike, other } = level.align;
    const shown = culprits.flatMap(one => scene.roles[one.id] ?? []);
    if (i === to) shown.push(...(scene.roles[role] ?? []), lookalike, other);
    for (const id of shown) {
      const place = scene.places[id];
      if (place) names.add(place.icon);
    }
  });
}
const sorted = [...names].sort();
// Prefixed, because some icons are called what the language reserves.
const local = (name: string): string => `i${`-${name}`.replace(/-(\w)/g, (_, c: string) => c.toUpperCase())}`;
const key = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);
const imports = sorted
  .map(name => `import ${local(name)} from '@phosphor-icons/core/duotone/${name}-duotone.svg?raw';`)
  .join('\n');
const entries = sorted.map(name => `  ${key(name)}: ${local(name)},`).join('\n');
const text = `// Made by assets/make-icons.ts from the campaign and the domains.
${imports}

/** Icons of places, scenes and domains by name, as SVG text. */
export const PLACE_ICONS: Readonly<Record<string, string>> = {
${entries}
};
`;
await writeFile(join(import.meta.dirname, '../src/ui/icons/places.ts'), text);
console.log(`${sorted.length} icons`);
