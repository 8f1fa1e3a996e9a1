import { DOMAINS } from '../domain/index.ts';
import type { Level } from '../level/types.ts';
import type { TokenView } from '../sim/run.ts';
import type { Live } from '../store/types.ts';
import { cueOf } from './instruments.ts';
import type { Mixer } from './mixer.ts';
import type { Sheet } from './sheets.ts';

/** Level of a bed at most; half of it is reached when `HALF` tokens wait in the whole scene. */
const BED = { most: 0.3, half: 24, dark: 260, light: 1800 } as const;
/** The same for the howl, counted in copies alive. */
const HOWL = { most: 0.5, half: 14 } as const;
/** Seconds between two looks at the queues, and how slowly the beds follow. */
const EVERY = 0.12;
const FOLLOW = 0.22;

/** Rises with n and never passes `most`: half of it at `half`, a little curved so that few are hardly heard. */
export function swell(n: number, most: number, half: number): number {
  const square = n * n;
  return (most * square) / (square + half * half);
}

interface Loop {
  source: AudioBufferSourceNode;
  gain: GainNode;
  tone: BiquadFilterNode;
}

/** What lies under the scenes: a low bed that grows with all that waits, and the ring of a loop that feeds itself. */
export class Beds {
  private readonly beds: (Loop | null)[];
  private readonly howls: (Loop | null)[];
  private next = 0;
  private extra = 0;
  private readonly count = (token: TokenView): void => {
    if (token.extra) this.extra++;
  };

  constructor(
    private readonly mixer: Mixer,
    sheet: Sheet,
    level: Level,
    private readonly live: Live,
  ) {
    this.beds = level.scenes.map((scene, i) => this.loop(sheet, DOMAINS[scene.domain].sound.bed, i, 1));
    this.howls = level.scenes.map((scene, i) => {
      const { sound } = DOMAINS[scene.domain];
      if (sound.kind !== 'tonal') return null;
      const final = scene.tune?.notes.at(-1) ?? 74;
      // The ring settles on the tune's last note, in the octave around the D it was recorded at.
      const away = ((((final - 74 + 6) % 12) + 12) % 12) - 6;
      return this.loop(sheet, sound.ring, i, 2 ** (away / 12));
    });
  }

  private loop(sheet: Sheet, name: string, scene: number, rate: number): Loop | null {
    const cue = cueOf('worlds', name);
    if (!cue?.loop) return null;
    const { ctx } = this.mixer;
    const from = cue.at / 1000 + sheet.shift;
    const source = new AudioBufferSourceNode(ctx, {
      buffer: sheet.buffer,
      playbackRate: rate,
      loop: true,
      loopStart: from + cue.loop[0]! / 1000,
      loopEnd: from + cue.loop[1]! / 1000,
    });
    const tone = new BiquadFilterNode(ctx, { type: 'lowpass', frequency: BED.dark, Q: 0.4 });
    const gain = new GainNode(ctx, { gain: 0 });
    source.connect(tone).connect(gain).connect(this.mixer.bus(scene));
    source.start(ctx.currentTime, from + cue.loop[0]! / 1000);
    return { source, gain, tone };
  }

  /** Looks at the live runs a few times a second and lets the loops follow. */
  frame(now: number): void {
    if (now < this.next) return;
    this.next = now + EVERY;
    for (const [i, scene] of this.live.scenes.entries()) {
      let waiting = 0;
      for (let n = 0; n < scene.run.nodeCount; n++) waiting += scene.run.node(n).waiting;
      this.extra = 0;
      if (this.howls[i]) scene.run.eachToken(this.count);
      this.follow(this.beds[i], swell(waiting, BED.most, BED.half), BED.dark + 40 * waiting, now);
      this.follow(this.howls[i], swell(this.extra, HOWL.most, HOWL.half), 700 + 60 * this.extra, now);
    }
  }

  private follow(loop: Loop | null | undefined, gain: number, tone: number, now: number): void {
    if (!loop) return;
    loop.gain.gain.setTargetAtTime(gain, now, FOLLOW);
    loop.tone.frequency.setTargetAtTime(Math.min(BED.light, tone), now, FOLLOW);
  }

  stop(): void {
    const now = this.mixer.ctx.currentTime;
    for (const loop of [...this.beds, ...this.howls]) {
      if (!loop) continue;
      loop.gain.gain.cancelScheduledValues(now);
      loop.gain.gain.setTargetAtTime(0, now, 0.05);
      loop.source.onended = () => loop.gain.disconnect();
      loop.source.stop(now + 0.3);
    }
  }
}
