import type { ReliefClass } from '../pattern/relief-classes.ts';
import { fixOptions } from './fixes.ts';
import { priceOf } from './prices.ts';
import { together } from './together.ts';
import type { Bundle, FixOption, Level, LevelTruth } from './types.ts';

/** Fixes on offer where there is a budget: enough that some go together and some do not. */
export const BUDGET_OPTIONS = 5;

/** The name of a fix in a bundle. */
export function fixKey(fix: Pick<FixOption, 'role' | 'relief'>): string {
  return `${fix.role}.${fix.relief}`;
}

/** Every choice of things whose prices fit, by their positions; the empty one is none. */
export function affordable(prices: readonly number[], budget: number): number[][] {
  const out: number[][] = [];
  const extend = (chosen: number[], from: number, left: number): void => {
    for (let i = from; i < prices.length; i++) {
      const price = prices[i]!;
      if (price > left) continue;
      const next = [...chosen, i];
      out.push(next);
      extend(next, i + 1, left - price);
    }
  };
  extend([], 0, budget);
  return out;
}

/** What every affordable choice of the level's fixes brings together, scene by scene; none without a budget. */
export function bundlesOf(level: Level, truth: LevelTruth): Bundle[] {
  if (level.budget === undefined) return [];
  const options = fixOptions(level, truth, 0, BUDGET_OPTIONS);
  const sets = affordable(
    options.map(o => priceOf(o.relief)),
    level.budget,
  );
  const gains = level.scenes.map(({ network }, i) =>
    together(
      network,
      sets.map(set =>
        set.map(k => {
          const { relief, scenes } = options[k]!;
          return { element: scenes[i]!.element, relief: relief as ReliefClass };
        }),
      ),
    ),
  );
  return sets.map((set, s) => ({
    fixes: set.map(k => fixKey(options[k]!)).sort(),
    leverage: gains.map(scene => scene[s]!),
  }));
}
