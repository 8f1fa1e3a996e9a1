/**
 * Counter-based random numbers: a draw is a hash of (seed, node, token, purpose) and of nothing else. No generator
 * state, no order of consumption: two networks that differ in one knob see the same arrivals and the same demands.
 */

/** Weyl step: odd, so that consecutive counters never collide. */
export const WEYL = 0x9e3779b1 | 0;

/** Murmur3's 32-bit finaliser: a bijection with full avalanche. */
export function mix(x: number): number {
  let h = x ^ (x >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Hash of a node id: renaming a node changes its draws, moving it in the file does not. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h ^ text.length);
}

/** Key of a run from any safe-integer seed. */
export function seedKey(seed: number): number {
  const low = seed | 0;
  const high = Math.floor(seed / 4294967296) | 0;
  return mix(mix(low ^ 0x5bd1e995) ^ mix(high + WEYL));
}

/** Key of the index-th thing in the stream `base`; collision-free within one stream. */
export function keyOf(base: number, index: number): number {
  return mix((base + Math.imul(index + 1, WEYL)) | 0);
}

/** Hash of a 32-bit draw as a number in [0, 1). */
export function unit(h: number): number {
  return (h >>> 0) * 2.3283064365386963e-10;
}

/** What a draw is for: XORed into the node's salt, so that no two draws of a token share bits. */
export const PURPOSE = {
  service: 0,
  gap: 0x1b873593,
  class: 0x2545f491,
  thin: 0x3c6ef372,
  wave: 0x4cf5ad43,
  width: 0x510e527f,
  route: 0x6a09e667,
  copies: 0x7137449e,
  jitter: 0x2cb4e3a1,
  sibling: 0x165667b1,
  retry: 0x38b34ae5,
  lap: 0x5be0cd19,
  initial: 0x0f1bbcdc,
  burst: 0x27d4eb2f,
  shock: 0x61c88647,
  times: 0x428a2f98,
} as const;
