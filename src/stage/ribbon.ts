import type { Scene as PhaserScene, Textures } from 'phaser';
import type { StageLayout } from '../layout/types.ts';
import type { Scene } from '../level/types.ts';
import type { LiveScene } from '../store/types.ts';
import type { Group, Make } from './boot.ts';
import { Counters } from './counters.ts';
import { Flow } from './flow.ts';
import { Labels } from './labels.ts';
import { materialOf, type Palette } from './look.ts';
import { Loops } from './loops.ts';
import { mapOf } from './map.ts';
import { tokenFrame } from './paint/token.ts';
import { tokenKeys } from './pieces.ts';
import { pitchOf } from './pitch.ts';
import { Places } from './places.ts';
import { Quads } from './quads.ts';
import { Tiles } from './tiles.ts';

type RibbonLayout = StageLayout['ribbons'][number];

/** Ticks that no frame makes: more than its cap at the highest speed, so time was skipped. */
const LEAP = 4_000;
/** Ticks in which everything comes to its place. */
const SETTLED = 2_000;

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
  readonly places: Places;
  private readonly loops: Loops;
  private readonly flow: Flow;
  private readonly ghost: Flow;
  private readonly counters: Counters;
  readonly labels: Labels;
  private shown: LiveScene | null = null;
  private lap = -1;
  private last = 0;

  constructor(
    screen: PhaserScene,
    index: number,
    readonly scene: Scene,
    readonly layout: RibbonLayout,
    texture: Textures.Texture,
    readonly groups: Groups,
    make: Make,
    ratio: number,
    compact: boolean,
    readonly palette: Palette,
    calm: boolean,
  ) {
    const { domain } = scene;
    const map = mapOf(scene, layout.layout);
    const material = materialOf(domain, compact);
    const pitch = scene.tune && material.way === 'stave' ? pitchOf(scene.tune, compact) : null;
    const ground = make(`ground:${index}`, groups.ground);
    ground.setOrigin(0, 0).setPosition(0, 0);
    const dx = layout.world.x - layout.box.x;
    const dy = layout.world.y - layout.box.y;
    const origin = { x: dx, y: dy };
    const tiles = (group: Group): Tiles => new Tiles(screen, group, texture, origin, ratio);
    /** Room in the ribbon's world for pictures that turn or grow, above what the group holds by now. */
    const world = (group: Group): Group => {
      const inner = screen.add.container(dx, dy);
      group.add(inner);
      return inner;
    };
    const frame = tokenFrame(material);
    const tokens = (flow: Flow, frames: readonly Textures.Frame[]): void => {
      const corner = { x: dx - frame.cx, y: dy - frame.cy };
      const quads = new Quads(screen, groups.tokens, texture, flow, corner, ratio);
      for (const one of frames) quads.add(one);
    };
    this.flow = new Flow(map, material, pitch, null, calm);
    this.ghost = new Flow(map, material, pitch, this.flow);
    const frames = tokenKeys(index).map(key => texture.get(key));
    const under = world(groups.tokens);
    tokens(
      this.ghost,
      frames.map(() => texture.get(`t:${index}:ghost:0`)),
    );
    tokens(this.flow, frames);
    const above = world(groups.tokens);
    const overTiles = tiles(groups.signs);
    this.loops = new Loops(index, scene, layout.layout, texture, make, under, above, world(groups.signs));
    const underTiles = tiles(groups.places);
    this.places = new Places(
      index,
      scene,
      layout.layout,
      texture,
      make,
      world(groups.places),
      underTiles,
      overTiles,
      compact,
    );
    this.counters = new Counters(this.flow, map, index, overTiles, layout.layout);
    this.labels = new Labels(index, layout.layout, tiles(groups.labels));
    this.move(layout.box.x, layout.box.y, 1, 1);
  }

  /** Puts the ribbon's corner at (x, y), scaled, so opaque. */
  move(x: number, y: number, scale: number, alpha: number): void {
    for (const group of Object.values(this.groups) as Group[])
      group.setPosition(x, y).setScale(scale).setAlpha(alpha);
  }

  /** Follows the run; `tick` is fractional, `lap` how often the episode has begun, `stands`: time does not go on. */
  update(live: LiveScene, tick: number, lap: number, stands: boolean): void {
    const leapt = tick < this.last - 1 || tick > this.last + LEAP;
    const again = leapt || this.shown?.run !== live.run || lap !== this.lap;
    const dt = again ? 0 : Math.min(400, tick - this.last);
    // Where time stands nothing could fade: nothing is left of the time before, and all is in its place.
    const elsewhere = again && stands;
    if (again) {
      for (const flow of [this.flow, this.ghost]) {
        if (elsewhere) flow.vanish();
        else flow.scatter();
      }
      this.places.reset();
      this.loops.reset();
    }
    this.shown = live;
    this.lap = lap;
    this.last = tick;
    // The first time, the piles find their room.
    for (let times = elsewhere ? 2 : 1; times > 0; times--) {
      const passed = elsewhere ? SETTLED : again ? 16 : dt;
      this.flow.update(live.run, tick, passed);
      if (live.ghost || this.ghost.high > 0) this.ghost.update(live.ghost, tick, passed);
    }
    this.places.update(live.run, tick, dt);
    this.loops.update(live.run, tick, dt, this.flow);
    this.counters.draw();
  }

  destroy(): void {
    for (const group of Object.values(this.groups) as Group[]) group.destroy(true);
  }
}
