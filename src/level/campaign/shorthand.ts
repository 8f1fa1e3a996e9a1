import type { Edge, Law, NodeId, Ticks } from '../../sim/network.ts';

/** Flat around the mean, ± `spread` of it. */
export function about(mean: Ticks, spread = 0.3): Law {
  return { law: 'uniform', mean, spread };
}

/** Gaps of a Poisson stream. */
export function random(mean: Ticks): Law {
  return { law: 'exponential', mean };
}

/** Gaps with some bunching, less than a Poisson stream has. */
export function lively(mean: Ticks): Law {
  return { law: 'erlang', mean, k: 4 };
}

/** A way to `to` that takes `delay` ticks. */
export function via(to: NodeId, delay: Ticks): Edge {
  return { to, delay };
}
