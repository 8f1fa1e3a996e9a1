import { hashText, keyOf, seedKey, unit } from '../sim/rng.ts';

/** Numbers that a level is drawn from: each is a hash of the seed and of what it is for, in no order. */
export interface Draw {
  /** In [0, 1). */
  unit(purpose: string): number;
  /** In [low, high). */
  between(purpose: string, low: number, high: number): number;
  /** A whole number in [low, high]. */
  whole(purpose: string, low: number, high: number): number;
  /** One of a list that is not empty. */
  pick<T>(purpose: string, list: readonly T[]): T;
  /** The list in a drawn order. */
  shuffle<T>(purpose: string, list: readonly T[]): T[];
  /** The draws of something within: purposes are prefixed by its name. */
  within(name: string): Draw;
}

/** The draws of a seed. */
export function drawOf(seed: number, prefix = ''): Draw {
  const key = seedKey(seed);
  const at = (purpose: string): number => unit(keyOf(key, hashText(prefix + purpose)));
  const draw: Draw = {
    unit: at,
    between: (purpose, low, high) => low + at(purpose) * (high - low),
    whole: (purpose, low, high) => low + Math.floor(at(purpose) * (high - low + 1)),
    pick: (purpose, list) => list[Math.floor(at(purpose) * list.length)]!,
    shuffle: (purpose, list) =>
      list
        .map((thing, i) => ({ thing, at: at(`${purpose}#${i}`), i }))
        .sort((a, b) => a.at - b.at || a.i - b.i)
        .map(x => x.thing),
    within: name => drawOf(seed, `${prefix}${name}/`),
  };
  return draw;
}
