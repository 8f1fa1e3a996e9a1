import type { SignatureRow } from '../pattern/types.ts';
import { undecided } from './signature.ts';
import { cautious, estimate, paired } from './stats.ts';
import type { Measured, Trials } from './trials.ts';

export interface RaceOptions {
  /** Seeds that every row gets. Default 1. */
  first?: number;
  /** Seeds at most. Default 16. */
  most?: number;
  /** A row this far behind, beyond three standard errors, has lost. Default 0.1. */
  clear?: number;
}

export const RACE = { first: 1, most: 16, clear: 0.1 };
const SURE = 3;
/** Seeds that the leader and the closest row on the other side get in any case: a verdict never rests on fewer. */
const LEAST = 4;
/** Seeds that every row of the culprit gets. */
const OWN = 3;
/** Standard errors by which the culprit has to lead for a scene to be fair. */
export const LEAD_ERRORS = 4;

/** The row with the highest mean leverage. */
export function leaderOf<R extends Measured>(rows: readonly R[]): R | undefined {
  let best: R | undefined;
  let mean = -Infinity;
  for (const row of rows) {
    const m = estimate(row.gains).mean;
    if (m > mean) {
      best = row;
      mean = m;
    }
  }
  return best;
}

/** Rows that could still be within `clear` of the leader, or whose distance from it is still too uncertain. */
function contested<R extends Measured>(leader: R, rivals: readonly R[], clear: number): R[] {
  return rivals.filter(row => {
    const gap = paired(leader.gains, row.gains);
    const se = cautious(gap);
    return gap.mean - SURE * se <= clear || gap.mean < LEAD_ERRORS * se;
  });
}

/**
 * Tries every row under the first seeds, and goes on one seed at a time with those that matter: the leader, the rows
 * on the other side (culprit or not) that could still lead, and the rows that the signature can't be read without.
 */
export function race(
  trials: Trials,
  culprits: ReadonlySet<string>,
  signature: readonly SignatureRow[],
  options: RaceOptions = {},
): void {
  const { first, most, clear } = { ...RACE, ...options };
  const culprit = trials.rows.filter(row => culprits.has(row.element));
  const others = trials.rows.filter(row => !culprits.has(row.element));
  for (const row of trials.rows) trials.extend(row, first);
  // The signature is read off the culprit's own rows, and one seed can fool: a loop that happens to settle.
  for (const row of culprit) trials.extend(row, Math.min(most, Math.max(first, OWN)));
  for (let seeds = first; seeds < most; seeds++) {
    const leader = leaderOf(trials.rows);
    const best = leaderOf(culprit);
    if (leader === undefined || best === undefined) return;
    const rivals = culprits.has(leader.element) ? others : culprit;
    const sides = { best, culprit, others };
    const close = contested(leader, rivals, clear);
    // Somebody else leads beyond doubt: the verdict stands, whatever the signature says.
    if (close.length === 0 && !culprits.has(leader.element) && leader.gains.length >= OWN) return;
    const open = new Set([...close, ...undecided(signature, sides)]);
    const closest = leaderOf(rivals);
    if (open.size === 0 && closest !== undefined) {
      if (leader.gains.length >= LEAST && closest.gains.length >= LEAST) return;
      open.add(closest);
    }
    for (const row of [leader, best, ...open]) trials.extend(row, seeds + 1);
  }
}
