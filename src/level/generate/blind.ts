import type { PatternId } from '../../pattern/types.ts';
import type { Network, NodeId } from '../../sim/network.ts';
import { LEAD_ERRORS, leaderOf } from '../race.ts';
import { cautious, estimate, paired } from '../stats.ts';
import { type Row, trialsOf } from '../trials.ts';
import { nearlyOf, readingsOf } from './reading.ts';

/** Seeds that the level maker never uses. */
const FROM = 1_000;
const FIRST = 2;
const MOST = 10;
const CLEAR = 0.1;
/** Rows that say something: at least this share of the best gain, or a loss. */
const TELLING = 0.15;
const LOSS = -0.01;
const TELLING_SEEDS = 4;

export interface BlindAnswer {
  element: NodeId;
  /** What the scene can be read as, the reading that says most first. */
  readings: PatternId[];
  runs: number;
}

/** Solves a scene from its network alone: who helps most, and what that reads as. It knows neither roles nor words. */
export function solveBlind(network: Network): BlindAnswer {
  const trials = trialsOf(network, FROM);
  for (const row of trials.rows) trials.extend(row, FIRST);
  let leader = leaderOf(trials.rows)!;
  for (let seeds = FIRST; seeds < MOST; seeds++) {
    leader = leaderOf(trials.rows)!;
    const close = trials.rows.filter(row => {
      if (row.element === leader.element) return false;
      const gap = paired(leader.gains, row.gains);
      return gap.mean - 3 * cautious(gap) <= CLEAR || gap.mean < LEAD_ERRORS * cautious(gap);
    });
    if (close.length === 0) break;
    for (const row of [leader, ...close]) trials.extend(row, seeds + 1);
  }
  const best = estimate(leader.gains).mean;
  const telling = (row: Row): boolean => {
    const { mean } = estimate(row.gains);
    return row.element === leader.element || mean > TELLING * best || mean < LOSS;
  };
  for (const row of trials.rows)
    if (telling(row)) trials.extend(row, Math.max(TELLING_SEEDS, row.gains.length));
  leader = leaderOf(trials.rows)!;
  const exact = readingsOf(trials.rows, leader.element);
  const readings = exact.length > 0 ? exact : nearlyOf(trials.rows, leader.element);
  return { element: leader.element, readings, runs: trials.runs };
}

/** One name for several scenes that share a pattern: the one that most of them can be read as. */
export function agree(answers: readonly BlindAnswer[]): PatternId | null {
  const votes = new Map<PatternId, number>();
  for (const { readings } of answers) {
    // A scene's first reading counts most; a later one only breaks ties.
    for (const [i, id] of readings.entries()) votes.set(id, (votes.get(id) ?? 0) + (i === 0 ? 1 : 0.1));
  }
  let best: PatternId | null = null;
  for (const [id, n] of votes) if (best === null || n > votes.get(best)!) best = id;
  return best;
}
