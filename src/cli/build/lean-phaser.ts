import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Phaser's own build flags; as sources it has them as `typeof FLAG`. */
const FLAGS: Record<string, boolean> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  WEBGL_DEBUG: false,
  EXPERIMENTAL: false,
  PLUGIN_3D: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
  FEATURE_SOUND: false,
};

/** In the production build 'phaser' is only the parts in use, from its sources: half the size of the package. */
export const leanPhaser: Plugin = {
  name: 'lean-phaser',
  apply: 'build',
  enforce: 'pre',
  resolveId(id) {
    if (id === 'phaser') return resolve(ROOT, 'src/stage/lean/phaser.js');
    // The package does not export its sources.
    return id.startsWith('phaser/src/') ? resolve(ROOT, 'node_modules', id) : null;
  },
  transform(code, id) {
    if (!id.includes('/phaser/src/')) return null;
    const flag = (whole: string, name: string): string => String(FLAGS[name] ?? whole);
    return { code: code.replace(/typeof ([A-Z][A-Z0-9_]+)\b/g, flag), map: null };
  },
};
