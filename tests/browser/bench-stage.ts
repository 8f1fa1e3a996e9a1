import { layoutStage } from '../../src/layout/index.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import type { Level } from '../../src/level/types.ts';
import { createRun } from '../../src/sim/index.ts';
import type { Network } from '../../src/sim/network.ts';
import type { Run } from '../../src/sim/run.ts';
import { boot } from '../../src/stage/boot.ts';
import { createStage } from '../../src/stage/index.ts';
import type { Live } from '../../src/store/types.ts';
import { ICON_NAMES, loadIcons, PLACE_ICONS } from '../../src/ui/icons/places.ts';

/**
 * Main-thread cost of one frame: `?what=stage` the whole stage over three real runs with so many tokens on their ways,
 * `?what=bare` Phaser alone with as many pooled sprites that move; `&full` paints all of it. Leaves `{"ms", "tokens"}` in #bench.
 */
const ask = new URLSearchParams(location.search);
const tokens = Number(ask.get('tokens') ?? 300);
const FRAME = 16;
const WARM = 120;
const FRAMES = 480;

const host = document.querySelector<HTMLElement>('#stage')!;
type Frame = (now: number) => void;

/** The first level's places with quick stations and slow ways, so that about `inFlight` tokens travel in each scene. */
function busy(level: Level, inFlight: number): Level {
  const scenes = level.scenes.map(scene => {
    const nodes: Network['nodes'] = structuredClone(scene.network.nodes);
    const delay = 1500;
    let hops = 0;
    for (const node of Object.values(nodes)) {
      if (node.kind === 'station') {
        node.service = 5;
        node.servers = 50;
        delete node.queue;
        delete node.initial;
      }
      if (!('to' in node)) continue;
      const slow = (to: unknown): void => {
        if (typeof to === 'object' && to !== null && 'delay' in to) to.delay = delay;
      };
      if (Array.isArray(node.to)) node.to.forEach(slow);
      else slow(node.to);
      const first = Array.isArray(node.to) ? node.to[0] : node.to;
      if (typeof first === 'object') hops++;
    }
    const parallel = Object.values(nodes).some(n => n.kind === 'split') ? 1 : 0;
    for (const node of Object.values(nodes)) {
      if (node.kind === 'source')
        node.interval = Math.max(1, Math.round((delay * (hops - parallel)) / inFlight));
    }
    return { ...scene, network: { ...scene.network, nodes, horizon: 1_000_000 } };
  });
  return { ...level, scenes };
}

async function theStage(): Promise<{ frame: Frame; count: () => number }> {
  const level = busy(LEVELS[0]!, tokens / 3);
  const runs: Run[] = level.scenes.map(s => createRun(s.network, { seed: 1, budget: 1e9 }));
  let tick = 9000;
  const live: Live = {
    get tick() {
      return tick;
    },
    lap: 0,
    scenes: runs.map(run => ({ run, ghost: null })),
    speed: 1,
    frame: () => {},
    onEvent: () => () => {},
  };
  await loadIcons(ICON_NAMES);
  const stage = await createStage(host, { icons: PLACE_ICONS, ratio: () => 1, still: () => false });
  stage.attach(level, live, layoutStage(level, innerWidth, innerHeight), {
    getState: () => ({ round: null, focus: null, phase: 'spot', reveal: 0 }),
  });
  const advance = (): void => {
    tick += FRAME;
    for (const run of runs) run.advance(tick);
  };
  advance();
  return {
    frame: now => stage.draw(now),
    count: () => {
      advance();
      return runs.reduce((sum, run) => sum + run.inFlight, 0);
    },
  };
}

async function bare(): Promise<{ frame: Frame; count: () => number }> {
  const screen = await boot(host, innerWidth, innerHeight, 1);
  const texture = screen.scene.textures.createCanvas('dot', 16, 16)!;
  texture.context.fillStyle = '#67d5f5';
  texture.context.fillRect(2, 2, 12, 12);
  texture.refresh();
  const pool = Array.from({ length: tokens }, (_, i) =>
    screen.scene.add.image(0, 0, 'dot').setTint(0xffffff - i),
  );
  return {
    frame: now => {
      for (let i = 0; i < pool.length; i++) {
        pool[i]!.setPosition((i * 37 + now * 0.12) % innerWidth, (i * 23) % innerHeight);
      }
      screen.step(now);
    },
    count: () => pool.length,
  };
}

/**
 * Everything is drawn into one pixel: without a graphics card a frame is painted by the processors that run the page, for tens of
 * milliseconds, and the caches that it leaves cold would be counted here. The main thread does the same work at any size.
 */
function intoOnePixel(): void {
  const gl = WebGLRenderingContext.prototype;
  const { viewport } = gl;
  gl.viewport = function (this: WebGLRenderingContext): void {
    viewport.call(this, 0, 0, 1, 1);
  };
}

/** The frames are drawn before the next one is timed: a software renderer that falls behind would block the thread. */
function drain(): void {
  const gl = host.querySelector('canvas')?.getContext('webgl');
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

declare global {
  interface Window {
    /** Draws so many frames more. */
    drawMore?(count: number): void;
  }
}

if (ask.get('full') === null) intoOnePixel();
const { frame, count } = await (ask.get('what') === 'bare' ? bare() : theStage());
const times: number[] = [];
const counts: number[] = [];
for (let i = 0; i < WARM + FRAMES; i++) {
  counts.push(count());
  const from = performance.now();
  frame(i * FRAME);
  const took = performance.now() - from;
  if (i >= WARM) times.push(took);
  drain();
  if (i % 8 === 0) await new Promise(requestAnimationFrame);
}
const mean = times.reduce((a, b) => a + b, 0) / times.length;
times.sort((a, b) => a - b);
// The clock may be coarse (0.1 ms): the mean without the slowest twentieth tells more than the median.
const kept = times.slice(0, Math.ceil(times.length * 0.95));
const ms = kept.reduce((a, b) => a + b, 0) / kept.length;
const out = document.querySelector<HTMLElement>('#bench')!;
out.textContent = JSON.stringify({ ms, mean, tokens: counts[counts.length - 1] });
let drawn = WARM + FRAMES;
window.drawMore = (more: number): void => {
  for (let i = 0; i < more; i++) {
    count();
    frame(drawn++ * FRAME);
    drain();
  }
};
out.dataset.ready = 'yes';
