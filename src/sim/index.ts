import { type Compiled, compile } from './compile.ts';
import { Engine } from './engine.ts';
import type { Network } from './network.ts';
import type { Run, RunOptions } from './run.ts';

export { type Compiled, compile } from './compile.ts';
export type * from './network.ts';
export { KNOBS, MEASURES } from './network.ts';
export { networkSchema, type ParsedNetwork, parseNetwork } from './parse/index.ts';
export type * from './run.ts';
export { EVENT_KINDS, TOKEN_STATES } from './run.ts';

/**
 * Starts a run at tick 0. A network is compiled first; give a compiled one to share that work between runs.
 * The network must be one that `parseNetwork` accepts, or one made from such: throws an Error on a dangling reference.
 */
export function createRun(network: Network | Compiled, options: RunOptions): Run {
  return new Engine('nodes' in network ? compile(network) : network, options);
}
