import { RELIEF_CLASSES } from '../pattern/relief-classes.ts';
import type { NodeId } from '../sim/network.ts';
import type { Level, LevelTruth, LeverageRow, Scene, SceneTruth } from './types.ts';
import { capital, nameOf, pointsOf, reliefWords } from './wording.ts';

/** What the wrongly marked element was doing when it was marked. */
export type Observed = 'hungry' | 'blocked' | 'busy' | 'queued' | 'loop' | 'fine';

/** A relief is spoken of for its strength only when it beats the plainer one by this much. */
const NOTABLE = 0.02;
/** Below this share of the culprit's best, points are "only" so many. */
const LITTLE = 0.5;

function rank(row: LeverageRow): number {
  return RELIEF_CLASSES.indexOf(row.relief);
}

/** The plainest relief of an element that says how much easing it could do: its strongest, or nearly. */
export function tellingRow(truth: SceneTruth, element: NodeId): LeverageRow | undefined {
  const rows = truth.rows.filter(row => row.element === element);
  const most = Math.max(...rows.map(row => row.leverage));
  return rows.filter(row => row.leverage > most - NOTABLE).sort((a, b) => rank(a) - rank(b))[0];
}

/** What a relief was measured to do to the share on time, in points of a hundred; `only`: little beside the best. */
export interface Effect {
  kind: 'lift' | 'none' | 'worse';
  points: number;
  only: boolean;
}

/** One relief of an element and its measured effect; `would` in the words of the level. */
export interface Eased {
  would: string;
  effect: Effect;
}

/** What there is to say of a wrong mark: what the element's best plain relief would bring, if any, and what it was doing. */
export interface Miss {
  name: string;
  eased: Eased | null;
  observed: Observed;
}

/** The effect of a leverage, beside the best that the scene has to give. */
export function effectOf(leverage: number, best: number): Effect {
  const points = pointsOf(leverage);
  if (points < 0) return { kind: 'worse', points: -points, only: false };
  if (points === 0) return { kind: 'none', points: 0, only: false };
  return { kind: 'lift', points, only: points > 1 && leverage < LITTLE * best };
}

function eased(scene: Scene, truth: SceneTruth, row: LeverageRow): Eased {
  const { would } = reliefWords(scene, row.element, row.relief);
  return { would: capital(would), effect: effectOf(row.leverage, truth.culprit.leverage) };
}

/**
 * What the best plain relief of a wrongly marked element was measured to bring.
 * @throws if the level has no such scene.
 */
export function explainMiss(
  level: Level,
  truth: LevelTruth,
  scene: number,
  element: NodeId,
  observed: Observed,
): Miss {
  const at = level.scenes[scene];
  const known = truth.scenes[scene];
  if (at === undefined || known === undefined) throw new Error(`${level.id} has no scene ${scene}`);
  const row = tellingRow(known, element);
  return { name: nameOf(at, element), eased: row ? eased(at, known, row) : null, observed };
}

/** What one relief of an element was measured to do; null where it was not measured. */
export function explainRelief(
  level: Level,
  truth: LevelTruth,
  scene: number,
  element: NodeId,
  relief: string,
): Eased | null {
  const at = level.scenes[scene];
  const known = truth.scenes[scene];
  const row = known?.rows.find(one => one.element === element && one.relief === relief);
  return at && known && row ? eased(at, known, row) : null;
}
