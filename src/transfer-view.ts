import type { TransferScene } from './level/transfer/types.ts';
import { pixelRatio } from './platform/motion.ts';
import { onSize } from './platform/size.ts';
import { everyFrame } from './platform/time.ts';
import { Mini } from './stage/mini/index.ts';
import { iconsOf, loadIcons, PLACE_ICONS } from './ui/icons/places.ts';

/** A small picture costs its pixels twice: what is finer than this is not seen. */
const MOST_RATIO = 2;

interface Shown {
  canvas: HTMLCanvasElement;
  scene: TransferScene;
  size: { width: number; height: number } | null;
  mini: Mini | null;
  /** Its icons have come, or won't. */
  ready: boolean;
}

const shown = new Set<Shown>();
let stopFrames: (() => void) | null = null;

function frame(deltaMs: number): void {
  // Drawing the ground takes its time: one picture a frame.
  const waiting = [...shown].find(one => one.ready && one.size && !one.mini);
  if (waiting?.size) {
    const { canvas, scene, size } = waiting;
    const options = { icons: PLACE_ICONS, ratio: Math.min(MOST_RATIO, pixelRatio()) };
    waiting.mini = new Mini(canvas, scene, size.width, size.height, options);
  }
  for (const { mini } of shown) mini?.step(deltaMs);
}

/** Runs a scene on a canvas as long as it is wanted; returns what stops it. All pictures share one animation loop. */
export function showScene(canvas: HTMLCanvasElement, scene: TransferScene): () => void {
  const one: Shown = { canvas, scene, size: null, mini: null, ready: false };
  const ready = (): void => {
    one.ready = true;
  };
  loadIcons(iconsOf([scene.scene])).then(ready, ready);
  shown.add(one);
  stopFrames ??= everyFrame(frame);
  const stopSize = onSize(canvas, (width, height) => {
    if (width < 1 || height < 1 || (one.size?.width === width && one.size.height === height)) return;
    one.size = { width, height };
    one.mini = null;
  });
  return () => {
    stopSize();
    shown.delete(one);
    if (shown.size > 0) return;
    stopFrames?.();
    stopFrames = null;
  };
}
