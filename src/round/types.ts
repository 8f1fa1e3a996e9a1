import type { FixOption } from '../level/types.ts';
import type { PatternId } from '../pattern/types.ts';
import type { NodeId, Ticks } from '../sim/network.ts';

/** All that the rules need to know of a level: derived from the level and its truth, never typed in. */
export interface RoundSetup {
  levelId: string;
  seed: number;
  pattern: PatternId;
  /** Four patterns: the right one and its three nearest confusions, in an order drawn from the seed. */
  choices: PatternId[];
  /** No call bonus before this tick. */
  onset: Ticks;
  par: Ticks;
  scenes: { markable: NodeId[]; culprits: NodeId[] }[];
  fixes: FixOption[];
  align: { options: NodeId[]; answer: number; from: number; to: number; subject: NodeId; culprit: NodeId };
}

export type { FixOption };

export type RoundInput =
  | { tick: Ticks; kind: 'mark'; scene: number; element: NodeId }
  | { tick: Ticks; kind: 'call'; pattern: PatternId }
  | { tick: Ticks; kind: 'name'; pattern: PatternId }
  | { tick: Ticks; kind: 'fix'; option: number }
  | { tick: Ticks; kind: 'align'; option: number };

export const PHASES = ['spot', 'name', 'fix', 'align', 'done'] as const;
export type Phase = (typeof PHASES)[number];

export interface SceneMarks {
  found: NodeId | null;
  foundAt: Ticks;
  wrong: NodeId[];
}

export interface RoundState {
  phase: Phase;
  tick: Ticks;
  scenes: SceneMarks[];
  /** `open`: the scenes not yet found when the call was made; its bonus hangs on them being right first time. */
  call: { pattern: PatternId; tick: Ticks; right: boolean; marksBefore: number; open: number[] } | null;
  named: { pattern: PatternId; right: boolean } | null;
  fixed: number | null;
  aligned: { option: number; right: boolean } | null;
}

export type RoundEvent =
  | { kind: 'found'; scene: number; element: NodeId; tick: Ticks }
  | { kind: 'missed'; scene: number; element: NodeId; tick: Ticks }
  | { kind: 'called'; right: boolean; tick: Ticks }
  | { kind: 'named'; right: boolean; tick: Ticks }
  | { kind: 'fixed'; option: number; tick: Ticks }
  | { kind: 'aligned'; right: boolean; tick: Ticks }
  | { kind: 'phase'; phase: Phase; tick: Ticks }
  | { kind: 'refused'; reason: string; tick: Ticks };

export interface ScoreParts {
  spots: number[];
  wrong: number;
  name: number;
  call: number;
  fix: number;
  align: number;
  total: number;
  stars: 0 | 1 | 2 | 3;
}
