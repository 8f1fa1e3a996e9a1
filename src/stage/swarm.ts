import type { Textures } from 'phaser';
import type { Bob, Swarm } from './boot.ts';
import type { Flow } from './flow.ts';
import type { TokenFrame } from './paint/token.ts';

/** Draws a flow's tokens: one bob of the atlas each, pooled by slot. */
export class TokenSwarm {
  private readonly bobs: Bob[] = [];
  private readonly worn: number[] = [];

  constructor(
    private readonly swarm: Swarm,
    /** Frames by look (see Flow.look). */
    private readonly frames: Textures.Frame[],
    private readonly frame: TokenFrame,
    /** Device pixels a CSS pixel: bobs are drawn in those. */
    private readonly ratio: number,
  ) {}

  draw(flow: Flow): void {
    const { ratio, frames, bobs } = this;
    const dx = this.frame.cx * ratio;
    const dy = this.frame.cy * ratio;
    const { x, y, alpha, look, mode, high } = flow;
    for (let s = 0; s < high; s++) {
      const a = alpha[s]!;
      const on = mode[s] !== 0 && a > 0.01;
      let bob = bobs[s];
      if (!bob) {
        if (!on) continue;
        bob = this.swarm.create(0, 0, frames[0]!, true);
        bobs[s] = bob;
        this.worn[s] = 0;
      }
      // At alpha 0 a bob isn't drawn at all.
      if (!on) {
        if (bob.alpha > 0) bob.alpha = 0;
        continue;
      }
      bob.x = x[s]! * ratio - dx;
      bob.y = y[s]! * ratio - dy;
      const wear = look[s]!;
      if (this.worn[s] !== wear) {
        this.worn[s] = wear;
        bob.setFrame(frames[wear]);
      }
      bob.alpha = a;
    }
  }
}
