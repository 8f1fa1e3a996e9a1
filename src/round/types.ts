import type { Hint } from '../level/hints.ts';
import type { FixOption, LevelKind, Mends } from '../level/types.ts';
import type { PatternId } from '../pattern/types.ts';
import type { NodeId, Ticks } from '../sim/network.ts';

/** `timed`: speed times accuracy. `untimed`: accuracy alone, on a scale of its own, to 100. */
export const LANES = ['timed', 'untimed'] as const;
export type Lane = (typeof LANES)[number];

/** All that the rules need to know of a level: derived from the level and its truth, never typed in. */
export interface RoundSetup {
  /** Default `standard`. */
  kind?: LevelKind;
  levelId: string;
  seed: number;
  /** Default `timed`. */
  lane?: Lane;
  /** What may be told for points, in this order; default none. */
  hints?: Hint[];
  pattern: PatternId;
  /** The names to choose among, the right one included: four in an order drawn from the seed, or the whole catalogue. */
  choices: PatternId[];
  /** The choice is the whole catalogue. */
  open?: boolean;
  /** No call bonus before this tick. */
  onset: Ticks;
  par: Ticks;
  scenes: { markable: NodeId[]; culprits: NodeId[] }[];
  fixes: FixOption[];
  align: { options: NodeId[]; answer: number; from: number; to: number; subject: NodeId; culprit: NodeId };
  /** With a budget, several fixes may be chosen. */
  budget?: BudgetSetup;
  /** Kind `odd`: the scene that is not like the others, and its pattern. */
  stranger?: { scene: number; pattern: PatternId };
  /** Kind `predict`: what is to be put in order, as offered, with what each was measured to bring. */
  offers?: OfferSetup[];
  /** Kind `two`: the second pattern and who plays its culprit, and what may be mended. */
  second?: { pattern: PatternId; culprits: NodeId[] };
  mends?: MendSetup;
}

export interface BudgetSetup {
  days: number;
  /** Price of each fix in days. */
  prices: number[];
  /** By the chosen fixes, see bundleKey: the mean share brought, 0..1 of the best that the budget can buy, and each scene's gain. */
  bundles: Record<string, { worth: number; leverage: number[] }>;
}

export interface OfferSetup {
  element: NodeId;
  relief: string;
  words: string;
  leverage: number;
}

export interface MendSetup {
  offers: (OfferSetup & { on: Mends['offers'][number]['on'] })[];
  /** What two of them bring together, by position; alone on the diagonal. */
  pairs: number[][];
  /** Which fault to mend first. */
  lead: 'first' | 'second';
}

export type { FixOption, Hint };

export type RoundInput =
  | { tick: Ticks; kind: 'mark'; scene: number; element: NodeId }
  | { tick: Ticks; kind: 'call'; pattern: PatternId }
  | { tick: Ticks; kind: 'name'; pattern: PatternId }
  | { tick: Ticks; kind: 'fix'; option: number }
  | { tick: Ticks; kind: 'align'; option: number }
  /** Odd one out: this scene is not like the others. */
  | { tick: Ticks; kind: 'stranger'; scene: number }
  /** With a budget: these fixes together. */
  | { tick: Ticks; kind: 'bundle'; options: number[] }
  /** Predict: the offers, most helpful first. */
  | { tick: Ticks; kind: 'order'; order: number[] }
  /** Asks for the next hint, about this scene where that makes a difference. */
  | { tick: Ticks; kind: 'hint'; scene: number };

/**
 * standard: spot, name, fix, align (with two scenes or more). odd: spot, name (what two share), other (what the stranger
 * has). predict: order. two: spot (both), name (what is at the one marked first), other (at the other one), fix, second.
 */
export const PHASES = ['spot', 'name', 'other', 'fix', 'second', 'align', 'order', 'done'] as const;
export type Phase = (typeof PHASES)[number];

export interface SceneMarks {
  found: NodeId | null;
  foundAt: Ticks;
  wrong: NodeId[];
  /** Kind `two`: the second culprit. */
  also?: { element: NodeId; tick: Ticks };
}

export interface Named {
  pattern: PatternId;
  right: boolean;
}

export interface RoundState {
  phase: Phase;
  tick: Ticks;
  scenes: SceneMarks[];
  /** `open`: the scenes not yet found when the call was made; its bonus hangs on them being right first time. */
  call: { pattern: PatternId; tick: Ticks; right: boolean; marksBefore: number; open: number[] } | null;
  named: Named | null;
  fixed: number | null;
  aligned: { option: number; right: boolean } | null;
  /** Kind `odd`: the stranger once it is marked, and the scenes that it was not. */
  stranger?: { found: number | null; tick: Ticks; wrong: number[] };
  /** Kinds `odd` and `two`: the second name. */
  other?: Named | null;
  /** With a budget: all chosen fixes. */
  bundle?: number[] | null;
  /** Kind `two`: what was mended, in order. */
  mended?: number[];
  /** Kind `predict`. */
  order?: { order: number[]; tick: Ticks } | null;
  /** Hints that were given, by their position in the setup. */
  hints?: number[];
}

export type RoundEvent =
  | { kind: 'found'; scene: number; element: NodeId; tick: Ticks }
  | { kind: 'missed'; scene: number; element: NodeId; tick: Ticks }
  | { kind: 'called'; right: boolean; tick: Ticks }
  | { kind: 'named'; right: boolean; tick: Ticks }
  | { kind: 'fixed'; option: number; tick: Ticks }
  | { kind: 'aligned'; right: boolean; tick: Ticks }
  | { kind: 'hinted'; hint: number; tick: Ticks }
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
  /** Kinds `odd` and `two`: the second name. */
  other?: number;
  /** Kind `two`: the right one first, and what both brought. */
  first?: number;
  second?: number;
  /** Kind `predict`: the order, and how soon it was given. */
  order?: number;
  sooner?: number;
  /** What hints cost, if any were asked for. */
  hints?: number;
}
