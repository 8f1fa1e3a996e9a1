import type { Naming } from '../../types.ts';
import { ANSWER, extras } from './words.ts';

interface Sides {
  /** The two sides of the town. */
  left: string;
  right: string;
  /** What a side's place is called, with an equal: "branch", "desk". */
  places: readonly string[];
  /** Who answers for a side, with an equal, and for small screens: "manager", "mgr". */
  heads: readonly [name: string, short: string][];
  /** What a side sends on top of its cases: "standby bookings", and on its pill: "and standbys". */
  many: string;
  pill: string;
}

/** Two sides that send cases and extras into one place, and those who set the extras by what the other side sends. */
export function rivals({ left, right, places, heads, many, pill }: Sides): Record<string, Naming[]> {
  const reliefs = extras(many);
  const senders = (side: string): Naming[] =>
    places.map(place => ({
      name: `${side} ${place}`,
      short: side,
      icon: 'storefront',
      handle: pill,
      does: `sends on the cases of the ${side.toLowerCase()} side, with ${many} on top`,
      reliefs,
    }));
  const answers = (own: string, other: string): Naming[] =>
    heads.map(([head, short]) => ({
      name: `${own} ${head}`,
      short: `${own.slice(0, 1)} ${short}`,
      icon: 'user-switch',
      handle: `as ${other.toLowerCase()} does`,
      does: `sets ${own.toLowerCase()}'s ${many} by those of the ${other.toLowerCase()} side`,
      reliefs: ANSWER,
    }));
  return {
    left: senders(left),
    right: senders(right),
    answer: answers(left, right),
    other: answers(right, left),
  };
}
