import type { ControllerNode, Law, Network, NodeId, SourceNode } from '../../sim/network.ts';
import type { ReliefClass } from '../relief-classes.ts';
import { type Relief, ticks } from './context.ts';

/** How much of a change in the end demand the relief `share` answers: a little more than all of it. */
const SHARE_GAIN = 1.1;

function meanOf(law: Law): number {
  return typeof law === 'number' ? law : law.mean;
}

/** Tokens per 1,000 ticks that a source would send at factor 1, before thinning. */
export function nominalRate(source: SourceNode, network: Network): number {
  let rate = 0;
  if (source.interval !== undefined) rate += 1000 / meanOf(source.interval);
  if (source.bursts) rate += (1000 * source.bursts.size) / source.bursts.period;
  if (source.times) rate += (1000 * source.times.length) / network.horizon;
  return rate;
}

function firstSource(network: Network): [NodeId, SourceNode] | null {
  for (const [id, node] of Object.entries(network.nodes)) if (node.kind === 'source') return [id, node];
  return null;
}

/** Sees sooner: a quarter of the lag, and looks at least that often. */
function sooner(node: ControllerNode): ControllerNode {
  const lag = Math.round(node.lag / 4);
  const period = Math.min(node.period, ticks(lag));
  // An integral controller's gain is per time already; a step is per look, so it shrinks with the period.
  const gain = node.law === 'step' ? (node.gain * period) / node.period : node.gain;
  return { ...node, lag, period, gain };
}

export const CONTROLLER: Partial<Record<ReliefClass, Relief<ControllerNode>>> = {
  lag: (node, id) => (node.frozen || node.lag === 0 ? null : { [id]: sooner(node) }),
  gentle: (node, id) => (node.frozen ? null : { [id]: { ...node, gain: node.gain / 3 } }),
  harder: (node, id) => (node.frozen ? null : { [id]: { ...node, gain: node.gain * 2 } }),
  hold: (node, id) => (node.frozen ? null : { [id]: { ...node, frozen: true } }),
  bounds: (node, id) => {
    const [low, high] = node.bounds;
    if (node.frozen || high <= low) return null;
    const near = (end: number): number => node.base + (end - node.base) / 2;
    return { [id]: { ...node, bounds: [near(low), near(high)] } };
  },
  share: (node, id, network) => {
    const found = firstSource(network);
    if (node.frozen || found === null || node.act.on === found[0]) return null;
    const [of, source] = found;
    if (
      node.law === 'follow' &&
      node.sense.of === of &&
      node.gain === SHARE_GAIN &&
      node.lag <= node.period
    ) {
      return null;
    }
    const target = nominalRate(source, network);
    if (!(target > 0)) return null;
    const { band: _, ...rest } = node;
    return {
      [id]: {
        ...rest,
        sense: { of, measure: 'rate' },
        law: 'follow',
        gain: SHARE_GAIN,
        target,
        lag: Math.min(node.lag, node.period),
      },
    };
  },
};
