import type { Scene } from '../level/types.ts';
import { type Body, bodiesOf, loopPills, pillWidth, type Room } from './bodies.ts';
import { around, holds, overlap, within } from './boxes.ts';
import { pointAt } from './curve.ts';
import { graphOf, type SceneGraph } from './graph.ts';
import { labelMetrics, placeLabels } from './labels.ts';
import { type Ranked, rank } from './ranks.ts';
import { KEEP, settle } from './settle.ts';
import type { Box, PlaceLayout, SceneLayout, WayLayout } from './types.ts';
import { waysOf, wiringBoxes } from './ways.ts';

/** Least side of a target for fingers, in CSS pixels. */
const TOUCH = 44;

interface Settled {
  ranked: Ranked;
  bodies: Body[];
  boxes: Map<string, Box>;
  room: Room;
}

/** The largest places that still leave room between them; columns that are too full become several. */
function find(scene: Scene, graph: SceneGraph, width: number, height: number, compact: boolean): Settled {
  const largest = compact ? TOUCH : Math.max(48, Math.min(64, Math.round(height * 0.265)));
  const sizes = [...new Set(compact ? [TOUCH] : [largest, Math.max(48, largest - 8), 48])];
  const labelHeight = labelMetrics(compact).line + 3;
  const stack = sizes[sizes.length - 1]! + (compact ? 0 : labelHeight);
  const most = Math.max(1, Math.min(4, Math.floor((height - 4) / stack)));
  const options = Array.from({ length: most }, (_, i) => rank(graph, most - i)).flatMap((ranked, i) =>
    sizes.flatMap(size => {
      const room = { width, height, size, compact, labelHeight };
      const bodies = bodiesOf(scene, graph, ranked, room);
      const cost = (largest - size) / 16 + i * 0.8;
      return KEEP.map((keep, k) => ({ ranked, bodies, room, keep, cost: cost + k }));
    }),
  );
  options.sort((a, b) => a.cost - b.cost);
  for (const { ranked, bodies, room, keep } of options) {
    const boxes = settle(bodies, graph.arcs, room, keep);
    if (boxes) return { ranked, bodies, boxes, room };
  }
  // The pills say nothing that the inspector doesn't: they go first.
  for (const { ranked, bodies, room, keep } of options) {
    const fewer = bodies.filter(b => b.id === b.of);
    const boxes = settle(fewer, graph.arcs, room, keep);
    if (boxes) return { ranked, bodies: fewer, boxes, room };
  }
  const { ranked, bodies, room } = options[options.length - 1]!;
  const fewer = bodies.filter(b => b.id === b.of);
  return { ranked, bodies: fewer, boxes: grid(fewer, width, height), room };
}

/** The last resort on a very small screen: rows and columns of touching cells, in the order of the flow. */
function grid(bodies: Body[], width: number, height: number): Map<string, Box> {
  const rows = Math.max(1, Math.floor(height / (TOUCH + 1)));
  const columns = Math.max(Math.floor(width / (TOUCH + 2)), Math.ceil(bodies.length / rows));
  const order = [...bodies].sort((a, b) => a.prefer.x - b.prefer.x);
  return new Map(
    order.map((b, i) => {
      const column = Math.floor((i * columns) / order.length);
      const row = order
        .slice(0, i)
        .filter((_o, j) => Math.floor((j * columns) / order.length) === column).length;
      const x = ((column + 0.5) * width) / columns;
      const y = ((row + (column % 2 === 0 ? 0.5 : rows - 0.5 - 2 * row)) * height) / rows;
      return [b.id, around(x, y, Math.min(b.w, TOUCH), Math.min(b.h, TOUCH))] as const;
    }),
  );
}

/** A controller's handle rides on its sensing line, where nothing else is. */
function sensePill(text: string, way: WayLayout, taken: Box[], room: Room): Box | null {
  const total = way.lengths[way.lengths.length - 1]!;
  const w = pillWidth(text);
  for (const share of [0.5, 0.6, 0.4, 0.7, 0.3, 0.8]) {
    const at = pointAt(way.points, way.lengths, total * share);
    for (const shift of [0, -w / 2 - 6, w / 2 + 6]) {
      const box = around(at.x + shift, at.y, w, 26);
      if (within(box, room.width, room.height, 2) && !taken.some(t => overlap(t, box, 2))) return box;
    }
  }
  return null;
}

/** Where everything of one scene stands in a ribbon's world of width × height CSS pixels. */
export function layoutScene(scene: Scene, width: number, height: number, compact: boolean): SceneLayout {
  const graph = graphOf(scene);
  const { ranked, bodies, boxes, room } = find(scene, graph, width, height, compact);
  const wiring = wiringBoxes(ranked, boxes);
  const places = graph.items.flatMap<PlaceLayout>(({ id }) => {
    const body = bodies.find(b => b.id === id);
    const box = boxes.get(id) ?? wiring.get(id);
    if (!box) return [];
    const place: PlaceLayout = { id, box, shape: body?.shape ?? 'wiring', label: null };
    if (place.shape === 'handle') {
      const words = scene.places[id]!;
      const text = words.handle ?? words.short ?? words.name;
      place.label = {
        x: box.x + box.w / 2,
        y: box.y + (box.h - labelMetrics(compact).line) / 2,
        w: box.w,
        text,
      };
    }
    return [place];
  });
  for (const { of, text } of loopPills(scene, graph)) {
    const box = boxes.get(`${of}#pill`);
    const place = places.find(p => p.id === of);
    if (box && place) place.pill = { box, text };
  }
  const ways = waysOf(scene, graph, ranked, boxes, room);
  for (const place of places.filter(p => p.shape === 'controller')) {
    const text = scene.places[place.id]?.handle;
    const way = ways.find(w => w.kind === 'sense' && w.to === place.id);
    if (text === undefined || !way) continue;
    const taken = places
      .filter(p => p.shape !== 'wiring')
      .flatMap(p => (p.pill ? [p.box, p.pill.box] : [p.box]));
    const clear = taken.filter(t => !holds(t, way.points[0]!, 0));
    const acting = ways.filter(w => w.kind === 'act').flatMap(w => w.points.map(p => around(p.x, p.y, 6, 6)));
    const box = sensePill(text, way, [...clear, ...taken, ...acting], room);
    if (box) place.pill = { box, text };
  }
  placeLabels(scene, places, ways, room);
  return { width, height, places, ways };
}
