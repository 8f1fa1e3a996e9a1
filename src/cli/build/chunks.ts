import type { Plugin, Rollup } from 'vite';
import { isWorker } from './shared-workers.ts';

type Splitting = NonNullable<Exclude<Rollup.OutputOptions['codeSplitting'], boolean>>;

/** Modules from which all is reached that the first level needs, but for what makes it: that starts first. */
const LEVEL = [
  '/src/level/campaign/hand.ts',
  '/src/game.ts',
  '/src/play-view.ts',
  '/src/ui/campaign.tsx',
  '/src/store/session.ts',
  '/src/store/round-kept.ts',
];
const PAGE = '/src/main.ts';
/** What the menu shows below its first lines. */
const HOME = ['/src/ui/home/picture.tsx', '/src/ui/home/map.tsx'];
/** Phaser and what starts it: it starts while the rest of the level is still on its way. */
const PHASER = '/src/stage/boot.ts';

const inWorkers = new Set<string>();
const inPage = new Set<string>();
const inLevel = new Set<string>();
const inHome = new Set<string>();
const inPhaser = new Set<string>();

/** Reads off the graph, before it is cut into files, who needs what. */
export const chunks: Plugin = {
  name: 'chunks',
  apply: 'build',
  buildEnd() {
    const ids = [...this.getModuleIds()];
    const reach = (into: Set<string>, from: (id: string) => boolean, lazy = false): void => {
      into.clear();
      const open = ids.filter(from);
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (into.has(id)) continue;
        into.add(id);
        const info = this.getModuleInfo(id);
        open.push(...(info?.importedIds ?? []), ...(lazy ? (info?.dynamicallyImportedIds ?? []) : []));
      }
    };
    reach(inWorkers, isWorker, true);
    reach(inPage, id => id.endsWith(PAGE));
    reach(inHome, id => HOME.some(file => id.endsWith(file)));
    reach(inPhaser, id => id.endsWith(PHASER));
    reach(inLevel, id => LEVEL.some(file => id.endsWith(file)));
  },
};

/**
 * One file for the menu and one for the first level: each request costs a round trip, and small files pack worse. What the
 * workers need as well stays in files of its own, as none of them may start the page.
 */
export const splitting: Splitting = {
  includeDependenciesRecursively: false,
  groups: [
    { name: 'phaser', priority: 6, test: id => inPhaser.has(id) },
    { name: 'base', priority: 5, test: id => inWorkers.has(id) && inPage.has(id) },
    {
      name: 'rules',
      priority: 4,
      test: id => inWorkers.has(id) && inLevel.has(id) && !inPage.has(id),
      entriesAware: true,
      entriesAwareMergeThreshold: 20_000,
    },
    {
      name: 'shell',
      priority: 3,
      test: id => inPage.has(id) && !inWorkers.has(id) && !id.endsWith(PAGE),
    },
    // Or the menu would wait for the whole level, for a few words that both say.
    {
      name: 'home',
      priority: 2,
      test: id => inHome.has(id) && !inPage.has(id) && !inWorkers.has(id),
    },
    {
      name: 'level',
      priority: 1,
      test: id => inLevel.has(id) && !inPage.has(id) && !inWorkers.has(id),
    },
  ],
};

/** Names say of what a file is, not which entries need it. */
export const fileName = ({ name }: { name: string }): string => `assets/${name.split('~')[0]}-[hash].js`;
