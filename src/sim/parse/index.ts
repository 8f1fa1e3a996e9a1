import type { Network } from '../network.ts';
import { check } from './check.ts';
import { networkShape } from './format.ts';
import { Problem } from './shape.ts';

export { networkSchema } from './format.ts';

export type ParsedNetwork =
  | { readonly ok: true; readonly network: Network }
  | { readonly ok: false; readonly error: string };

/**
 * Reads a network from parsed JSON of any origin. The result is a fresh copy with known fields only; an error is one line that
 * names the path and says what is wrong, e.g. `nodes.pack.servers: must be at least 1, got 0`.
 */
export function parseNetwork(json: unknown): ParsedNetwork {
  try {
    const network = networkShape.read(json, '');
    check(network);
    return { ok: true, network };
  } catch (problem) {
    if (problem instanceof Problem) return { ok: false, error: problem.message };
    throw problem;
  }
}
