import type { Scene } from '../level/types.ts';
import { around, holds, overlap, within } from './boxes.ts';
import { badgeAt, badgeSize, dialSize } from './dials.ts';
import { textWidth } from './text.ts';
import type { Box, PlaceLayout, Point, WayLayout } from './types.ts';

/** Size and line height of a place's label, in CSS pixels. */
export function labelMetrics(compact: boolean): { size: number; line: number } {
  return compact ? { size: 11, line: 13 } : { size: 13, line: 17 };
}

interface Choice {
  text: string;
  box: Box;
  /** It stands apart: a thin line joins it to its body. */
  apart?: boolean;
  cost: number;
}

/** The name, the short name, and either on two lines. */
function textsOf(scene: Scene, id: string): string[] {
  const place = scene.places[id]!;
  const one =
    place.short !== undefined && place.short !== place.name ? [place.name, place.short] : [place.name];
  return [...one, ...one.filter(text => text.includes(' ')).map(twoLines)];
}

/** Broken at the space nearest to its middle. */
function twoLines(text: string): string {
  const spaces = [...text].flatMap((letter, i) => (letter === ' ' ? [i] : []));
  const off = (i: number): number => Math.abs(i - text.length / 2);
  const at = spaces.reduce((best, i) => (off(i) < off(best) ? i : best));
  return `${text.slice(0, at)}\n${text.slice(at + 1)}`;
}

/** Room over a place that may send again: its sign arches there. */
export const ARCH = 9;

function choices(
  p: PlaceLayout,
  texts: string[],
  width: number,
  compact: boolean,
  arched: boolean,
): Omit<Choice, 'cost'>[] {
  const { size, line } = labelMetrics(compact);
  const cx = p.box.x + p.box.w / 2;
  const cy = p.box.y + p.box.h / 2;
  const aside = p.shape === 'controller';
  return texts.flatMap(text => {
    const lines = text.split('\n');
    const w = Math.max(...lines.map(one => textWidth(one, size))) + 4;
    const h = line * lines.length - (lines.length - 1) * 2;
    const x = Math.max(2, Math.min(width - w - 2, cx - w / 2));
    const below = { x, y: p.box.y + p.box.h + 2, w, h };
    const above = { x, y: p.box.y - h - (arched ? ARCH : 2), w, h };
    const right = { x: p.box.x + p.box.w + 5, y: cy - h / 2, w, h };
    const left = { x: p.box.x - w - 5, y: cy - h / 2, w, h };
    const order = aside ? [right, left, below, above] : [below, above, right, left];
    // Where neighbours are close, a name may stand a little to one side.
    const most = Math.max(0, (w + p.box.w) / 2 - 14);
    const shifted = [0.3, -0.3, 0.6, -0.6, 0.9, -0.9].flatMap(k =>
      [below, above].map(box => ({ ...box, x: Math.max(2, Math.min(width - w - 2, cx - w / 2 + k * most)) })),
    );
    return [...order, ...shifted].map(box => ({ text, box }));
  });
}

/** Places further off, for a name that found none beside its body. */
function apartFrom(p: PlaceLayout, texts: string[], width: number, compact: boolean): Omit<Choice, 'cost'>[] {
  const { size, line } = labelMetrics(compact);
  const cx = p.box.x + p.box.w / 2;
  return texts.flatMap(text => {
    const lines = text.split('\n');
    const w = Math.max(...lines.map(one => textWidth(one, size))) + 4;
    const h = line * lines.length - (lines.length - 1) * 2;
    return [0, 1, 2, 3, 4, 5].flatMap(k =>
      [0, -0.7, 0.7, -1.4, 1.4, -2, 2].flatMap(across =>
        [p.box.y + p.box.h + 2 + k * 12, p.box.y - h - 2 - k * 12].map(y => {
          const x = Math.max(2, Math.min(width - w - 2, cx - w / 2 + across * (w / 2 + 10)));
          return { text, box: { x, y, w, h }, apart: true };
        }),
      ),
    );
  });
}

/** The badges that tell how many servers places have. */
export function badgesOf(scene: Scene, places: readonly PlaceLayout[], compact: boolean): Box[] {
  return places.flatMap(p => badgeOf(scene, p, compact));
}

/** The badge that tells how many servers a place has lies over its top right corner. */
function badgeOf(scene: Scene, p: PlaceLayout, compact: boolean): Box[] {
  const node = scene.network.nodes[p.id];
  const staffed = Object.values(scene.network.nodes).some(
    n => n.kind === 'controller' && n.act.on === p.id && n.act.knob === 'servers',
  );
  if (node?.kind !== 'station' || ((node.servers ?? 1) < 2 && !staffed)) return [];
  const { x, y } = badgeAt(p.box, compact);
  const { w, h } = badgeSize(compact, 3);
  return [around(x, y, w, h)];
}

/** The short line between a name that stands apart and its body. */
function leaderOf(name: Box, body: Box): { from: Point; to: Point } {
  const x = Math.max(name.x + 6, Math.min(name.x + name.w - 6, body.x + body.w / 2));
  const under = name.y > body.y;
  const to = {
    x: Math.max(body.x + 6, Math.min(body.x + body.w - 6, x)),
    y: under ? body.y + body.h : body.y,
  };
  return { from: { x, y: under ? name.y + 1 : name.y + name.h - 1 }, to };
}

/** How many sampled points of ways run through the label: tokens would pass behind it. */
function traffic(box: Box, ways: WayLayout[]): number {
  let count = 0;
  for (const way of ways) {
    const by = way.kind === 'flow' || way.kind === 'back' ? 6 : 1;
    for (const p of way.points) if (holds(box, p, by)) count++;
  }
  return count;
}

/** A label that costs more is left out; where there is room, names matter more. */
const MOST_COST = 75;
/** What a label costs that stands where a queue would. */
const QUEUED = 10;
/** What it costs for each dial or figure that would cover it: better so than no name, but only then. */
const DIALLED = 50;

function inQueue(p: PlaceLayout, label: Box): boolean {
  return (
    p.shape === 'place' &&
    label.x + label.w <= p.box.x &&
    label.y < p.box.y + p.box.h &&
    label.y + label.h > p.box.y
  );
}

function dialBoxes(places: readonly PlaceLayout[], compact: boolean): Box[] {
  const side = dialSize(compact);
  return places.flatMap(({ dial }) =>
    dial ? [around(dial.at.x, dial.at.y, side, side), ...(dial.figure ? [dial.figure] : [])] : [],
  );
}

/** What a label costs that a dial or its figure would cover. */
function dialled(dials: readonly Box[], label: Box): number {
  return DIALLED * dials.filter(d => overlap(d, label)).length;
}

/**
 * Gives every place the best label that covers no body, no pill and no other label: below before above before the
 * sides, the full name before the short one, and none at all rather than one that sits across the traffic.
 */
export function placeLabels(
  scene: Scene,
  places: PlaceLayout[],
  ways: WayLayout[],
  room: { width: number; height: number; compact: boolean },
): void {
  const bodies = [
    ...badgesOf(scene, places, room.compact),
    ...places.flatMap(p => [p.box, ...(p.pill ? [p.pill.box] : [])]),
  ];
  const dials = dialBoxes(places, room.compact);
  const named = places.filter(p => p.shape === 'place' || p.shape === 'controller');
  const close = new Map(
    named.map(p => {
      const arched = scene.network.nodes[p.id]?.kind === 'patience';
      const all = choices(p, textsOf(scene, p.id), room.width, room.compact, arched)
        .filter(c => within(c.box, room.width, room.height, 1) && !bodies.some(b => overlap(b, c.box, 1)))
        .map((c, i) => ({ ...c, cost: i + 3 * traffic(c.box, ways) }))
        .filter(c => !room.compact || c.cost < MOST_COST)
        .map(c => ({ ...c, cost: c.cost + (inQueue(p, c.box) ? QUEUED : 0) }));
      return [p.id, all.sort((a, b) => a.cost - b.cost)] as const;
    }),
  );
  const options = new Map([...close].map(([id, all]) => [id, all.filter(c => dialled(dials, c.box) === 0)]));
  const chosen = new Map<string, Choice>();
  const clashes = (box: Box, but: string): string[] =>
    [...chosen].filter(([id, other]) => id !== but && overlap(other.box, box, 2)).map(([id]) => id);
  // Those with the fewest ways out choose first.
  const order = [...named].sort((a, b) => options.get(a.id)!.length - options.get(b.id)!.length);
  for (const { id } of order) {
    const free = options.get(id)!.find(c => clashes(c.box, id).length === 0);
    if (free) chosen.set(id, free);
  }
  // Whoever found nothing may ask one neighbour to move.
  for (const { id } of order.filter(p => !chosen.has(p.id))) {
    for (const c of options.get(id)!) {
      const [other, ...more] = clashes(c.box, id);
      if (other === undefined || more.length > 0) continue;
      const move = options
        .get(other)!
        .find(o => !overlap(o.box, c.box, 2) && clashes(o.box, other).length === 0);
      if (!move) continue;
      chosen.set(other, move);
      chosen.set(id, c);
      break;
    }
  }
  // What is still without goes further off, with a line, or a little under a dial: better so than no name.
  for (const p of order.filter(one => !chosen.has(one.id))) {
    const far = apartFrom(p, textsOf(scene, p.id), room.width, room.compact)
      .filter(c => within(c.box, room.width, room.height, 1) && !bodies.some(b => overlap(b, c.box)))
      .filter(c => clashes(c.box, p.id).length === 0)
      .map((c, i) => ({ ...c, cost: i + 2 * traffic(c.box, ways) + dialled(dials, c.box) }));
    const near = close
      .get(p.id)!
      .filter(c => dialled(dials, c.box) > 0 && clashes(c.box, p.id).length === 0)
      .map(c => ({ ...c, cost: c.cost + dialled(dials, c.box) }));
    const [first, ...rest] = [...far, ...near];
    if (first)
      chosen.set(
        p.id,
        rest.reduce((a, b) => (b.cost < a.cost ? b : a), first),
      );
  }
  for (const p of named) {
    const c = chosen.get(p.id);
    if (!c) {
      p.label = null;
      continue;
    }
    const { box, text } = c;
    p.label = { x: box.x + box.w / 2, y: box.y, w: box.w, h: box.h, text };
    if (c.apart) p.label.leader = leaderOf(box, p.box);
  }
}
