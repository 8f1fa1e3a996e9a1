import type { RoleId, SignatureRow } from '../pattern/types.ts';
import type { Network, NodeId } from '../sim/network.ts';
import { onsetOf } from './onset.ts';
import { LEAD_ERRORS, leaderOf, RACE, type RaceOptions, race } from './race.ts';
import { readSignature } from './signature.ts';
import { cautious, type Estimate, estimate, paired } from './stats.ts';
import { type Measured, type Row, trialsOf } from './trials.ts';
import type { SceneTruth } from './types.ts';

/** What a scene has to meet to be shown, beside the least margin. */
const FAIR = { lowest: 0.1, highest: 0.65, best: 0.2 };

/** Seeds after which a scene whose health is this far out of bounds is given up. */
const LOOK = 3;
const FAR = 0.09;

export interface Lead<R extends Measured = Measured> {
  best: R;
  rival: R;
  margin: Estimate;
}

/** The culprit's best row and the closest one outside, compared over the seeds that both have. */
export function leadOf<R extends Measured>(culprit: readonly R[], others: readonly R[]): Lead<R> | null {
  const best = leaderOf(culprit);
  if (best === undefined) return null;
  let rival: R | undefined;
  let margin: Estimate | undefined;
  for (const row of others) {
    const gap = paired(best.gains, row.gains);
    if (margin === undefined || gap.mean < margin.mean) {
      rival = row;
      margin = gap;
    }
  }
  return rival && margin ? { best, rival, margin } : null;
}

const two = (x: number): string => x.toFixed(2);
const name = (row: Measured): string => `${row.element}.${row.relief}`;

function bandFaults(health: number, highest: number): string[] {
  if (health < FAIR.lowest) return [`health ${two(health)} is below ${FAIR.lowest}: hardly anything works`];
  return health > highest ? [`health ${two(health)} is above ${highest}: too little goes wrong`] : [];
}

/** What keeps a scene of this health and lead from being shown, in words. */
export function faultsOf(
  healths: readonly number[],
  lead: Lead,
  least: number,
  highest: number = FAIR.highest,
): string[] {
  const faults = bandFaults(estimate(healths).mean, highest);
  const best = estimate(lead.best.gains).mean;
  const margin = lead.margin.mean;
  if (best < FAIR.best) {
    faults.push(
      `the best relief of the culprit, ${name(lead.best)}, brings ${two(best)}: less than ${FAIR.best}`,
    );
  }
  if (margin <= 0) {
    faults.push(`${name(lead.rival)} helps more than the intended culprit, by ${two(-margin)}`);
  } else if (margin < least) {
    faults.push(`the lead over ${name(lead.rival)} is ${two(margin)}: less than the level's ${least}`);
  } else if (margin < LEAD_ERRORS * cautious(lead.margin)) {
    faults.push(
      `the lead over ${name(lead.rival)}, ${two(margin)}, is within ${LEAD_ERRORS} standard errors of ` +
        `${cautious(lead.margin).toFixed(3)}`,
    );
  }
  return faults;
}

/** A scene that can't be judged at all. */
function unjudged(faults: string[], network: Network, health: Estimate): SceneTruth {
  const none = { element: '', relief: 'speed', leverage: 0, se: 0 } as const;
  return {
    health: health.mean,
    healthSe: health.se,
    rows: [],
    culprit: { role: '', elements: [], ...none },
    runnerUp: { ...none },
    margin: 0,
    marginSe: 0,
    fair: false,
    faults,
    signature: { holds: false, broken: [] },
    onset: network.horizon,
  };
}

/** What is asked of a network: does this role lead by that margin, and is this its signature? */
export interface Charge {
  /** The pattern, as faults name it. */
  pattern: string;
  signature: readonly SignatureRow[];
  /** The elements that play the culprit, and the role of each. */
  culprits: ReadonlyMap<NodeId, RoleId>;
  /** Least lead over the best element outside. */
  margin: number;
}

/** What a network's counterfactuals say, and how many kernel runs that took. Generic: it knows no pattern. */
export function examine(
  network: Network,
  charge: Charge,
  options: RaceOptions & { highest?: number } = {},
): { truth: SceneTruth; runs: number } {
  const { culprits, pattern } = charge;
  const { highest = FAIR.highest } = options;
  const trials = trialsOf(network);
  const missing = [...culprits.keys()].filter(id => network.nodes[id] === undefined);
  const culprit = trials.rows.filter(row => culprits.has(row.element));
  const others = trials.rows.filter(row => !culprits.has(row.element));
  const early: string[] = [];
  if (culprits.size === 0) early.push(`no element plays the culprit of ${pattern}`);
  for (const id of missing) early.push(`the culprit ${id} is not in the network`);
  if (culprits.size > 0 && culprit.length === 0) early.push('nothing eases the culprit');
  if (others.length === 0) early.push('there is nothing else to suspect');
  if (early.length === 0) {
    trials.base(LOOK);
    const health = estimate(trials.health).mean;
    if (trials.exhausted) early.push('it runs away: a run ended in its event budget');
    else if (health < FAIR.lowest - FAR || health > highest + FAR) early.push(...bandFaults(health, highest));
  }
  if (early.length > 0)
    return { truth: unjudged(early, network, estimate(trials.health)), runs: trials.runs };

  const clear = Math.max(RACE.clear, charge.margin);
  race(trials, new Set(culprits.keys()), charge.signature, { clear, ...options });
  const lead = leadOf(culprit, others)!;
  const signature = readSignature(charge.signature, { best: lead.best, culprit, others });
  const faults = faultsOf(trials.health, lead, charge.margin, highest);
  for (const line of signature.broken) faults.push(`signature of ${pattern}: ${line}`);
  const onset = onsetOf(trials, lead.best);
  const health = estimate(trials.health);
  const rows = trials.rows.map(row => {
    const { mean, se, n } = estimate(row.gains);
    return { element: row.element, relief: row.relief, leverage: mean, se, seeds: n };
  });
  const at = (row: Row) => {
    const { mean, se } = estimate(row.gains);
    return { element: row.element, relief: row.relief, leverage: mean, se };
  };
  const truth: SceneTruth = {
    health: health.mean,
    healthSe: health.se,
    rows,
    culprit: { role: culprits.get(lead.best.element)!, elements: [...culprits.keys()], ...at(lead.best) },
    runnerUp: at(lead.rival),
    margin: lead.margin.mean,
    marginSe: lead.margin.se,
    fair: faults.length === 0,
    faults,
    signature,
    onset,
  };
  return { truth, runs: trials.runs };
}
