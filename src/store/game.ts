import type { Domain, DomainId } from '../domain/types.ts';
import type { Eased, Miss } from '../level/explain.ts';
import type { Level, LevelTruth } from '../level/types.ts';
import type { PatternId } from '../pattern/types.ts';
import type { Lane, RoundInput, RoundSetup } from '../round/types.ts';
import type { Network, NodeId } from '../sim/network.ts';
import type { CreateRun } from './conductor.ts';
import type { Doing } from './doing.ts';

/** What the session needs of kernel, catalogue and campaign: loaded when the first level is opened, not before. */
export interface Game {
  setup(level: Level, truth: LevelTruth, seed: number, lane: Lane): RoundSetup;
  /** What the level plays by, as 16 hex digits: a round that was left goes on only on the same. */
  hash(level: Level): string;
  createRun: CreateRun;
  relieve(network: Network, element: NodeId, relief: string): Network;
  /** The counterfactual of a wrongly marked element. */
  explain(level: Level, truth: LevelTruth, scene: number, element: NodeId, doing: Doing): Miss;
  /** What one relief of an element would do; null where it was not measured. */
  effect(level: Level, truth: LevelTruth, scene: number, element: NodeId, relief: string): Eased | null;
  /** A relief of an element as it is offered: "One more pair of hands at Pack". */
  offer(level: Level, scene: number, element: NodeId, relief: string): string;
  patternName(id: PatternId): string;
  domain(id: DomainId): Domain;
  /** The replay as text, for the result screen. */
  encode(level: Level, setup: RoundSetup, inputs: readonly RoundInput[]): string;
}
