import type { DomainId } from '../../src/domain/types.ts';
import type { Level, Scene } from '../../src/level/types.ts';
import type { RoundEvent } from '../../src/round/types.ts';
import { createRun } from '../../src/sim/index.ts';
import type { Network } from '../../src/sim/network.ts';
import { createSound } from '../../src/sound/index.ts';
import { Conductor } from '../../src/store/conductor.ts';

/** A page with nothing but the sound: real runs under the real conductor, and a recorder behind the last node. */

const SEED = 7;

/** Twelve seconds of a source that is a little faster than its worker. */
function network(gap: number, service: number): Network {
  return {
    format: 1,
    horizon: 12_000,
    deadline: 1_400,
    nodes: {
      in: { kind: 'source', to: 'work', interval: { law: 'uniform', mean: gap, spread: 0.4 } },
      work: { kind: 'station', to: 'out', service: { law: 'uniform', mean: service, spread: 0.3 } },
      out: { kind: 'sink' },
    },
  };
}

/** A burst that multiplies itself: copies, losses and a long queue. */
const STORM: Network = {
  format: 1,
  horizon: 12_000,
  deadline: 900,
  nodes: {
    in: { kind: 'source', to: 'echo', interval: { law: 'exponential', mean: 40 } },
    echo: { kind: 'gain', to: 'work', copies: 'echo', factor: 0.9, limit: 60 },
    work: { kind: 'station', to: 'out', service: 60, servers: 2, queue: 200, full: 'reject' },
    out: { kind: 'sink' },
  },
};

function scene(domain: DomainId, net: Network): Scene {
  const place = { name: 'Place', icon: 'circle', does: 'is there' };
  const places = Object.fromEntries(Object.keys(net.nodes).map(id => [id, place]));
  const base: Scene = {
    domain,
    host: 'Test',
    icon: 'circle',
    network: net,
    places,
    roles: {},
    second: 'a second',
  };
  if (domain !== 'music') return base;
  const notes = [67, 71, 74, 79, 76, 74, 71, 69, 67, 62];
  return { ...base, tune: { title: 'Test', composer: 'nobody', year: '2024', notes, voice: 'pluck' } };
}

function level(scenes: Scene[]): Level {
  return {
    format: 1,
    id: 'test',
    title: 'Test',
    story: '',
    pattern: 'bottleneck',
    margin: 0,
    par: 30_000,
    scenes,
    align: { role: 'a', from: 0, to: 0, lookalike: 'in', other: 'in' },
  };
}

const LEVELS = {
  tune: level([scene('music', network(420, 440))]),
  full: level([scene('warehouse', STORM), scene('music', STORM), scene('systems', STORM)]),
};
/** What the proof of `tune` runs. */
const EASED = network(420, 200);

/** Collects blocks of 128 samples with the frame at which they left the graph. */
const RECORDER = `registerProcessor('recorder', class extends AudioWorkletProcessor {
  process([input]) {
    const block = new Float32Array(128);
    for (const channel of input) for (let i = 0; i < 128; i++) {
      if (Math.abs(channel[i]) > Math.abs(block[i])) block[i] = channel[i];
    }
    this.port.postMessage([currentFrame, block]);
    return true;
  }
});`;

const sound = createSound({ muted: false, volume: 1 });
const conductor = new Conductor(() => {});
let blocks: { frame: number; samples: Float32Array }[] = [];
/** Blocks before this frame are forgotten, also those that are still on their way here. */
let forgotten = 0;
/** (audio seconds, absolute tick) once a frame, as the screen knows them. */
let readings: [now: number, tick: number][] = [];
const errors: string[] = [];
addEventListener('error', e => errors.push(e.message));
addEventListener('unhandledrejection', e => errors.push(String(e.reason)));
document.querySelector('#go')?.addEventListener('click', () => sound.unlock());

let before = 0;
function frame(t: number): void {
  conductor.frame(before ? t - before : 0);
  before = t;
  sound.frame();
  const ctx = sound.output?.context;
  if (ctx && conductor.speed > 0) {
    readings.push([ctx.currentTime, conductor.lap * 12_000 + conductor.tick]);
  }
  requestAnimationFrame(frame);
}
requestAnimationFrame(frame);

export const bench = {
  sound,
  conductor,
  errors,

  open(name: keyof typeof LEVELS): void {
    const chosen = LEVELS[name];
    conductor.open(
      chosen.scenes.map(s => s.network),
      SEED,
      createRun,
    );
    sound.attach(chosen, conductor, SEED);
    conductor.start();
  },

  prove(): void {
    conductor.prove([EASED], createRun);
    sound.relieve([EASED]);
  },

  emit(event: RoundEvent): void {
    conductor.emit(event);
  },

  async record(): Promise<void> {
    const output = sound.output;
    if (!output) throw new Error('nothing to record');
    const ctx = output.context as AudioContext;
    const url = URL.createObjectURL(new Blob([RECORDER], { type: 'text/javascript' }));
    await ctx.audioWorklet.addModule(url);
    const node = new AudioWorkletNode(ctx, 'recorder');
    node.port.onmessage = e => {
      const [at, samples] = e.data as [number, Float32Array];
      if (at >= forgotten) blocks.push({ frame: at, samples });
    };
    output
      .connect(node)
      .connect(new GainNode(ctx, { gain: 0 }))
      .connect(ctx.destination);
  },

  forget(): void {
    const ctx = sound.output?.context;
    forgotten = ctx ? ctx.currentTime * ctx.sampleRate : 0;
    blocks = [];
    readings = [];
  },

  /** All that was recorded as one line of samples, its first frame, and the readings. */
  take(): { rate: number; from: number; samples: Float32Array; readings: [number, number][] } {
    const rate = sound.output?.context.sampleRate ?? 0;
    const from = blocks[0]?.frame ?? 0;
    const end = (blocks.at(-1)?.frame ?? 0) + 128;
    const samples = new Float32Array(blocks.length ? end - from : 0);
    for (const b of blocks) samples.set(b.samples, b.frame - from);
    return { rate, from, samples, readings };
  },

  level(): { peak: number; rms: number; seconds: number } {
    const { samples, rate } = bench.take();
    let peak = 0;
    let sum = 0;
    for (const x of samples) {
      peak = Math.max(peak, Math.abs(x));
      sum += x * x;
    }
    return { peak, rms: Math.sqrt(sum / Math.max(1, samples.length)), seconds: samples.length / rate };
  },

  /** Ticks at which tokens reach the listener, from a run of its own. */
  sinks(eased = false): number[] {
    const ticks: number[] = [];
    const run = createRun(eased ? EASED : LEVELS.tune.scenes[0]!.network, {
      seed: SEED,
      onEvent: e => {
        if (e.kind === 'sink') ticks.push(e.t);
      },
    });
    run.advance(12_000);
    return ticks;
  },

  onsets,
};

/**
 * For each expected tick within what was recorded: how many ms later the sound really sets in there (NaN if nothing
 * does). The screen's ticks and the audio clock are tied by the median over all frames.
 */
function onsets(ticks: number[], speed: number): number[] {
  const { rate, from, samples, readings: pairs } = bench.take();
  const offsets = pairs.map(([now, tick]) => now - tick / 1000 / speed).sort((a, b) => a - b);
  const offset = offsets[offsets.length >> 1]!;
  // Second difference: the attack stands out of what still rings.
  const sharp = samples.map((x, i) => Math.abs(x - 2 * (samples[i - 1] ?? 0) + (samples[i - 2] ?? 0)));
  const most = (a: number, b: number) => {
    let peak = 0;
    for (let i = Math.max(0, a); i < Math.min(b, sharp.length); i++) peak = Math.max(peak, sharp[i]!);
    return peak;
  };
  const ms = rate / 1000;
  return ticks.flatMap(tick => {
    const at = Math.round((offset + tick / 1000 / speed) * rate) - from;
    if (at < 60 * ms || at > samples.length - 60 * ms) return [];
    const quiet = most(Math.round(at - 45 * ms), Math.round(at - 25 * ms));
    const loud = most(Math.round(at - 25 * ms), Math.round(at + 40 * ms));
    if (loud < 4 * quiet || loud < 0.002) return [Number.NaN];
    let i = Math.round(at - 25 * ms);
    while (sharp[i]! < quiet + 0.15 * (loud - quiet)) i++;
    return [(i - at) / ms];
  });
}

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
