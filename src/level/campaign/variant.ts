/** Where one student's version of a level is found. */
export interface VariantAddress {
  /** Address of a level of the campaign, or of a spec. */
  base: string;
  /** The student's, 0 … 2³² − 1. */
  seed: number;
  /** Which of the seed's draws it is, when that is known. */
  draw?: number;
}

const ADDRESS = /^v_([A-Za-z0-9-]{1,80})_([0-9a-z]{1,7})(?:_([0-9]{1,2}))?$/;

/** `v_BASE_SEED`, and `v_BASE_SEED_DRAW` once the draw is known. */
export function variantId(base: string, seed: number, draw?: number): string {
  return `v_${base}_${seed.toString(36)}${draw === undefined ? '' : `_${draw}`}`;
}

/** The parts of such an address, or null. */
export function variantOfId(id: string): VariantAddress | null {
  const found = ADDRESS.exec(id);
  if (!found) return null;
  const [, base, seed, draw] = found as unknown as [string, string, string, string?];
  return { base, seed: Number.parseInt(seed, 36), ...(draw === undefined ? {} : { draw: Number(draw) }) };
}
