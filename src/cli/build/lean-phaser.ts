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

/**
 * Parts that Phaser's own files ask for by name and the stage never uses: filters and their shaders, layers that live on the GPU,
 * atlas formats, noise. An empty class stands in for each; whoever makes one of them by mistake gets an object that can do nothing.
 */
const UNUSED = [
  // It would keep every game that ever was: its listener on the page is never taken away. The session looks after hidden pages.
  'core/VisibilityHandler',
  'filters/(?!index)\\w+',
  'renderer/webgl/renderNodes/filters/Filter\\w+',
  'renderer/webgl/renderNodes/submitter/Submitter(SpriteGPULayer|TilemapGPULayer|Tile|MeshToQuad)',
  'renderer/webgl/renderNodes/BatchHandler(PointLight|Strip|TileSprite|Tri|TriFlat)',
  'renderer/webgl/renderNodes/(DrawLine|DynamicTextureHandler|FillPath|FillTri|StrokePath)',
  'renderer/snapshot/(?!index)\\w+',
  'textures/DynamicTexture',
  // Pictures stand still or are moved by the stage; keys and hands are the page's; sound is not Phaser's.
  'animations/Animation(Manager|State|)',
  'input/InputManager',
  'device/(Audio|Video)',
  'core/DebugHeader',
  'textures/parsers/(?!index|Image)\\w+',
  'math/Hash(Simplex|Worley|Cell|)',
  'math/(Quaternion|Euler)',
  'gameobjects/components/PathFollower',
];
const IS_UNUSED = new RegExp(`/phaser/src/(${UNUSED.join('|')})\\.js$`);
/** Phaser's whole mathematics, of which its own parts ask by this name for one class. */
const IS_MATHS = /\/phaser\/src\/math\/index\.js$/;
const MATHS =
  "module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') };";
/** Shaders are text. */
const IS_UNUSED_SHADER =
  /\/phaser\/src\/renderer\/webgl\/shaders\/(SpriteGPULayer|TilemapGPULayer|Filter|Noise|PointLight|Ramp|NormalMap)\w*-\w+\.js$/;

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
  load(id) {
    if (IS_MATHS.test(id)) return MATHS;
    if (IS_UNUSED.test(id)) return 'module.exports = function () {};';
    return IS_UNUSED_SHADER.test(id) ? "module.exports = '';" : null;
  },
  transform(code, id) {
    if (!id.includes('/phaser/src/')) return null;
    const flag = (whole: string, name: string): string => String(FLAGS[name] ?? whole);
    return { code: code.replace(/typeof ([A-Z][A-Z0-9_]+)\b/g, flag), map: null };
  },
};
