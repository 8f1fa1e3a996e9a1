import type { Cameras, Scene } from 'phaser';
import type { StageLayout } from '../layout/types.ts';
import type { View } from '../layout/view.ts';
import type { Group } from './boot.ts';

type Camera = Cameras.Scene2D.Camera;

/** What is drawn of the stage, by ribbon or in one, in the order from bottom to top. */
export interface Stacks {
  ground: Group[];
  tokens: Group[];
  places: Group[];
  casing: Group[];
  thread: Group[];
  labels: Group[];
  signs: Group[];
}

/**
 * Looks at one ribbon enlarged. Three cameras on top of the whole stage's own: the ribbon's world below the thread, the
 * thread and all other names over it, and the ribbon's names over the thread. Their view ports cut off what is outside.
 */
export class Lens {
  private under: Camera | null = null;
  private middle: Camera | null = null;
  private over: Camera | null = null;
  private scene = -1;

  constructor(
    private readonly screen: Scene,
    private readonly stacks: Stacks,
    private readonly layout: StageLayout,
    private readonly ratio: number,
  ) {}

  /** Looks through this view from now on; null: at the whole. */
  look(view: View | null): void {
    if (!view) {
      this.close();
      return;
    }
    if (view.scene !== this.scene) {
      this.close();
      this.open(view.scene);
    }
    const { world } = this.layout.ribbons[view.scene]!;
    for (const camera of [this.under, this.over]) {
      camera?.setZoom(this.ratio * view.zoom).setScroll(world.x + view.x, world.y + view.y);
    }
  }

  close(): void {
    if (this.scene < 0) return;
    for (const camera of [this.under, this.middle, this.over]) if (camera) this.screen.cameras.remove(camera);
    for (const group of this.all()) group.cameraFilter = 0;
    this.under = null;
    this.middle = null;
    this.over = null;
    this.scene = -1;
  }

  private all(): Group[] {
    return Object.values(this.stacks).flat();
  }

  private open(scene: number): void {
    const { stacks, ratio, layout } = this;
    const { world } = layout.ribbons[scene]!;
    const part = (): Camera =>
      this.screen.cameras
        .add(
          Math.round(world.x * ratio),
          Math.round(world.y * ratio),
          Math.round(world.w * ratio),
          Math.round(world.h * ratio),
        )
        .setOrigin(0, 0);
    const { main } = this.screen.cameras;
    const whole = Math.round(layout.width * ratio);
    this.under = part();
    this.middle = this.screen.cameras
      .add(0, 0, whole, Math.round(layout.height * ratio))
      .setOrigin(0, 0)
      .setZoom(ratio);
    this.over = part();
    this.scene = scene;
    const own = (groups: readonly Group[]): Group => groups[scene]!;
    const below = [own(stacks.ground), own(stacks.tokens), own(stacks.places)];
    const above = [own(stacks.labels), own(stacks.signs)];
    const between = [
      ...stacks.casing,
      ...stacks.thread,
      ...stacks.labels.filter((_, i) => i !== scene),
      ...stacks.signs.filter((_, i) => i !== scene),
    ];
    for (const group of this.all()) {
      const lensed = below.includes(group) || above.includes(group) || between.includes(group);
      // The ground also carries the ribbon's heading, which is not enlarged.
      const ground = group === below[0];
      group.cameraFilter =
        (lensed && !ground ? main.id : 0) |
        (below.includes(group) ? 0 : this.under.id) |
        (between.includes(group) ? 0 : this.middle.id) |
        (above.includes(group) ? 0 : this.over.id);
    }
  }
}
