import type { Entry } from '../../store/teaching.ts';

/** The best run of an item, with the stars that its points bring; null where there is none. */
export function starsOf(entries: readonly Entry[]): { points: number; stars: number } | null {
  const [first, ...rest] = entries;
  if (!first) return null;
  const best = rest.reduce((a, b) => (b.points > a.points ? b : a), first);
  return { points: best.points, stars: best.stars };
}
