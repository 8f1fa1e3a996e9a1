import { variantId } from '../../level/campaign/variant.ts';
import { hashText } from '../../level/hash.ts';
import { nameKey } from '../name.ts';
import type { Assignment } from './types.ts';

/** A whole number of 32 bits from a text, the same everywhere. */
function number(text: string): number {
  return Number.parseInt(hashText(text).slice(0, 8), 16);
}

/** Where a student finds an item: its address, from which the level is drawn that is theirs. */
export function levelFor(assignment: Assignment, item: number, name: string): string {
  const base = assignment.items[item]!;
  if (assignment.variants === 'one') return base;
  return variantId(base, number(`variant ${assignment.id} ${item} ${nameKey(name)}`));
}

/** The seed of a run of an item: everybody's own where everybody has an own variant, and another one each time. */
export function seedFor(assignment: Assignment, item: number, name: string, attempt: number): number {
  const whose = assignment.variants === 'one' ? '' : nameKey(name);
  return number(`run ${assignment.id} ${item} ${attempt} ${whose}`);
}
