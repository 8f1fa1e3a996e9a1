import type { Scene, Textures } from 'phaser';
import type { Group } from './boot.ts';
import { longer } from './longer.ts';
import { type QuadSource, Quads } from './quads.ts';

/**
 * Pictures that neither turn nor grow, drawn together: a fraction of an image's cost. Coordinates are CSS pixels of the
 * tile's centre.
 */
export class Tiles implements QuadSource {
  high = 0;
  x = new Float32Array(32);
  y = new Float32Array(32);
  alpha = new Float32Array(32);
  look = new Uint16Array(32);
  private readonly quads: Quads;
  private readonly known = new Map<Textures.Frame, number>();

  constructor(
    screen: Scene,
    group: Group,
    readonly texture: Textures.Texture,
    origin: { x: number; y: number },
    readonly ratio: number,
  ) {
    this.quads = new Quads(screen, group, texture, this, origin, ratio);
  }

  make(key: string): Tile {
    const index = this.high++;
    if (index >= this.x.length) this.grow();
    return new Tile(this, index, this.texture.get(key));
  }

  /** How `look` names a frame. */
  name(frame: Textures.Frame): number {
    const known = this.known.get(frame);
    if (known !== undefined) return known;
    const named = this.quads.add(frame);
    this.known.set(frame, named);
    return named;
  }

  private grow(): void {
    const size = this.x.length * 2;
    this.x = longer(this.x, new Float32Array(size));
    this.y = longer(this.y, new Float32Array(size));
    this.alpha = longer(this.alpha, new Float32Array(size));
    this.look = longer(this.look, new Uint16Array(size));
  }
}

export class Tile {
  private cx = 0;
  private cy = 0;
  private opacity = 1;
  private shown = true;

  constructor(
    private readonly tiles: Tiles,
    private readonly index: number,
    private frame: Textures.Frame,
  ) {
    this.wear(frame);
    this.apply();
  }

  setPosition(x: number, y: number): this {
    this.cx = x;
    this.cy = y;
    const { tiles, index, frame } = this;
    const { ratio } = tiles;
    // Whole device pixels: what stands still is sharp.
    tiles.x[index] = Math.round(x * ratio - frame.width / 2) / ratio;
    tiles.y[index] = Math.round(y * ratio - frame.height / 2) / ratio;
    return this;
  }

  setFrame(key: string): this {
    this.wear(this.tiles.texture.get(key));
    return this;
  }

  setAlpha(alpha: number): this {
    this.opacity = alpha;
    this.apply();
    return this;
  }

  setVisible(shown: boolean): this {
    this.shown = shown;
    this.apply();
    return this;
  }

  private wear(frame: Textures.Frame): void {
    this.frame = frame;
    this.tiles.look[this.index] = this.tiles.name(frame);
    this.setPosition(this.cx, this.cy);
  }

  private apply(): void {
    this.tiles.alpha[this.index] = this.shown ? this.opacity : 0;
  }
}
