import { patternById } from '../pattern/index.ts';
import type { Pattern, PatternId } from '../pattern/types.ts';
import type { NodeId } from '../sim/network.ts';
import { bundlesOf } from './bundles.ts';
import { type Charge, examine } from './examine.ts';
import { examinePair, mendsOf } from './pair.ts';
import type { RaceOptions } from './race.ts';
import { estimate } from './stats.ts';
import { gainsTogether } from './together.ts';
import type { Level, LevelTruth, LeverageRow, Scene, SceneTruth } from './types.ts';

/** Seeds under which the offers of a prediction are measured. */
const OFFER_SEEDS = 8;

/** Elements that play the pattern's culprit, and the role of each. */
function intended(pattern: Pattern, roles: Scene['roles']): Map<NodeId, string> {
  const out = new Map<NodeId, string>();
  for (const role of pattern.roles) {
    if (!role.culprit) continue;
    for (const element of roles[role.id] ?? []) out.set(element, role.id);
  }
  return out;
}

/** What a scene with this pattern in these roles is charged with. */
function chargeOf(level: Level, id: PatternId, roles: Scene['roles']): Charge {
  const pattern = patternById(id);
  const { signature } = pattern;
  return { pattern: id, signature, culprits: intended(pattern, roles), margin: level.margin };
}

/** The pattern of a scene: the level's, or the stranger's own. */
export function patternOf(level: Level, index: number): PatternId {
  return level.stranger?.scene === index ? level.stranger.pattern : level.pattern;
}

function examineScene(
  level: Level,
  index: number,
  options: RaceOptions,
): { truth: SceneTruth; runs: number } {
  const scene = level.scenes[index];
  if (scene === undefined) throw new Error(`${level.id} has no scene ${index}`);
  return examine(scene.network, chargeOf(level, patternOf(level, index), scene.roles), options);
}

/** What the offers of a prediction bring, in their order. */
function offersOf(level: Level): LeverageRow[] {
  const network = level.scenes[0]!.network;
  const offers = level.offers ?? [];
  const gains = gainsTogether(
    network,
    offers.map(offer => [offer]),
    OFFER_SEEDS,
  );
  return offers.map(({ element, relief }, i) => {
    const { mean, se, n } = estimate(gains[i]!);
    return { element, relief, leverage: mean, se, seeds: n };
  });
}

/** The truth of a level with two faults in its scene. */
function verifyTwo(level: Level, options: RaceOptions): LevelTruth {
  const scene = level.scenes[0]!;
  const { pattern, roles } = level.second!;
  const theirs = chargeOf(level, pattern, roles);
  const { truth, pair, faults, runs } = examinePair(
    scene.network,
    chargeOf(level, level.pattern, scene.roles),
    theirs,
    options,
  );
  const fair = faults.length === 0 && pair !== null;
  const scenes = [{ ...truth, fair, faults }];
  const base = { level: level.id, scenes, onset: truth.onset, fair, runs };
  if (!fair) return base;
  const drawn = new Set(Object.keys(scene.places));
  return { ...base, pair, mends: mendsOf(scene.network, truth, pair, [...theirs.culprits.keys()], drawn) };
}

/**
 * Runs the counterfactuals of one scene. Deterministic; there is no pattern-specific code in it: the pattern gives
 * the culprit's role and the signature, the network gives everything else.
 * @throws if the level has no such scene, or names a pattern that is not in the catalogue.
 */
export function verifyScene(level: Level, index: number, options: RaceOptions = {}): SceneTruth {
  return examineScene(level, index, options).truth;
}

/** The truth of a whole level: fair when all its scenes are. */
export function verifyLevel(level: Level, options: RaceOptions = {}): LevelTruth {
  if (level.second) return verifyTwo(level, options);
  let runs = 0;
  const scenes = level.scenes.map((_, index) => {
    const examined = examineScene(level, index, options);
    runs += examined.runs;
    return examined.truth;
  });
  const truth: LevelTruth = {
    level: level.id,
    scenes,
    onset: Math.min(...scenes.map(s => s.onset)),
    fair: scenes.length > 0 && scenes.every(s => s.fair),
    runs,
    ...(level.offers ? { offers: offersOf(level) } : {}),
  };
  return level.budget === undefined ? truth : { ...truth, bundles: bundlesOf(level, truth) };
}

/** The least margin asked of a pattern's motif, as of a level. */
const MOTIF_MARGIN = 0.1;

/** The truth of a pattern's motif: the smallest network that has it must show its culprit and its signature. */
export function verifyMotif(pattern: Pattern, options: RaceOptions = {}): SceneTruth {
  const { network, culprit } = pattern.motif;
  const role = pattern.roles.find(r => r.culprit)?.id ?? '';
  const charge = {
    pattern: pattern.id,
    signature: pattern.signature,
    culprits: new Map(culprit.map(id => [id, role])),
    margin: MOTIF_MARGIN,
  };
  return examine(network, charge, options).truth;
}
