import { Graph, layout } from '@dagrejs/dagre';
import type { NodeId } from '../sim/network.ts';
import type { Arc, Item, SceneGraph } from './graph.ts';

export interface Ranked {
  /** Column by element, 0 at the left; several may share one. */
  column: Map<NodeId, number>;
  columns: number;
  /** Across the flow, 0..1; 0.5 throughout when nothing stands side by side. */
  across: Map<NodeId, number>;
  /** Wiring that has no place of its own: it sits at the exit (or entry) of this element. */
  host: Map<NodeId, { at: NodeId; side: 'exit' | 'entry' }>;
}

const UNIT = 60;

function hostsOf(items: Item[], arcs: Arc[]): Ranked['host'] {
  const host: Ranked['host'] = new Map();
  const flow = arcs.filter(a => a.kind === 'flow' || a.kind === 'back');
  for (const { id, kind } of items) {
    if (kind !== 'wiring') continue;
    const from = flow.filter(a => a.to === id);
    const to = flow.filter(a => a.from === id);
    if (from.length === 1) host.set(id, { at: from[0]!.from, side: 'exit' });
    else if (to.length === 1) host.set(id, { at: to[0]!.to, side: 'entry' });
  }
  // A chain of wiring hangs on the first drawn element.
  for (const [id, first] of host) {
    let at = first;
    for (let steps = 0; host.has(at.at) && steps < items.length; steps++) at = host.get(at.at)!;
    host.set(id, { at: at.at, side: first.side });
  }
  return host;
}

/** Columns with more than `most` elements become several, in their order from top to bottom. */
function split(columns: NodeId[][], most: number): NodeId[][] {
  return columns.flatMap(column => {
    if (column.length <= most) return [column];
    const parts = Math.ceil(column.length / most);
    return Array.from({ length: parts }, (_, p) => column.filter((_id, i) => i % parts === p));
  });
}

/** Layered layout of the forward flow, by dagre: columns from left to right and an order across. */
export function rank(graph: SceneGraph, mostPerColumn: number): Ranked {
  const host = hostsOf(graph.items, graph.arcs);
  const stand = graph.items.filter(i => i.kind !== 'controller' && !i.returns && !host.has(i.id));
  const g = new Graph();
  g.setGraph({ rankdir: 'LR', nodesep: UNIT * 0.5, ranksep: UNIT, ranker: 'longest-path' });
  g.setDefaultEdgeLabel(() => ({}));
  for (const { id, kind } of stand) {
    const size = kind === 'wiring' ? 4 : UNIT;
    g.setNode(id, { width: size, height: size });
  }
  const home = (id: NodeId): NodeId => host.get(id)?.at ?? id;
  const known = new Set(stand.map(i => i.id));
  for (const arc of graph.arcs) {
    const from = home(arc.from);
    const to = home(arc.to);
    if (arc.kind === 'flow' && from !== to && known.has(from) && known.has(to)) g.setEdge(from, to);
  }
  layout(g);

  const at = stand.map(({ id }) => {
    const node = g.node(id) as { x: number; y: number };
    return { id, x: Math.round(node.x), y: node.y };
  });
  const xs = [...new Set(at.map(a => a.x))].sort((a, b) => a - b);
  const byRank = xs.map(x =>
    at
      .filter(a => a.x === x)
      .sort((a, b) => a.y - b.y)
      .map(a => a.id),
  );
  const columns = split(byRank, mostPerColumn);
  const low = Math.min(...at.map(a => a.y));
  const high = Math.max(...at.map(a => a.y));
  const share = (y: number): number => (high - low < 1 ? 0.5 : (y - low) / (high - low));
  // Devices stand above the flow: what they turn had better be at the top.
  const turned = graph.arcs.filter(a => a.kind === 'act').flatMap(a => at.filter(s => s.id === a.to));
  const mean = turned.reduce((sum, s) => sum + share(s.y) - 0.5, 0);
  const across = new Map(at.map(a => [a.id, mean > 0.01 ? 1 - share(a.y) : share(a.y)] as const));
  const column = new Map(columns.flatMap((ids, i) => ids.map(id => [id, i] as const)));
  return { column, columns: columns.length, across, host };
}
