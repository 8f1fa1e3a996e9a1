import type { Flow } from './flow.ts';
import type { SceneMap } from './map.ts';
import { GLYPH } from './pieces.ts';
import type { Tile, Tiles } from './tiles.ts';

interface Count {
  node: number;
  digits: Tile[];
  text: string;
}

/** "+12" over a pile that is longer than what can be drawn. */
export class Counters {
  private readonly counts: Count[] = [];

  constructor(
    private readonly flow: Flow,
    readonly map: SceneMap,
    private readonly index: number,
    private readonly tiles: Tiles,
  ) {
    map.boxes.forEach((box, node) => {
      if (box && map.spine[node]! >= 0) this.counts.push({ node, digits: [], text: '' });
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
      const x = Math.max(8, head.x - ((text.length - 1) * GLYPH.step) / 2);
      const y = Math.max(9, head.y);
      c.digits.forEach((digit, i) => {
        if (i < text.length) digit.setPosition(x + i * GLYPH.step, y);
      });
    }
  }

  private write(c: Count, text: string): void {
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
