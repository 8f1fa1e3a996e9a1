import { DOMAINS } from '../../domain/index.ts';
import { layoutScene } from '../../layout/scene.ts';
import type { Box, SceneLayout } from '../../layout/types.ts';
import type { Scene } from '../../level/types.ts';
import { createRun } from '../../sim/index.ts';
import type { Network, Ticks } from '../../sim/network.ts';
import type { Run } from '../../sim/run.ts';
import { Flow } from '../flow.ts';
import { FONT, materialOf, type Palette } from '../look.ts';
import { mapOf, type SceneMap } from '../map.ts';
import type { Ctx } from '../paint/brush.ts';
import { paintGround } from '../paint/ground.ts';
import { paintToken, TOKEN_LOOKS, tokenFrame } from '../paint/token.ts';
import { pitchOf } from '../pitch.ts';
import { MiniLoops } from './loops.ts';
import { MiniPlaces } from './places.ts';
import { type Sprite, sprite } from './sprite.ts';

/** What moves: a part of a scene's run, again and again. */
export interface Moving {
  scene: Scene;
  seed: number;
  from: Ticks;
  to: Ticks;
}

export interface MiniOptions {
  /** SVG text of the icons of places, by name. */
  icons: Readonly<Record<string, string>>;
  /** Device pixels a CSS pixel. */
  ratio: number;
}

/** Ticks a wall millisecond: a card is looked at for a shorter while than a level. */
const SPEED = 1.3;
/** What a frame may catch up with, in wall ms. */
const LONGEST = 100;
/** Pixels of the world: as wide as this for each place, and never drawn larger than so much. */
const PITCH = 60;
const LEAST_WIDTH = 290;
const LARGEST = 0.92;
/** Higher than this a scene is not spread: it stands in the middle. */
const BAND = 230;
const LOOKS = TOKEN_LOOKS.filter(look => look !== 'ghost');

/** Names and handles are for readers; in a small picture things speak. */
function wordless(scene: Scene): Scene {
  const places = Object.entries(scene.places).map(([id, { icon }]) => [id, { name: '', icon, does: '' }]);
  return { ...scene, places: Object.fromEntries(places) };
}

/** A layout moved down by so much, in a world that is `height` high. */
function lowered(layout: SceneLayout, by: number, height: number): SceneLayout {
  const box = (b: Box): Box => ({ ...b, y: b.y + by });
  return {
    ...layout,
    height,
    places: layout.places.map(p => ({
      ...p,
      box: box(p.box),
      label: null,
      ...(p.pill ? { pill: { ...p.pill, box: box(p.pill.box) } } : {}),
    })),
    ways: layout.ways.map(way => ({ ...way, points: way.points.map(({ x, y }) => ({ x, y: y + by })) })),
  };
}

/** Columns that a scene needs side by side: its longest way from a source, where ways part counted once. */
function columns(network: Network, drawn: Scene['places']): number {
  const ids = Object.keys(network.nodes).filter(id => drawn[id] && network.nodes[id]!.kind !== 'controller');
  return Math.max(5, Math.min(8, ids.length));
}

/** One moving picture of a scene on its own canvas, drawn by the stage's painters without the stage's engine. */
export class Mini {
  private readonly ctx: Ctx | null;
  private readonly palette: Palette;
  private readonly map: SceneMap;
  private readonly flow: Flow;
  private readonly places: MiniPlaces;
  private readonly loops: MiniLoops;
  private readonly ground: Sprite;
  private readonly tokens: Sprite[];
  private readonly frame: { cx: number; cy: number };
  private readonly scale: number;
  private run: Run;
  private tick: number;

  constructor(
    canvas: HTMLCanvasElement,
    private readonly moving: Moving,
    width: number,
    height: number,
    { icons, ratio }: MiniOptions,
  ) {
    const scene = wordless(moving.scene);
    const w = Math.max(width / LARGEST, LEAST_WIDTH, PITCH * columns(scene.network, scene.places));
    const h = (w * height) / width;
    this.scale = (width * ratio) / w;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    this.ctx = canvas.getContext('2d', { alpha: false });
    const layout = lowered(layoutScene(scene, w, Math.min(h, BAND), true), Math.max(0, h - BAND) / 2, h);
    const { palette } = DOMAINS[scene.domain];
    const material = materialOf(scene.domain, true);
    this.palette = palette;
    this.map = mapOf(scene, layout);
    this.flow = new Flow(
      this.map,
      material,
      scene.tune && material.way === 'stave' ? pitchOf(scene.tune, true) : null,
    );
    this.places = new MiniPlaces({ scene, layout, material, palette, icons, scale: this.scale });
    this.loops = new MiniLoops(scene, layout, palette);
    const sink = Object.entries(scene.network.nodes).find(([, node]) => node.kind === 'sink')?.[0];
    const box = { x: 0, y: 0, w, h };
    const ribbon = { box, header: { ...box, w: 0 }, world: box, layout, crowded: false };
    this.ground = sprite(w, h, this.scale, ctx => {
      ctx.fillStyle = palette.ground;
      ctx.fillRect(0, 0, w, h);
      paintGround(ctx, ribbon, material, palette, sink, true, { scenery: 'plain', calm: false });
    });
    const size = tokenFrame(material);
    this.frame = size;
    this.tokens = [false, true].flatMap(second =>
      LOOKS.map(look =>
        sprite(size.w, size.h, this.scale, ctx => paintToken(ctx, material, look, palette, second, true)),
      ),
    );
    this.run = this.begin();
    this.tick = moving.from;
  }

  /** Moves on by wall milliseconds and draws. */
  step(deltaMs: number): void {
    const { moving, flow } = this;
    let dt = Math.min(LONGEST, deltaMs) * SPEED;
    this.tick += dt;
    if (this.tick >= moving.to) {
      this.run = this.begin();
      this.tick = moving.from;
      this.places.reset();
      flow.scatter();
      dt = 16;
    }
    this.run.advance(Math.floor(this.tick));
    flow.update(this.run, this.tick, dt);
    this.places.update(this.run, this.tick, dt);
    this.draw();
  }

  private begin(): Run {
    const run = createRun(this.moving.scene.network, { seed: this.moving.seed });
    run.advance(this.moving.from);
    return run;
  }

  private draw(): void {
    const { ctx, scale } = this;
    if (!ctx) return;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.drawImage(this.ground.image, 0, 0);
    ctx.setTransform(scale, 0, 0, scale, 0, 0);
    this.drawTokens(ctx);
    this.places.draw(ctx, this.tick);
    this.loops.draw(ctx, this.run, this.tick);
    this.drawCounts(ctx);
  }

  private drawTokens(ctx: Ctx): void {
    const { flow, frame } = this;
    for (let s = 0; s < flow.high; s++) {
      const alpha = flow.alpha[s]!;
      if (flow.mode[s] === 0 || alpha <= 0.02) continue;
      const token = this.tokens[flow.look[s]!]!;
      ctx.globalAlpha = Math.min(1, alpha);
      ctx.drawImage(token.image, flow.x[s]! - frame.cx, flow.y[s]! - frame.cy, token.w, token.h);
    }
    ctx.globalAlpha = 1;
  }

  /** "+12" over a pile that is longer than what can be drawn. */
  private drawCounts(ctx: Ctx): void {
    const { piles } = this.flow;
    ctx.font = `600 15px ${FONT}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.lineJoin = 'round';
    for (let n = 0; n < this.map.ids.length; n++) {
      const more = piles.count[n]! - piles.most[n]!;
      if (more <= 0) continue;
      const { x, y } = piles.head(n);
      ctx.lineWidth = 4;
      ctx.strokeStyle = this.palette.ground;
      ctx.strokeText(`+${more}`, Math.max(16, x), Math.max(10, y));
      ctx.fillStyle = this.palette.late;
      ctx.fillText(`+${more}`, Math.max(16, x), Math.max(10, y));
    }
  }
}
