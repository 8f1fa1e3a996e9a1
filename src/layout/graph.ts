import type { Scene } from '../level/types.ts';
import type { Edge, NetNode, NodeId } from '../sim/network.ts';

/** `station` for all that stands in the flow, whatever its kind. */
export type ItemKind = 'station' | 'controller' | 'handle' | 'wiring';

export interface Item {
  id: NodeId;
  kind: ItemKind;
  /** On the way back only: every way on from here leads back into the flow. */
  returns: boolean;
}
export interface Arc {
  from: NodeId;
  to: NodeId;
  kind: 'flow' | 'back' | 'sense' | 'act';
}
export interface SceneGraph {
  items: Item[];
  arcs: Arc[];
}

const idOf = (edge: Edge): NodeId => (typeof edge === 'string' ? edge : edge.to);

/** Where tokens may go from a node, in the order of the network, without repeats. */
export function nextOf(node: NetNode): NodeId[] {
  if (!('to' in node)) return [];
  const { to } = node;
  const edges: Edge[] = Array.isArray(to)
    ? to
    : typeof to === 'string' || (typeof to === 'object' && 'delay' in to && typeof to.delay === 'number')
      ? [to as Edge]
      : Object.values(to as Record<string, Edge>);
  const ids = edges.map(idOf);
  if (node.kind === 'gain' && node.copies !== undefined) ids.push(idOf(node.copies));
  return [...new Set(ids)];
}

function kindOf(scene: Scene, id: NodeId, node: NetNode): ItemKind | null {
  const drawn = scene.places[id] !== undefined;
  if (node.kind === 'controller' || node.kind === 'pool') return drawn ? 'controller' : null;
  if (!drawn) return 'wiring';
  return node.kind === 'link' ? 'handle' : 'station';
}

/** Arcs that close a cycle, found from the sources on, depth first in the order of the network. */
function backArcs(starts: NodeId[], next: Map<NodeId, NodeId[]>): Set<string> {
  const back = new Set<string>();
  const state = new Map<NodeId, 'open' | 'done'>();
  const visit = (id: NodeId): void => {
    state.set(id, 'open');
    for (const to of next.get(id) ?? []) {
      if (state.get(to) === 'open') back.add(`${id}>${to}`);
      else if (!state.has(to)) visit(to);
    }
    state.set(id, 'done');
  };
  for (const id of starts) if (!state.has(id)) visit(id);
  return back;
}

/**
 * What of a scene is drawn, and how it hangs together. A way is `back` when it closes a cycle or only serves one;
 * a patience element gets one from the last place before the end, because that is where an answer is missed.
 */
export function graphOf(scene: Scene): SceneGraph {
  const { nodes } = scene.network;
  const ids = Object.keys(nodes);
  const kinds = new Map(ids.map(id => [id, kindOf(scene, id, nodes[id]!)] as const));
  const next = new Map(ids.map(id => [id, nextOf(nodes[id]!)] as const));
  const starts = [...ids.filter(id => nodes[id]!.kind === 'source'), ...ids];
  const back = backArcs(starts, next);

  const home = new Set(ids.filter(id => nodes[id]!.kind === 'sink'));
  for (let grew = true; grew; ) {
    grew = false;
    for (const id of ids) {
      if (home.has(id)) continue;
      if (!(next.get(id) ?? []).some(to => home.has(to) && !back.has(`${id}>${to}`))) continue;
      home.add(id);
      grew = true;
    }
  }
  const flows = (id: NodeId): boolean => nodes[id]!.kind !== 'controller' && nodes[id]!.kind !== 'pool';
  const items = ids.flatMap<Item>(id => {
    const kind = kinds.get(id);
    return kind ? [{ id, kind, returns: flows(id) && !home.has(id) }] : [];
  });

  const arcs: Arc[] = [];
  for (const id of ids.filter(flows)) {
    for (const to of next.get(id) ?? []) {
      const leadsBack = back.has(`${id}>${to}`) || !home.has(id) || !home.has(to);
      arcs.push({ from: id, to, kind: leadsBack ? 'back' : 'flow' });
    }
  }
  for (const id of ids) {
    const node = nodes[id]!;
    if (node.kind === 'patience') {
      const sink = ids.find(other => nodes[other]!.kind === 'sink');
      const last = ids.findLast(other => kinds.get(other) === 'station' && next.get(other)!.includes(sink!));
      const from = last !== undefined && last !== id ? last : sink;
      if (from !== undefined) arcs.push({ from, to: id, kind: 'back' });
    }
    if (node.kind === 'controller' && kinds.get(id) === 'controller') {
      arcs.push({ from: node.sense.of, to: id, kind: 'sense' }, { from: id, to: node.act.on, kind: 'act' });
    }
    if (node.kind === 'station' && node.hold && kinds.get(node.hold.pool) === 'controller') {
      arcs.push({ from: node.hold.pool, to: id, kind: 'act' });
    }
  }
  const seen = new Set(items.map(i => i.id));
  return { items, arcs: arcs.filter(a => seen.has(a.from) && seen.has(a.to)) };
}
