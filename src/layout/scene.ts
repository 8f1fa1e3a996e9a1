import type { Scene } from '../level/types.ts';
import { type Body, bodiesOf, loopPills, PILL_HEIGHT, pillWidth, type Room } from './bodies.ts';
import { around, holds, overlap, within } from './boxes.ts';
import { pointAt } from './curve.ts';
import { placeDials } from './dials.ts';
import { graphOf, type SceneGraph } from './graph.ts';
import { badgesOf, labelMetrics, placeLabels } from './labels.ts';
import { type Ranked, rank } from './ranks.ts';
import { settle } from './settle.ts';
import type { Box, PlaceLayout, SceneLayout, WayLayout } from './types.ts';
import { waysOf, wiringBoxes } from './ways.ts';

interface Found {
  ranked: Ranked;
  bodies: Body[];
  boxes: Map<string, Box>;
  room: Room;
}

/** What it costs that a flow runs back in a second band: left to right reads better. */
const FOLDED = 260;
/** An arrangement that costs less than this for each element is not tried smaller. */
const GOOD = 150;
/** Elements from which on a phone's bodies are drawn smaller: below, there is room for more. */
const MANY = 9;

/** More stands in a ribbon of a small screen than is drawn at its full size. */
export function isCrowded(places: readonly PlaceLayout[]): boolean {
  return places.filter(p => p.shape !== 'wiring').length >= MANY;
}

/** Sides of a place to try, the largest first. */
function sizesFor(height: number, compact: boolean, count: number): number[] {
  if (compact) return height < 145 ? [30] : count < MANY ? [38, 32] : [32];
  const largest = Math.max(46, Math.min(64, Math.round(height * 0.265)));
  return count > 11 && largest > 50 ? [largest - 6, 48] : [largest, 48];
}

/** The cheapest arrangement of a few: columns in one line or folded into bands, pills drawn or not, places large or less so. */
function find(scene: Scene, graph: SceneGraph, width: number, height: number, compact: boolean): Found {
  const { line, size: letters } = labelMetrics(compact);
  const labelHeight = line + (compact ? 1 : 3);
  const count = graph.items.filter(i => i.kind !== 'wiring').length;
  let best: (Found & { cost: number; overlaps: number }) | null = null;
  for (const size of sizesFor(height, compact, count)) {
    const room: Room = { width, height, size, compact, labelHeight, letters };
    const rows = Math.max(1, Math.min(4, Math.floor(height / (size + labelHeight))));
    attempt(room, rows, rows);
    // Where targets would lie over each other, shorter columns may do.
    for (let most = rows - 1; most > 0 && best!.overlaps > 0; most--) attempt(room, rows, most);
    if (best!.overlaps === 0 && best!.cost < GOOD * count) break;
  }
  return best!;

  function attempt(room: Room, rows: number, most: number): void {
    const { size } = room;
    const ranked = rank(graph, most);
    const pitch = width / ranked.columns;
    const crowded = pitch < size + (compact ? 24 : 40);
    const bands = ([1, 2, 3, 4] as const).filter(
      f => f === 1 || (crowded && f <= rows && height / f >= size + labelHeight && ranked.columns / f >= 3),
    );
    for (const fold of bands) {
      // On small screens the pills say nothing that the inspector doesn't: where it is tight they go.
      const pills = !compact || count < MANY;
      const bodies = bodiesOf(scene, graph, ranked, room, fold, pills);
      const settled = settle(bodies, graph.arcs, room, fold > 1);
      const cost = settled.cost + (fold - 1) * FOLDED;
      const { boxes, overlaps } = settled;
      if (!best || cost < best.cost) best = { ranked, bodies, boxes, room, cost, overlaps };
    }
  }
}

/** A controller's handle rides on its sensing line, where nothing else is. */
function sensePill(text: string, way: WayLayout, taken: Box[], room: Room): Box | null {
  const total = way.lengths[way.lengths.length - 1]!;
  const w = pillWidth(text);
  for (const share of [0.5, 0.6, 0.4, 0.7, 0.3, 0.8]) {
    const at = pointAt(way.points, way.lengths, total * share);
    for (const shift of [0, -w / 2 - 6, w / 2 + 6]) {
      const box = around(at.x + shift, at.y, w, PILL_HEIGHT);
      if (within(box, room.width, room.height, 2) && !taken.some(t => overlap(t, box, 2))) return box;
    }
  }
  return null;
}

/** Where names will stand if nothing is in their way: under their bodies. */
function usualNames(bodies: readonly Body[], boxes: Map<string, Box>, room: Room): Map<string, Box> {
  return new Map(
    bodies.flatMap(b => {
      const box = boxes.get(b.id);
      if (!box || b.name === 0) return [];
      const h = room.labelHeight - 2;
      return [[b.id, { x: box.x + box.w / 2 - b.name / 2, y: box.y + box.h + 1, w: b.name, h }] as const];
    }),
  );
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
        h: labelMetrics(compact).line,
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
  const ways = waysOf(scene, graph, ranked, boxes, usualNames(bodies, boxes, room), room);
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
  const turnsFactor = (id: string): boolean => {
    const node = scene.network.nodes[id];
    return node?.kind === 'controller' && node.act.knob !== 'servers';
  };
  placeDials(places, ways, badgesOf(scene, places, compact), turnsFactor, room);
  placeLabels(scene, places, ways, room);
  return { width, height, places, ways };
}
