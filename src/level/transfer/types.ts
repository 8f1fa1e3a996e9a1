import type { DomainId } from '../../domain/types.ts';
import type { PatternId } from '../../pattern/types.ts';
import type { Ticks } from '../../sim/network.ts';
import type { Scene } from '../types.ts';

/** A row or a column of the task has so many. */
export const SIDE = 3;
/** Scenes of a task: every pattern in every domain. */
export const SCENES = SIDE * SIDE;
/** Groups that a player may make. */
export const LEAST_GROUPS = 2;
export const MOST_GROUPS = 4;

/** One scene to be sorted. */
export interface TransferScene {
  scene: Scene;
  /** Index into the task's patterns, and into its domains. */
  pattern: number;
  domain: number;
  /** Seed of the run that is shown, and the part of it that repeats. */
  seed: number;
  from: Ticks;
  to: Ticks;
  /** What is to be seen, for those who can't: put into words where it is shown. */
  seen: Seen;
}

/** One thing that can be seen of a scene; places are counted in the order of flow, from 1. */
export type SeenFact =
  | { kind: 'swells'; at: number; times: number }
  | { kind: 'grows' | 'clears' | 'stays'; at: number }
  | { kind: 'stuck'; at: number; also?: number }
  | { kind: 'round' | 'still' | 'watched' };

/** How many places there are, and what the lines at them do. */
export interface Seen {
  places: number;
  facts: SeenFact[];
}

/** A sorting task: three structures in three subjects, in an order that tells nothing. */
export interface TransferTask {
  seed: number;
  patterns: { id: PatternId; name: string }[];
  domains: DomainId[];
  scenes: TransferScene[];
}

/** Where a scene stands in the plan of a task. */
export interface Cell {
  pattern: number;
  domain: number;
}
