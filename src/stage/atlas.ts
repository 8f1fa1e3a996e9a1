import type { Scene, Textures } from 'phaser';

export type Draw = (ctx: CanvasRenderingContext2D, w: number, h: number) => void;

interface Piece {
  key: string;
  w: number;
  h: number;
  draw: Draw;
}

const GAP = 2;
/** Least width of the texture; its widest piece may ask for more. */
const WIDTH = 1024;

/**
 * One texture for all that is drawn, so that a frame is one batch: pieces are drawn by code in CSS pixels, packed
 * on shelves, at the screen's ratio.
 */
export class Atlas {
  private readonly pieces = new Map<string, Piece>();

  /** Adds a piece of w × h CSS pixels; a key that is known already is left as it is. */
  add(key: string, w: number, h: number, draw: Draw): string {
    if (!this.pieces.has(key)) this.pieces.set(key, { key, w: Math.ceil(w), h: Math.ceil(h), draw });
    return key;
  }

  /** Draws all pieces into a texture of this name, replacing the last one; each becomes a frame of its key. */
  build(scene: Scene, name: string, ratio: number): Textures.Texture {
    const order = [...this.pieces.values()].sort((a, b) => b.h - a.h || (a.key < b.key ? -1 : 1));
    const widest = order.reduce((most, p) => Math.max(most, p.w), WIDTH);
    const width = Math.ceil(widest * ratio) + 2 * GAP;
    const spots: { piece: Piece; x: number; y: number }[] = [];
    let x = GAP;
    let y = GAP;
    let shelf = 0;
    for (const piece of order) {
      const w = Math.ceil(piece.w * ratio);
      const h = Math.ceil(piece.h * ratio);
      if (x + w + GAP > width) {
        x = GAP;
        y += shelf + GAP;
        shelf = 0;
      }
      spots.push({ piece, x, y });
      x += w + GAP;
      shelf = Math.max(shelf, h);
    }
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width);
    canvas.height = Math.ceil(y + shelf + GAP);
    // In memory, where it is drawn: it is read once, by the upload.
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error(`no canvas for ${name}`);
    for (const { piece, x: px, y: py } of spots) {
      context.save();
      context.setTransform(ratio, 0, 0, ratio, px, py);
      context.beginPath();
      context.rect(0, 0, piece.w, piece.h);
      context.clip();
      piece.draw(context, piece.w, piece.h);
      context.restore();
    }
    // Made of what is already drawn: a texture goes to the graphics card when it is made, and that costs the most of it.
    if (scene.textures.exists(name)) scene.textures.remove(name);
    const texture = scene.textures.addCanvas(name, canvas);
    if (!texture) throw new Error(`no texture for ${name}`);
    for (const { piece, x: px, y: py } of spots) {
      texture.add(piece.key, 0, px, py, Math.ceil(piece.w * ratio), Math.ceil(piece.h * ratio));
    }
    return texture;
  }
}
