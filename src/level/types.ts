import type { DomainId } from '../domain/types.ts';
import type { ReliefClass } from '../pattern/relief-classes.ts';
import type { PatternId, RoleId } from '../pattern/types.ts';
import type { Network, NodeId, Ticks } from '../sim/network.ts';

/** How one element appears in its world. */
export interface Place {
  /** "Primary DB". */
  name: string;
  /** Icon name of the icon package ("database"). */
  icon: string;
  /** One clause, no full stop: "writes one row at a time per order". */
  does: string;
  /** For small screens, ≤ 8 letters; default `name`. */
  short?: string;
  /** Handle text of a controller, gain, link or patience: "8 h ago", "× 1.3 each round". */
  handle?: string;
  /** Overrides of the domain's relief words for this element. */
  reliefs?: Partial<Record<ReliefClass, { do: string; would: string }>>;
}

/** A tune for a music scene: pitch of token n is notes[n mod length]. */
export interface Tune {
  title: string;
  composer: string;
  year: string;
  /** MIDI pitches, one a token, in order. */
  notes: number[];
  /** Timbre of the voice. */
  voice: 'handbell' | 'pluck' | 'voice' | 'flute' | 'piano';
}

export interface Scene {
  domain: DomainId;
  /** "Outbound floor". */
  host: string;
  /** Icon of the ribbon's header. */
  icon: string;
  network: Network;
  /** One for every node of the network, except controllers' targets etc. may share; a node without a place is not
   * drawn and can't be marked (allowed for forks and splits that are only wiring). */
  places: Record<NodeId, Place>;
  /** Which elements play which role of the level's pattern. */
  roles: Record<RoleId, NodeId[]>;
  /** What a second on the screen is in the story: "4 minutes". */
  second: string;
  tune?: Tune;
}

/**
 * standard: three ribbons, one pattern. odd: two ribbons share a pattern, one has another; mark the stranger. predict: one
 * ribbon, four reliefs to be put in order before they are tried. two: one ribbon with two patterns, to be fixed in order.
 */
export type LevelKind = 'standard' | 'odd' | 'predict' | 'two';

export interface Level {
  format: 1;
  /** Default `standard`. */
  kind?: LevelKind;
  id: string;
  title: string;
  /** One line of story. */
  story: string;
  pattern: PatternId;
  /** Kind `odd`: the scene that is not like the others, and its pattern. */
  stranger?: { scene: number; pattern: PatternId };
  /** Kind `two`: the second pattern, and its roles in the scene. */
  second?: { pattern: PatternId; roles: Record<RoleId, NodeId[]> };
  /** Kind `predict`: the reliefs to be put in order, in the order in which they are offered. */
  offers?: { element: NodeId; relief: ReliefClass }[];
  /** Names are chosen from the whole catalogue. */
  open?: boolean;
  /** What the fixes may cost together; each has its price. Without it one fix is chosen freely. */
  budget?: number;
  /** Names to choose among, the right one included; default the nearest confusions. */
  choices?: PatternId[];
  /** Least lead of the culprit over the best element outside it. */
  margin: number;
  /** Ticks in which a good player has marked all three. */
  par: Ticks;
  scenes: Scene[];
  /** Alignment question: a role that isn't marked, asked from scene `from` to scene `to`; `lookalike` is an element of
   * scene `to` that looks like the answer but plays another part. */
  align: { role: RoleId; from: number; to: number; lookalike: NodeId; other: NodeId };
}

export interface LeverageRow {
  element: NodeId;
  relief: ReliefClass;
  /** health(with relief) − health, mean over seeds. */
  leverage: number;
  se: number;
  seeds: number;
}

export interface SceneTruth {
  health: number;
  healthSe: number;
  rows: LeverageRow[];
  culprit: {
    role: RoleId;
    elements: NodeId[];
    element: NodeId;
    relief: ReliefClass;
    leverage: number;
    se: number;
  };
  runnerUp: { element: NodeId; relief: ReliefClass; leverage: number; se: number };
  margin: number;
  marginSe: number;
  fair: boolean;
  /** Why it is unfair, in words; empty when fair. */
  faults: string[];
  signature: { holds: boolean; broken: string[] };
  /** First tick at which the symptom stands out of the noise on the screen. */
  onset: Ticks;
}

export interface LevelTruth {
  level: string;
  scenes: SceneTruth[];
  /** Earliest onset of the scenes: no bonus for a call before. */
  onset: Ticks;
  fair: boolean;
  /** Kind `predict`: what each offer brings, under as many seeds as the table has. */
  offers?: LeverageRow[];
  /** Kind `two`: what the best relief of each culprit brings alone, and both together. */
  pair?: PairTruth;
  /** Kind `two`: the reliefs on offer, and what every one and every two of them bring. */
  mends?: Mends;
  /** With a budget: what every affordable choice of fixes brings together. */
  bundles?: Bundle[];
  /** Runs of the kernel that it took. */
  runs: number;
}

/** Two patterns in one scene: why the order matters. `first` is the level's pattern, `second` its second. */
export interface PairTruth {
  first: LeverageRow;
  second: LeverageRow;
  /** What both together bring. */
  both: { leverage: number; se: number };
  /** Which one to fix first: the one that brings more alone. */
  lead: 'first' | 'second';
}

/** Reliefs to choose from when there are two faults; `on`: whose fault it eases. */
export interface Mends {
  offers: { element: NodeId; relief: ReliefClass; on: 'first' | 'second' | 'other' }[];
  /** What two of them bring together, by their positions; alone where both are the same. */
  pairs: number[][];
}

/** A choice of fixes, `role.relief` in the order of the alphabet, and what they bring together in each scene. */
export interface Bundle {
  fixes: string[];
  leverage: number[];
}

/** One of four reliefs on a role; `worth` 0..1 is the mean over scenes of its share of the best available gain. */
export interface FixOption {
  role: string;
  relief: string;
  onCulprit: boolean;
  worth: number;
  /** Per scene: the element, the offer in the domain's words, and the measured leverage (−1..1). */
  scenes: { element: NodeId; words: string; leverage: number }[];
}
