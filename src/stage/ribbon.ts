import type { Scene as PhaserScene, Textures } from 'phaser';
import { DOMAINS } from '../domain/index.ts';
import type { StageLayout } from '../layout/types.ts';
import type { Scene } from '../level/types.ts';
import type { LiveScene } from '../store/types.ts';
import { canvasTexture } from './atlas.ts';
import type { Group, Picture } from './boot.ts';
import { Counters } from './counters.ts';
import { Flow } from './flow.ts';
import { Labels } from './labels.ts';
import { materialOf, type Palette } from './look.ts';
import { Loops } from './loops.ts';
import { mapOf } from './map.ts';
import { paintGround } from './paint/ground.ts';
import { tokenFrame } from './paint/token.ts';
import { tokenKeys } from './pieces.ts';
import { pitchOf } from './pitch.ts';
import { type Make, Places } from './places.ts';
import { TokenSwarm } from './swarm.ts';

type RibbonLayout = StageLayout['ribbons'][number];

/** The five groups of a ribbon, from bottom to top; the thread lies between `places` and `labels`. */
interface Groups {
  ground: Group;
  tokens: Group;
  places: Group;
  labels: Group;
  signs: Group;
}

/** One running scene in its ribbon. All positions are in CSS pixels; groups carry the ribbon's place and scale. */
export class Ribbon {
  readonly palette: Palette;
  readonly places: Places;
  private readonly loops: Loops;
  private readonly flow: Flow;
  private readonly ghost: Flow;
  private readonly swarm: TokenSwarm;
  private readonly ghostSwarm: TokenSwarm;
  private readonly counters: Counters;
  readonly labels: Labels;
  private readonly textures: string[] = [];
  private shown: LiveScene | null = null;
  private lap = -1;
  private last = 0;

  constructor(
    private readonly screen: PhaserScene,
    private readonly index: number,
    readonly scene: Scene,
    readonly layout: RibbonLayout,
    texture: Textures.Texture,
    readonly groups: Groups,
    make: Make,
    ratio: number,
    compact: boolean,
  ) {
    const { domain } = scene;
    this.palette = DOMAINS[domain].palette;
    const map = mapOf(scene, layout.layout);
    const material = materialOf(domain, compact);
    const pitch = scene.tune && domain === 'music' ? pitchOf(scene.tune, compact) : null;
    const sink = Object.entries(scene.network.nodes).find(([, node]) => node.kind === 'sink')?.[0];

    this.still('ground', ratio, groups.ground, ctx =>
      paintGround(ctx, layout, domain, this.palette, sink, compact),
    );
    const dx = layout.world.x - layout.box.x;
    const dy = layout.world.y - layout.box.y;
    const world = (group: Group): Group => {
      const inner = screen.add.container(dx, dy);
      group.add(inner);
      return inner;
    };
    const under = world(groups.tokens);
    const fine = screen.add.container(0, 0).setScale(1 / ratio);
    under.add(fine);
    const above = world(groups.tokens);
    const bodies = world(groups.places);
    const signs = world(groups.signs);

    this.flow = new Flow(map, material, pitch);
    this.ghost = new Flow(map, material, pitch, this.flow);
    const frame = tokenFrame(domain, material.token);
    const frames = tokenKeys(index).map(key => texture.get(key));
    const ghosts = frames.map(() => texture.get(`t:${index}:ghost:0`));
    const swarm = (): ReturnType<PhaserScene['add']['blitter']> => {
      const made = screen.add.blitter(0, 0, texture);
      fine.add(made);
      return made;
    };
    this.loops = new Loops(index, scene, layout.layout, texture, make, under, above, signs);
    fine.parentContainer?.bringToTop(fine);
    this.ghostSwarm = new TokenSwarm(swarm(), ghosts, frame, ratio);
    this.swarm = new TokenSwarm(swarm(), frames, frame, ratio);
    this.places = new Places(index, scene, layout.layout, texture, make, bodies, signs, compact);
    this.counters = new Counters(this.flow, map, this.palette, make, signs);
    this.labels = new Labels(index, layout.layout, make, world(groups.labels), compact);
    this.move(layout.box.x, layout.box.y, 1, 1);
  }

  /** A texture of the whole ribbon, drawn once. */
  private still(
    name: string,
    ratio: number,
    group: Group,
    paint: (ctx: CanvasRenderingContext2D) => void,
  ): Picture {
    const { box } = this.layout;
    const key = `${name}:${this.index}`;
    const texture = canvasTexture(this.screen, key, box.w * ratio, box.h * ratio);
    texture.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint(texture.context);
    texture.refresh();
    this.textures.push(key);
    const picture = this.screen.add
      .image(0, 0, key)
      .setOrigin(0, 0)
      .setScale(1 / ratio);
    group.add(picture);
    return picture;
  }

  /** Puts the ribbon's corner at (x, y), scaled, so opaque. */
  move(x: number, y: number, scale: number, alpha: number): void {
    for (const group of Object.values(this.groups) as Group[])
      group.setPosition(x, y).setScale(scale).setAlpha(alpha);
  }

  /** Follows the run; `tick` is fractional, `lap` how often the episode has begun. */
  update(live: LiveScene, tick: number, lap: number): void {
    const again = this.shown?.run !== live.run || lap !== this.lap || tick < this.last - 1;
    const dt = again ? 0 : Math.min(400, tick - this.last);
    if (again) {
      this.flow.scatter();
      this.ghost.scatter();
      this.places.reset();
      this.loops.reset();
    }
    this.shown = live;
    this.lap = lap;
    this.last = tick;
    this.flow.update(live.run, tick, again ? 16 : dt);
    if (live.ghost || this.ghost.high > 0) this.ghost.update(live.ghost, tick, again ? 16 : dt);
    this.places.update(live.run, tick, dt);
    this.loops.update(live.run, tick, dt, this.flow);
    this.swarm.draw(this.flow);
    this.ghostSwarm.draw(this.ghost);
    this.counters.draw();
  }

  destroy(): void {
    for (const group of Object.values(this.groups) as Group[]) group.destroy(true);
    for (const key of this.textures) this.screen.textures.remove(key);
  }
}
