import type { Box, PlaceLayout, Point, StageLayout } from './types.ts';

/** What of one ribbon's world is seen: enlarged by `zoom`, from (x, y) of the world on, in pixels of the whole world. */
export interface View {
  scene: number;
  zoom: number;
  x: number;
  y: number;
}

/** The most that a ribbon is enlarged: a phone's bodies are then as large as a desktop's. */
export const MOST_ZOOM = 2.5;
/** Nearer to the whole than this is the whole. */
const LEAST_ZOOM = 1.05;
/** Room kept around what is brought into view, in pixels of the screen. */
const MARGIN = 14;

/** The view within its bounds; null where it shows the whole. */
export function clampView(view: View, world: Box): View | null {
  const zoom = Math.min(MOST_ZOOM, view.zoom);
  if (!(zoom >= LEAST_ZOOM)) return null;
  const clamp = (v: number, room: number): number => Math.max(0, Math.min(room - room / zoom, v));
  return { scene: view.scene, zoom, x: clamp(view.x, world.w), y: clamp(view.y, world.h) };
}

/** Enlarges by a factor so that the point (of the screen, from the world's corner) stays where it is. */
export function zoomAt(scene: number, view: View | null, factor: number, at: Point, world: Box): View | null {
  const before = view?.scene === scene ? view : { scene, zoom: 1, x: 0, y: 0 };
  const zoom = Math.min(MOST_ZOOM, Math.max(1, before.zoom * factor));
  const x = before.x + at.x / before.zoom - at.x / zoom;
  const y = before.y + at.y / before.zoom - at.y / zoom;
  return clampView({ scene, zoom, x, y }, world);
}

/** Moved by so many pixels of the screen: what was seen goes with the finger. */
export function panned(view: View, dx: number, dy: number, world: Box): View | null {
  return clampView({ ...view, x: view.x - dx / view.zoom, y: view.y - dy / view.zoom }, world);
}

/** Moved as little as needed to have a box (as it is seen now) in view, with what stands close around it. */
export function showing(view: View, box: Box, world: Box): View | null {
  const shift = (from: number, size: number, room: number): number => {
    if (size + 2 * MARGIN >= room) return room / 2 - (from + size / 2);
    return Math.max(MARGIN - from, 0) + Math.min(room - MARGIN - (from + size), 0);
  };
  return panned(view, shift(box.x, box.w, world.w), shift(box.y, box.h, world.h), world);
}

function seen(view: View, box: Box): Box {
  const { zoom } = view;
  return { x: (box.x - view.x) * zoom, y: (box.y - view.y) * zoom, w: box.w * zoom, h: box.h * zoom };
}

function placeSeen(view: View, place: PlaceLayout): PlaceLayout {
  const { label, pill } = place;
  const out: PlaceLayout = { ...place, box: seen(view, place.box) };
  if (pill) out.pill = { ...pill, box: seen(view, pill.box) };
  if (label) {
    const at = seen(view, label);
    out.label = { ...label, x: at.x, y: at.y, w: at.w, h: at.h };
  }
  return out;
}

/** The layout as it is seen through a view: places, names and pills of that ribbon enlarged and moved; its ways are left as they are. */
export function viewed(layout: StageLayout, view: View | null): StageLayout {
  if (!view) return layout;
  const ribbons = layout.ribbons.map((ribbon, i) => {
    if (i !== view.scene) return ribbon;
    const places = ribbon.layout.places.map(place => placeSeen(view, place));
    return { ...ribbon, zoom: view.zoom, layout: { ...ribbon.layout, places } };
  });
  return { ...layout, ribbons };
}

/** Whether the middle of a box, as it is seen, is within the world. */
export function inView(box: Box, world: Box): boolean {
  const x = box.x + box.w / 2;
  const y = box.y + box.h / 2;
  return x >= 0 && x <= world.w && y >= 0 && y <= world.h;
}
