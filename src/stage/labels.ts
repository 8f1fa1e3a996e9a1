import type { SceneLayout } from '../layout/types.ts';
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

/** The names of a ribbon's places. They make room when their place is ringed or framed. */
export class Labels {
  private readonly labels: Label[] = [];
  private last = 0;

  constructor(index: number, layout: SceneLayout, tiles: Tiles) {
    for (const place of layout.places) {
      if (!place.label || place.shape === 'handle' || place.shape === 'wiring') continue;
      const { x, y: top, h: line } = place.label;
      const y = top + line / 2;
      const { box } = place;
      const below = top >= box.y + box.h - 1;
      const above = top + line <= box.y + 1;
      const dx = below || above ? 0 : x > box.x ? 1 : -1;
      const picture = tiles.make(`l:${index}:${place.id}`).setPosition(x, y);
      const most = below ? layout.height - line / 2 - 1 - y : above ? y - line / 2 - 1 : ASIDE;
      const step = Math.min(ASIDE, Math.max(0, most));
      this.labels.push({
        id: place.id,
        picture,
        x,
        y,
        dx: dx * ASIDE,
        dy: below ? step : above ? -step : 0,
        out: 0,
      });
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
