import type { Ticks } from '../../sim/network.ts';
import type { SceneTruth } from '../types.ts';
import { dialOf } from './plan.ts';

/** What makes a scene hard, each 0 … 1. */
export interface Hardness {
  /** Elements that can be suspected: 7 … 14. */
  size: number;
  /** Innocent parts and lines that do not grow: 0 … 5. */
  decoys: number;
  /** How near the best relief outside the culprit comes to the culprit's. */
  closeness: number;
  /** Seconds until the symptom stands out of the noise: 0 … 10. */
  hidden: number;
}

const WEIGHT: Hardness = { size: 0.35, decoys: 0.45, closeness: 0.1, hidden: 0.1 };
const EASIEST = 1;
const HARDEST = 10;
/** Elements of the smallest and the largest scene that the generator makes. */
const FEWEST = 7;
const MOST = 14;
/** Weighted hardness of its easiest and hardest levels: the ends of the scale. */
const LEAST = 0.2;
const GREATEST = 0.9;
const MOST_DECOYS = 5;
const LONG: Ticks = 10_000;

const clamp = (x: number): number => Math.max(0, Math.min(1, x));

/** What makes one scene hard, from its size and its counterfactuals. */
export function hardnessOf(truth: SceneTruth, elements: number, decoys: number): Hardness {
  return {
    size: clamp((elements - FEWEST) / (MOST - FEWEST)),
    decoys: clamp(decoys / MOST_DECOYS),
    closeness: clamp(truth.runnerUp.leverage / Math.max(0.01, truth.culprit.leverage)),
    hidden: clamp(truth.onset / LONG),
  };
}

/** Difficulty of a level, 1 … 10: the mean of its scenes. Computed from what is measured, never declared. */
export function difficultyOf(scenes: readonly Hardness[]): number {
  let sum = 0;
  for (const h of scenes) {
    sum +=
      WEIGHT.size * h.size +
      WEIGHT.decoys * h.decoys +
      WEIGHT.closeness * h.closeness +
      WEIGHT.hidden * h.hidden;
  }
  const mean = sum / Math.max(1, scenes.length);
  return EASIEST + (HARDEST - EASIEST) * clamp((mean - LEAST) / (GREATEST - LEAST));
}

/** Ticks in which a good player has marked all scenes: the same for every variant of a spec. */
export function parOf(difficulty: number, scenes: number): Ticks {
  const { parts, steps } = dialOf(difficulty);
  return 2_000 * Math.round((scenes * (3 + 0.35 * (steps + parts)) + difficulty) / 2);
}
