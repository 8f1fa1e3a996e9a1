import type { NetNode, Network, NodeId } from '../../sim/network.ts';
import { RELIEF_CLASSES, type ReliefClass } from '../relief-classes.ts';
import type { Patch } from './context.ts';
import { CONTROLLER } from './controller.ts';
import { GAIN, LINK, PATIENCE } from './loops.ts';
import { BATCH, GATE, JOIN, MATCH, POOL, SPLIT } from './routing.ts';
import { SOURCE } from './source.ts';
import { STATION } from './station.ts';

/**
 * The relief table: one size for each class whatever the network, so that a big relief never wins by being big.
 *
 * station     speed ×1.5 · server +1 · fewer ÷2 · fifo, ageing (deadline ÷4), fair · lanes by class ·
 *             bigger ×2, smaller ÷4 (finite queues) · breaker for trip
 * source      spread bursts or waves over their period · admit −20 %
 * batch       lot ÷2 · lot4 ÷4            gate    spread (jitter 1) · often (period ÷2)
 * split       shortest · equal (robin) · bulkhead (no failover, fixed shares)
 * join        partial (one less)          match   stock ×2
 * pool        order (one for all) · permits ×2 · fewer (holders ÷2)
 * patience    cut (no retries) · damp ÷2 · limit (2 alive) · backoff (one timeout, doubling, jitter) · patient ×3
 * gain        cut · damp ÷2 · limit (2 alive)            link    delay ÷2
 * controller  lag ÷4 · gentle ÷3 · harder ×2 · hold at base · bounds half as wide · share (follow the first source)
 *
 * A relief that would change nothing is not one. Delays of plain ways are not elements and have none.
 */
function patch(network: Network, id: NodeId, relief: ReliefClass): Patch {
  const node = network.nodes[id];
  if (node === undefined) return null;
  switch (node.kind) {
    case 'source':
      return SOURCE[relief]?.(node, id, network) ?? null;
    case 'station':
      return STATION[relief]?.(node, id, network) ?? null;
    case 'patience':
      return PATIENCE[relief]?.(node, id, network) ?? null;
    case 'join':
      return JOIN[relief]?.(node, id, network) ?? null;
    case 'match':
      return MATCH[relief]?.(node, id, network) ?? null;
    case 'split':
      return SPLIT[relief]?.(node, id, network) ?? null;
    case 'batch':
      return BATCH[relief]?.(node, id, network) ?? null;
    case 'gate':
      return GATE[relief]?.(node, id, network) ?? null;
    case 'pool':
      return POOL[relief]?.(node, id, network) ?? null;
    case 'gain':
      return GAIN[relief]?.(node, id, network) ?? null;
    case 'link':
      return LINK[relief]?.(node, id, network) ?? null;
    case 'controller':
      return CONTROLLER[relief]?.(node, id, network) ?? null;
    case 'fork':
    case 'sink':
      return null;
  }
}

/** The reliefs that an element has, in the order of RELIEF_CLASSES; none for an unknown id. */
export function reliefsOf(network: Network, element: NodeId): ReliefClass[] {
  return RELIEF_CLASSES.filter(relief => patch(network, element, relief) !== null);
}

/**
 * A new network in which this element is eased in this way; the given one stays as it is.
 * @throws if the element has no such relief (see reliefsOf).
 */
export function relieve(network: Network, element: NodeId, relief: ReliefClass): Network {
  const changed = patch(network, element, relief);
  if (changed === null) throw new Error(`${element} has no relief '${relief}'`);
  const nodes: Record<NodeId, NetNode> = {};
  for (const [id, node] of Object.entries(network.nodes)) nodes[id] = changed[id] ?? node;
  return { ...network, nodes };
}
