import { patternById } from '../pattern/index.ts';
import type { Pattern } from '../pattern/types.ts';
import type { NodeId } from '../sim/network.ts';
import { examine } from './examine.ts';
import type { RaceOptions } from './race.ts';
import type { Level, LevelTruth, Scene, SceneTruth } from './types.ts';

/** Elements of the scene that play the pattern's culprit, and the role of each. */
function intended(pattern: Pattern, scene: Scene): Map<NodeId, string> {
  const out = new Map<NodeId, string>();
  for (const role of pattern.roles) {
    if (!role.culprit) continue;
    for (const element of scene.roles[role.id] ?? []) out.set(element, role.id);
  }
  return out;
}

function examineScene(
  level: Level,
  index: number,
  options: RaceOptions,
): { truth: SceneTruth; runs: number } {
  const scene = level.scenes[index];
  if (scene === undefined) throw new Error(`${level.id} has no scene ${index}`);
  const pattern = patternById(level.pattern);
  const charge = {
    pattern: pattern.id,
    signature: pattern.signature,
    culprits: intended(pattern, scene),
    margin: level.margin,
  };
  return examine(scene.network, charge, options);
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
  let runs = 0;
  const scenes = level.scenes.map((_, index) => {
    const examined = examineScene(level, index, options);
    runs += examined.runs;
    return examined.truth;
  });
  return {
    level: level.id,
    scenes,
    onset: Math.min(...scenes.map(s => s.onset)),
    fair: scenes.length > 0 && scenes.every(s => s.fair),
    runs,
  };
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
