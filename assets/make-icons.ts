/**
 * Writes src/ui/icons/packs/: the icons that places, scenes, hosts and domains name, in packs of which a level loads those it
 * needs. What many hosts use is one pack; the rest goes with the first host that uses it. The canvas gets them from there
 * too, so that screens and scenes show the same ones. Run with `npx tsx assets/make-icons.ts` after new content.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOSTS } from '../src/domain/hosts.ts';
import { DOMAINS } from '../src/domain/index.ts';
import { LEVELS } from '../src/level/campaign/index.ts';

const COMMON = 'common';
/** As many hosts make an icon common. */
const MANY = 4;
const FOLDER = join(import.meta.dirname, '../src/ui/icons/packs');

/** Who uses an icon, in the order of the domains. */
const users = new Map<string, string[]>();
const use = (user: string, { icon }: { icon: string }): void => {
  const known = users.get(icon) ?? [];
  if (!known.includes(user)) known.push(user);
  users.set(icon, known);
};
const always = new Set<string>();
for (const domain of Object.values(DOMAINS)) {
  always.add(domain.icon);
  use(COMMON, domain);
  for (const host of HOSTS[domain.id]) {
    const user = `${domain.id}-${host.id}`;
    use(user, host);
    for (const naming of [...host.source, ...host.sink, ...host.steps]) use(user, naming);
    for (const part of Object.values(host.parts))
      for (const slot of Object.values(part.slots)) for (const naming of slot) use(user, naming);
  }
}
for (const level of LEVELS) {
  for (const scene of level.scenes) {
    use(`levels-${scene.domain}`, scene);
    for (const place of Object.values(scene.places)) use(`levels-${scene.domain}`, place);
  }
}

const packs = new Map<string, string[]>();
for (const name of [...users.keys()].sort()) {
  const by = users.get(name)!;
  const pack = always.has(name) || by.length >= MANY ? COMMON : by[0]!;
  packs.set(pack, [...(packs.get(pack) ?? []), name]);
}

// Prefixed, because some icons are called what the language reserves.
const local = (name: string): string => `i${`-${name}`.replace(/-(\w)/g, (_, c: string) => c.toUpperCase())}`;
const key = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);
const NOTE = '// Made by assets/make-icons.ts from the campaign, the domains and their hosts.\n';

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
for (const [pack, names] of packs) {
  const imports = names.map(
    name => `import ${local(name)} from '@phosphor-icons/core/duotone/${name}-duotone.svg?raw';`,
  );
  const entries = names.map(name => `  ${key(name)}: ${local(name)},`);
  await writeFile(
    join(FOLDER, `${pack}.ts`),
    `${NOTE}${imports.join('\n')}\n\nexport const ICONS: Readonly<Record<string, string>> = {\n${entries.join('\n')}\n};\n`,
  );
}
const sorted = [...packs.keys()].sort();
const loads = sorted.map(
  pack => `  ${key(pack)}: () => import('./packs/${pack}.ts').then(module => module.ICONS),`,
);
const lists = sorted.map(pack => `  ${key(pack)}: '${packs.get(pack)!.join(' ')}',`);
await writeFile(
  join(FOLDER, '../packs.ts'),
  `${NOTE}
/** Names of the icons in each pack. */
export const PACKED: Readonly<Record<string, string>> = {
${lists.join('\n')}
};

/** Loads a pack: icons as SVG text by name. */
export const PACKS: Readonly<Record<string, () => Promise<Readonly<Record<string, string>>>>> = {
${loads.join('\n')}
};
`,
);
console.log(`${users.size} icons in ${packs.size} packs`);
