import { drawOf } from '../../pattern/draw.ts';
import type { PatternId } from '../../pattern/types.ts';
import { hashText } from '../../sim/rng.ts';
import type { Level, LevelTruth, Scene } from '../types.ts';
import { difficultyOf, type Hardness } from './difficulty.ts';
import { odd, type Product, standard, type Work } from './kinds.ts';
import { dialOf } from './plan.ts';
import { predict } from './predict.ts';
import { type MadeScene, makeScene, type SceneOrder } from './scene.ts';
import { settingOf } from './setting.ts';
import { checkSpec, familyOf, type LevelSpec } from './spec.ts';
import { two } from './two.ts';
import { Unfair } from './unfair.ts';

/** Tries a scene before giving up, and levels whose scenes are fair but do not go together. */
const TRIES = 40;
const LEVELS = 6;

export interface GeneratedLevel {
  spec: LevelSpec;
  level: Level;
  truth: LevelTruth;
  /** Computed, 1 … 10, and what it is computed from, by scene. */
  difficulty: number;
  hardness: Hardness[];
  /** Scenes tried, in all and for each one that was kept, and kernel runs. */
  attempts: number;
  tries: number[];
  runs: number;
}

const MAKERS = { standard, odd, predict, two };

/**
 * Makes the level of a spec, the same in every engine, with its proof: scene by scene it draws a host's order, puts the
 * pattern in, adds innocents, and keeps the first try that the counterfactuals call fair.
 * @throws RangeError on a spec that is out of bounds, Unfair when no try is fair.
 */
export function generateLevel(given: LevelSpec): GeneratedLevel {
  const spec = checkSpec(given);
  const setting = settingOf(spec);
  const root = drawOf(hashText(familyOf(spec)) >>> 0).within(`seed ${spec.seed}`);
  let attempts = 0;
  let runs = 0;
  let tries: number[] = [];
  let why = '';
  for (let round = 0; round < LEVELS; round++) {
    const draw = root.within(`level ${round}`);
    tries = [];
    const work: Work = {
      spec,
      setting,
      draw,
      runs: () => runs,
      scene: (index, pattern) => attempt(`scene ${index}`, index, pattern, makeScene),
      attempt: (what, make) => attempt(what, 0, spec.pattern, make),
    };
    const product: Product | string = MAKERS[spec.kind ?? 'standard'](work);
    if (typeof product !== 'string') {
      const hardness = product.scenes.map((m: MadeScene) => m.hardness);
      const { level, truth } = product;
      return { spec, level, truth, difficulty: difficultyOf(hardness), hardness, attempts, tries, runs };
    }
    why = product;

    function attempt<T>(
      what: string,
      index: number,
      pattern: PatternId,
      make: (
        order: SceneOrder,
      ) => { ok: true; made: T; runs: number } | { ok: false; faults: string[]; runs: number },
    ): T {
      let faults: string[] = [];
      for (let k = 0; k < TRIES; k++) {
        const tried = make({
          domain: spec.domains[index]!,
          host: setting.hosts[index]!,
          pattern,
          partner: setting.partner,
          company: setting.orders[index]!,
          dial: dialOf(spec.difficulty, index, spec.domains.length),
          draw: draw.within(`${what} try ${k}`),
        });
        attempts++;
        runs += tried.runs;
        if (tried.ok) {
          tries.push(k + 1);
          return tried.made;
        }
        faults = tried.faults;
      }
      throw new Unfair(
        spec,
        faults.map(f => `${what} (${setting.hosts[index]!.id}): ${f}`),
      );
    }
  }
  throw new Unfair(spec, [why]);
}

/** Elements of a scene that can be seen. */
export function elementsOf(scene: Scene): number {
  return Object.keys(scene.places).length;
}
