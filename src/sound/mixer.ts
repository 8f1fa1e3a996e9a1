import { Howler } from 'howler';

/** A compressor looks 6 ms ahead (Web Audio API 1.1, DynamicsCompressorNode), so all that passes it comes 6 ms late. */
export const LIMITER_DELAY = 0.006;
const CEILING = 0.97;
/** Below this the last stage leaves the signal alone. */
const KNEE = 0.75;

/** How loud the ribbons are beside each other: when one is looked at, and when none is (then the tune leads). */
const MIX = { lead: 1, rest: 0.34, tune: 0.9, other: 0.55 } as const;
/** How much of the scenes is left while something else is looked at, and while the three play together. */
const DISTANT = 0.22;
const HUSH = 0.04;
/** Where the three ribbons sit from left to right; they stack on the screen, so only a hint. */
const PAN = [-0.3, 0, 0.3] as const;
/** The samples are close to full scale; a handful of them has to fit. */
const NOTE_LEVEL = 0.9;

/** Straight up to the knee, then bends so that even a sum of everything stays below the ceiling. */
function softClip(): Float32Array<ArrayBuffer> {
  const n = 4097;
  const curve = new Float32Array(new ArrayBuffer(4 * n));
  const room = CEILING - KNEE;
  for (let i = 0; i < n; i++) {
    const x = (2 * i) / (n - 1) - 1;
    const over = Math.max(0, Math.abs(x) - KNEE);
    curve[i] = Math.sign(x) * (Math.min(Math.abs(x), KNEE) + room * Math.tanh(over / room));
  }
  return curve;
}

/** The graph from the ribbons to the speakers, on Howler's context; everything passes one limiter. */
export class Mixer {
  readonly ctx: AudioContext;
  /** Into the mix past the curtain and the ribbons: the reveal. */
  readonly free: GainNode;
  readonly output: AudioNode;
  private readonly curtain: GainNode;
  private readonly channel: GainNode;
  private readonly buses: GainNode[];
  private readonly limiter: DynamicsCompressorNode;
  private open = true;
  private distant = false;
  private hush = false;

  /** Throws when there is no Web Audio. Must be made inside a gesture. */
  constructor(ctx: AudioContext) {
    this.ctx = ctx;
    this.limiter = new DynamicsCompressorNode(ctx, {
      threshold: -9,
      knee: 6,
      ratio: 12,
      attack: 0.003,
      release: 0.16,
    });
    // Takes back the make-up gain that the node adds by itself: (1 / its gain at full scale)^0.6.
    const trim = new GainNode(ctx, { gain: 0.7 });
    const clip = new WaveShaperNode(ctx, { curve: softClip() });
    Howler.masterGain.disconnect();
    Howler.masterGain.connect(this.limiter).connect(trim).connect(clip).connect(ctx.destination);
    this.output = clip;
    this.channel = new GainNode(ctx);
    this.channel.connect(Howler.masterGain);
    this.curtain = new GainNode(ctx);
    this.curtain.connect(this.channel);
    this.free = new GainNode(ctx, { gain: NOTE_LEVEL });
    this.free.connect(this.channel);
    this.buses = PAN.map(pan => {
      const bus = new GainNode(ctx, { gain: NOTE_LEVEL });
      bus.connect(new StereoPannerNode(ctx, { pan })).connect(this.curtain);
      return bus;
    });
  }

  /** Where a scene's notes and beds go in. */
  bus(scene: number): GainNode {
    return this.buses[Math.min(scene, this.buses.length - 1)]!;
  }

  /** Leads with `focus`, or with the scenes that play a tune. */
  lead(focus: number | null, tunes: readonly boolean[]): void {
    for (const [scene, bus] of this.buses.entries()) {
      const gain =
        focus === null ? (tunes[scene] ? MIX.tune : MIX.other) : scene === focus ? MIX.lead : MIX.rest;
      bus.gain.setTargetAtTime(gain * NOTE_LEVEL, this.ctx.currentTime, 0.08);
    }
  }

  /** Closed, nothing of the scenes is heard, not even what still rings. */
  setCurtain(open: boolean): void {
    if (open === this.open) return;
    this.open = open;
    this.draw(open ? 0.01 : 0.04);
  }

  /** The scenes from afar. */
  setDistant(distant: boolean): void {
    if (distant === this.distant) return;
    this.distant = distant;
    this.draw(0.25);
  }

  /** The scenes all but silent. */
  setHush(hush: boolean): void {
    if (hush === this.hush) return;
    this.hush = hush;
    this.draw(0.12);
  }

  private draw(time: number): void {
    const level = !this.open ? 0 : this.hush ? HUSH : this.distant ? DISTANT : 1;
    this.curtain.gain.setTargetAtTime(level, this.ctx.currentTime, time);
  }

  setMusic(volume: number): void {
    this.channel.gain.setTargetAtTime(volume, this.ctx.currentTime, 0.02);
  }

  /** Gives Howler its plain way to the speakers back. */
  close(): void {
    this.channel.disconnect();
    Howler.masterGain.disconnect();
    Howler.masterGain.connect(this.ctx.destination);
  }
}

/** Howler's context, made if need be; null where there is no Web Audio. */
export function openContext(muted: boolean, volume: number): AudioContext | null {
  // Its own unlocking closes and reopens the context when the rate is not 44.1 kHz, and it sleeps when no Howl plays.
  Howler.autoUnlock = false;
  Howler.autoSuspend = false;
  Howler.volume(volume);
  Howler.mute(muted);
  return Howler.usingWebAudio && Howler.ctx ? Howler.ctx : null;
}
