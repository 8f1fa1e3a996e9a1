import type { Network, NodeId } from '../sim/network.ts';
import type { Embedding } from './embed/types.ts';
import type { PatternId, RoleId } from './ids.ts';
import type { ReliefClass } from './relief-classes.ts';

export { PATTERN_IDS, type PatternId, type RoleId } from './ids.ts';

/** A part that an element plays in a pattern, the same in every domain. */
export interface Role {
  id: RoleId;
  name: string;
  /** What it does, in a few words: "has more to give". */
  does: string;
  culprit?: true;
  /** Short clause for the alignment question: "stands idle, hungry after {culprit}". */
  ask?: string;
}

/** How much of the scene's best gain a relief must (or must not) bring, read apart at the culprit and elsewhere. */
export interface SignatureRow {
  where: 'culprit' | 'others';
  relief: ReliefClass;
  /** helps: ≥ half the best; some: ≥ a fifth; idle: below a quarter; hurts: ≤ −0.02 of health. */
  is: 'helps' | 'some' | 'idle' | 'hurts';
  /** Rows with the same `any` name: one of them suffices (a domain may only have one of the reliefs). */
  any?: string;
}

export interface DiagramPlace {
  role: RoleId;
  /** 0..100 across, 0..100 down. */
  x: number;
  y: number;
  shape: 'circle' | 'queue' | 'culprit' | 'dashed' | 'small' | 'controller' | 'gain';
}
export interface DiagramWay {
  from: RoleId;
  to: RoleId;
  kind: 'flow' | 'sense' | 'act' | 'back';
  label?: string;
}

export interface Pattern {
  id: PatternId;
  /** Number in the catalogue. */
  number: number;
  name: string;
  also: string[];
  group: 'flow' | 'feedback';
  roles: Role[];
  /** The smallest network that has it, with its culprit. */
  motif: { network: Network; culprit: NodeId[] };
  signature: SignatureRow[];
  /** Candidate fixes on roles, from which a level offers four: what works, what tempts. */
  fixes: { role: RoleId; relief: ReliefClass }[];
  diagram: { places: DiagramPlace[]; ways: DiagramWay[] };
  /** How it is put into a generated scene. */
  embed: Embedding;
  words: {
    what: string;
    see: string;
    tempting: string;
    works: string;
    /** One line for the reveal's heading. */
    line: string;
    case: { text: string; source: string; url?: string };
  };
}
