import type { GameObjects, Renderer, Scene, Textures } from 'phaser';
import type { Group, Swarm } from './boot.ts';
import { longer } from './longer.ts';

/** What is drawn, by index: top left corner in CSS pixels, opacity 0 to 1, and which frame. Arrays may give way to larger ones. */
export interface QuadSource {
  /** Quads in use are those below this. */
  readonly high: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly alpha: Float32Array;
  /** Index of a frame, as `Quads.add` gave it. */
  readonly look: Uint8Array | Uint16Array;
}

type Handler = Renderer.WebGL.RenderNodes.BatchHandlerQuad;
type Context = Renderer.WebGL.DrawingContext;
type Matrix = GameObjects.Components.TransformMatrix;

/** Fainter than this nothing of a quad would be seen. */
const FAINT = 1 / 255;
/** Floats a frame in the table: width and height in CSS pixels, then u and v of its two corners. */
const FIELDS = 6;
/** What Phaser's own submitters ask for: with any other options a batch of its own would begin. */
const OPTIONS = { multiTexturing: true, smoothPixelArt: false };
const WHITE = 0xffffff;

/**
 * Many pictures of one texture that neither turn nor grow, from typed arrays straight into Phaser's batch. A blitter's bobs would
 * be the same on the screen, with a dozen calls for each and its numbers boxed on the way: 170 bytes of garbage a quad and frame.
 */
export class Quads {
  private table = new Float32Array(32 * FIELDS);
  private frames = 0;

  constructor(
    screen: Scene,
    group: Group,
    private readonly texture: Textures.Texture,
    private readonly source: QuadSource,
    /** Where the source's origin lies in the group, in CSS pixels. */
    private readonly origin: { x: number; y: number },
    /** Device pixels a CSS pixel. */
    private readonly ratio: number,
  ) {
    const shell: Swarm = screen.add.blitter(0, 0, texture);
    const nodes = shell.defaultRenderNodes as unknown as { BatchHandler: Handler };
    // Instead of the blitter's own step, which is not called.
    shell.addRenderStep((_renderer, _object, context, parent) => {
      // A container lends its opacity to the corners, not to `alpha`.
      const opacity = shell.alphaTopLeft;
      if (parent && opacity > 0) this.draw(nodes.BatchHandler, context, parent, opacity);
    }, 0);
    group.add(shell);
  }

  /** Makes a frame known; `look` names it by the number given. */
  add(frame: Textures.Frame): number {
    const index = this.frames++;
    if (this.frames * FIELDS > this.table.length) {
      this.table = longer(this.table, new Float32Array(this.table.length * 2));
    }
    const { width, height, u0, v0, u1, v1 } = frame;
    this.table.set([width / this.ratio, height / this.ratio, u0, v0, u1, v1], index * FIELDS);
    return index;
  }

  private draw(handler: Handler, context: Context, parent: Matrix, opacity: number): void {
    const { table, origin, source } = this;
    const { x, y, alpha, look, high } = source;
    const view = context.camera!.getViewMatrix(!context.useCanvas);
    // Groups and cameras neither turn nor skew.
    const scaleX = view.a * parent.a;
    const scaleY = view.d * parent.d;
    const left = view.a * (parent.e + parent.a * origin.x) + view.e;
    const top = view.d * (parent.f + parent.d * origin.y) + view.f;
    let texture = null as Textures.TextureSource['glTexture'];
    let floats = null as Float32Array | null;
    let words = null as Uint32Array | null;
    for (let s = 0; s < high; s++) {
      const a = alpha[s]! * opacity;
      if (a < FAINT) continue;
      const k = look[s]! * FIELDS;
      const x0 = left + scaleX * x[s]!;
      const y0 = top + scaleY * y[s]!;
      const x1 = x0 + scaleX * table[k]!;
      const y1 = y0 + scaleY * table[k + 1]!;
      const u0 = table[k + 2]!;
      const v0 = table[k + 3]!;
      const u1 = table[k + 4]!;
      const v1 = table[k + 5]!;
      const tint = (((a * 255) << 24) | WHITE) >>> 0;
      const n = handler.instanceCount;
      // The first is Phaser's: it takes its turn, or begins a batch with this texture. So is one that fills the batch.
      if (!floats || !words || !texture || n === 0 || n + 1 >= handler.instancesPerBatch) {
        texture = this.texture.source[0]!.glTexture;
        handler.batch(
          context,
          texture!,
          x0,
          y0,
          x0,
          y1,
          x1,
          y0,
          x1,
          y1,
          u0,
          v0,
          u1 - u0,
          v1 - v0,
          0,
          tint,
          tint,
          tint,
          tint,
          OPTIONS,
        );
        floats = handler.vertexBufferLayout.buffer.viewF32;
        words = handler.vertexBufferLayout.buffer.viewU32;
        continue;
      }
      const unit = texture.batchUnit;
      let at = n * handler.floatsPerInstance;
      // As Phaser has them: bottom left, top left, bottom right, top right.
      for (let corner = 0; corner < 4; corner++) {
        const right = corner > 1;
        const upper = (corner & 1) === 1;
        floats[at++] = right ? x1 : x0;
        floats[at++] = upper ? y0 : y1;
        floats[at++] = right ? u1 : u0;
        floats[at++] = upper ? v0 : v1;
        floats[at++] = unit;
        words[at++] = 0;
        words[at++] = tint;
      }
      handler.instanceCount = n + 1;
      handler.currentBatchEntry.count++;
    }
  }
}
