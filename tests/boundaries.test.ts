import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Which folders a folder may import, besides itself. Type-only imports may look further: see TYPES. */
const MAY: Record<string, string[]> = {
  sim: [],
  pattern: ['sim'],
  domain: ['pattern', 'sim'],
  level: ['domain', 'pattern', 'sim'],
  layout: ['level', 'domain', 'pattern', 'sim'],
  round: ['level', 'domain', 'pattern', 'sim'],
  format: ['round', 'level', 'domain', 'pattern', 'sim'],
  text: [],
  store: ['text', 'format', 'round', 'layout', 'level', 'domain', 'pattern', 'sim'],
  stage: ['text', 'store', 'layout', 'round', 'level', 'domain', 'pattern', 'sim'],
  sound: ['text', 'store', 'layout', 'round', 'level', 'domain', 'pattern', 'sim'],
  ui: ['text', 'store', 'layout', 'round', 'level', 'domain', 'pattern', 'sim'],
  platform: [],
  cli: ['format', 'store', 'round', 'layout', 'level', 'domain', 'pattern', 'sim'],
};

/** Packages and where alone they may be imported. */
const ONLY: Record<string, string[]> = {
  phaser: ['stage'],
  howler: ['sound'],
  preact: ['ui'],
  zustand: ['store'],
  '@dagrejs/dagre': ['layout'],
  '@phosphor-icons/core': ['stage', 'ui'],
  '@fluent/bundle': ['text'],
  'idb-keyval': ['platform'],
  fflate: ['format'],
  qr: ['ui'],
  papaparse: ['format'],
  vite: ['cli'],
  'vite-plugin-pwa': ['cli'],
  sharp: ['cli'],
  '@playwright/test': ['cli'],
  simjs: ['cli'],
};

const PURE = ['sim', 'pattern', 'domain', 'level', 'layout', 'round', 'format'];
const IMPURE =
  /\b(Date\b|performance\b|setTimeout|setInterval|requestAnimationFrame|document\b|window\b|navigator\b|localStorage|Math\.(random|log|log2|log10|log1p|exp|expm1|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot)\b)|\*\*/;

function walk(dir: string): string[] {
  return readdirSync(dir).flatMap(name => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return walk(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

interface Import {
  from: string;
  spec: string;
  typeOnly: boolean;
}

const files = walk(SRC).map(path => {
  const text = stripComments(readFileSync(path, 'utf8'));
  const imports: Import[] = [];
  const found = text.matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+)['"]/g,
  );
  for (const m of found) {
    imports.push({ from: path, spec: (m[3] ?? m[4] ?? m[5])!, typeOnly: m[2] !== undefined });
  }
  return { path, name: relative(SRC, path), folder: relative(SRC, path).split('/')[0]!, text, imports };
});
/** Files directly in src/ wire everything. */
const inFolders = files.filter(f => f.name.includes('/'));

function target(i: Import): string | null {
  if (!i.spec.startsWith('.')) return null;
  return relative(SRC, resolve(dirname(i.from), i.spec.split('?')[0]!));
}

describe('import arrows', () => {
  it('knows every folder', () => {
    expect([...new Set(inFolders.map(f => f.folder))].filter(f => !(f in MAY))).toEqual([]);
  });

  it('are kept by every file', () => {
    const broken = inFolders.flatMap(f =>
      f.imports.flatMap(i => {
        const to = target(i);
        if (to === null || to.startsWith('..')) return [];
        const folder = to.split('/')[0]!;
        return folder === f.folder || MAY[f.folder]!.includes(folder) ? [] : [`${f.name} → ${to}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('have no cycle between files', () => {
    const graph = new Map(
      files.map(f => [f.name, f.imports.filter(i => !i.typeOnly).flatMap(i => target(i) ?? [])]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (name: string, trail: string[]): void => {
      if (trail.includes(name)) {
        cycles.push([...trail.slice(trail.indexOf(name)), name].join(' → '));
        return;
      }
      if (done.has(name)) return;
      for (const next of graph.get(name) ?? []) visit(next, [...trail, name]);
      done.add(name);
    };
    for (const name of graph.keys()) visit(name, []);
    expect(cycles).toEqual([]);
  });

  it('keep each library in its folder', () => {
    const broken = files.flatMap(f =>
      f.imports.flatMap(i => {
        if (i.spec.startsWith('.') || i.spec.startsWith('node:')) return [];
        const pkg = i.spec
          .split('/')
          .slice(0, i.spec.startsWith('@') ? 2 : 1)
          .join('/');
        const homes = ONLY[pkg];
        return homes && !homes.includes(f.folder) ? [`${f.name} imports ${pkg}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('keep node out of everything but the command line and a server', () => {
    const broken = files.filter(
      f => !['cli', 'server'].includes(f.folder) && f.imports.some(i => i.spec.startsWith('node:')),
    );
    expect(broken.map(f => f.name)).toEqual([]);
  });
});

describe('pure folders', () => {
  it('use no clock, timer, DOM, Math.random or inexact arithmetic', () => {
    const broken = files
      .filter(f => PURE.includes(f.folder))
      .flatMap(f => {
        const hit = f.text
          .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")
          .match(IMPURE);
        return hit ? [`${f.name}: ${hit[0]}`] : [];
      });
    expect(broken).toEqual([]);
  });
});

describe('files', () => {
  it('have no default export', () => {
    expect(files.filter(f => /^export default/m.test(f.text)).map(f => f.name)).toEqual([]);
  });
});
