import type { Network, NodeId } from '../sim/network.ts';
import { tellingRow } from './explain.ts';
import { trialRun } from './trials.ts';
import type { Level, LevelTruth, LeverageRow, Scene, SceneTruth } from './types.ts';
import { capital, pointsOf, reliefWords } from './wording.ts';

/** One bar of the reveal's table. */
export interface CounterfactualRow {
  element: NodeId;
  relief: LeverageRow['relief'];
  /** "One more pair of hands at Pack". */
  words: string;
  /** Measured change of the on-time share, in points. */
  points: number;
  culprit: boolean;
}

/** How tempting each station looks on the screen: the busiest and the longest queue, in one run as it is. */
function temptations(network: Network): NodeId[] {
  const run = trialRun(network);
  run.advance(network.horizon);
  const probes = Object.entries(run.probes().nodes).filter(([, probe]) => probe.kind === 'station');
  const queue = [...probes].sort(([, a], [, b]) => b.meanQueue - a.meanQueue);
  const busy = [...probes].sort(([, a], [, b]) => b.utilisation - a.utilisation);
  return queue.flatMap(([id], i) => [id, busy[i]![0]]);
}

function rowsOf(scene: Scene, truth: SceneTruth, most: number): CounterfactualRow[] {
  const culprits = new Set(truth.culprit.elements);
  const outsiders = [
    ...temptations(scene.network),
    truth.runnerUp.element,
    ...truth.rows.map(r => r.element),
  ];
  const chosen: LeverageRow[] = [];
  for (const element of new Set(outsiders)) {
    if (culprits.has(element) || scene.places[element] === undefined) continue;
    const row = tellingRow(truth, element);
    if (row !== undefined && chosen.length < most - 1) chosen.push(row);
  }
  const best = truth.rows.find(
    row => row.element === truth.culprit.element && row.relief === truth.culprit.relief,
  );
  return [...(best ? [best] : []), ...chosen].map(row => ({
    element: row.element,
    relief: row.relief,
    words: capital(reliefWords(scene, row.element, row.relief).would),
    points: pointsOf(row.leverage),
    culprit: culprits.has(row.element),
  }));
}

/**
 * For the reveal, scene by scene: the culprit's best relief, then what a player would have tried, the station with the
 * longest queue and the busiest one first; `most` rows a scene.
 */
export function counterfactuals(level: Level, truth: LevelTruth, most = 3): CounterfactualRow[][] {
  return level.scenes.map((scene, i) => rowsOf(scene, truth.scenes[i]!, most));
}
