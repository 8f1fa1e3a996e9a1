import type { Level } from '../level/types.ts';
import { frameOf, type LayoutOptions } from './frame.ts';
import { isCrowded, layoutScene } from './scene.ts';
import type { StageLayout } from './types.ts';

export { type Frame, frameOf, type LayoutOptions } from './frame.ts';
export type {
  Box,
  PlaceLayout,
  Point,
  RevealLayout,
  RibbonLayout,
  SceneLayout,
  StageLayout,
  WayLayout,
} from './types.ts';
export { clampView, inView, panned, showing, type View, viewed, zoomAt } from './view.ts';

/**
 * Where everything on the play screen is, for a screen of width × height CSS pixels. Ribbons, headers and worlds are
 * in pixels of the screen; places and ways in pixels of their ribbon's world. The screen keeps `top` and `bottom` for
 * its own bars; without them the sizes of the drawings are taken.
 */
export function layoutStage(
  level: Level,
  width: number,
  height: number,
  opts: LayoutOptions = {},
): StageLayout {
  const frame = frameOf(width, height, level.scenes.length, opts);
  const ribbons = level.scenes.map((scene, i) => {
    const ribbon = frame.ribbons[i]!;
    const layout = layoutScene(scene, ribbon.world.w, ribbon.world.h, frame.compact);
    return { ...ribbon, layout, crowded: frame.compact && isCrowded(layout.places) };
  });
  return { width, height, compact: frame.compact, ribbons, reveal: frame.reveal };
}
