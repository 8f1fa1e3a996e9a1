import { Howler } from 'howler';
import type { Level } from '../level/types.ts';
import type { RoundEvent } from '../round/types.ts';
import type { Network } from '../sim/network.ts';
import type { Live } from '../store/types.ts';
import { Common } from './common.ts';
import { type Effect, effectOf, starEffect } from './effect-of.ts';
import { Effects } from './effects.ts';
import { Hearing } from './hearing.ts';
import { Mixer, openContext } from './mixer.ts';
import type { CreateRun } from './record.ts';
import { reveal } from './reveal.ts';
import { isTonal } from './score.ts';
import { Sheets } from './sheets.ts';
import type { Sound, SoundSettings } from './types.ts';

interface Attached {
  level: Level;
  live: Live;
  seed: number;
  networks: readonly Network[];
  forget: () => void;
}
interface Graph {
  mixer: Mixer;
  sheets: Sheets;
  effects: Effects;
}

/** The sound of the game. It never throws into it: whatever fails, the game goes on in silence. */
export class Engine implements Sound {
  private graph: Graph | null = null;
  /** Gone for good: no Web Audio here, it failed, or it was destroyed. */
  private dead = false;
  private attached: Attached | null = null;
  private hearing: Hearing | null = null;
  private common: Common | null = null;
  private focus: number | null = null;
  private found = 0;
  private last: RoundEvent | null = null;
  private readonly settings: Required<SoundSettings>;

  constructor(
    settings: SoundSettings,
    private readonly createRun: CreateRun,
  ) {
    this.settings = { music: 1, effects: 1, ...settings };
  }

  get output(): AudioNode | null {
    return this.graph?.mixer.output ?? null;
  }

  unlock(): void {
    this.safely(() => {
      this.graph ??= this.open();
      const ctx = this.graph?.mixer.ctx;
      if (ctx && ctx.state !== 'running') ctx.resume().catch(() => {});
    });
  }

  private open(): Graph | null {
    const { muted, volume, music, effects } = this.settings;
    const ctx = openContext(muted, volume);
    if (!ctx) {
      this.dead = true;
      return null;
    }
    const mixer = new Mixer(ctx);
    mixer.setMusic(music);
    return { mixer, sheets: new Sheets(ctx), effects: new Effects(effects) };
  }

  attach(level: Level, live: Live, seed: number): void {
    this.detach();
    this.safely(() => {
      this.found = 0;
      const forget = live.onEvent(event => this.effect(event));
      this.attached = { level, live, seed, networks: level.scenes.map(s => s.network), forget };
    });
  }

  relieve(networks: readonly Network[] | null): void {
    const { attached } = this;
    if (!attached) return;
    const next = networks ?? attached.level.scenes.map(s => s.network);
    if (next.every((network, i) => network === attached.networks[i])) return;
    attached.networks = next;
    this.safely(() => this.hearing?.stop());
    this.hearing = null;
  }

  frame(): void {
    const { attached, graph } = this;
    if (!attached || !graph || graph.mixer.ctx.state !== 'running') return;
    this.safely(() => {
      if (!this.hearing) {
        const { level, live, networks, seed } = attached;
        this.hearing = new Hearing(graph.mixer, graph.sheets, this.createRun, level, live, networks, seed);
        this.lead();
      }
      this.hearing.frame();
      if (this.common && !this.common.frame()) this.common = null;
    });
  }

  effect(event: RoundEvent): void {
    if (event === this.last) return;
    this.last = event;
    const effect = effectOf(event, this.found);
    if (event.kind === 'found') this.found++;
    if (effect) this.say(effect);
  }

  star(n: number): void {
    this.say(starEffect(n));
  }

  private say(effect: Effect): void {
    this.safely(() => this.graph?.effects.play(effect));
  }

  setFocus(scene: number | null): void {
    if (scene === this.focus) return;
    this.focus = scene;
    this.safely(() => this.lead());
  }

  private lead(): void {
    const tunes = this.attached?.level.scenes.map(isTonal) ?? [];
    this.graph?.mixer.lead(this.focus, tunes);
  }

  mute(muted: boolean): void {
    this.settings.muted = muted;
    if (this.graph) this.safely(() => Howler.mute(muted));
  }

  volume(value: number, channel: 'all' | 'music' | 'effects' = 'all'): void {
    const v = Math.max(0, Math.min(1, value));
    if (channel === 'all') this.settings.volume = v;
    else this.settings[channel] = v;
    const { graph } = this;
    if (!graph) return;
    this.safely(() => {
      if (channel === 'all') Howler.volume(v);
      else if (channel === 'music') graph.mixer.setMusic(v);
      else graph.effects.setVolume(v);
    });
  }

  playReveal(from = 0): void {
    this.stopReveal();
    const { attached, graph } = this;
    if (!attached || !graph) return;
    this.safely(() => {
      this.common = new Common(graph.mixer, graph.sheets, reveal(attached.level), from);
    });
  }

  stopReveal(): void {
    this.safely(() => this.common?.stop());
    this.common = null;
  }

  setDistant(distant: boolean): void {
    this.safely(() => this.graph?.mixer.setDistant(distant));
  }

  detach(): void {
    this.stopReveal();
    this.attached?.forget();
    this.attached = null;
    this.safely(() => this.hearing?.stop());
    this.hearing = null;
  }

  destroy(): void {
    this.detach();
    this.safely(() => {
      this.graph?.effects.close();
      this.graph?.mixer.close();
    });
    this.graph = null;
    this.dead = true;
  }

  /** Audio is an extra: after an error it is gone, and nobody else notices. */
  private safely(act: () => void): void {
    if (this.dead) return;
    try {
      act();
    } catch (error) {
      console.warn('sound is off:', error);
      this.dead = true;
      this.graph = null;
      this.hearing = null;
    }
  }
}
