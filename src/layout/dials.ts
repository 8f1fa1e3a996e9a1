import { around, overlap, within } from './boxes.ts';
import { pointAt } from './curve.ts';
import type { Box, DialLayout, PlaceLayout, WayLayout } from './types.ts';

/** Size of a badge that tells a number ("×3", "×1.4"), in CSS pixels. */
export function badgeSize(compact: boolean, letters: number): { w: number; h: number } {
  const long = letters > 3;
  return compact ? { w: long ? 29 : 23, h: 15 } : { w: long ? 36 : 27, h: 18 };
}

/** Side of a dial. */
export function dialSize(compact: boolean): number {
  return compact ? 18 : 22;
}

/** Where the badge of a place's number of servers has its middle: over its top right corner, within the ribbon. */
export function badgeAt(box: Box, compact: boolean): { x: number; y: number } {
  return { x: box.x + box.w - (compact ? 1 : 3), y: Math.max(box.y, badgeSize(compact, 2).h / 2 + 2) };
}

/** An acting way that is shorter has no dial. */
const LEAST_WAY = 22;
/** Letters of a dial's figure: "×1.4". */
const FIGURE = 4;

/** What it costs to cover things: a body, a pill or a badge, another dial or figure, the edge. */
const COVERS = { body: 10, pill: 8, dial: 12, edge: 40 } as const;

/**
 * Gives each controller's acting way its dial and, where the dial turns a factor, the figure beside it: where they cover
 * least. Names come later and pass beside them.
 */
export function placeDials(
  places: readonly PlaceLayout[],
  ways: readonly WayLayout[],
  badges: readonly Box[],
  figured: (id: string) => boolean,
  room: { width: number; height: number; compact: boolean },
): void {
  const { compact } = room;
  const side = dialSize(compact);
  const badge = badgeSize(compact, FIGURE);
  const taken: Box[] = [];
  const covered = (box: Box): number => {
    let sum = within(box, room.width, room.height, 1) ? 0 : COVERS.edge;
    for (const p of places) {
      if (p.shape !== 'wiring' && overlap(box, p.box)) sum += COVERS.body;
      if (p.pill && overlap(box, p.pill.box)) sum += COVERS.pill;
    }
    for (const other of badges) if (overlap(box, other)) sum += COVERS.pill;
    for (const other of taken) if (overlap(box, other)) sum += COVERS.dial;
    return sum;
  };
  const least = <T>(of: readonly T[], boxOf: (one: T) => Box): T => {
    const costs = of.map((one, i) => covered(boxOf(one)) + i * 0.1);
    return of[costs.indexOf(Math.min(...costs))]!;
  };
  for (const place of places) {
    if (place.shape !== 'controller') continue;
    const way = ways.find(w => w.kind === 'act' && w.from === place.id);
    const length = way?.lengths[way.lengths.length - 1] ?? 0;
    if (!way || length <= LEAST_WAY) continue;
    const spots = [0.45, 0.55, 0.35, 0.65, 0.25].map(share =>
      pointAt(way.points, way.lengths, length * share),
    );
    const at = least(spots, p => around(p.x, p.y, side, side));
    taken.push(around(at.x, at.y, side, side));
    const dial: DialLayout = { at };
    if (figured(place.id)) {
      const dx = side / 2 + badge.w / 2 - 2;
      const dy = side / 2 + badge.h / 2 - 1;
      const beside = [
        [dx, 0],
        [-dx, 0],
        [0, dy],
        [0, -dy],
        [dx, dy],
        [-dx, dy],
        [dx, -dy],
        [-dx, -dy],
      ].map(([x, y]) => around(at.x + x!, at.y + y!, badge.w, badge.h));
      dial.figure = least(beside, box => box);
      taken.push(dial.figure);
    }
    place.dial = dial;
  }
}
