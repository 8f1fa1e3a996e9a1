import { bundlesOf } from '../bundles.ts';
import { generateLevel } from '../generate/level.ts';
import { specOfId } from '../generate/spec.ts';
import { generateVariant } from '../generate/variant.ts';
import type { Level } from '../types.ts';
import { type Made, madeByHand } from './hand.ts';
import { CURATED, type Curated } from './specs.ts';
import { heading } from './stories.ts';
import { type VariantAddress, variantId, variantOfId } from './variant.ts';

export type { Made };

/**
 * Makes the level that an address names: one of the campaign's (written by hand, or by its spec) or a generated one.
 * Pure, and the same in every engine; takes some tenths of a second, so it belongs into a worker.
 * @throws Error in words for the player when there is no such level, or no fair one.
 */
export function makeLevel(id: string): Made {
  const hand = madeByHand(id);
  if (hand) return hand;
  const variant = variantOfId(id);
  if (variant) return makeVariant(variant);
  const curated = CURATED[id];
  if (curated) return dressed(id, id, curated, generateLevel(curated.spec));
  const read = specOfId(id);
  if (!read.ok) throw new Error(read.reason);
  const { level, truth } = generateLevel(read.spec);
  return { level, truth };
}

/** A level made by the spec of a campaign's level, with what its year asks beyond it. */
function dressed(id: string, address: string, curated: Curated, { level, truth }: Made): Made {
  const named: Level = {
    ...level,
    ...heading(id),
    id: address,
    ...(curated.open ? { open: true } : {}),
    ...(curated.budget === undefined ? {} : { budget: curated.budget }),
  };
  const bundles = bundlesOf(named, truth);
  return { level: named, truth: { ...truth, level: address, ...(bundles.length > 0 ? { bundles } : {}) } };
}

/** One student's own version. A level written by hand has none: there it is the same for all, with arrivals of their own. */
function makeVariant({ base, seed, draw }: VariantAddress): Made {
  const hand = madeByHand(base);
  if (hand) return hand;
  const curated = CURATED[base];
  const read = curated ? ({ ok: true, spec: curated.spec } as const) : specOfId(base);
  if (!read.ok) throw new Error(read.reason);
  const made = generateVariant({ ...read.spec, seed }, draw);
  const address = variantId(base, seed, made.draw);
  if (curated) return dressed(base, address, curated, made);
  return { level: { ...made.level, id: address }, truth: { ...made.truth, level: address } };
}
