import type { Level, LevelTruth } from '../types.ts';
import { verifyLevel } from '../verify.ts';
import { levelById } from './index.ts';

/** A level with its proof. */
export interface Made {
  level: Level;
  truth: LevelTruth;
}

/** A level of the campaign that is written by hand, with its proof; null where the address names another. Needs no generator. */
export function madeByHand(id: string): Made | null {
  const level = levelById(id);
  return level ? { level, truth: verifyLevel(level) } : null;
}
