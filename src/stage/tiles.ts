import type { Textures } from 'phaser';
import type { Bob, Swarm } from './boot.ts';

/**
 * Pictures that neither turn nor grow, drawn as bobs of one blitter: a fraction of an image's cost. Coordinates are CSS
 * pixels of the tile's centre; the blitter stands in a group scaled to device pixels.
 */
export class Tiles {
  constructor(
    private readonly swarm: Swarm,
    private readonly texture: Textures.Texture,
    private readonly ratio: number,
  ) {}

  make(key: string): Tile {
    const frame = this.texture.get(key);
    return new Tile(this.swarm.create(0, 0, frame, true), frame, this.texture, this.ratio);
  }
}

export class Tile {
  private cx = 0;
  private cy = 0;
  private opacity = 1;
  private shown = true;

  constructor(
    private readonly bob: Bob,
    private frame: Textures.Frame,
    private readonly texture: Textures.Texture,
    private readonly ratio: number,
  ) {}

  setPosition(x: number, y: number): this {
    this.cx = x;
    this.cy = y;
    // Whole device pixels: what stands still is sharp.
    this.bob.x = Math.round(x * this.ratio - this.frame.width / 2);
    this.bob.y = Math.round(y * this.ratio - this.frame.height / 2);
    return this;
  }

  setFrame(key: string): this {
    this.frame = this.texture.get(key);
    this.bob.setFrame(this.frame);
    return this.setPosition(this.cx, this.cy);
  }

  setTint(colour: number): this {
    this.bob.setTint(colour);
    return this;
  }

  setAlpha(alpha: number): this {
    if (alpha !== this.opacity) {
      this.opacity = alpha;
      this.apply();
    }
    return this;
  }

  setVisible(shown: boolean): this {
    if (shown !== this.shown) {
      this.shown = shown;
      this.apply();
    }
    return this;
  }

  destroy(): void {
    this.bob.destroy();
  }

  private apply(): void {
    this.bob.alpha = this.shown ? this.opacity : 0;
  }
}
