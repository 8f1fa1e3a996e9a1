import type { Body, Room } from './bodies.ts';
import { around, crosses } from './boxes.ts';
import type { Arc } from './graph.ts';
import type { Box } from './types.ts';

/** Distances that bodies keep: `across` in sides of a place, `down` in pixels, with or without room for labels. */
export interface Keep {
  across: number;
  label: boolean;
  down: number;
}
/** From generous to just not touching. */
export const KEEP: readonly Keep[] = [
  { across: 0.6, label: true, down: 5 },
  { across: 0.45, label: true, down: 1 },
  { across: 0.3, label: false, down: 4 },
  { across: 0.12, label: false, down: 0 },
  { across: 0, label: false, down: 0 },
];
/** Bodies tried before the search takes the best it has. */
const BUDGET = 400;
/** What a way through a foreign body costs, in pixels of displacement. */
const CROSSING = 260;

/**
 * A place for every body so that all keep their distance, by depth-first search with a bound over the candidates.
 * Null when there is none (or none within the budget).
 */
export function settle(bodies: Body[], arcs: Arc[], room: Room, keep: Keep): Map<string, Box> | null {
  const { across, label, down } = keep;
  const padX = room.size * across;
  const padY = down + (label ? room.labelHeight : 0);
  const placed: Box[] = [];
  const index = new Map(bodies.map((b, i) => [b.id, i] as const));
  const joins = bodies.map((b, i) =>
    arcs.flatMap(a => {
      const other = a.from === b.id ? index.get(a.to) : a.to === b.id ? index.get(a.from) : undefined;
      return other !== undefined && other < i
        ? [{ other, soft: a.kind === 'back', level: a.kind === 'flow' }]
        : [];
    }),
  );
  let best: { cost: number; boxes: Box[] } | null = null;
  let left = BUDGET;

  const fits = (body: Body, box: Box, i: number): boolean => {
    if (box.y < 1 || box.y + box.h > room.height - 1) return false;
    return placed.every((other, j) => {
      const flat = bodies[j]!.shape === 'place' && body.shape === 'place' ? padX : Math.min(padX, 10);
      const wiring = bodies[j]!.shape === 'wiring' || bodies[i]!.shape === 'wiring';
      const dx = Math.abs(box.x + box.w / 2 - other.x - other.w / 2) - (box.w + other.w) / 2;
      const dy = Math.abs(box.y + box.h / 2 - other.y - other.h / 2) - (box.h + other.h) / 2;
      return wiring || dx >= flat - 0.01 || dy >= padY - 0.01;
    });
  };
  const costOf = (body: Body, box: Box, i: number): number => {
    const x = box.x + box.w / 2;
    const y = box.y + box.h / 2;
    let cost = body.prefer.pull * (Math.abs(y - body.prefer.y) + 0.8 * Math.abs(x - body.prefer.x));
    for (const { other, soft, level } of joins[i]!) {
      const end = placed[other]!;
      const ex = end.x + end.w / 2;
      const ey = end.y + end.h / 2;
      const steep = Math.abs(ey - y) / Math.max(12, Math.abs(ex - x));
      if (level) cost += 14 * Math.min(3, steep);
      for (let j = 0; j < placed.length; j++) {
        if (j !== other && !soft && crosses(placed[j]!, { x, y }, { x: ex, y: ey }, 4)) cost += CROSSING;
      }
    }
    for (let j = 0; j < placed.length; j++) {
      for (const { other, soft } of joins[j]!) {
        const a = placed[j]!;
        const b = placed[other]!;
        const from = { x: a.x + a.w / 2, y: a.y + a.h / 2 };
        const to = { x: b.x + b.w / 2, y: b.y + b.h / 2 };
        if (!soft && crosses(box, from, to, 4)) cost += CROSSING;
      }
    }
    return cost;
  };
  const visit = (i: number, cost: number): void => {
    if (best && cost >= best.cost) return;
    if (i === bodies.length) {
      best = { cost, boxes: [...placed] };
      return;
    }
    const body = bodies[i]!;
    const options = body.xs
      .flatMap(x => body.ys.map(y => around(x, y, body.w, body.h)))
      .filter(box => fits(body, box, i))
      .map(box => ({ box, cost: costOf(body, box, i) }))
      .sort((a, b) => a.cost - b.cost);
    for (const option of options) {
      if (left-- <= 0) return;
      placed.push(option.box);
      visit(i + 1, cost + option.cost);
      placed.pop();
    }
  };
  visit(0, 0);
  const found = best as { cost: number; boxes: Box[] } | null;
  return found ? new Map(bodies.map((b, i) => [b.id, found.boxes[i]!] as const)) : null;
}
