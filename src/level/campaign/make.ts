import { bundlesOf } from '../bundles.ts';
import { generateLevel } from '../generate/level.ts';
import { specOfId } from '../generate/spec.ts';
import type { Level, LevelTruth } from '../types.ts';
import { verifyLevel } from '../verify.ts';
import { levelById } from './index.ts';
import { CURATED } from './specs.ts';
import { heading } from './stories.ts';

/** A level with its proof. */
export interface Made {
  level: Level;
  truth: LevelTruth;
}

/**
 * Makes the level that an address names: one of the campaign's (written by hand, or by its spec) or a generated one.
 * Pure, and the same in every engine; takes some tenths of a second, so it belongs into a worker.
 * @throws Error in words for the player when there is no such level, or no fair one.
 */
export function makeLevel(id: string): Made {
  const hand = levelById(id);
  if (hand) return { level: hand, truth: verifyLevel(hand) };
  const curated = CURATED[id];
  if (curated) {
    const { level, truth } = generateLevel(curated.spec);
    const named: Level = {
      ...level,
      ...heading(id),
      ...(curated.open ? { open: true } : {}),
      ...(curated.budget === undefined ? {} : { budget: curated.budget }),
    };
    const bundles = bundlesOf(named, truth);
    return { level: named, truth: { ...truth, level: id, ...(bundles.length > 0 ? { bundles } : {}) } };
  }
  const read = specOfId(id);
  if (!read.ok) throw new Error(read.reason);
  const { level, truth } = generateLevel(read.spec);
  return { level, truth };
}
