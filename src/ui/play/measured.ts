import { bundleKey, fixPoints, fixWorth, mendWorth, tuningOf } from '../../round/index.ts';
import type { RoundSetup, RoundState } from '../../round/types.ts';
import { percent, signed } from '../format.ts';

/** What the run that is shown was measured to bring in a scene, and what it was compared with, both over the sick scene. */
export function measured(
  setup: RoundSetup,
  round: RoundState,
  scene: number,
): { before: number; after: number } | null {
  const [first, second] = round.mended ?? [];
  if (setup.mends && first !== undefined) {
    const alone = setup.mends.pairs[first]?.[first] ?? 0;
    return second === undefined
      ? { before: 0, after: alone }
      : { before: alone, after: setup.mends.pairs[first]?.[second] ?? 0 };
  }
  if (round.bundle) {
    return { before: 0, after: setup.budget?.bundles[bundleKey(round.bundle)]?.leverage[scene] ?? 0 };
  }
  if (round.fixed === null) return null;
  return { before: 0, after: setup.fixes[round.fixed]?.scenes[scene]?.leverage ?? 0 };
}

/** What a choice brought, in a sentence, once it has been run. */
export function verdict(setup: RoundSetup, round: RoundState): string {
  if (setup.mends) {
    const { alone, both } = mendWorth(setup, round);
    return round.mended?.length === 2
      ? `Both together bring ${percent(both)} % of the best that two could: ${signed(tuningOf(setup).two.both * both)}.`
      : `It brings ${percent(alone)} % of the best that one alone could: ${signed(tuningOf(setup).two.alone * alone)}.`;
  }
  const worth = fixWorth(setup, round);
  const best = round.bundle ? 'the best that this budget buys' : 'what the best one would';
  return `It brings ${percent(worth)} % of ${best}: ${signed(fixPoints(setup) * worth)}.`;
}
