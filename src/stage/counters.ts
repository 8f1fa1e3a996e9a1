import { around, overlap, within } from '../layout/boxes.ts';
import type { Box, SceneLayout } from '../layout/types.ts';
import type { Flow } from './flow.ts';
import type { SceneMap } from './map.ts';
import { GLYPH } from './pieces.ts';
import type { Tile, Tiles } from './tiles.ts';

interface Count {
  node: number;
  digits: Tile[];
  text: string;
  /** Head of the pile for which the spot was chosen, and the spot from there. */
  headX: number;
  headY: number;
  dx: number;
  dy: number;
}

/** How far a pile's head moves before a better spot is looked for, in pixels. */
const MOVED = 6;
/** Height of the digits without their halo. */
const TALL = 12;

/** "+12" over a pile that is longer than what can be drawn. */
export class Counters {
  private readonly counts: Count[] = [];
  /** What a number should not stand on, and how bad it is if it does. */
  private readonly taken: { box: Box; weight: number }[];

  constructor(
    private readonly flow: Flow,
    readonly map: SceneMap,
    private readonly index: number,
    private readonly tiles: Tiles,
    private readonly layout: SceneLayout,
  ) {
    this.taken = layout.places.flatMap(({ shape, box, label, pill, dial }) => [
      ...(shape === 'wiring' ? [] : [{ box, weight: 3 }]),
      ...(label && shape !== 'handle' ? [{ box: { ...label, x: label.x - label.w / 2 }, weight: 4 }] : []),
      ...(pill ? [{ box: pill.box, weight: 3 }] : []),
      ...(dial?.figure ? [{ box: dial.figure, weight: 4 }] : []),
    ]);
    map.boxes.forEach((box, node) => {
      if (box && map.spine[node]! >= 0)
        this.counts.push({ node, digits: [], text: '', headX: -1e3, headY: -1e3, dx: 0, dy: 0 });
    });
  }

  draw(): void {
    const { piles } = this.flow;
    for (const c of this.counts) {
      const more = piles.count[c.node]! - piles.most[c.node]!;
      const text = more > 0 ? `+${more}` : '';
      if (text !== c.text) this.write(c, text);
      if (text === '') continue;
      const head = piles.head(c.node);
      if (Math.abs(head.x - c.headX) + Math.abs(head.y - c.headY) > MOVED) this.settle(c, head);
      const x = Math.max(8, head.x + c.dx - ((text.length - 1) * GLYPH.step) / 2);
      const y = Math.max(9, head.y + c.dy);
      c.digits.forEach((digit, i) => {
        if (i < text.length) digit.setPosition(x + i * GLYPH.step, y);
      });
    }
  }

  /** The nearest spot around a pile's head where the number covers least. */
  private settle(c: Count, head: { x: number; y: number }): void {
    const { layout } = this;
    const w = c.text.length * GLYPH.step + 3;
    const rise = 2 * this.flow.piles.rise;
    let least = Number.POSITIVE_INFINITY;
    for (const dx of [0, 14, -14, 28, -28]) {
      for (const dy of [0, rise, -TALL]) {
        const box = around(head.x + dx, head.y + dy, w, TALL);
        let cost = (Math.abs(dx) + Math.abs(dy)) / 40 + (within(box, layout.width, layout.height) ? 0 : 6);
        for (const other of this.taken) if (overlap(box, other.box)) cost += other.weight;
        if (cost >= least) continue;
        least = cost;
        c.dx = dx;
        c.dy = dy;
      }
    }
    c.headX = head.x;
    c.headY = head.y;
  }

  private write(c: Count, text: string): void {
    if (text.length !== c.text.length) c.headX = -1e3;
    c.text = text;
    for (let i = c.digits.length; i < text.length; i++) {
      c.digits.push(this.tiles.make(`g:${this.index}:0`));
    }
    c.digits.forEach((digit, i) => {
      digit.setVisible(i < text.length);
      if (i < text.length) digit.setFrame(`g:${this.index}:${text[i]!}`);
    });
  }
}
