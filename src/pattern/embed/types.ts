import type { ClassId, Edge, Law, NetNode, NodeId, SourceNode, Ticks } from '../../sim/network.ts';
import type { Draw } from '../draw.ts';
import type { PatternId, RoleId } from '../ids.ts';

/** The classes of a scene: nine tokens in ten are common. */
export const COMMON: ClassId = 'common';
export const RARE: ClassId = 'rare';

/** What a part is told of the scene that it is built into. */
export interface Site {
  /** The pattern that the part shall have, or null: it is sound, an innocent that looks the same. */
  sick: PatternId | null;
  /** Mean gap of the potential stream: the unit of time. */
  gap: Ticks;
  /** The stream's highest rate ÷ its mean rate, for some while: what a sound part must stand. */
  peak: number;
  /** 0 (plain to see) … 1 (hard): how near to its limit a sound part runs, how mild the sickness is. */
  hard: number;
  /** How strong the sickness is where there are two: above 1 for the one that leads, below for the one behind it. */
  dose: number;
  /** Share of the rare class. */
  rare: number;
  draw: Draw;
  /** The host's make of the part, where it has several. */
  make: string | undefined;
  source: NodeId;
  /** Where the part lets go. */
  next: NodeId;
  /** The step before the part, where something may be sent back to; the part's own start when there is none. */
  back: NodeId;
  /** What the token takes from the source to the sink when nothing is sick (median); 0 while that is being measured. */
  usual: Ticks;
  /** About when the first token comes here. */
  lead: Ticks;
  /** Lines before it that stand there from the start, and come along ahead of the stream. */
  lines: number;
  /** What it takes from the start of a sick part to the sink (median, measured in the sound twin). */
  ahead: Ticks;
  /** A node id of this part. */
  id(slot: string, index?: number): NodeId;
  /** A way with the scene's usual travel. */
  via(to: NodeId): Edge;
  /** Flat around `gaps` units of time, ± half. */
  work(gaps: number, spread?: number): Law;
  /** So many units of time in whole ticks. */
  ticks(gaps: number): Ticks;
}

export interface Built {
  /** In the order of the flow. */
  nodes: Record<NodeId, NetNode>;
  entry: NodeId;
  /** Which slot each drawn node is; nodes that are only wiring are left out. */
  slots: Record<NodeId, [slot: string, index: number]>;
  /** Stations where tokens come in, and where they leave: what the neighbours call "after" and "before". */
  first: NodeId[];
  last: NodeId[];
  /** The sick pattern's roles that are played here. */
  roles: Record<RoleId, NodeId[]>;
}

/** A piece of flow that some pattern lives in: the same pieces whether it is sick or sound. */
export interface Part {
  id: string;
  /** How many elements of each slot are built at once. */
  slots: Record<string, number>;
  /** How much more work leaves it than came in, for those behind it to stand; asked in the sound twin of a sick part
   * as well, so that the two differ in the part alone. */
  swell?(sick: boolean, make: string | undefined): number;
  /** Sends something back, so it has to stand right behind a plain step. */
  needsStep?: boolean;
  /** Where it stands when it is sick, as far as the host's order allows: near the source, because it needs news of it
   * soon, or near the sink, because it needs an answer soon. */
  place?(make: string | undefined): 'early' | 'late' | undefined;
  /** Sick, it takes what a long line before it lets go for news: none stands there. */
  calmBefore?: true;
  build(site: Site): Built;
}

/** Where a role is played that lies outside the part. */
export type Around = 'before' | 'after' | 'further' | 'source' | 'sink';

/** A step out of service for a while, and how many may wait at it: more are turned away. */
export interface Strike {
  at: Ticks;
  length: Ticks;
  places: number;
}

/** How a pattern is put into a scene. */
export interface Embedding {
  /** The part that carries it. The source itself is none. */
  part: Part | null;
  /** Roles outside the part. */
  around: Record<RoleId, Around>;
  /** What the stream has to be for the pattern, sick or (where a scene has the innocent version) sound. */
  stream?(site: Site): Partial<SourceNode>;
  /** The stream is drawn like this also where the pattern is innocent. */
  always?: boolean;
  /** What sets it off: the first plain step behind the part is out of service for a while, and comes back. */
  strikes?(site: Site): Strike | undefined;
  /** Highest rate of that stream ÷ its mean. Default 1. */
  peak?: number | ((make: string | undefined) => number);
  /** Share of the rare class that it needs; undefined: it has no use for classes. */
  rare?: number;
  /** Deadline beyond the usual time, in gaps. */
  slack(site: Pick<Site, 'hard' | 'gap'>): number;
  /** Listens to the dose, so it can be the second of two at once. */
  doses?: true;
  /** Length of the episode in gaps. Default 180. */
  horizon?: number;
  /** Travel between places in gaps. Default 1.5. */
  travel?: number;
}
