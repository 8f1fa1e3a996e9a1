import type { Scene } from '../level/types.ts';
import { holds, overlap, within } from './boxes.ts';
import { textWidth } from './text.ts';
import type { Box, PlaceLayout, WayLayout } from './types.ts';

/** Size and line height of a place's label, in CSS pixels. */
export function labelMetrics(compact: boolean): { size: number; line: number } {
  return compact ? { size: 12, line: 15 } : { size: 13, line: 17 };
}

interface Choice {
  text: string;
  box: Box;
  cost: number;
}

function textsOf(scene: Scene, id: string): string[] {
  const place = scene.places[id]!;
  return place.short !== undefined && place.short !== place.name ? [place.name, place.short] : [place.name];
}

/** Room over a place that may send again: its sign arches there. */
const ARCH = 9;

function choices(
  p: PlaceLayout,
  texts: string[],
  width: number,
  compact: boolean,
  arched: boolean,
): Omit<Choice, 'cost'>[] {
  const { size, line: h } = labelMetrics(compact);
  const cx = p.box.x + p.box.w / 2;
  const cy = p.box.y + p.box.h / 2;
  const aside = p.shape === 'controller';
  return texts.flatMap(text => {
    const w = textWidth(text, size) + 4;
    const x = Math.max(2, Math.min(width - w - 2, cx - w / 2));
    const below = { x, y: p.box.y + p.box.h + 2, w, h };
    const above = { x, y: p.box.y - h - (arched ? ARCH : 2), w, h };
    const right = { x: p.box.x + p.box.w + 5, y: cy - h / 2, w, h };
    const left = { x: p.box.x - w - 5, y: cy - h / 2, w, h };
    const order = aside ? [right, left, below, above] : [below, above, right, left];
    return order.map(box => ({ text, box }));
  });
}

/** The badge that tells how many servers a place has lies over its top right corner. */
function badgeOf(scene: Scene, p: PlaceLayout): Box[] {
  const node = scene.network.nodes[p.id];
  const staffed = Object.values(scene.network.nodes).some(
    n => n.kind === 'controller' && n.act.on === p.id && n.act.knob === 'servers',
  );
  if (node?.kind !== 'station' || ((node.servers ?? 1) < 2 && !staffed)) return [];
  return [{ x: p.box.x + p.box.w - 18, y: p.box.y - 9, w: 30, h: 18 }];
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
const MOST_COST = 29;
/** What a label costs that stands where a queue would. */
const QUEUED = 10;

function inQueue(p: PlaceLayout, label: Box): boolean {
  return (
    p.shape === 'place' &&
    label.x + label.w <= p.box.x &&
    label.y < p.box.y + p.box.h &&
    label.y + label.h > p.box.y
  );
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
  const bodies = places.flatMap(p => [p.box, ...(p.pill ? [p.pill.box] : []), ...badgeOf(scene, p)]);
  const named = places.filter(p => p.shape === 'place' || p.shape === 'controller');
  const options = new Map(
    named.map(p => {
      const arched = scene.network.nodes[p.id]?.kind === 'patience';
      const all = choices(p, textsOf(scene, p.id), room.width, room.compact, arched)
        .filter(c => within(c.box, room.width, room.height, 1) && !bodies.some(b => overlap(b, c.box, 1)))
        .map((c, i) => ({ ...c, cost: i + 3 * traffic(c.box, ways) }))
        .filter(c => c.cost < (room.compact ? MOST_COST : 2 * MOST_COST))
        .map(c => ({ ...c, cost: c.cost + (inQueue(p, c.box) ? QUEUED : 0) }));
      return [p.id, all.sort((a, b) => a.cost - b.cost)] as const;
    }),
  );
  const chosen = new Map<string, Choice>();
  // Those with the fewest ways out choose first.
  for (const p of [...named].sort((a, b) => options.get(a.id)!.length - options.get(b.id)!.length)) {
    const free = options
      .get(p.id)!
      .find(c => [...chosen.values()].every(other => !overlap(other.box, c.box, 3)));
    if (free) chosen.set(p.id, free);
  }
  for (const p of named) {
    const c = chosen.get(p.id);
    p.label = c ? { x: c.box.x + c.box.w / 2, y: c.box.y, w: c.box.w, text: c.text } : null;
  }
}
