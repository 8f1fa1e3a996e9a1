import type { DomainId } from '../../domain/types.ts';
import type { PatternId } from '../../pattern/types.ts';
import { type LevelSpec, specId } from '../generate/spec.ts';
import { TITLES, YEARS } from './titles.ts';

/** A choice of levels made for a class. */
export interface LevelSet {
  id: string;
  /** Addresses, in the order of play. */
  items: readonly string[];
}

const ORDERS: readonly DomainId[][] = [
  ['warehouse', 'music', 'systems'],
  ['systems', 'warehouse', 'music'],
  ['music', 'systems', 'warehouse'],
];

/** Fresh levels, none of the campaign, so that nobody has seen one of them at home. */
function fresh(
  seed: number,
  ...rows: readonly (readonly [PatternId, number, LevelSpec['kind']?])[]
): string[] {
  return rows.map(([pattern, difficulty, kind], i) =>
    specId({
      ...(kind ? { kind } : {}),
      pattern,
      difficulty,
      domains: [...ORDERS[i % ORDERS.length]!],
      seed: seed + i,
    }),
  );
}

/** What a class should see first, and next: each a quarter of an hour to half an hour. */
export const SETS: readonly LevelSet[] = [
  { id: 'first', items: fresh(101, ['bottleneck', 1], ['batch', 2], ['herd', 2], ['bottleneck', 3, 'odd']) },
  { id: 'queues', items: fresh(201, ['bufferbloat', 3], ['hol', 3], ['starvation', 4], ['bufferbloat', 5]) },
  { id: 'shared', items: fresh(301, ['straggler', 3], ['contention', 4], ['deadlock', 4], ['straggler', 5]) },
  { id: 'feedback', items: fresh(401, ['runaway', 3], ['delayed', 4], ['limits', 4], ['runaway', 6]) },
  { id: 'chains', items: fresh(501, ['bullwhip', 4], ['escalation', 4], ['success', 5], ['cascade', 5]) },
];

/** The levels of a year as a set. */
export function yearSet(year: string): LevelSet | null {
  const items = TITLES.filter(level => level.year === year).map(level => level.id);
  return YEARS.some(one => one.id === year) ? { id: year, items } : null;
}
