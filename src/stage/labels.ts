import { overlap, within } from '../layout/boxes.ts';
import type { PlaceLayout, SceneLayout } from '../layout/types.ts';
import type { Tile, Tiles } from './tiles.ts';

/** Room of a label's halo around its text. */
export const HALO = 4;
/** How far a label steps aside for a ring or a frame around its place, in pixels. */
const ASIDE = 12;
const EASE = 90;

interface Label {
  id: string;
  picture: Tile;
  x: number;
  y: number;
  /** Which way it steps aside. */
  dx: number;
  dy: number;
  out: number;
}

/** Which way a label steps aside, and how far: away from its place, within the ribbon, and over no other name or place. */
function stepOf(place: PlaceLayout, layout: SceneLayout): { dx: number; dy: number } {
  const { box } = place;
  const { x, y, w, h } = place.label!;
  const own = { x: x - w / 2, y, w, h };
  const below = y >= box.y + box.h - 1;
  const above = y + h <= box.y + 1;
  const away =
    below || above ? { dx: 0, dy: below ? ASIDE : -ASIDE } : { dx: x > box.x ? ASIDE : -ASIDE, dy: 0 };
  const others = layout.places.flatMap(({ id, shape, box: body, label }) => {
    if (id === place.id || shape === 'wiring') return [];
    return label ? [body, { ...label, x: label.x - label.w / 2 }] : [body];
  });
  for (const share of [1, 0.75, 0.5, 0.25]) {
    const step = { dx: away.dx * share, dy: away.dy * share };
    const moved = { ...own, x: own.x + step.dx, y: own.y + step.dy };
    const free = within(moved, layout.width, layout.height, 1) && !others.some(o => overlap(moved, o));
    if (free) return step;
  }
  return { dx: 0, dy: 0 };
}

/** The names of a ribbon's places. They make room when their place is ringed or framed. */
export class Labels {
  private readonly labels: Label[] = [];
  private last = 0;

  constructor(index: number, layout: SceneLayout, tiles: Tiles) {
    const named = layout.places.filter(p => p.label && p.shape !== 'handle' && p.shape !== 'wiring');
    for (const place of named) {
      const { x, y: top, h: line } = place.label!;
      const y = top + line / 2;
      const picture = tiles.make(`l:${index}:${place.id}`).setPosition(x, y);
      const { dx, dy } = stepOf(place, layout);
      this.labels.push({ id: place.id, picture, x, y, dx, dy, out: 0 });
    }
  }

  /** Eases the labels of these elements aside and all others back. */
  draw(aside: (id: string) => boolean, now: number): void {
    const ease = 1 - Math.exp(-Math.min(100, Math.max(0, now - this.last)) / EASE);
    this.last = now;
    for (const l of this.labels) {
      const goal = aside(l.id) ? 1 : 0;
      if (Math.abs(goal - l.out) < 0.01 && l.out === goal) continue;
      l.out += (goal - l.out) * ease;
      if (Math.abs(goal - l.out) < 0.01) l.out = goal;
      l.picture.setPosition(l.x + l.dx * l.out, l.y + l.dy * l.out);
    }
  }
}
