import type { Level, Tune } from '../level/types.ts';
import type { RoundEvent } from '../round/types.ts';
import type { Network, Ticks } from '../sim/network.ts';
import type { Live } from '../store/types.ts';

export type Timbre = Tune['voice'];
/** A file of samples: one a timbre, one for the two other worlds, one for the game's own effects. */
export type SheetId = Timbre | 'worlds' | 'effects';

/** One sound of an episode, at its tick. */
export interface Note {
  tick: Ticks;
  sheet: SheetId;
  /** Name of the sample in its sheet. */
  cue: string;
  /** Playback rate: 1 as recorded. */
  rate: number;
  /** 0..1, before the mix. */
  gain: number;
  /** 0 bright (in time) … 1 dull (late). */
  dull: number;
}

/** Volumes are 0..1. `music` is the three worlds, `effects` what the game itself says. */
export interface SoundSettings {
  muted: boolean;
  volume: number;
  music?: number;
  effects?: number;
}

export interface Sound {
  /** Call from every gesture (pointer, key). The first one makes the audio context; later ones wake it if asleep. */
  unlock(): void;
  /**
   * Listens to a level from now on, instead of the one before: plays its scenes from `frame` on and its round events
   * as they come. `seed` is that of the live runs, so that the episode can be heard ahead of the clock.
   */
  attach(level: Level, live: Live, seed: number): void;
  /** From now on the live scenes run these networks (the proof), or with null the level's own again. */
  relieve(networks: readonly Network[] | null): void;
  /** Once an animation frame: schedules what is due in the next quarter of a second. Cheap; never throws. */
  frame(): void;
  /** The effect of one round event. `attach` listens by itself; the same event twice sounds once. */
  effect(event: RoundEvent): void;
  /** The n-th star of a result, 1..3. */
  star(n: number): void;
  /** The ribbon that leads the mix, or none. */
  setFocus(scene: number | null): void;
  mute(muted: boolean): void;
  /** Sets one volume, 0..1: the whole, the three worlds, or the game's own effects. */
  volume(value: number, channel?: 'all' | 'music' | 'effects'): void;
  /**
   * The three voices of the attached level play one common rhythm, once: what is left of it at `from` milliseconds of the
   * reveal. The scenes themselves step back until `stopReveal`.
   */
  playReveal(from?: number): void;
  /** Takes back what has not sounded of it. */
  stopReveal(): void;
  /** The scenes run under something else that is looked at: they are heard from afar. */
  setDistant(distant: boolean): void;
  /** Silence, and forget the level. */
  detach(): void;
  /** Silence for good; every later call does nothing. */
  destroy(): void;
  /** The last node before the speakers, for meters and tests; null before the first gesture or without audio. */
  readonly output: AudioNode | null;
}
