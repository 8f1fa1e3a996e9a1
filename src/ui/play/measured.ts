import { bundleKey, fixPoints, fixWorth, mendWorth, tuningOf } from '../../round/index.ts';
import type { RoundSetup, RoundState } from '../../round/types.ts';
import { t } from '../../text/index.ts';
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
      ? t('play-brings-both', { percent: percent(both), points: signed(tuningOf(setup).two.both * both) })
      : t('play-brings-alone', {
          percent: percent(alone),
          points: signed(tuningOf(setup).two.alone * alone),
        });
  }
  const worth = fixWorth(setup, round);
  return t(round.bundle ? 'play-brings-bundle' : 'play-brings', {
    percent: percent(worth),
    points: signed(fixPoints(setup) * worth),
  });
}
