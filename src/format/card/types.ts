import type { DomainId } from '../../domain/types.ts';
import type { LevelKind } from '../../level/types.ts';
import type { PatternId } from '../../pattern/types.ts';
import type { Lane, ScoreParts } from '../../round/types.ts';
import type { Ticks } from '../../sim/network.ts';
import type { Replay } from '../replay.ts';

/** What a card says of a run. All of it follows from the replay; a card may leave it out to be short. */
export interface Facts {
  kind: LevelKind;
  lane: Lane;
  pattern: PatternId;
  /** From top to bottom. */
  domains: DomainId[];
  points: number;
  stars: 0 | 1 | 2 | 3;
  parts: Omit<ScoreParts, 'total' | 'stars'>;
  /** Clock at each right mark, as the result lists them; null: not found. */
  times: (Ticks | null)[];
  /** Wrong marks. */
  wrong: number;
  hints: number;
  call: { after: number; right: boolean } | null;
}

export interface CardRun {
  replay: Replay;
  /** What is claimed of it; null where the card is a short one, which lets the replay speak. */
  facts: Facts | null;
}

/** Something to be proud of: one run, or several, and who says so. */
export interface Card {
  /** Which engine made the levels, see ENGINE. */
  engine: number;
  /** As typed; may be empty. */
  name: string;
  /** What several runs are together; empty for one. */
  title: string;
  runs: CardRun[];
}

/** What a card claims, and what its replay gives. */
export interface Difference {
  fact: keyof Facts;
  claimed: string;
  found: string;
}

export const CARD_BOUNDS = { runs: 60, title: 120, link: 1_800, one: 1_000, qr: 300 } as const;
