import { DOMAINS } from '../../src/domain/index.ts';
import { type PaletteMode, paletteOf } from '../../src/domain/palettes.ts';
import { type Box, layoutStage } from '../../src/layout/index.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import type { Level } from '../../src/level/types.ts';
import { relieve } from '../../src/pattern/reliefs/index.ts';
import type { RoundEvent } from '../../src/round/types.ts';
import { createRun } from '../../src/sim/index.ts';
import type { Network } from '../../src/sim/network.ts';
import { boot } from '../../src/stage/boot.ts';
import { Flow } from '../../src/stage/flow.ts';
import { createStage, type SessionReader, type Stage } from '../../src/stage/index.ts';
import { materialOf } from '../../src/stage/look.ts';
import { mapOf } from '../../src/stage/map.ts';
import { Tiles } from '../../src/stage/tiles.ts';
import type { Live, LiveScene } from '../../src/store/types.ts';
import { ICON_NAMES, loadIcons, PLACE_ICONS } from '../../src/ui/icons/places.ts';
import { LOOPS } from '../layout/fixtures.ts';

type State = ReturnType<SessionReader['getState']>;

/** The real stage over real runs, driven by hand: time passes only in `advance`. */
class Bench {
  stage: Stage | null = null;
  private tick = 0;
  private clock = 0;
  private lap = 0;
  private scenes: LiveScene[] = [];
  private networks: Network[] = [];
  private level: Level = LOOPS;
  private listeners: ((event: RoundEvent) => void)[] = [];
  private state: State = { round: null, focus: null, phase: 'spot', reveal: 0 };
  still = false;
  light = false;
  mode: PaletteMode = 'default';

  async open(id: string, ratio = 1): Promise<string> {
    this.level = LEVELS.find(l => l.id === id) ?? LOOPS;
    await loadIcons(ICON_NAMES);
    this.stage ??= await createStage(document.querySelector<HTMLElement>('#stage')!, {
      icons: PLACE_ICONS,
      ratio: () => ratio,
      still: () => this.still,
      light: () => this.light,
      palette: () => this.mode,
    });
    this.networks = this.level.scenes.map(s => s.network);
    this.run(this.networks, null);
    this.set({ found: [null, null, null] });
    this.resize();
    return this.level.id;
  }

  resize(): void {
    const layout = layoutStage(this.level, innerWidth, innerHeight);
    const session: SessionReader = { getState: () => this.state };
    const bench = this;
    const live: Live = {
      get tick() {
        return bench.tick;
      },
      get lap() {
        return bench.lap;
      },
      get scenes() {
        return bench.scenes;
      },
      speed: 1,
      frame: () => {},
      onEvent: listener => {
        this.listeners.push(listener);
        return () => {};
      },
    };
    this.stage?.attach(this.level, live, layout, session);
  }

  /** Runs the first relief given as scene → element → relief beside the unrelieved. */
  prove(reliefs: [string, Parameters<typeof relieve>[2]][]): void {
    const eased = this.networks.map((n, i) => relieve(n, reliefs[i]![0], reliefs[i]![1]));
    this.run(eased, this.networks);
  }

  private run(networks: Network[], ghosts: Network[] | null): void {
    this.tick = 0;
    this.scenes = networks.map((n, i) => ({
      run: createRun(n, { seed: 7 }),
      ghost: ghosts ? createRun(ghosts[i]!, { seed: 7 }) : null,
    }));
  }

  set(patch: {
    found?: (string | null)[];
    wrong?: string[][];
    focus?: State['focus'];
    phase?: State['phase'];
    reveal?: number;
  }): void {
    const before = this.state.round?.scenes;
    const scenes = this.level.scenes.map((_s, i) => ({
      found: patch.found ? (patch.found[i] ?? null) : (before?.[i]?.found ?? null),
      foundAt: 0,
      wrong: patch.wrong?.[i] ?? before?.[i]?.wrong ?? [],
    }));
    this.state = {
      round: { phase: 'spot', tick: 0, scenes, call: null, named: null, fixed: null, aligned: null },
      focus: patch.focus !== undefined ? patch.focus : this.state.focus,
      phase: patch.phase ?? this.state.phase,
      reveal: patch.reveal ?? this.state.reveal,
    };
  }

  /** Culprits of the level, one a scene. */
  culprits(): string[] {
    return this.level.scenes.map(s => {
      const role = ['constraint', 'loop', 'corrector'].find(r => s.roles[r]);
      return s.roles[role ?? '']?.[0] ?? '';
    });
  }

  /** Worlds of the ribbons in whole CSS pixels of the screen. */
  ribbons(): [number, number, number, number][] {
    return layoutStage(this.level, innerWidth, innerHeight).ribbons.map(r => whole(r.world));
  }

  diagram(): [number, number, number, number] {
    return whole(layoutStage(this.level, innerWidth, innerHeight).reveal.diagram);
  }

  palette(scene: number): { token: Rgb; late: Rgb; ground: Rgb } {
    const { token, late, ground } = paletteOf(DOMAINS[this.level.scenes[scene]!.domain], this.mode);
    return { token: rgb(token), late: rgb(late), ground: rgb(ground) };
  }

  /** The longest way that any drawn token of the first scene goes between two frames, in CSS pixels. */
  longestStep(ms: number, frame: number): number {
    const scene = this.level.scenes[0]!;
    const { layout } = layoutStage(this.level, innerWidth, innerHeight).ribbons[0]!;
    const flow = new Flow(mapOf(scene, layout), materialOf(scene.domain, false), null);
    const run = createRun(scene.network, { seed: 7 });
    let longest = 0;
    const before = new Map<number, [number, number, number]>();
    for (let t = 0; t < ms; t += frame) {
      run.advance(t);
      flow.update(run, t, frame);
      for (let s = 0; s < flow.high; s++) {
        const seen = flow.alpha[s]! > 0.3;
        const last = before.get(s);
        if (seen && last) longest = Math.max(longest, Math.hypot(flow.x[s]! - last[0], flow.y[s]! - last[1]));
        if (seen) before.set(s, [flow.x[s]!, flow.y[s]!, t]);
        else before.delete(s);
      }
    }
    return longest;
  }

  emit(event: RoundEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** Lets so many ms pass in frames of `frame` ms, `speed` ticks a ms. */
  advance(ms: number, frame = 16, speed = 1): number {
    const draws: number[] = [];
    for (let t = 0; t < ms; t += frame) {
      this.clock += frame;
      this.tick += frame * speed;
      const horizon = this.networks[0]?.horizon ?? 0;
      if (this.tick >= horizon) {
        this.tick = 0;
        this.lap += 1;
        for (const s of this.scenes) s.run.reset(7);
      }
      for (const s of this.scenes) {
        s.run.advance(Math.floor(this.tick));
        s.ghost?.advance(Math.floor(this.tick));
      }
      const from = performance.now();
      this.stage?.draw(this.clock);
      draws.push(performance.now() - from);
    }
    return draws.sort((a, b) => a - b)[draws.length >> 1] ?? 0;
  }
}

type Rgb = [number, number, number];

function whole(box: Box): [number, number, number, number] {
  return [Math.round(box.x), Math.round(box.y), Math.round(box.w), Math.round(box.h)];
}

function rgb(colour: string): Rgb {
  const n = Number.parseInt(colour.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

/**
 * Draws so many small pictures twice, as tiles and as Phaser's own images, in a group that is moved, smaller and half opaque.
 * Gives how many channels of the two screens differ by more than rounding, and how many aren't empty.
 */
async function alike(count: number): Promise<{ differ: number; drawn: number }> {
  const ratio = 2;
  const host = document.createElement('div');
  document.body.append(host);
  const screen = await boot(host, 300, 200, ratio);
  const { scene } = screen;
  const canvas = document.createElement('canvas');
  canvas.width = 64;
  canvas.height = 32;
  const ink = canvas.getContext('2d', { willReadFrequently: true })!;
  ink.fillStyle = '#67d5f5';
  ink.fillRect(4, 4, 24, 24);
  ink.fillStyle = '#ffc53d';
  ink.beginPath();
  ink.arc(48, 16, 10, 0, 7);
  ink.fill();
  const texture = scene.textures.addCanvas('two', canvas)!;
  for (const [i, key] of ['square', 'round'].entries()) texture.add(key, 0, 32 * i, 0, 32, 32);
  const keyOf = (i: number): string => (i % 3 === 0 ? 'round' : 'square');
  const at = (i: number): [number, number] => [20 + ((i * 37) % 240), 20 + ((i * 23) % 150)];
  const alphaOf = (i: number): number => [1, 0.5, 0][i % 7 === 6 ? 2 : i % 2]!;
  const draw = (fill: (group: ReturnType<typeof scene.add.container>) => void): Uint8Array => {
    const group = scene.add.container(0, 0);
    fill(group);
    group.setPosition(11, 7).setScale(0.75).setAlpha(0.5);
    screen.step(16);
    const gl = host.querySelector('canvas')!.getContext('webgl')!;
    const pixels = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
    gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    group.destroy(true);
    return pixels;
  };
  const tiles = draw(group => {
    const made = new Tiles(scene, group, texture, { x: 5, y: 3 }, ratio);
    for (let i = 0; i < count; i++)
      made
        .make(keyOf(i))
        .setPosition(...at(i))
        .setAlpha(alphaOf(i));
  });
  const images = draw(group => {
    for (let i = 0; i < count; i++) {
      const [x, y] = at(i);
      group.add(
        scene.add
          .image(x + 5, y + 3, texture, keyOf(i))
          .setScale(1 / ratio)
          .setAlpha(alphaOf(i)),
      );
    }
  });
  screen.destroy();
  host.remove();
  let differ = 0;
  let drawn = 0;
  for (let i = 0; i < tiles.length; i++) {
    if (Math.abs(tiles[i]! - images[i]!) > 2) differ++;
    if (images[i]! > 0) drawn++;
  }
  return { differ, drawn };
}

declare global {
  interface Window {
    stageBench: Bench;
    tilesAlike: typeof alike;
  }
}
window.tilesAlike = alike;
window.stageBench = new Bench();
document.body.dataset.ready = 'yes';
