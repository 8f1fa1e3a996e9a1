import type { RoundEvent } from '../round/types.ts';
import type { Network, Ticks } from '../sim/network.ts';
import type { Run, RunOptions } from '../sim/run.ts';
import { FixedClock } from './clock.ts';
import { Recorder, SAMPLE } from './recorder.ts';
import type { Live, LiveScene } from './types.ts';

/** Ticks a wall millisecond while the fix is being run. */
export const PROOF_SPEED = 6;
/** The same while four predictions are run one after the other. */
export const TRIAL_SPEED = 14;
/** The same while the scenes run on under the reveal. */
export const REVEAL_SPEED = 0.35;
/** Wall time between two rounds of slow facts, ms. */
const PUBLISH_EVERY = 100;

export type CreateRun = (network: Network, options: RunOptions) => Run;

/** `play`: the round's clock runs. `proof`: the relieved episode, once, beside its ghost. `again`: the sick scenes once
 * more, for the question and the reveal, off the clock. */
export type Mode = 'closed' | 'play' | 'proof' | 'again';

interface Part {
  network: Network;
  run: Run;
  past: Recorder;
}

function part(createRun: CreateRun, network: Network, seed: number): Part {
  const run = createRun(network, { seed });
  return { network, run, past: new Recorder(run.nodeCount) };
}

/**
 * Keeps the three runs of a level in time with each other: whole ticks out of wall milliseconds, da capo at the end of
 * the episode with the same seed, and the counterfactual episode beside its ghost. Stage and sound read it as `Live`.
 */
export class Conductor implements Live {
  private readonly clockwork = new FixedClock();
  private readonly listeners = new Set<(event: RoundEvent) => void>();
  private sick: Part[] = [];
  private eased: Part[] = [];
  private shown: LiveScene[] = [];
  private mode: Mode = 'closed';
  private seed = 0;
  private horizon: Ticks = 0;
  private at: Ticks = 0;
  private laps = 0;
  private round: Ticks = 0;
  private pace = 1;
  private running = false;
  private unpublished = 0;

  /** `publish` is called at most ten times a wall second while the scenes run, and once when a proof has ended. */
  constructor(private readonly publish: () => void) {}

  /** Takes up a level's networks at tick 0, standing still. */
  open(networks: readonly Network[], seed: number, createRun: CreateRun): void {
    this.seed = seed;
    this.sick = networks.map(network => part(createRun, network, seed));
    this.eased = [];
    this.horizon = Math.max(...networks.map(n => n.horizon));
    this.round = 0;
    this.pace = 1;
    this.running = false;
    this.enter('play');
  }

  close(): void {
    this.running = false;
    this.sick = [];
    this.eased = [];
    this.enter('closed');
  }

  start(): void {
    this.running = this.mode !== 'closed';
  }

  stop(): void {
    this.running = false;
  }

  /** Runs the episode once from tick 0 with these networks, their unrelieved ghosts beside them. */
  prove(networks: readonly Network[], createRun: CreateRun, pace = PROOF_SPEED): void {
    this.eased = networks.map(network => part(createRun, network, this.seed));
    for (const { past } of [...this.sick, ...this.eased]) past.weighAll();
    this.pace = pace;
    this.enter('proof');
  }

  /** From now on the relieved networks are what the level runs. */
  keep(): void {
    if (this.eased.length > 0) this.sick = this.eased;
    this.eased = [];
  }

  /** Runs what is left of the proof at once. */
  endProof(): void {
    if (this.mode === 'proof') this.run(this.horizon - this.at);
  }

  /** Shows the unrelieved scenes once more, from a tick at which their trouble is in full view. */
  showAgain(from: Ticks): void {
    this.eased = [];
    this.pace = 1;
    this.enter('again');
    this.run(Math.min(Math.max(0, Math.floor(from)), this.horizon - 1));
  }

  /** Goes to a tick of the round's clock, over all laps, as if the scenes had run there from the beginning. */
  seek(clock: Ticks): void {
    this.enter('play');
    const at = clock % this.horizon;
    this.laps = (clock - at) / this.horizon;
    this.round = clock - at;
    this.run(at);
  }

  /** The same for a replay, which goes on from frame to frame and may go back; in a proof, to a tick of its episode. */
  follow(clock: Ticks): void {
    const to = Math.max(0, Math.floor(clock));
    if (this.mode === 'proof') {
      if (to < this.at) this.enter('proof');
      this.run(to - this.at);
      return;
    }
    if (to < this.round || Math.floor(to / this.horizon) !== this.laps) this.seek(to);
    else this.run(to - this.round);
  }

  setPace(pace: number): void {
    this.pace = pace;
  }

  get tick(): number {
    return this.at + this.clockwork.fraction;
  }

  get lap(): number {
    return this.laps;
  }

  get scenes(): readonly LiveScene[] {
    return this.shown;
  }

  /** What the shown runs run: the level's networks, or the relieved ones while the fix is being proved. */
  get networks(): readonly Network[] {
    return (this.mode === 'proof' ? this.eased : this.sick).map(p => p.network);
  }

  /** The networks of the level as it stands, without what is being proved. */
  get resting(): readonly Network[] {
    return this.sick.map(p => p.network);
  }

  get speed(): number {
    return this.running && !this.proved ? this.pace : 0;
  }

  /** The round's clock: ticks of play since it began, over all laps. */
  get clock(): Ticks {
    return this.round;
  }

  /** How much of the proof has been run, 0..1. */
  get progress(): number {
    return this.mode === 'proof' ? this.at / this.horizon : 0;
  }

  get proved(): boolean {
    return this.mode === 'proof' && this.at >= this.horizon;
  }

  get slow(): boolean {
    return this.clockwork.slow;
  }

  /** The recent past of a shown run, or of its ghost. */
  past(scene: number, ghost = false): Recorder | null {
    const shown = this.mode === 'proof' && !ghost ? this.eased : this.sick;
    if (ghost && this.mode !== 'proof') return null;
    return shown[scene]?.past ?? null;
  }

  frame(deltaMs: number): void {
    if (this.speed === 0) return;
    this.run(this.clockwork.take(deltaMs, this.pace));
    this.unpublished += deltaMs;
    if (this.unpublished >= PUBLISH_EVERY || this.proved) {
      this.unpublished = 0;
      this.publish();
    }
  }

  onEvent(listener: (event: RoundEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: RoundEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private enter(mode: Mode): void {
    this.mode = mode;
    this.laps = 0;
    this.clockwork.reset();
    this.rewind();
    this.shown = this.sick.map((sick, i) => {
      const eased = mode === 'proof' ? this.eased[i] : undefined;
      return eased ? { run: eased.run, ghost: sick.run } : { run: sick.run, ghost: null };
    });
  }

  private rewind(): void {
    this.at = 0;
    for (const p of [...this.sick, ...this.eased]) {
      p.run.reset(this.seed);
      p.past.clear();
      p.run.advance(0);
      p.past.sample(p.run);
    }
  }

  /** Runs so many ticks, stopping at each sample and at the end of the episode. */
  private run(ticks: Ticks): void {
    let left = ticks;
    while (left > 0 && !this.proved) {
      const sampleAt = this.at - (this.at % SAMPLE) + SAMPLE;
      const step = Math.min(left, Math.min(sampleAt, this.horizon) - this.at);
      left -= step;
      this.at += step;
      if (this.mode === 'play') this.round += step;
      for (const p of this.mode === 'proof' ? [...this.sick, ...this.eased] : this.sick) {
        p.run.advance(Math.min(this.at, p.network.horizon));
        if (this.at === sampleAt) p.past.sample(p.run);
      }
      if (this.at >= this.horizon && this.mode !== 'proof') {
        this.laps += 1;
        this.rewind();
      }
    }
  }
}
