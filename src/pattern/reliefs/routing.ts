import type {
  BatchNode,
  GateNode,
  JoinNode,
  MatchNode,
  NetNode,
  Network,
  NodeId,
  PoolNode,
  SplitNode,
} from '../../sim/network.ts';
import type { ReliefClass } from '../relief-classes.ts';
import { isActuated, type Relief, scaleActuated, targetOf, targetsOf, ticks } from './context.ts';

export const BATCH: Partial<Record<ReliefClass, Relief<BatchNode>>> = {
  lot: (node, id) => (node.size < 2 ? null : { [id]: { ...node, size: Math.floor(node.size / 2) } }),
  lot4: (node, id) => (node.size < 4 ? null : { [id]: { ...node, size: Math.floor(node.size / 4) } }),
};

export const GATE: Partial<Record<ReliefClass, Relief<GateNode>>> = {
  spread: (node, id) => ((node.jitter ?? 0) >= 1 ? null : { [id]: { ...node, jitter: 1 } }),
  often: (node, id) => (node.period < 2 ? null : { [id]: { ...node, period: ticks(node.period / 2) } }),
};

/** What stands at the end of a way: links are looked through. */
function behind(network: Network, id: NodeId): NetNode | undefined {
  const seen = new Set<NodeId>();
  let node = network.nodes[id];
  for (let at = id; node?.kind === 'link' && !seen.has(at); node = network.nodes[at]) {
    seen.add(at);
    at = targetOf(node.to);
  }
  return node;
}

/** Some target can be out of service, so failing over means something. */
function canLoseOne(node: SplitNode, network: Network): boolean {
  return node.to.some(edge => {
    const target = behind(network, targetOf(edge));
    return target?.kind === 'station' && (target.trip !== undefined || (target.outages?.length ?? 0) > 0);
  });
}

export const SPLIT: Partial<Record<ReliefClass, Relief<SplitNode>>> = {
  shortest: (node, id) =>
    node.rule === 'shortest' || node.rule === 'class' ? null : { [id]: { ...node, rule: 'shortest' } },
  equal: (node, id) =>
    node.rule === 'weights' || node.rule === 'sticky' ? { [id]: { ...node, rule: 'robin' } } : null,
  bulkhead: (node, id, network) => {
    if (node.failover === false || !canLoseOne(node, network)) return null;
    // A dead node has the shortest queue: without failover it would be fed everything, so shares become fixed.
    const rule = node.rule === 'shortest' ? 'robin' : node.rule;
    return { [id]: { ...node, rule, failover: false } };
  },
};

/** How many siblings come to a join: the width of the fork that it closes, inner pairs skipped. 0 if none is found. */
export function siblingsOf(network: Network, join: NodeId): number {
  const before = new Map<NodeId, NodeId[]>();
  for (const [id, node] of Object.entries(network.nodes)) {
    for (const to of targetsOf(node)) before.set(to, [...(before.get(to) ?? []), id]);
  }
  // No path closes more inner pairs than there are joins; a way back must not count the same one for ever.
  const joins = Object.values(network.nodes).filter(node => node.kind === 'join').length;
  const seen = new Set<string>();
  const trail: [NodeId, number][] = (before.get(join) ?? []).map(id => [id, 0]);
  for (let next = trail.shift(); next; next = trail.shift()) {
    const [id, inner] = next;
    const key = `${id} ${inner}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const node = network.nodes[id];
    if (node?.kind === 'fork' && inner === 0) return node.to.length;
    const depth = node?.kind === 'fork' ? inner - 1 : node?.kind === 'join' ? inner + 1 : inner;
    if (depth <= joins) for (const from of before.get(id) ?? []) trail.push([from, depth]);
  }
  return 0;
}

export const JOIN: Partial<Record<ReliefClass, Relief<JoinNode>>> = {
  partial: (node, id, network) => {
    const need = node.need ?? siblingsOf(network, id);
    return need < 2 ? null : { [id]: { ...node, need: need - 1 } };
  },
};

export const MATCH: Partial<Record<ReliefClass, Relief<MatchNode>>> = {
  stock: (node, id) => {
    const initial = Object.entries(node.initial ?? {});
    if (!initial.some(([, n]) => n > 0)) return null;
    return { [id]: { ...node, initial: Object.fromEntries(initial.map(([key, n]) => [key, n * 2])) } };
  },
};

/** Some station takes several of the pool's resources, so that the order matters. */
function holdsSeveral(network: Network, pool: NodeId): boolean {
  return Object.values(network.nodes).some(
    node =>
      node.kind === 'station' &&
      node.hold?.pool === pool &&
      Object.values(node.hold.order).some(order => order.length > 1),
  );
}

export const POOL: Partial<Record<ReliefClass, Relief<PoolNode>>> = {
  order: (node, id, network) =>
    node.order === 'one' || !holdsSeveral(network, id) ? null : { [id]: { ...node, order: 'one' } },
  permits: (node, id, network) =>
    isActuated(network, id, 'permits')
      ? scaleActuated(network, id, 'permits', 2)
      : { [id]: { ...node, permits: node.permits.map(n => n * 2) } },
  fewer: (node, id) =>
    node.holders === undefined || node.holders < 2
      ? null
      : { [id]: { ...node, holders: Math.floor(node.holders / 2) } },
};
