import { DOMAINS } from '../domain/index.ts';
import { RELIEF_CLASSES } from '../pattern/relief-classes.ts';
import type { NodeId } from '../sim/network.ts';
import type { Level, LevelTruth, LeverageRow, Scene, SceneTruth } from './types.ts';
import { capital, named, nameOf, pointsOf, reliefWords } from './wording.ts';

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

/** "lift on-time delivery by 1 point", from a leverage and the best that the scene has to give. */
export function effectWords(leverage: number, best: number, measure: string): string {
  const points = pointsOf(leverage);
  const unit = Math.abs(points) === 1 ? 'point' : 'points';
  if (points < 0) return `make ${measure} worse by ${-points} ${unit}`;
  if (points === 0) return `not lift ${measure} at all`;
  const only = points > 1 && leverage < LITTLE * best ? 'only ' : '';
  return `lift ${measure} ${only}by ${points} ${unit}`;
}

function sentence(scene: Scene, truth: SceneTruth, element: NodeId, observed: Observed): string {
  const domain = DOMAINS[scene.domain];
  const name = nameOf(scene, element);
  const look = named(domain.look[observed], name);
  const row = tellingRow(truth, element);
  if (row === undefined) return `${name} has nothing to ease: ${look}.`;
  const { would } = reliefWords(scene, element, row.relief);
  return `${would} would ${effectWords(row.leverage, truth.culprit.leverage, domain.measure)}: ${look}.`;
}

/**
 * The sentence after a wrong mark: what the best plain relief of that element was measured to bring, and where to look
 * instead. One line.
 * @throws if the level has no such scene.
 */
export function explainMiss(
  level: Level,
  truth: LevelTruth,
  scene: number,
  element: NodeId,
  observed: Observed,
): string {
  const at = level.scenes[scene];
  const known = truth.scenes[scene];
  if (at === undefined || known === undefined) throw new Error(`${level.id} has no scene ${scene}`);
  return capital(sentence(at, known, element, observed));
}

/** What one relief of an element was measured to do: a clause without its full stop. */
export function effectOf(
  level: Level,
  truth: LevelTruth,
  scene: number,
  element: NodeId,
  relief: string,
): string {
  const at = level.scenes[scene];
  const known = truth.scenes[scene];
  const row = known?.rows.find(one => one.element === element && one.relief === relief);
  if (at === undefined || known === undefined || row === undefined) return '';
  const { would } = reliefWords(at, element, row.relief);
  return capital(
    `${would} would ${effectWords(row.leverage, known.culprit.leverage, DOMAINS[at.domain].measure)}`,
  );
}
