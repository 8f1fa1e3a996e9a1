import type { StageLayout } from '../layout/types.ts';
import type { View } from '../layout/view.ts';
import type { YearId } from '../level/campaign/titles.ts';
import type { Level, LevelTruth } from '../level/types.ts';
import type { PatternId } from '../pattern/types.ts';
import type { FixOption, Phase, RoundEvent, RoundSetup, RoundState, ScoreParts } from '../round/types.ts';
import type { NodeId, Ticks } from '../sim/network.ts';
import type { Run } from '../sim/run.ts';
import type { KeyAction, KeyMap, KeyRefusal } from './key-map.ts';
import type { SceneSurvey } from './survey.ts';

/** Screen phases are the round's, plus what only the screen knows. `proof`: the fix is being run; `reveal`: the glide of three
 * scenes into one structure; `explain`: what there is to say of a level of another kind. */
export type PlayPhase = Phase | 'proof' | 'reveal' | 'explain' | 'result';

export interface InspectFacts {
  scene: number;
  element: NodeId;
  /** Lines like ["busy", "100 %"], ["waiting", "18, growing"]. */
  figures: { label: string; value: string; alarm?: boolean }[];
  /** Recent history of the headline figure, oldest first, 0..1 scaled by `peak`. */
  spark: number[];
  sparkLabel: string;
}

export interface SceneStatus {
  /** Share on time of what has been due in the last while, 0..1, as the meter shows it. */
  health: number;
  /** False until something has fallen due in this lap: the meter then has nothing to say. */
  due: boolean;
  /** Tokens on their way now: what there is to say before anything has fallen due. */
  underway: number;
  /** Share the meter showed at the same tick before the fix (ghost), or null. */
  ghostHealth: number | null;
  healthHistory: number[];
}

export interface Toast {
  id: number;
  scene: number | null;
  tone: 'good' | 'bad' | 'info';
  text: string;
  /** Points gained or lost, if any. */
  points?: number;
}

/** Slow facts of the level being played (changes a few times a second at most; tokens are never in here). */
export interface SessionState {
  status: 'idle' | 'loading' | 'ready' | 'error';
  error: string | null;
  /** What was at fault, where that is known: the scenes can't be drawn here. */
  fault?: 'drawing';
  level: Level | null;
  truth: LevelTruth | null;
  setup: RoundSetup | null;
  round: RoundState | null;
  phase: PlayPhase;
  /** Shown clock, in ticks (updated about ten times a second). */
  clock: Ticks;
  /** Points so far, provisional. */
  points: number;
  score: ScoreParts | null;
  curtain: null | 'start' | 'paused' | 'hidden';
  slowMachine: boolean;
  rehearsed: boolean;
  /** Ticks a wall millisecond: 0.5 is practice speed. */
  pace: 1 | 0.5;
  /** Some of this timed run went at practice speed: it is not scored. */
  practised: boolean;
  /** The scenes stand still in full view: only where no clock counts. */
  frozen: boolean;
  /** This run was left before, and goes on at the tick at which it was left. */
  resumed: boolean;
  /** A first lesson: the ribbons come one after the other. */
  lesson: boolean;
  callOpen: boolean;
  scenes: SceneStatus[];
  /** Focused or hovered element. */
  focus: { scene: number; element: NodeId } | null;
  inspect: InspectFacts | null;
  toast: Toast | null;
  layout: StageLayout | null;
  /** One ribbon enlarged, or none. `layout` is as it is seen through it. */
  view: View | null;
  /** 0..1 progress of the proof run and of the reveal. */
  proof: number;
  reveal: number;
  /** The reveal is moving on by itself. */
  gliding: boolean;
  /** The answer is shown without having been played for: the marks are the key's, and there is no result. */
  review: boolean;
  /** Kind `predict`: which place of the given order is being run. */
  trial: number;
  /** The finished round as a replay document, from the reveal on. */
  replay?: string | null;
}

export interface SessionActions {
  /** Loads a level (a new seed unless given) and curtains it with `start` until begin(); one that was left is curtained as `paused`. */
  load(levelId: string, seed?: number): Promise<void>;
  /** Loads a level and opens its answer, as if everything had been answered right; nothing is scored or kept. */
  showAnswer(levelId: string): Promise<void>;
  begin(): void;
  /** Curtains the scenes; in the untimed lane, where looking is free, it only stops them. */
  pause(): void;
  resume(): void;
  restart(sameSeed?: boolean): void;
  /** Half speed, or back. In the timed lane the run is practice from then on, and not scored. */
  setPace(pace: 1 | 0.5): void;
  /** Asks for the next hint, about the scene that is looked at where it has one left. */
  askHint(): void;
  /** Sets `focus` (which is state, so the action has a name of its own). */
  look(at: { scene: number; element: NodeId } | null): void;
  /** Sets `view`; where nothing can be looked at there is none. */
  enlarge(view: View | null): void;
  /** How every place of every scene stands now: read when somebody asks, kept nowhere. */
  survey(): SceneSurvey[];
  /** In kind `odd` it marks the whole scene. */
  mark(scene: number, element: NodeId): void;
  /** Kind `odd`: this scene is not like the others. */
  markStranger(scene: number): void;
  openCall(): void;
  closeCall(): void;
  /** In phase spot with the call panel open: the call; in phase name: the name. */
  choosePattern(pattern: PatternId): void;
  chooseFix(option: number): void;
  /** With a budget: these fixes together. */
  chooseBundle(options: number[]): void;
  /** Kind `predict`: the offers, most helpful first. */
  chooseOrder(order: number[]): void;
  /** Ends the proof run early, or moves on when it has ended. */
  skipProof(): void;
  /** Kind `predict`: leaves out what is still to be run. */
  skipTrials(): void;
  chooseAlign(option: number): void;
  setReveal(progress: number): void;
  setGliding(gliding: boolean): void;
  finish(): void;
  /** From the result back to the answer. */
  seeAgain(): void;
  leave(): void;
}

export interface SettingsState {
  muted: boolean;
  /** Volumes 0..1: of everything, and by channel within it. */
  volume: number;
  volumeMusic: number;
  volumeEffects: number;
  motion: 'system' | 'reduced' | 'full';
  theme: 'dark' | 'light' | 'system';
  /** Colours that carry meaning, by how the player sees colour. */
  palette: 'default' | 'deutan' | 'protan' | 'tritan' | 'high-contrast';
  /** How many tokens are drawn: all, or fewer and quieter ones. */
  density: 'full' | 'calm';
  /** Space between letters, words and lines of the shell. */
  spacing: 'normal' | 'wide';
  keys: KeyMap;
  /** Levels are scored by accuracy alone, on a scale of their own. */
  untimed: boolean;
  /** `qps` is no language, but tests what others need; the address can ask for it. */
  language: 'system' | 'en' | 'de' | 'qps';
}
export interface SettingsActions {
  set(patch: Partial<SettingsState>): void;
  /** Puts a key on an action, or says why not. */
  setKey(action: KeyAction, key: string): KeyRefusal | null;
  resetKeys(): void;
}

export interface UpdatesState {
  /** A newer version is here and waits to be let in. */
  ready: boolean;
  /** It was asked in, and a level is open in some window: nothing was done. */
  held: boolean;
}

export interface UpdatesActions {
  /** Lets the newer version in, unless a level is open somewhere. */
  letIn(): Promise<void>;
}

export interface LevelRecord {
  /** The most of either lane. */
  stars: 0 | 1 | 2 | 3;
  /** Best points of the timed lane; null: never played there to a score. */
  best: number | null;
  /** The same of the untimed lane, to 100. */
  accuracy: number | null;
  plays: number;
}
export interface ProgressState {
  levels: Record<string, LevelRecord>;
  /** Last seed played by level, to tell a rehearsal. */
  seeds: Record<string, number[]>;
  /** Years opened by their check. */
  opened: YearId[];
  /** What practice was last set to. */
  practice: PracticeChoice | null;
}

/** What practice draws from: a year, a group of patterns or what was seen; the dial; the worlds. */
export interface PracticeChoice {
  from: string;
  difficulty: number;
  domains: string[];
}

/** What the stage and the sound read each frame, beside the stores. Never written by them. */
export interface LiveScene {
  run: Run;
  /** The unrelieved run beside the relieved one during `proof`, else null. */
  ghost: Run | null;
}
export interface Live {
  /** Episode tick (0..horizon) shown now, fractional between ticks for smooth drawing. */
  readonly tick: number;
  /** How many times the episode has begun again. */
  readonly lap: number;
  readonly scenes: readonly LiveScene[];
  /** Ticks a wall millisecond: 1 at normal speed, more in the proof, 0 when curtained. */
  readonly speed: number;
  /** Advances the clock by wall milliseconds; main calls it once a frame before the stage draws. */
  frame(deltaMs: number): void;
  /** Round events as they happen (marks, calls, phases), for stage and sound effects. */
  onEvent(listener: (event: RoundEvent) => void): () => void;
}

export type { PlaceState, SceneSurvey } from './survey.ts';
export type { FixOption, KeyAction, KeyMap, KeyRefusal };
